extension ChromeRule {
  /// Elements that no reader sees: `hidden`, `display:none`, and texts for screen readers.
  ///
  /// The attributes are tested by the filter; scripts show some of these later, so a large one stays.
  static let hidden = ChromeRule(
    name: "hidden", cls: .hidden,
    words: ["screen-reader", "visually-hidden", "sr-only", "screenreader", "offscreen", "visuallyhidden"],
    maximumShare: 0.3)
}

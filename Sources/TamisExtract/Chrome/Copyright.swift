extension ChromeRule {
  /// Notices of rights.
  static let copyright = ChromeRule(
    name: "copyright", cls: .copyright,
    words: ["copyright", "colophon", "legal", "banquan", "droits"],
    maximumShare: 0.12)
}

extension ChromeRule {
  /// Notices that limit liability.
  static let disclaimer = ChromeRule(
    name: "disclaimer", cls: .disclaimer,
    words: [
      "disclaimer", "legal-notice", "risk-warning", "mianze", "avertissement", "mentions-legales",
      "statement",
    ],
    maximumShare: 0.12)
}

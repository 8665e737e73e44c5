extension ChromeRule {
  /// Consent banners, such as OneTrust's, Didomi's and Axeptio's.
  static let cookieNotice = ChromeRule(
    name: "cookie-notice", cls: .cookie,
    words: [
      "cookie", "cookies", "gdpr", "rgpd", "consent", "onetrust", "didomi", "axeptio", "tarteaucitron",
      "cmpbox", "cmpwrapper", "cmplz",
      "cookiebar", "cookiebanner", "cookieconsent", "cookielaw", "privacy-banner",
    ],
    maximumShare: 0.4)
}

extension ChromeRule {
  /// Buttons to share, print, send or copy a page.
  static let shareButtons = ChromeRule(
    name: "share-buttons", cls: .share,
    words: [
      "share", "sharing", "sharebar", "sharer", "shares", "sharethis", "addthis", "addtoany", "a2a",
      "jiathis",
      "bdsharebuttonbox", "bshare", "sharedaddy", "social-share", "social-links", "social-icons", "socials",
      "social-media", "partage", "partager", "fenxiang", "share-buttons", "print-button", "print-link",
    ],
    maximumShare: 0.12)
}

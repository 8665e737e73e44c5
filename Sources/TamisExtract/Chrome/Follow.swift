extension ChromeRule {
  /// Invitations to follow, accounts on social networks, and the boxes about an author.
  static let follow = ChromeRule(
    name: "follow", cls: .follow,
    words: [
      "follow", "follow-us", "author-bio", "author-box", "author-info", "about-author", "author-card",
      "author-profile", "authorbox", "bio-box", "post-author", "a-propos",
    ],
    maximumShare: 0.12)
}

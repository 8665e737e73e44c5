extension ChromeRule {
  /// Likes, bookmarks, ratings, tips, and their counters.
  static let reactions = ChromeRule(
    name: "reactions", cls: .react,
    words: [
      "reactions", "reaction", "like-button", "likes", "upvote", "upvotes", "vote-buttons", "bookmark",
      "rating",
      "ratings", "star-rating", "clap", "claps", "dianzan", "tip-button",
    ],
    maximumShare: 0.08)
}

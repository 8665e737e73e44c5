extension ChromeRule {
  /// The discussion below an article and the box to take part in it.
  static let comments = ChromeRule(
    name: "comments", cls: .comments,
    words: [
      "comments", "comment", "commentlist", "comment-list", "comment-form", "commentform", "comment-respond",
      "respond", "disqus", "livefyre", "comments-area", "commentaires", "commentaire", "reactions-list",
      "pinglun",
      "pl-list", "user-comments", "fb-comments", "replies-list", "comment-section", "leave-a", "cmt",
    ],
    maximumShare: 0.6)
}

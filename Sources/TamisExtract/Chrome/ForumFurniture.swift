extension ChromeRule {
  /// What stands around the posts of a forum: panels about their authors, signatures, tools, who is online.
  static let forumFurniture = ChromeRule(
    name: "forum-furniture", cls: .nav,
    words: [
      "postprofile", "post-profile", "signature", "whos-online", "online-list", "jumpbox", "topic-actions",
      "postbit-userinfo", "message-attribution", "post-controls",
      "userinfo", "user-details", "userdetails", "userstats", "user-stats", "author-role", "pls",
      "poster-info",
      "global-notice", "notices", "announcements", "announcement", "board-stats", "boardstats",
      "post-signature",
    ],
    maximumShare: 0.25)
}

extension ChromeRule {
  /// What stands around the posts of a forum: panels about their authors, signatures, tools, who is online.
  static let forumFurniture = ChromeRule(
    name: "forum-furniture", cls: .nav,
    words: [
      "postprofile", "post-profile", "signature", "sig", "notice", "whos-online", "online-list", "jumpbox",
      "post-buttons", "topic-actions", "action-bar", "message-user", "user-info", "userinfo", "postbit-userinfo",
      "message-attribution", "post-controls", "stat-block", "online", "quicklinks", "user-details", "post-user",
      "topic-map", "user-panel",
    ],
    maximumShare: 0.25)
}

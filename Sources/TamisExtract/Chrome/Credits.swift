extension ChromeRule {
  /// Lines that name the author, date, source and editor: metadata, not text.
  static let credits = ChromeRule(
    name: "credits", cls: .credits,
    words: [
      "byline", "entry-meta", "post-meta", "article-meta", "meta-info", "postmetadata", "post-info",
      "article-info", "photo-credit", "image-credit", "credit", "dateline", "timestamp", "pubtime",
      "editor-info",
      "entry-footer", "posted-on", "date-published",
    ],
    maximumShare: 0.08)
}

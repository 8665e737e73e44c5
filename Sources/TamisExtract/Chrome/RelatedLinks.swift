extension ChromeRule {
  /// Links to other articles: related, recommended, most read, latest.
  static let relatedLinks = ChromeRule(
    name: "related-links", cls: .related,
    words: [
      "related", "recommend", "recommended", "recommendation", "recommendations", "recommandation",
      "recommandations", "read-more", "more-from", "also-like", "you-may", "might-like", "popular",
      "most-read",
      "trending", "latest-news", "latest-posts", "recent-posts", "recent-articles", "recentposts", "similar",
      "suggested", "suggestions", "outbrain", "taboola", "jp-relatedposts", "yarpp", "lire-aussi", "a-lire",
      "lireaussi",
      "voir-aussi", "xiangguan", "tuijian", "related-posts", "related-articles", "relatedposts",
      "more-articles",
      "next-post", "other-articles", "see-also", "sujets-connexes", "readmore", "relate", "hot-news",
      "hotnews",
      "upnext", "up-next",
    ],
    maximumShare: 0.3)
}

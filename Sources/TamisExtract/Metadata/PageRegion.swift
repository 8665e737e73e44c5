/// Tells the parts of a page that are about other things than its article.
enum PageRegion {
  /// Whether an element lies in comments, related articles, a side column, a footer or navigation.
  /// - Complexity: O(depth).
  static func isAside(_ node: Int, in tree: PageTree) -> Bool {
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .nav, .footer: return true
      case .aside: return true
      case .body, .html, .main: return false
      default: break
      }
      for name in [HTMLAttribute.class, .id] {
        guard let value = tree.attribute(name, of: at)?.prefix(maximumClass) else { continue }
        var found = false
        ClassWords.forEach(value) { if asideWords.contains($0) { found = true } }
        if found { return true }
      }
      at = tree.parent(at)
    }
    return false
  }

  /// No site's class attribute is longer. In bytes.
  private static let maximumClass = 512

  private static let asideWords: Set<UInt64> = Set(
    [
      "comment", "comments", "commentlist", "related", "recommended", "recommendations", "sidebar", "widget",
      "footer", "teaser", "teasers",
      "recirc", "popular", "trending", "latest", "reply", "replies", "respond", "disqus", "nav", "menu",
      "more-news", "card", "cards",
    ].map { ClassWords.hash($0.utf8) })
}

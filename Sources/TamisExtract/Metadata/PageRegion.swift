/// Tells the parts of a page that are about other things than its article.
enum PageRegion {
  /// Whether an element lies in comments, related articles, a side column, a footer or navigation.
  /// - Parameter heading: The element of the title: what is around it is not aside.
  /// - Complexity: O(depth).
  static func isAside(_ node: Int, in tree: PageTree, around heading: Int? = nil) -> Bool {
    var at = node
    while at > 0 {
      if let heading, at <= heading, heading < tree.end(at) { return false }
      if tree.has(.hidden, at) { return true }
      switch tree.tags[at] {
      case .nav, .footer: return true
      case .aside: return true
      case .body, .html, .main: return false
      default: break
      }
      for name in [HTMLAttribute.class, .id] {
        guard let value = tree.attribute(name, of: at)?.prefix(maximumClass) else { continue }
        var found = false
        var isOwn = false
        ClassWords.forEach(value) {
          if asideWords.contains($0) { found = true }
          if ownWords.contains($0) { isOwn = true }
        }
        if found && !isOwn { return true }
      }
      at = tree.parent(at)
    }
    return false
  }

  /// No site's class attribute is longer. In bytes.
  private static let maximumClass = 512

  /// Page builders call everything a widget; a card may be the author's.
  private static let ownWords: Set<UInt64> = Set(
    ["elementor", "author", "byline"].map { ClassWords.hash($0.utf8) })

  private static let asideWords: Set<UInt64> = Set(
    [
      "comment", "comments", "commentlist", "related", "recommended", "recommendations", "sidebar", "widget",
      "footer", "teaser", "teasers",
      "recirc", "popular", "trending", "latest", "reply", "replies", "respond", "disqus", "nav", "menu",
      "more-news", "card", "cards", "thumbnail", "opinion", "citation", "user-card", "c-user",
    ].map { ClassWords.hash($0.utf8) })
}

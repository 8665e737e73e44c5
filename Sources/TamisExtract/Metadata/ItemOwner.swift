/// Tells whose microdata an element's are: the article's or a comment's on it.
enum ItemOwner {
  /// Whether an element belongs to an item that answers or comments on the page's.
  /// - Complexity: O(depth).
  static func isReply(_ node: Int, in tree: PageTree) -> Bool {
    var at = node
    while at > 0 {
      if let type = tree.attribute(.itemtype, of: at), replies.contains(where: { type.has($0) }) {
        return true
      }
      at = tree.parent(at)
    }
    return false
  }

  /// Whether an element belongs to a buyer's review of what the page sells.
  /// - Complexity: O(depth).
  static func isReview(_ node: Int, in tree: PageTree) -> Bool {
    var at = node
    while at > 0 {
      if let property = tree.attribute(.itemprop, of: at),
        reviews.contains(where: { property.elementsEqual($0) })
      {
        return true
      }
      at = tree.parent(at)
    }
    return false
  }

  private static let reviews = ["review", "reviews"].map { Array($0.utf8) }
  private static let replies = ["/Comment", "/UserComments", "/Answer"].map { Array($0.utf8) }
}

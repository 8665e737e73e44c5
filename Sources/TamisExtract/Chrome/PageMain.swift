/// The one `main` element of a page, where it holds the page's text.
///
/// What a page puts into an `aside`, a `nav` or a `footer` outside of it is not its content, however long it is: beside
/// a short text, a side column may hold most of the page.
struct PageMain {
  private let node: Int
  private let end: Int

  /// A `main` element with less running text may be filled by scripts, in letters.
  private static let leastProse = 200.0

  /// - Returns: Nil where a page has no `main` element, several, or one with hardly a text.
  /// - Complexity: O(nodes).
  init?(_ tree: PageTree, proseOf: (Int) -> Double) {
    var only: Int?
    for node in 1..<max(tree.count, 1) where tree.tags[node] == .main {
      guard only == nil else { return nil }
      only = node
    }
    guard let only, proseOf(only) >= Self.leastProse else { return nil }
    node = only
    end = tree.end(only)
  }

  /// Whether a node is a side column, a menu or the foot of the page beside the `main` element.
  func hasBeside(_ other: Int, _ tree: PageTree) -> Bool {
    switch tree.tags[other] {
    case .aside, .nav, .footer: tree.end(other) <= node || other >= end
    default: false
    }
  }
}

internal import TamisCore

/// Cuts off another article that a page appends below its own, as pages do that go on scrolling.
///
/// Example: two `article` elements in a row, each with a main heading and running text. A list of teasers
/// or a thread of posts has many short ones, or none with a main heading.
struct AppendedArticle {
  let tree: PageTree
  let page: PageBlocks

  /// An article of the page has at least this much running text, in letters.
  private static let leastProse = 600.0

  /// Takes what follows the first article out of `decisions`, where it begins another one.
  func cut(_ decisions: inout BlockDecisions) {
    let articles = (0..<tree.count).filter { tree.tags[$0] == .article && isWhole($0, decisions) }
    guard articles.count == 2, let first = articles.first, let second = articles.last,
      tree.end(first) <= second
    else { return }
    let start = page.range(of: second, in: tree).lowerBound
    decisions.remove(start..<page.blocks.count, rule: "appended-article", cls: .related, node: second)
    // What only leads over to it stands between the two.
    decisions.remove(
      page.range(of: first, in: tree).upperBound..<start, rule: "appended-article", cls: .related,
      node: second)
  }

  /// Whether an article element has a main heading and much running text that is kept.
  private func isWhole(_ node: Int, _ decisions: BlockDecisions) -> Bool {
    let blocks = page.range(of: node, in: tree)
    guard blocks.contains(where: { page.blocks[$0].kind == .heading && page.blocks[$0].level == 1 }) else {
      return false
    }
    let prose = blocks.reduce(0) { decisions.isKept($1) ? $0 + page.blocks[$1].measures.prose : $0 }
    return prose >= Self.leastProse
  }
}

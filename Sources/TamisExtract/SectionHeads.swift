/// Elements that sound like chrome and are the heads of sections: a `header` that holds a heading and nothing else, a `button` that
/// opens the answer to a question, the `label` of such a one.
enum SectionHeads {
  /// Whether a node is such a head.
  /// - Complexity: O(nodes of the element), which are few: larger ones are none.
  static func isHead(_ node: Int, _ tag: HTMLTag, _ tree: PageTree, _ page: PageBlocks) -> Bool {
    switch tag {
    case .header: isBareHeading(node, tree)
    case .button: opensSection(node, tree, page)
    case .label: tree.tags[tree.parent(node)] == .summary
    default: false
    }
  }

  /// In nodes.
  private static let largest = 14

  /// One heading below the first rank, without links, lists or fields, as TYPO3 and others write it.
  private static func isBareHeading(_ node: Int, _ tree: PageTree) -> Bool {
    guard tree.end(node) - node <= largest else { return false }
    var headings = 0
    for inner in (node + 1)..<tree.end(node) {
      switch tree.tags[inner] {
      case .h2, .h3, .h4, .h5, .h6: headings += 1
      case .h1, .a, .ul, .ol, .nav, .form, .input, .button, .img, .p: return false
      default: break
      }
    }
    return headings == 1
  }

  /// A button within a heading or around one, or one that asks.
  private static func opensSection(_ node: Int, _ tree: PageTree, _ page: PageBlocks) -> Bool {
    guard tree.end(node) - node <= largest else { return false }
    if isHeading(tree.tags[tree.parent(node)]) { return true }
    if (node + 1..<tree.end(node)).contains(where: { isHeading(tree.tags[$0]) }) { return true }
    let blocks = page.range(of: node, in: tree)
    guard blocks.count == 1 else { return false }
    let text = page.utf8(of: page.blocks[blocks.lowerBound])
    return text.count >= leastQuestion
      && (text.last == UInt8(ascii: "?") || text.suffix(3).elementsEqual("？".utf8))
  }

  private static func isHeading(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// In bytes. *Need help?* is a button.
  private static let leastQuestion = 24
}

internal import TamisCore

/// Takes out the lists of other goods on the page of a product: similar ones, those that customers also bought, those seen before.
///
/// They may be most of the page's text. Each begins with a heading of that meaning below the product's name.
struct OtherGoods {
  static let rule = "other-goods"

  let tree: PageTree
  let page: PageBlocks
  /// For each block the phrase it is or begins with.
  let phrases: [ChromePhrases.Match?]
  /// Elements that hold the product's name.
  let mainHeadings: [Int]

  /// - Complexity: O(blocks · depth): what was cut is not looked at again.
  func cut(_ decisions: inout BlockDecisions) {
    guard let name = mainHeadings.first else { return }
    var next = 0
    for index in page.blocks.indices where page.blocks[index].node > name && index >= next {
      guard let match = phrases[index], match.cls == .related,
        match.isWhole || page.blocks[index].kind == .heading, let list = list(under: index)
      else { continue }
      let blocks = page.range(of: list, in: tree)
      guard !isRunningText(blocks) else { continue }
      decisions.remove(blocks, rule: Self.rule, cls: .related, node: list)
      next = blocks.upperBound
    }
  }

  /// Whether much of a list is sentences: goods have names and prices; who sells news has texts under the same headings.
  private func isRunningText(_ blocks: Range<Int>) -> Bool {
    let all = blocks.reduce(0) { $0 + page.blocks[$1].measures.weight }
    let text = blocks.reduce(0) { isSentence(page.blocks[$1]) ? $0 + page.blocks[$1].measures.weight : $0 }
    return text > Self.mostText * all
  }

  private func isSentence(_ block: PageBlock) -> Bool {
    block.measures.endsSentence && block.measures.weight >= Self.leastSentence
      && block.measures.linkScalars == 0
  }

  /// The share of sentences in a list of goods at most, 0...1: a note on advertising is in some.
  private static let mostText = 0.5
  /// In letters.
  private static let leastSentence = 100.0

  /// The largest element that begins with a heading, and holds more; nil without one.
  private func list(under index: Int) -> Int? {
    var list: Int?
    var node = page.blocks[index].node
    while node > 0, page.range(of: node, in: tree).lowerBound == index {
      if mainHeadings.contains(where: { node <= $0 && $0 < tree.end(node) }) { break }
      let blocks = page.range(of: node, in: tree)
      guard !blocks.dropFirst().contains(where: { isOwnHeading($0, under: index) }) else { break }
      if blocks.count > 1 { list = node }
      node = tree.parent(node)
    }
    return list
  }

  /// Whether a block begins a section of the same rank. Headings inside of a list's entries do not.
  private func isOwnHeading(_ block: Int, under heading: Int) -> Bool {
    page.blocks[block].kind == .heading && page.blocks[heading].kind == .heading
      && page.blocks[block].level <= page.blocks[heading].level && phrases[block]?.cls != .related
      && !isInEntry(page.blocks[block].node)
  }

  private func isInEntry(_ node: Int) -> Bool {
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .li: return true
      case .main, .section, .article, .body: return false
      default: at = tree.parent(at)
      }
    }
    return false
  }
}

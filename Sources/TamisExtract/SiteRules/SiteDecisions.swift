/// What the rules of a page's site decide about its blocks.
struct SiteDecisions {
  let site: SiteReading
  let page: PageBlocks

  /// The name recorded with what is removed.
  static let rule = "site-rule"

  /// Without what `drop` names; all else is kept so far.
  func dropped() -> BlockDecisions {
    var decisions = BlockDecisions(count: page.blocks.count)
    for node in site.dropped {
      decisions.remove(page.range(of: node, in: site.tree), rule: Self.rule, cls: .site, node: node)
    }
    return decisions
  }

  /// Only what `keep` names, less what `decisions` have removed; nil where that leaves nothing.
  func kept(of decisions: BlockDecisions) -> BlockDecisions? {
    guard let kept = site.kept else { return nil }
    var isNamed = [Bool](repeating: false, count: page.blocks.count)
    for node in kept { for block in blocks(of: node) { isNamed[block] = true } }
    guard isNamed.indices.contains(where: { isNamed[$0] && decisions.isKept($0) }) else { return nil }
    var decisions = decisions
    var start = 0
    for index in 0...isNamed.count where index == isNamed.count || isNamed[index] {
      decisions.remove(start..<index, rule: Self.rule, cls: .outside, node: 0)
      start = index + 1
    }
    return decisions
  }

  /// The blocks of an element; of a part of a block, the whole block.
  private func blocks(of node: Int) -> Range<Int> {
    let range = page.touched(by: node, in: site.tree)
    guard range.isEmpty, range.lowerBound < page.blocks.count else { return range }
    let holder = page.blocks[range.lowerBound].node
    return holder < node && node < site.tree.end(holder) ? range.lowerBound..<(range.lowerBound + 1) : range
  }
}

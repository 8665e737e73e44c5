internal import TamisCore

/// Takes out headings that were kept while all that stood under them was taken: *More from this column* without
/// the list.
struct BareHeadings {
  static let rule = "bare-heading"

  let page: PageBlocks

  /// A heading goes where the block behind it is taken, and nothing is kept until the next kept heading of its
  /// level or above. The first kept heading is the page's own and stays.
  /// - Complexity: O(blocks).
  func cut(_ decisions: inout BlockDecisions) {
    guard let first = page.blocks.indices.first(where: { decisions.isKept($0) && isHeading($0) }) else {
      return
    }
    // The least level of a kept heading or text since the block looked at; a text is below every heading.
    var next = 0
    for index in page.blocks.indices.reversed() where index > first && decisions.isKept(index) {
      guard isHeading(index) else {
        next = Self.text
        continue
      }
      let level = page.blocks[index].level
      let isBare =
        next <= level && index + 1 < page.blocks.count && !decisions.isKept(index + 1)
        && page.blocks[index].measures.weight <= Self.longest
      if isBare {
        decisions.remove(index..<(index + 1), rule: Self.rule, cls: .outside, node: page.blocks[index].node)
      } else {
        next = level
      }
    }
  }

  private static let text = Int.max
  /// A longer heading is a text of its own, in letters.
  private static let longest = 80.0

  private func isHeading(_ index: Int) -> Bool { page.blocks[index].kind == .heading }
}

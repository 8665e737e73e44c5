internal import TamisCore

/// Takes out what stands before the topic of a thread: news of the board, its rules, a welcome to guests.
///
/// They are set as text, and in a short thread they are most of it.
struct BeforeTopic {
  static let rule = "before-topic"

  let page: PageBlocks
  /// The block of the topic.
  let topic: Int

  /// Where more of the text than this stands before it, 0...1, the heading is of something else.
  private static let mostBefore = 0.8

  /// - Complexity: O(blocks).
  func cut(_ decisions: inout BlockDecisions) {
    let kept = page.blocks.indices.filter { decisions.isKept($0) }
    let weight = kept.reduce(0) { $0 + page.blocks[$1].measures.weight }
    let before = kept.prefix { $0 < topic }
    guard before.reduce(0, { $0 + page.blocks[$1].measures.weight }) <= Self.mostBefore * weight else {
      return
    }
    for index in before {
      decisions.remove(index..<(index + 1), rule: Self.rule, cls: .outside, node: page.blocks[index].node)
    }
  }
}

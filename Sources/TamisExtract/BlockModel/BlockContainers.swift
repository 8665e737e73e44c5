/// The three elements around a block that each hold more blocks than the one before.
struct BlockContainers {
  /// An element, and the blocks in it.
  typealias Level = (node: Int, blocks: Range<Int>)
  private(set) var first: Level
  private(set) var second: Level
  private(set) var third: Level

  /// - Parameter node: The element that holds the block.
  /// - Complexity: O(depth).
  init(_ node: Int, _ page: PageBlocks, _ tree: PageTree) {
    let own = (node: node, blocks: page.range(of: node, in: tree))
    first = Self.above(own, page, tree)
    second = Self.above(first, page, tree)
    third = Self.above(second, page, tree)
  }

  var levels: [Level] { [first, second, third] }

  private static func above(_ level: Level, _ page: PageBlocks, _ tree: PageTree) -> Level {
    var above = level
    while above.node > 0, above.blocks == level.blocks {
      above.node = max(tree.parent(above.node), 0)
      above.blocks = page.range(of: above.node, in: tree)
    }
    return above
  }
}

/// How many elements of one kind a page has, and how much text they hold: teasers of a list, posts of a
/// thread, cells of a grid. Elements are of one kind if they share tag and classes.
struct Kin {
  /// For each node the index of its kind in `kinds`; 0 is the kind of what is not counted.
  private var kindOf: [Int32]
  private var kinds: [(elements: Int, prose: Double)] = [(0, 0)]

  /// - Complexity: O(nodes).
  init(_ tree: PageTree, _ page: PageBlocks, _ context: ElementContext, _ sums: BlockSums) {
    kindOf = [Int32](repeating: 0, count: tree.count)
    var known: [UInt32: Int32] = [:]
    for node in 1..<max(tree.count, 1)
    where tree.tags[node] != .text && TagTraits.of(tree.tags[node]).contains(.block) {
      let blocks = page.range(of: node, in: tree)
      guard !blocks.isEmpty else { continue }
      let signature = context[node].signature
      let kind: Int32
      if let found = known[signature] {
        kind = found
      } else {
        kind = Int32(truncatingIfNeeded: kinds.count)
        known[signature] = kind
        kinds.append((0, 0))
      }
      kindOf[node] = kind
      kinds[Int(kind)].elements += 1
      kinds[Int(kind)].prose += sums.sum(blocks).prose
    }
  }

  /// The number of a node's kind; all nodes of a kind have the same.
  func kind(of node: Int) -> Int { Int(kindOf[node]) }

  /// The elements of the kind of `node`: how many, and their running text on average.
  func of(_ node: Int) -> (elements: Int, meanProse: Double) {
    let kind = kinds[Int(kindOf[node])]
    return kind.elements > 0 ? (kind.elements, kind.prose / Double(kind.elements)) : (0, 0)
  }
}

/// How many elements of one kind a page has, and how much text they hold: teasers of a list, posts of a
/// thread, cells of a grid.
struct Kin {
  private var counts: [UInt32: (elements: Int, prose: Double)] = [:]
  private let survey: ElementSurvey

  /// - Complexity: O(nodes).
  init(_ tree: PageTree, _ page: PageBlocks, _ survey: ElementSurvey, _ sums: BlockSums) {
    self.survey = survey
    counts.reserveCapacity(tree.count / 8)
    for node in 1..<max(tree.count, 1)
    where tree.tags[node] != .text && TagTraits.of(tree.tags[node]).contains(.block) {
      let blocks = page.range(of: node, in: tree)
      guard !blocks.isEmpty else { continue }
      let prose = sums.sum(blocks).prose
      counts[survey.signatures[node], default: (0, 0)].elements += 1
      counts[survey.signatures[node], default: (0, 0)].prose += prose
    }
  }

  /// The elements with the tag and classes of `node`: how many, and their running text on average.
  func of(_ node: Int) -> (elements: Int, meanProse: Double) {
    guard let found = counts[survey.signatures[node]], found.elements > 0 else { return (0, 0) }
    return (found.elements, found.prose / Double(found.elements))
  }
}

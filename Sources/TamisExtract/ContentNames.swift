/// Class names that sound like page chrome, and are borne by the content itself.
///
/// Example: each paragraph of an article for subscribers is a `p class="paywall"`, or each answer of a thread
/// is in a `div class="CopyrightText"`. One element alone would be small enough for the rule of that name.
struct ContentNames {
  let tree: PageTree
  let page: PageBlocks

  /// Chrome of one name has at most this share of the page's running text.
  private static let largestShare = 0.35
  /// The rules that take only small parts are concerned; menus, comments and teasers may well be most of a page.
  private static let largestOfRule = 0.12

  init(_ tree: PageTree, _ page: PageBlocks) {
    self.tree = tree
    self.page = page
  }

  /// Takes the rules off the names that the content bears.
  /// - Parameter rules: For each number in `PageTree.classNames` the index of its rule in `ChromeRule.all`.
  /// - Complexity: O(nodes and blocks) where a name is concerned at all.
  func withdraw(from rules: inout [Int8]) {
    let concerned = rules.map {
      $0 < ClassWordTable.noRule && ChromeRule.all[Int($0)].maximumShare <= Self.largestOfRule
    }
    guard concerned.contains(true) else { return }
    var proseBefore = [0.0]
    proseBefore.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks { proseBefore.append((proseBefore.last ?? 0) + block.measures.prose) }
    guard let total = proseBefore.last, total > 0 else { return }
    var uses = [Use](repeating: Use(), count: rules.count)
    for node in 1..<max(tree.count, 1) where tree.tags[node] != .text && tree.hasAttributes(node) {
      tree.forEachClassName(of: node) { name in
        // What is nested in an element of the same name is counted with it.
        guard concerned[name], node >= uses[name].end else { return }
        let blocks = page.range(of: node, in: tree)
        uses[name].end = tree.end(node)
        uses[name].prose += proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound]
        uses[name].elements += 1
      }
    }
    for (name, use) in uses.enumerated() where use.elements > 1 && use.prose > Self.largestShare * total {
      rules[name] = ClassWordTable.noRule
    }
  }

  /// What the elements of a name hold.
  private struct Use {
    var end = 0
    var prose = 0.0
    var elements = 0
  }
}

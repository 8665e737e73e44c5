internal import TamisCore

/// Judges the entries of a list alike: where the same field is kept in most of them, it is kept in all.
///
/// Each block is scored by itself, so that of thirty cards five may lose their price, or of ten answers the shortest.
struct SiblingVotes {
  let tree: PageTree
  let page: PageBlocks
  /// Whether the entries are posts, whose heads, a name and a number, are no content.
  var isForum = false

  /// A shorter block of a post is its head. In letters.
  private static let leastOfPost = 20.0

  /// So many entries are a list.
  private static let leastEntries = 4
  /// So many of them must keep a field…
  private static let leastKept = 3
  /// … and this share of those that have it.
  private static let leastShare = 0.5
  /// How far above a block its entry is looked for, in elements.
  private static let reach = 8

  /// What is taken for how much text and how many links it has: what names or words took stays out.
  private static let doubtful: Set<String> = ["block-model", "outside-content", "link-heap"]

  /// What makes two elements entries of one list.
  private struct Kind: Hashable {
    var parent: Int
    var signature: UInt64
  }

  /// The place of a block within its entry.
  private struct Slot: Hashable {
    var entries: Kind
    var path: UInt64
  }

  /// Puts back the fields that most entries keep.
  /// - Complexity: O(blocks · reach), and O(children) for each parent once.
  func keep(_ decisions: inout BlockDecisions) {
    var counts: [Kind: Int] = [:]
    var known: Set<Int> = []
    var slots: [Slot: [Int]] = [:]
    for index in page.blocks.indices where !isForum || page.blocks[index].measures.weight >= Self.leastOfPost
    {
      if let slot = slot(of: page.blocks[index], &counts, &known) { slots[slot, default: []].append(index) }
    }
    for (_, blocks) in slots where blocks.count >= Self.leastEntries {
      let judged = blocks.filter { index in
        decisions.reason(of: index).map { Self.doubtful.contains($0.rule) } ?? true
      }
      let kept = judged.count { decisions.isKept($0) }
      guard kept < judged.count, kept >= Self.leastKept,
        Double(kept) >= Self.leastShare * Double(judged.count)
      else { continue }
      for index in judged where !decisions.isKept(index) { decisions.keep(index) }
    }
  }

  /// The lowest entry of a list around a block, and where in it the block stands.
  private func slot(of block: PageBlock, _ counts: inout [Kind: Int], _ known: inout Set<Int>) -> Slot? {
    var node = block.node
    var path: UInt64 = 0xCBF2_9CE4_8422_2325
    for _ in 0..<Self.reach {
      guard node > 0 else { return nil }
      let parent = tree.parent(node)
      let signature = signature(node)
      if mayBeEntry(node) {
        if known.insert(parent).inserted { count(childrenOf: parent, &counts) }
        let kind = Kind(parent: parent, signature: signature)
        if counts[kind] ?? 0 >= Self.leastEntries { return Slot(entries: kind, path: path) }
      }
      path = (path ^ signature) &* 0x100_0000_01B3
      node = parent
    }
    return nil
  }

  /// Paragraphs stand side by side in any text and are no entries; a `div` without a name may be anything.
  private func mayBeEntry(_ node: Int) -> Bool {
    switch tree.tags[node] {
    case .li, .tr, .dt, .dd, .article: true
    case .div, .section, .a, .figure: tree.has(.class, node)
    default: false
    }
  }

  private func count(childrenOf parent: Int, _ counts: inout [Kind: Int]) {
    var child = parent + 1
    while child < tree.end(parent) {
      if tree.tags[child] != .text, mayBeEntry(child) {
        counts[Kind(parent: parent, signature: signature(child)), default: 0] += 1
      }
      child = tree.end(child)
    }
  }

  /// Tag and classes.
  private func signature(_ node: Int) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(tree.tags[node].rawValue)
    for byte in tree.attribute(.class, of: node) ?? [] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

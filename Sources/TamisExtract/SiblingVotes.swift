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

  /// Puts back the fields that most entries keep.
  /// - Complexity: O(blocks · reach), and O(*n* log *n*) in the children of each parent once.
  func keep(_ decisions: inout BlockDecisions) {
    var kin = EntryCounts(tree)
    var fields: [(slot: UInt64, block: Int)] = []
    for index in page.blocks.indices where !isForum || page.blocks[index].measures.weight >= Self.leastOfPost
    {
      if let slot = slot(of: page.blocks[index], &kin) { fields.append((slot, index)) }
    }
    fields.sort { ($0.slot, $0.block) < ($1.slot, $1.block) }
    var first = 0
    while first < fields.count {
      var end = first + 1
      while end < fields.count, fields[end].slot == fields[first].slot { end += 1 }
      if end - first >= Self.leastEntries { judge(fields[first..<end].map(\.block), &decisions) }
      first = end
    }
  }

  /// Keeps the blocks of one field where most of them are kept.
  private func judge(_ blocks: [Int], _ decisions: inout BlockDecisions) {
    let judged = blocks.filter { index in
      decisions.reason(of: index).map { Self.doubtful.contains($0.rule) } ?? true
    }
    let kept = judged.count { decisions.isKept($0) }
    guard kept < judged.count, kept >= Self.leastKept,
      Double(kept) >= Self.leastShare * Double(judged.count)
    else { return }
    for index in judged where !decisions.isKept(index) { decisions.keep(index) }
  }

  /// The place of a block within the lowest entry of a list around it, as a hash of the list, the kind of its entries and the
  /// path within; nil where there is no list.
  private func slot(of block: PageBlock, _ kin: inout EntryCounts) -> UInt64? {
    var node = block.node
    var path: UInt64 = 0xCBF2_9CE4_8422_2325
    for _ in 0..<Self.reach {
      guard node > 0 else { return nil }
      let signature = kin.signature(node)
      if kin.count(node) >= Self.leastEntries {
        return EntryCounts.mixed(EntryCounts.mixed(path, signature), UInt64(tree.parent(node)))
      }
      path = EntryCounts.mixed(path, signature)
      node = tree.parent(node)
    }
    return nil
  }
}

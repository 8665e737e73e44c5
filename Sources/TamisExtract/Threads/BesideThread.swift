internal import TamisCore

/// Takes out what stands before the first and after the last post of a thread, but for its headline: announcements to
/// all readers, rules of the board, what to do to answer.
struct BesideThread {
  static let rule = "beside-thread"

  let page: PageBlocks
  let thread: PostThread
  /// The block of the topic, which stays whatever its rank.
  let topic: Int?

  /// This share of what is kept has to be in the posts, by how likely it is content, 0...1: else the posts found are
  /// comments below a text, or teasers beside it.
  private static let leastShare = 0.8

  /// A longer block between topic and posts may be the first post, which some boards set in a way of its own. In letters.
  private static let leastOfPost = 60.0

  /// - Parameter scores: For each block how likely it is content, 0...1.
  /// - Complexity: O(blocks).
  func cut(_ decisions: inout BlockDecisions, scores: [Float]) {
    var (inside, all) = (0.0, 0.0)
    for index in page.blocks.indices where decisions.isKept(index) {
      let weight = Double(scores[index]) * page.blocks[index].measures.weight
      all += weight
      if thread.posts[index] > 0 { inside += weight }
    }
    guard inside >= Self.leastShare * all, let first = thread.posts.firstIndex(where: { $0 > 0 }),
      let last = thread.posts.lastIndex(where: { $0 > 0 })
    else { return }
    for index in page.blocks.indices where index < first || index > last {
      let block = page.blocks[index]
      guard decisions.isKept(index), index != topic, block.kind != .heading || block.level > 1 else {
        continue
      }
      let isBelowTopic = topic.map { $0 < index && index < first } ?? false
      guard !isBelowTopic || block.measures.weight < Self.leastOfPost else { continue }
      decisions.remove(index..<(index + 1), rule: Self.rule, cls: .outside, node: block.node)
    }
  }
}

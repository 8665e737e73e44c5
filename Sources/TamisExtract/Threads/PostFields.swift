internal import TamisCore

/// Judges the same field of all posts of a thread alike: names, titles and marks of authors, counters, signatures go
/// where they are hardly content on the whole, though they look like it here and there. Headings say what a post is about.
struct PostFields {
  static let rule = "post-field"

  let page: PageBlocks
  let thread: PostThread

  /// So many posts must have the field.
  private static let leastPosts = 3
  /// The mean probability of a field that stays, 0...1.
  private static let leastMean = 0.4
  /// What is taken for how much text and how many links it has counts, too; what names or words took says nothing.
  private static let doubtful: Set<String> = ["block-model", "outside-content", "link-heap"]

  private struct Field {
    var posts: Set<Int> = []
    /// In letters.
    var weight = 0.0
    var likely = 0.0
  }

  /// - Parameter scores: For each block how likely it is content, 0...1.
  /// - Complexity: O(blocks).
  func cut(_ decisions: inout BlockDecisions, scores: [Float]) {
    let judged = page.blocks.indices.filter { index in
      thread.posts[index] > 0 && page.blocks[index].kind != .heading
        && decisions.reason(of: index).map { Self.doubtful.contains($0.rule) } ?? true
    }
    var fields: [UInt64: Field] = [:]
    for index in judged {
      let weight = page.blocks[index].measures.weight
      fields[thread.places[index], default: Field()].posts.insert(thread.posts[index])
      fields[thread.places[index], default: Field()].weight += weight
      fields[thread.places[index], default: Field()].likely += Double(scores[index]) * weight
    }
    // What most of the posts' text is, is what they say, however unlikely.
    let heaviest = fields.values.reduce(0) { max($0, $1.weight) }
    for index in judged {
      guard let field = fields[thread.places[index]], field.posts.count >= Self.leastPosts,
        field.weight < heaviest, field.likely < Self.leastMean * field.weight
      else { continue }
      decisions.remove(index..<(index + 1), rule: Self.rule, cls: .outside, node: page.blocks[index].node)
    }
  }
}

internal import TamisCore

/// The posts of a thread: elements alike, most of which hold a line with a number in it, as a date is, and more besides.
///
/// Example: `article#post-12`, `article#post-13`…; elements whose ids differ in a number only are alike, and else those of
/// the same tag and first class. They need not stand side by side: answers stand inside of what they answer.
struct PostThread {
  /// For each block the innermost post around it, or 0.
  let posts: [Int]
  /// For each block its place inside the post: where two posts have the same field, the places are equal.
  let places: [UInt64]

  /// So many posts are a thread.
  private static let leastPosts = 2
  /// This share of them has a date, 0...1.
  private static let leastDated = 0.6
  /// The line with the date is shorter, in letters.
  private static let longestHead = 150.0
  /// Of a longer block so much counts, in letters: one long post is no thread.
  private static let mostOfBlock = 2_000.0
  /// Kinds of elements that hold almost as much as the best one are parts of the same posts, or around them.
  private static let nearlyBest = 0.9
  /// Of those the outermost is the post, where there are almost as many of it.
  private static let nearlyAsMany = 0.8

  /// - Parameter scores: For each block how likely it is content, 0...1.
  /// - Returns: Nil for a page without posts.
  /// - Complexity: O(blocks · depth).
  init?(_ tree: PageTree, _ page: PageBlocks, scores: [Float]) {
    let kinds = Self.kinds(tree, page, scores)
    let best = kinds.reduce(0) { max($0, $1.weight) }
    let near = kinds.filter { $0.weight >= Self.nearlyBest * best }
    let most = near.reduce(0) { max($0, $1.nodes.count) }
    let outermost =
      near
      .filter { Double($0.nodes.count) >= Self.nearlyAsMany * Double(most) }
      .min { ($0.depth, $0.nodes[0]) < ($1.depth, $1.nodes[0]) }
    guard let outermost else { return nil }
    let nodes = Set(outermost.nodes)
    var posts: [Int] = []
    var places: [UInt64] = []
    for block in page.blocks {
      var node = block.node
      var place = ClassWords.hash(block.kind.rawValue.utf8)
      while node > 0, !nodes.contains(node) {
        place = (place ^ Self.name(of: node, tree, .class)) &* 0x100_0000_01B3
        node = tree.parent(node)
      }
      posts.append(node)
      places.append(place)
    }
    self.posts = posts
    self.places = places
  }

  // MARK: Which elements are posts

  /// Elements alike.
  private struct Kind {
    var nodes: [Int] = []
    var depth = 0
    /// What they hold, by how likely it is content, in letters.
    var weight = 0.0
  }

  private static func kinds(_ tree: PageTree, _ page: PageBlocks, _ scores: [Float]) -> [Kind] {
    var kinds: [UInt64: Kind] = [:]
    var known: Set<Int> = []
    for block in page.blocks {
      var node = tree.parent(block.node)
      while node > 0, known.insert(node).inserted {
        if let name = nameOfKind(node, tree) { kinds[name, default: Kind()].nodes.append(node) }
        node = tree.parent(node)
      }
    }
    return kinds.values.compactMap { kind in
      guard kind.nodes.count >= leastPosts else { return nil }
      var kind = kind
      kind.nodes.sort()
      kind.weight = weight(of: kind.nodes, tree, page, scores)
      kind.depth = depth(of: kind.nodes[0], tree)
      return kind.weight > 0 ? kind : nil
    }
  }

  /// What posts hold; 0 where too few have a date.
  private static func weight(
    of nodes: [Int], _ tree: PageTree, _ page: PageBlocks, _ scores: [Float]
  ) -> Double {
    var weight = 0.0
    var dated = 0
    for node in nodes {
      let blocks = page.range(of: node, in: tree)
      for index in blocks {
        weight += Double(scores[index]) * min(page.blocks[index].measures.weight, mostOfBlock)
      }
      let hasDate = page.blocks[blocks].contains {
        $0.measures.digits > 0 && $0.measures.weight < longestHead
      }
      if blocks.count > 1, hasDate { dated += 1 }
    }
    let share = Double(dated) / Double(nodes.count)
    return share >= leastDated ? weight * share : 0
  }

  private static func depth(of node: Int, _ tree: PageTree) -> Int {
    var depth = 0
    var node = node
    while node > 0 {
      depth += 1
      node = tree.parent(node)
    }
    return depth
  }

  // MARK: Names

  /// By an id with a number in it, else by the first class; nil where an element has neither.
  private static func nameOfKind(_ node: Int, _ tree: PageTree) -> UInt64? {
    if let id = tree.attribute(.id, of: node), id.contains(where: isDigit) {
      return name(of: node, tree, .id)
    }
    guard let names = tree.attribute(.class, of: node), names.contains(where: { $0 > 0x20 }) else {
      return nil
    }
    return name(of: node, tree, .class)
  }

  /// Tag and first name, of which all numbers are one.
  private static func name(of node: Int, _ tree: PageTree, _ attribute: HTMLAttribute) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(tree.tags[node].rawValue)
    var wasDigit = false
    for byte in (tree.attribute(attribute, of: node) ?? []).drop(while: { $0 <= 0x20 }) {
      guard byte > 0x20 else { break }
      let digit = isDigit(byte)
      if !(digit && wasDigit) { hash = (hash ^ UInt64(digit ? UInt8(ascii: "#") : byte)) &* 0x100_0000_01B3 }
      wasDigit = digit
    }
    return hash
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

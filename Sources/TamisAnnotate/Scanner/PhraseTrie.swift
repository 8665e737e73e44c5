/// A trie over bytes that maps phrases to numbers.
///
/// A double array: the node behind node *n* by byte *b* stands at `base` of *n* plus *b*, where it names *n*
/// as its parent; anything else means that there is none. A step reads 12 bytes.
struct PhraseTrie: Sendable {
  private struct Node: BitwiseCopyable {
    var parent: UInt32 = 0
    var base: UInt32 = 0
    /// The number of the phrase that ends here; -1 for none.
    var value: Int32 = -1
  }

  private let nodes: FrozenTable<Node>

  static let root: UInt32 = 1

  /// - Parameter phrases: No two alike, none empty. Each is found as its index.
  /// - Complexity: O(*n*) in the bytes of all phrases, after sorting.
  init(_ phrases: [[UInt8]]) {
    var builder = Builder()
    builder.add(phrases)
    nodes = FrozenTable(builder.nodes)
  }

  /// The node behind `node` by `byte`, or 0.
  @inline(__always)
  func next(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let target = nodes[Int(node)].base &+ UInt32(byte)
    return nodes[Int(target)].parent == node ? target : 0
  }

  /// The value stored at `node`, or -1.
  @inline(__always)
  func value(_ node: UInt32) -> Int32 { nodes[Int(node)].value }

  private struct Builder {
    var nodes = [Node](repeating: Node(), count: 512)
    /// The first place that may be free, and the first behind all that are taken.
    private var cursor = 2
    private var top = 2

    /// A node whose phrases, `range` of the sorted ones, share their first `depth` bytes.
    private struct Task {
      var node: Int
      var range: Range<Int>
      var depth: Int
    }

    mutating func add(_ phrases: [[UInt8]]) {
      // The root has no parent, but its place is taken.
      nodes[Int(PhraseTrie.root)].parent = .max
      let order = phrases.indices.sorted { phrases[$0].lexicographicallyPrecedes(phrases[$1]) }
      var tasks = [Task(node: Int(PhraseTrie.root), range: order.indices, depth: 0)]
      // The bytes that follow, and where in the order the phrases with each begin.
      var bytes: [UInt8] = []
      var starts: [Int] = []
      while let task = tasks.popLast() {
        var from = task.range.lowerBound
        if from < task.range.upperBound, phrases[order[from]].count == task.depth {
          nodes[task.node].value = Int32(order[from])
          from += 1
        }
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for place in from..<task.range.upperBound where bytes.last != phrases[order[place]][task.depth] {
          bytes.append(phrases[order[place]][task.depth])
          starts.append(place)
        }
        guard let first = bytes.first else { continue }
        let base = room(for: bytes, first: Int(first))
        nodes[task.node].base = UInt32(base)
        for (index, byte) in bytes.enumerated() {
          let child = base + Int(byte)
          nodes[child].parent = UInt32(task.node)
          top = Swift.max(top, child + 1)
          let end = index + 1 < starts.count ? starts[index + 1] : task.range.upperBound
          tasks.append(Task(node: child, range: starts[index]..<end, depth: task.depth + 1))
        }
      }
    }

    /// A base from which the places of all `bytes` are free: in the first hole, or behind everything for
    /// those that fit into few holes.
    private mutating func room(for bytes: [UInt8], first: Int) -> Int {
      while nodes[cursor].parent != 0 {
        cursor += 1
        grow(to: cursor)
      }
      let from = Swift.max(cursor, first + 1)
      grow(to: Swift.max(from + 16, top))
      if bytes.count <= 4 {
        for place in from..<(from + 16) where isFree(from: place - first, bytes) { return place - first }
      }
      return Swift.max(top, first + 1) - first
    }

    private func isFree(from base: Int, _ bytes: [UInt8]) -> Bool {
      for byte in bytes where nodes[base + Int(byte)].parent != 0 { return false }
      return true
    }

    /// Makes room for a node at `place` and all that may be asked from there.
    private mutating func grow(to place: Int) {
      guard place + 512 > nodes.count else { return }
      nodes += [Node](repeating: Node(), count: nodes.count)
    }
  }
}

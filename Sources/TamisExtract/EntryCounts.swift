/// How many siblings of one kind, the same tag and classes, an element that may be an entry of a list is among.
struct EntryCounts {
  private let tree: PageTree
  /// For each node how many there are; 0 for what is no entry, and what has not been counted.
  private var counts: [Int32]
  private var isCounted: [Bool]

  init(_ tree: PageTree) {
    self.tree = tree
    counts = [Int32](repeating: 0, count: tree.count)
    isCounted = [Bool](repeating: false, count: tree.count)
  }

  /// The entries of the kind of `node` below its parent, itself included; 0 where it is none.
  /// - Complexity: O(*n* log *n*) in the parent's children, once.
  mutating func count(_ node: Int) -> Int {
    let parent = tree.parent(node)
    if mayBeEntry(node), !isCounted[parent] {
      isCounted[parent] = true
      countChildren(of: parent)
    }
    return Int(counts[node])
  }

  private mutating func countChildren(of parent: Int) {
    var entries: [(signature: UInt64, node: Int)] = []
    for child in tree.children(of: parent) where mayBeEntry(child) {
      entries.append((signature(child), child))
    }
    entries.sort { $0.signature < $1.signature }
    var first = 0
    while first < entries.count {
      var end = first + 1
      while end < entries.count, entries[end].signature == entries[first].signature { end += 1 }
      for entry in entries[first..<end] { counts[entry.node] = Int32(truncatingIfNeeded: end - first) }
      first = end
    }
  }

  /// Paragraphs stand side by side in any text and are no entries; a `div` without a name may be anything.
  private func mayBeEntry(_ node: Int) -> Bool {
    switch tree.tags[node] {
    case .li, .tr, .dt, .dd, .article: true
    case .div, .section, .a, .figure: tree.has(.class, node)
    default: false
    }
  }

  /// Tag and classes.
  func signature(_ node: Int) -> UInt64 {
    Self.mixed(UInt64(tree.tags[node].rawValue), UInt64(tree.classNumber(of: node) + 1))
  }

  /// A hash of one more thing.
  static func mixed(_ hash: UInt64, _ more: UInt64) -> UInt64 {
    let product = (hash ^ more &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}

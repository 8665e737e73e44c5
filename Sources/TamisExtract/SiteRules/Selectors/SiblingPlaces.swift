/// The place of each element among its siblings, counted when it is first asked for.
struct SiblingPlaces {
  private let tree: PageTree
  /// From 1, from the start and from the end, of all and of the same name.
  private var all: [Int32] = []
  private var allFromEnd: [Int32] = []
  private var ofType: [Int32] = []
  private var ofTypeFromEnd: [Int32] = []

  init(_ tree: PageTree) { self.tree = tree }

  /// Counts, unless that is done.
  /// - Complexity: O(nodes).
  mutating func fill() {
    guard all.isEmpty else { return }
    let none = [Int32](repeating: 0, count: tree.count)
    (all, allFromEnd, ofType, ofTypeFromEnd) = (none, none, none, none)
    var counter = TypeCounter(tree)
    var elements: [Int] = []
    for parent in 0..<tree.count where tree.tags[parent] != .text {
      elements.removeAll(keepingCapacity: true)
      for child in tree.children(of: parent) where tree.tags[child] != .text { elements.append(child) }
      guard !elements.isEmpty else { continue }
      count(elements, &counter, &all, &ofType)
      elements.reverse()
      count(elements, &counter, &allFromEnd, &ofTypeFromEnd)
    }
  }

  private func count(
    _ elements: [Int], _ counter: inout TypeCounter, _ all: inout [Int32], _ ofType: inout [Int32]
  ) {
    counter.begin()
    for (index, node) in elements.enumerated() {
      all[node] = Int32(truncatingIfNeeded: index + 1)
      ofType[node] = counter.count(node)
    }
  }

  func index(of node: Int, _ place: SiblingPlace) -> Int {
    let places =
      place.isOfType
      ? (place.isFromEnd ? ofTypeFromEnd : ofType) : (place.isFromEnd ? allFromEnd : all)
    return Int(places[node])
  }
}

/// Counts elements by name, parent by parent.
private struct TypeCounter {
  private let tree: PageTree
  private var counts = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  /// The round in which a tag was last counted.
  private var rounds = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var round = 0
  private var others: [String: Int32] = [:]

  init(_ tree: PageTree) { self.tree = tree }

  mutating func begin() {
    round += 1
    others.removeAll(keepingCapacity: true)
  }

  mutating func count(_ node: Int) -> Int32 {
    if tree.tags[node] == .other {
      others[tree.name(of: node), default: 0] += 1
      return others[tree.name(of: node)] ?? 1
    }
    let tag = Int(tree.tags[node].rawValue)
    if rounds[tag] != round {
      rounds[tag] = round
      counts[tag] = 0
    }
    counts[tag] += 1
    return counts[tag]
  }
}

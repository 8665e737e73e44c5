/// A page's elements and texts in document order, as flat arrays: one number per node and property.
///
/// A node's subtree is the range `node..<end[node]`, so that walking, counting and skipping are loops
/// over ranges. Node 0 is the root, which is no element of the page.
struct PageTree {
  private(set) var tags: [HTMLTag] = []
  private(set) var parents: [Int32] = []
  /// One past the last node of the subtree.
  private(set) var ends: [Int32] = []
  /// For a text node its range in `bytes`; for an element its range in `attributes`.
  private var starts: [Int32] = []
  private var stops: [Int32] = []
  private(set) var bytes: [UInt8] = []
  private var attributes: [Attribute] = []
  /// The distinct values of the page's class and id attributes, each as a range of `bytes`: pages repeat
  /// them, and what they mean is found out once.
  private(set) var classNames = ValueTable()

  private struct Attribute {
    let name: HTMLAttribute
    let start: Int32
    let end: Int32
    /// For a class or id its number in `classNames`.
    let number: Int32
  }
  /// The names of elements that have no tag of their own, for paths.
  private var unknownNames: [Int32: String] = [:]

  var count: Int { tags.count }

  init(reserving pageBytes: Int) {
    tags.reserveCapacity(pageBytes / 40 + 16)
    parents.reserveCapacity(pageBytes / 40 + 16)
    ends.reserveCapacity(pageBytes / 40 + 16)
    starts.reserveCapacity(pageBytes / 40 + 16)
    stops.reserveCapacity(pageBytes / 40 + 16)
    bytes.reserveCapacity(pageBytes)
    append(.other, parent: -1)
  }

  // MARK: Building

  /// Adds an element below `parent` and returns it. Its end is set by `close`.
  mutating func open(_ tag: HTMLTag, parent: Int32, unknownName: String? = nil) -> Int32 {
    let node = append(tag, parent: parent)
    starts[Int(node)] = Int32(truncatingIfNeeded: attributes.count)
    stops[Int(node)] = starts[Int(node)]
    if let unknownName { unknownNames[node] = unknownName }
    return node
  }

  mutating func addAttribute(_ name: HTMLAttribute, value: UnsafeBufferPointer<UInt8>, to node: Int32) {
    if name == .class || name == .id {
      let number = classNames.number(of: value, addingTo: &bytes)
      let range = classNames.ranges[Int(number)]
      attributes.append(Attribute(name: name, start: range.start, end: range.end, number: number))
    } else {
      let start = Int32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: value)
      attributes.append(
        Attribute(name: name, start: start, end: Int32(truncatingIfNeeded: bytes.count), number: -1))
    }
    stops[Int(node)] = Int32(truncatingIfNeeded: attributes.count)
  }

  mutating func addText(_ text: UnsafeBufferPointer<UInt8>, parent: Int32) {
    let last = tags.count - 1
    // libxml2 hands a text over in pieces, cut at character references.
    if tags[last] == .text, parents[last] == parent, Int(stops[last]) == bytes.count {
      bytes.append(contentsOf: text)
      stops[last] = Int32(truncatingIfNeeded: bytes.count)
      return
    }
    let node = Int(append(.text, parent: parent))
    starts[node] = Int32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text)
    stops[node] = Int32(truncatingIfNeeded: bytes.count)
  }

  mutating func close(_ node: Int32) { ends[Int(node)] = Int32(truncatingIfNeeded: tags.count) }

  @discardableResult
  private mutating func append(_ tag: HTMLTag, parent: Int32) -> Int32 {
    let node = Int32(truncatingIfNeeded: tags.count)
    tags.append(tag)
    parents.append(parent)
    ends.append(node + 1)
    starts.append(0)
    stops.append(0)
    return node
  }

  /// The tree without some subtrees.
  /// - Parameter dropped: For each node whether it goes, with all below it.
  /// - Returns: The tree, and for each node of this one its number there: of a dropped one that of the next
  ///   that stays.
  /// - Complexity: O(nodes).
  func removing(_ dropped: [Bool]) -> (tree: PageTree, numbers: [Int32]) {
    var tree = self
    tree.tags.removeAll(keepingCapacity: true)
    tree.parents.removeAll(keepingCapacity: true)
    tree.starts.removeAll(keepingCapacity: true)
    tree.stops.removeAll(keepingCapacity: true)
    tree.unknownNames.removeAll()
    var numbers = [Int32](repeating: 0, count: count + 1)
    var node = 0
    while node < count {
      let number = Int32(truncatingIfNeeded: tree.tags.count)
      if dropped[node] && node > 0 {
        for below in node..<end(node) { numbers[below] = number }
        node = end(node)
        continue
      }
      numbers[node] = number
      tree.tags.append(tags[node])
      tree.parents.append(node > 0 ? numbers[parent(node)] : -1)
      tree.starts.append(starts[node])
      tree.stops.append(stops[node])
      if let name = unknownNames[Int32(truncatingIfNeeded: node)] { tree.unknownNames[number] = name }
      node += 1
    }
    numbers[count] = Int32(truncatingIfNeeded: tree.tags.count)
    tree.ends = (0..<count).filter { isKept($0, numbers) }.map { numbers[end($0)] }
    return (tree, numbers)
  }

  /// A node that stays is the only one with its number.
  private func isKept(_ node: Int, _ numbers: [Int32]) -> Bool { numbers[node + 1] > numbers[node] }

  // MARK: Reading

  func parent(_ node: Int) -> Int { Int(parents[node]) }
  func end(_ node: Int) -> Int { Int(ends[node]) }

  /// The bytes of a text node.
  func textRange(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(stops[node]) }

  /// The value of an element's attribute, as UTF-8 with its character references decoded.
  func attribute(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard tags[node] != .text else { return nil }
    for index in Int(starts[node])..<Int(stops[node]) where attributes[index].name == name {
      return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// Whether an element has attributes that are read.
  func hasAttributes(_ node: Int) -> Bool { tags[node] != .text && starts[node] < stops[node] }

  func has(_ name: HTMLAttribute, _ node: Int) -> Bool { attribute(name, of: node) != nil }

  /// Calls `body` with each attribute of an element and the range of its value in `bytes`.
  func forEachAttribute(of node: Int, _ body: (HTMLAttribute, Range<Int>) -> Void) {
    guard tags[node] != .text else { return }
    for index in Int(starts[node])..<Int(stops[node]) {
      body(attributes[index].name, Int(attributes[index].start)..<Int(attributes[index].end))
    }
  }

  /// Calls `body` with the number in `classNames` of each class and id of an element.
  func forEachClassName(of node: Int, _ body: (Int) -> Void) {
    guard tags[node] != .text else { return }
    for index in Int(starts[node])..<Int(stops[node]) where attributes[index].number >= 0 {
      body(Int(attributes[index].number))
    }
  }

  /// An attribute as a string without white space at its ends; nil where it is missing or blank.
  func string(_ name: HTMLAttribute, of node: Int) -> String? {
    guard let value = attribute(name, of: node) else { return nil }
    return trimmedText(value)
  }

  /// The children of a node, texts included.
  func children(of node: Int) -> ChildSequence { ChildSequence(ends: ends, at: node + 1, end: end(node)) }

  /// All text below a node, white space collapsed.
  func text(of node: Int) -> String? {
    var collected: [UInt8] = []
    for index in node..<end(node) where tags[index] == .text {
      collected.append(contentsOf: bytes[textRange(index)])
    }
    return trimmedText(collected[...])
  }

  /// The name of an element, for paths.
  func name(of node: Int) -> String {
    tags[node] == .other ? unknownNames[Int32(truncatingIfNeeded: node)] ?? "*" : tags[node].name
  }
}

/// Walks the children of a node.
struct ChildSequence: Sequence, IteratorProtocol {
  fileprivate let ends: [Int32]
  fileprivate var at: Int
  fileprivate let end: Int

  mutating func next() -> Int? {
    guard at < end else { return nil }
    defer { at = Int(ends[at]) }
    return at
  }
}

/// Collapses white space and trims; nil if nothing is left.
func trimmedText(_ utf8: ArraySlice<UInt8>) -> String? {
  var out: [UInt8] = []
  out.reserveCapacity(utf8.count)
  for byte in utf8 {
    if byte == 0x20 || byte &- 9 < 5 {
      if let last = out.last, last != 0x20 { out.append(0x20) }
    } else {
      out.append(byte)
    }
  }
  if out.last == 0x20 { out.removeLast() }
  return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
}

/// A page's elements and texts in document order, as flat arrays: one number per node and property.
///
/// A node's subtree is the range `node..<end[node]`, so that walking, counting and skipping are loops
/// over ranges. Node 0 is the root, which is no element of the page.
///
/// A class, though nothing in it changes: many small readers hold the tree, and copying a dozen arrays into
/// each costs more than they do.
final class PageTree: Sendable {
  let tags: [HTMLTag]
  let parents: [Int32]
  /// One past the last node of the subtree.
  let ends: [Int32]
  /// For a text node its range in `bytes`; for an element its range in `attributes`.
  private let starts: [Int32]
  private let stops: [Int32]
  let bytes: [UInt8]
  private let attributes: [Attribute]
  /// The distinct values of the page's class and id attributes, each as a range of `bytes`: pages repeat
  /// them, and what they mean is found out once.
  let classNames: ValueTable
  /// The names of elements that have no tag of their own, for paths.
  private let unknownNames: [Int32: String]

  /// An attribute of an element.
  struct Attribute {
    let name: HTMLAttribute
    let start: Int32
    let end: Int32
    /// For a class or id its number in `classNames`.
    let number: Int32
  }

  var count: Int { tags.count }

  init(_ built: consuming PageTreeBuilder) {
    tags = built.tags
    parents = built.parents
    ends = built.ends
    starts = built.starts
    stops = built.stops
    bytes = built.bytes
    attributes = built.attributes
    classNames = built.classNames
    unknownNames = built.unknownNames
  }

  /// A tree without elements.
  convenience init() { self.init(PageTreeBuilder(reserving: 0)) }

  /// The tree without some subtrees.
  /// - Parameter dropped: For each node whether it goes, with all below it.
  /// - Returns: The tree, and for each node of this one its number there: of a dropped one that of the next
  ///   that stays.
  /// - Complexity: O(nodes).
  func removing(_ dropped: [Bool]) -> (tree: PageTree, numbers: [Int32]) {
    var kept: [Int] = []
    var numbers = [Int32](repeating: 0, count: count + 1)
    var node = 0
    while node < count {
      let number = Int32(truncatingIfNeeded: kept.count)
      if dropped[node] && node > 0 {
        for below in node..<end(node) { numbers[below] = number }
        node = end(node)
        continue
      }
      numbers[node] = number
      kept.append(node)
      node += 1
    }
    numbers[count] = Int32(truncatingIfNeeded: kept.count)
    var names: [Int32: String] = [:]
    for node in kept {
      if let name = unknownNames[Int32(truncatingIfNeeded: node)] { names[numbers[node]] = name }
    }
    let builder = PageTreeBuilder(
      tags: kept.map { tags[$0] }, parents: kept.map { $0 > 0 ? numbers[parent($0)] : -1 },
      ends: kept.map { numbers[end($0)] }, starts: kept.map { starts[$0] }, stops: kept.map { stops[$0] },
      bytes: bytes, attributes: attributes, classNames: classNames, unknownNames: names)
    return (PageTree(builder), numbers)
  }

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

  /// The number in `classNames` of an element's classes; -1 where it has none.
  func classNumber(of node: Int) -> Int {
    guard tags[node] != .text else { return -1 }
    for index in Int(starts[node])..<Int(stops[node]) where attributes[index].name == .class {
      return Int(attributes[index].number)
    }
    return -1
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

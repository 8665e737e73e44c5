/// Appends the nodes of a `PageTree`.
struct PageTreeBuilder {
  private(set) var tags: [HTMLTag] = []
  private(set) var parents: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var starts: [Int32] = []
  private(set) var stops: [Int32] = []
  private(set) var bytes: [UInt8] = []
  private(set) var attributes: [PageTree.Attribute] = []
  private(set) var classNames = ValueTable()
  private(set) var unknownNames: [Int32: String] = [:]

  init(reserving pageBytes: Int) {
    tags.reserveCapacity(pageBytes / 40 + 16)
    parents.reserveCapacity(pageBytes / 40 + 16)
    ends.reserveCapacity(pageBytes / 40 + 16)
    starts.reserveCapacity(pageBytes / 40 + 16)
    stops.reserveCapacity(pageBytes / 40 + 16)
    bytes.reserveCapacity(pageBytes)
    append(.other, parent: -1)
  }

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
      attributes.append(PageTree.Attribute(name: name, start: range.start, end: range.end, number: number))
    } else {
      let start = Int32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: value)
      attributes.append(
        PageTree.Attribute(name: name, start: start, end: Int32(truncatingIfNeeded: bytes.count), number: -1))
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

  /// A tree of a part of another's nodes.
  init(
    tags: [HTMLTag], parents: [Int32], ends: [Int32], starts: [Int32], stops: [Int32], bytes: [UInt8],
    attributes: [PageTree.Attribute], classNames: ValueTable, unknownNames: [Int32: String]
  ) {
    self.tags = tags
    self.parents = parents
    self.ends = ends
    self.starts = starts
    self.stops = stops
    self.bytes = bytes
    self.attributes = attributes
    self.classNames = classNames
    self.unknownNames = unknownNames
  }
}

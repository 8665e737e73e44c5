/// The text of a page as one run, white space collapsed, with the place of each node in it.
///
/// An element's text is a slice of it, so that looking for a text in all elements is one search.
struct DocumentText {
  private let tree: PageTree
  private var bytes: [UInt8] = []
  /// For each node where its text begins; one more for the end of the last.
  private var starts: [Int32] = []

  /// - Complexity: O(nodes and bytes).
  init(_ tree: PageTree) {
    self.tree = tree
    starts.reserveCapacity(tree.count + 1)
    for node in 0..<tree.count {
      starts.append(Int32(truncatingIfNeeded: bytes.count))
      guard tree.tags[node] == .text else { continue }
      for byte in tree.bytes[tree.textRange(node)] {
        if byte == 0x20 || byte &- 9 < 5 {
          if bytes.last != 0x20 { bytes.append(0x20) }
        } else {
          bytes.append(byte)
        }
      }
    }
    starts.append(Int32(truncatingIfNeeded: bytes.count))
  }

  /// The text of a node without white space at its ends.
  func text(of node: Int) -> ArraySlice<UInt8> {
    var slice = bytes[Int(starts[node])..<Int(starts[tree.end(node)])]
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }

  /// The text nodes that match.
  func textNodes(_ match: TextMatch) -> [Bool] {
    let finder = finder(match)
    return (0..<tree.count).map { tree.tags[$0] == .text && finder.matches($0) }
  }

  func finder(_ match: TextMatch) -> Finder { Finder(self, match) }

  /// Tells of nodes whether their text matches.
  struct Finder {
    private let document: DocumentText
    private let match: TextMatch
    /// Where the text that is looked for begins, ascending.
    private var found: [Int] = []

    fileprivate init(_ document: DocumentText, _ match: TextMatch) {
      self.document = document
      self.match = match
      guard match.operation == .contains, let first = match.value.first else { return }
      let bytes = document.bytes
      var index = 0
      while index + match.value.count <= bytes.count {
        if bytes[index] == first, bytes[index...].starts(with: match.value) { found.append(index) }
        index += 1
      }
    }

    func matches(_ node: Int) -> Bool {
      guard match.operation == .contains else {
        let text = document.text(of: node)
        return match.operation == .exists ? !text.isEmpty : match.matches(text)
      }
      let start = Int(document.starts[node])
      // The first occurrence at or after the node's start.
      var low = 0
      var high = found.count
      while low < high {
        let middle = (low + high) / 2
        if found[middle] < start { low = middle + 1 } else { high = middle }
      }
      return low < found.count
        && found[low] + match.value.count <= Int(document.starts[document.tree.end(node)])
    }
  }
}

/// Borders between inline elements that touch in the markup and are set apart by a style sheet: `<a>Get started</a><a>Products</a>`,
/// `<span>Total</span><span>25 min</span>`.
enum InlineBorders {
  /// Whether a space belongs before an element.
  /// - Parameters:
  ///   - last: The last byte of the text before it.
  /// - Complexity: O(depth) for the neighbour, and O(nodes) up to the element's first text.
  static func parts(_ node: Int, behind last: UInt8, in tree: PageTree, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard isLetter(last) || isDigit(last), let before = neighbour(of: node, in: tree),
      let first = firstByte(of: node, in: tree, bytes)
    else { return false }
    let (tag, other) = (tree.tags[node], tree.tags[before])
    // Two links or buttons are two things.
    if isControl(tag), isControl(other) { return isLetter(first) || isDigit(first) }
    guard tag == other, tag == .span || tag == .strong || tag == .b || tag == .time || tag == .small else {
      return false
    }
    let isSmall = last &- UInt8(ascii: "a") < 26
    return isSmall && (first &- UInt8(ascii: "A") < 26 || isDigit(first))
      || isDigit(last) && (first == UInt8(ascii: "$") || first == 0xE2 || first == 0xC2)
  }

  private static func isControl(_ tag: HTMLTag) -> Bool { tag == .a || tag == .button }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The element that ends where `node` begins, below the same parent; nil where text or nothing stands between.
  private static func neighbour(of node: Int, in tree: PageTree) -> Int? {
    let parent = tree.parent(node)
    var at = node - 1
    while at > parent, tree.parent(at) != parent { at = tree.parent(at) }
    return at > parent && tree.tags[at] != .text ? at : nil
  }

  /// The first byte of the element's first text.
  private static func firstByte(of node: Int, in tree: PageTree, _ bytes: UnsafeBufferPointer<UInt8>)
    -> UInt8?
  {
    for inner in (node + 1)..<tree.end(node) {
      switch tree.tags[inner] {
      case .text:
        let text = tree.textRange(inner)
        return text.isEmpty ? nil : bytes[text.lowerBound]
      case .script, .style, .svg, .img: return nil
      default: break
      }
    }
    return nil
  }
}

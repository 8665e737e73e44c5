extension PageTree {
  /// The bytes of all text below a node, as they stand.
  func bytesOfText(in node: Int) -> [UInt8] {
    var out: [UInt8] = []
    for index in node..<end(node) where tags[index] == .text { out.append(contentsOf: bytes[textRange(index)]) }
    return out
  }

  /// The text of a short element such as a byline: a space where an element begins or ends, a line feed
  /// where a block-level one does.
  /// - Parameter limit: Reading stops after so many bytes.
  func separatedText(of node: Int, limit: Int = 600) -> [UInt8] {
    var out: [UInt8] = []
    var open: [Int] = []
    for index in node..<end(node) {
      while let last = open.last, last <= index {
        out.append(UInt8(ascii: "\n"))
        open.removeLast()
      }
      if tags[index] == .text {
        out.append(contentsOf: bytes[textRange(index)].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 })
        if out.count > limit { break }
      } else if tags[index] == .br {
        out.append(UInt8(ascii: "\n"))
      } else if TagTraits.of(tags[index]).contains(.block) {
        out.append(UInt8(ascii: "\n"))
        open.append(end(index))
      } else if index > node {
        out.append(0x20)
      }
    }
    return out
  }

  /// The text of a heading on one line.
  func heading(of node: Int) -> String? {
    var out: [UInt8] = []
    for index in node..<end(node) {
      if tags[index] == .text {
        out.append(contentsOf: bytes[textRange(index)])
      } else if tags[index] == .br || TagTraits.of(tags[index]).contains(.block) {
        out.append(0x20)
      }
    }
    return MetaText.clean(out)
  }
}

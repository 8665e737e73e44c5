extension PageTree {
  /// The bytes of all text below a node, as they stand.
  func bytesOfText(in node: Int) -> [UInt8] {
    var out: [UInt8] = []
    for index in node..<end(node) where tags[index] == .text {
      out.append(contentsOf: bytes[textRange(index)])
    }
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

  /// The text of a heading on one line, without the readings of ruby, buttons and the signs of links to itself.
  func heading(of node: Int) -> String? {
    var out: [UInt8] = []
    var index = node
    while index < end(node) {
      defer { index += 1 }
      if tags[index] == .rt || tags[index] == .rp || tags[index] == .button || isEditLink(index) {
        index = end(index) - 1
      } else if tags[index] == .text {
        out.append(contentsOf: bytes[textRange(index)])
      } else if tags[index] == .br || TagTraits.of(tags[index]).contains(.block) {
        out.append(0x20)
      }
    }
    guard let text = MetaText.shown(out) else { return nil }
    guard text.hasSuffix("¶") || text.hasSuffix(" #") else { return text }
    return MetaText.clean(String(text.dropLast()))
  }

  /// Whether an element is the link of a wiki's heading to its editor: `[edit]`.
  private func isEditLink(_ node: Int) -> Bool {
    guard tags[node] == .span, let value = attribute(.class, of: node) else { return false }
    return value.has(Array("editsection".utf8))
  }

  /// The text of a heading without child elements that are lines above or below the headline.
  func headline(of node: Int) -> String? {
    for child in children(of: node) where tags[child] != .text {
      guard let value = attribute(.class, of: child), ClueWords.isKicker(value),
        let whole = heading(of: node), let part = heading(of: child)
      else { continue }
      if whole.hasPrefix(part) { return MetaText.clean(String(whole.dropFirst(part.count))) ?? whole }
    }
    return heading(of: node)
  }

  /// The texts of the parts of a heading: its child elements and the texts between them.
  func headingParts(of node: Int) -> [String] {
    var parts: [String] = []
    var only = node
    for child in children(of: node) {
      guard let text = heading(of: child) else { continue }
      parts.append(text)
      only = child
    }
    return parts.count == 1 && tags[only] != .text ? headingParts(of: only) : parts
  }
}

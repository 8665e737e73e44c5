/// Cleans a value that a page gives about itself: from an attribute, a JSON string or a short element.
enum MetaText {
  /// Decodes left-over character references, drops tags and invisible characters, collapses white space.
  /// - Returns: nil where nothing is left.
  /// - Complexity: O(*n*).
  static func clean(_ utf8: some Collection<UInt8>) -> String? {
    var text = CharacterReferences.decode(Array(utf8))
    if text.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    return collapsed(text)
  }

  static func clean(_ text: String) -> String? { clean(text.utf8) }

  /// Cleans a text that readers see: a tag written out in it, as in `The <br> element`, is part of it. Tags in
  /// pairs come from an editor that escaped its own markup, and go.
  static func shown(_ utf8: some Collection<UInt8>) -> String? {
    let text = CharacterReferences.decode(Array(utf8))
    return text.has(closing) || text.has(selfClosing) ? clean(text) : collapsed(text)
  }

  static func shown(_ text: String) -> String? { shown(text.utf8) }

  private static let closing = Array("</".utf8)
  private static let selfClosing = Array("/>".utf8)

  private static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : 0
      let opensTag =
        text[index] == UInt8(ascii: "<")
        && (next == UInt8(ascii: "/") || (next | 0x20) &- UInt8(ascii: "a") < 26)
      if opensTag, let close = text[index...].firstIndex(of: UInt8(ascii: ">")) {
        out.append(0x20)
        index = close + 1
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  private static func collapsed(_ text: [UInt8]) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    func isSpaceNext(_ index: Int) -> Int? {
      let byte = text[index]
      if byte <= 0x20 || byte == 0x7F { return 1 }
      let next = index + 1 < text.count ? text[index + 1] : 0
      if byte == 0xC2 && next == 0xA0 { return 2 }  // no-break space
      guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < text.count else { return nil }
      let last = text[index + 2]
      if byte == 0xE2 && next == 0x80 {
        return last <= 0x8A || last == 0xAF || last == 0xA8 || last == 0xA9 ? 3 : nil
      }
      return byte == 0xE3 && next == 0x80 && last == 0x80 ? 3 : nil  // ideographic space
    }
    func isInvisible(_ index: Int) -> Int? {
      let byte = text[index]
      if byte == 0xC2 { return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : nil }  // soft hyphen
      guard index + 2 < text.count else { return nil }
      if byte == 0xE2 && text[index + 1] == 0x80 { return (0x8B...0x8F).contains(text[index + 2]) ? 3 : nil }
      return byte == 0xEF && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : nil
    }
    var index = 0
    while index < text.count {
      if let length = isSpaceNext(index) {
        if let last = out.last, last != 0x20 { out.append(0x20) }
        index += length
      } else if let length = isInvisible(index) {
        index += length
      } else {
        out.append(text[index])
        index += 1
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
  }
}

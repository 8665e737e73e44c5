internal import TamisCore

/// How long a text is.
struct TextCount: Sendable, Equatable {
  /// Unicode scalars.
  private(set) var characters = 0
  /// Nil where the text is in a script that puts no spaces between words.
  private(set) var words: Int?

  init() {}

  /// - Parameter utf8: Valid UTF-8.
  init(utf8: UnsafeBufferPointer<UInt8>) {
    var characters = 0
    var unspaced = 0
    var words = 0
    var isInWord = false
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        characters &+= 1
        index &+= 1
        // Letters and digits begin a word, spaces and controls end it; other marks do neither. Without branches, for
        // which of them comes nobody can foretell.
        let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
        words &+= isLetter && !isInWord ? 1 : 0
        isInWord = isLetter || (isInWord && byte > 0x20)
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard index &+ length <= utf8.count else { break }
      let second = utf8[index &+ 1]
      let third = length > 2 ? utf8[index &+ 2] : 0
      characters &+= 1
      index &+= length
      switch (byte, second, third) {
      case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80):
        isInWord = false
      // Punctuation, currencies, arrows and the like, and the marks of Latin-1.
      case (0xE2, 0x80...0xAF, _), (0xC2, _, _): break
      default:
        if Self.isUnspaced(byte, second) { unspaced &+= 1 }
        if !isInWord { words &+= 1 }
        isInWord = true
      }
    }
    self.characters = characters
    self.words = unspaced * 4 > characters ? nil : words
  }

  /// Chinese, Japanese, Thai, Lao, Burmese and Khmer, by the first two bytes.
  private static func isUnspaced(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE3...0xE9: true
    case 0xE0: (0xB8...0xBB).contains(second)
    case 0xE1: (0x80...0x82).contains(second) || second == 0x9E || second == 0x9F
    case 0xF0: (0xA0...0xB2).contains(second)
    default: false
    }
  }
}

extension TextCount {
  init(reading value: JSONValue) throws(ShapeError) {
    guard value.isString else {
      throw ShapeError(expected: "a string", found: value.kindName, path: ["text"])
    }
    self = value.withUTF8 { TextCount(utf8: $0) }
  }
}

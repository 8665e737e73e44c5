/// The words of a text as hashes, to compare runs of them: runs of letters and digits, small ones where they are ASCII.
/// Each character of a script without spaces between words is a word of its own.
struct WordHashes {
  private(set) var values: [UInt64] = []

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// - Parameter text: Valid UTF-8.
  /// - Complexity: O(*n*).
  init(_ text: ArraySlice<UInt8>) {
    var word = Self.offset
    var isOpen = false
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + length, text.endIndex)
      let isLetter = Self.isLetter(byte, next)
      if isOpen, !isLetter || Self.isWord(byte) {
        values.append(word)
        word = Self.offset
        isOpen = false
      }
      if isLetter {
        for byte in text[index..<end] {
          let isUpper = byte &- UInt8(ascii: "A") < 26
          word = (word ^ UInt64(isUpper ? byte | 0x20 : byte)) &* Self.prime
        }
        isOpen = true
        if Self.isWord(byte) {
          values.append(word)
          word = Self.offset
          isOpen = false
        }
      }
      index = end
    }
    if isOpen { values.append(word) }
  }

  /// Whether a character that begins with these bytes is a letter or digit: no mark of ASCII, of Latin-1, of U+2000 to
  /// U+206F, of Chinese, nor of full width.
  private static func isLetter(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case ..<0x80: (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    case 0xC2: false
    case 0xE2: next > 0x81
    case 0xE3: next != 0x80
    case 0xEF: next != 0xBC
    default: true
    }
  }

  /// Whether a character that begins with this byte is a word: from U+3000 to U+AFFF.
  private static func isWord(_ byte: UInt8) -> Bool { (0xE3...0xEA).contains(byte) }
}

/// A title reduced to its letters and digits in lower case, so that titles written with other marks and
/// spaces compare as equal.
struct TitleKey: Hashable {
  /// The letters and digits, in words.
  let words: [String]
  let joined: String

  init(_ text: String) {
    var words: [String] = []
    var word = Word()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 {
          word.bytes.append(byte)
        } else if byte != UInt8(ascii: "'") {
          word.end(addingTo: &words)
        }
      } else if Self.isWide(scalar) {
        word.end(addingTo: &words)
        words.append(String(scalar))
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.bytes.append(contentsOf: scalar.utf8)
        word.isASCII = false
      } else if scalar != "’" {
        word.end(addingTo: &words)
      }
    }
    word.end(addingTo: &words)
    self.words = words
    joined = words.joined()
  }

  /// A word in the making: most are ASCII, which needs no tables to be in lower case.
  private struct Word {
    var bytes: [UInt8] = []
    var isASCII = true

    mutating func end(addingTo words: inout [String]) {
      guard !bytes.isEmpty else { return }
      if isASCII {
        for index in bytes.indices where bytes[index] &- UInt8(ascii: "A") < 26 { bytes[index] |= 0x20 }
        words.append(String(decoding: bytes, as: UTF8.self))
      } else {
        words.append(String(decoding: bytes, as: UTF8.self).lowercased())
      }
      bytes.removeAll(keepingCapacity: true)
      isASCII = true
    }
  }

  /// Whether the letters and digits of `other` stand in it without a gap.
  func holds(_ other: TitleKey) -> Bool { Array(joined.utf8).has(Array(other.joined.utf8)[...]) }

  var isEmpty: Bool { joined.isEmpty }
  var length: Int { joined.unicodeScalars.count }

  /// Whether a scalar is a word by itself: Han and Kana.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// The share of this key's words that are in `other`, 0...1.
  func share(in other: TitleKey) -> Double {
    guard !words.isEmpty else { return 0 }
    var left: [String: Int] = [:]
    for word in other.words { left[word, default: 0] += 1 }
    var common = 0
    for word in words {
      if let count = left[word], count > 0 {
        common += 1
        left[word] = count - 1
      }
    }
    return Double(common) / Double(words.count)
  }

  /// How much two titles say the same, 0...1: twice the common words over all words.
  func likeness(to other: TitleKey) -> Double {
    let total = words.count + other.words.count
    guard total > 0 else { return 0 }
    return 2 * share(in: other) * Double(words.count) / Double(total)
  }
}

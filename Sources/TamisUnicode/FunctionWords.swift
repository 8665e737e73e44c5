/// What the commonest words and the letters of a Latin text say about its language.
///
/// CLD2 is weak on short text, where one "les" or "ß" settles the matter.
struct FunctionWords: Sendable {
  /// Languages with a list, in the order of a score's elements.
  static let languages = lists.map(\.language)

  /// An open-addressed table: a word of at most eight bytes packed into an integer, and a bit for
  /// each language that has it.
  private var keys: [UInt64]
  private var masks: [UInt16]
  private let shift: UInt64
  private let masksOfNearLetters = Self.masksOfLetters

  init() {
    let bits: UInt64 = 12
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << bits)
    masks = [UInt16](repeating: 0, count: 1 << bits)
    for (i, list) in Self.lists.enumerated() {
      for word in list.words.split(separator: " ") where word.utf8.count <= 8 {
        insert(word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, language: i)
      }
    }
  }

  private mutating func insert(_ key: UInt64, language: Int) {
    var slot = Int(truncatingIfNeeded: (key &* Self.multiplier) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    masks[slot] |= 1 << UInt16(language)
  }

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  private func mask(of key: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: (key &* Self.multiplier) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key { return masks[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  /// For each language the evidence a word, from 0 (none) to about 1, and the number of words.
  ///
  /// A word that several languages have counts for each of them a part only.
  func scores(of text: ArraySlice<UInt8>) -> (scores: [Double], words: Int) {
    var scores = [Double](repeating: 0, count: Self.languages.count)
    var words = 0
    text.withUnsafeBufferPointer { bytes in
      var key: UInt64 = 0
      var length = 0
      var i = 0
      while i <= bytes.count {
        let byte = i < bytes.count ? bytes[i] : 0x20
        if (byte | 0x20) &- 0x61 < 26 {
          key = key << 8 | UInt64(byte | 0x20)
          length &+= 1
          i &+= 1
          continue
        }
        if byte >= 0x80, let (scalar, size) = Self.latinLetter(in: bytes, at: i) {
          let lower = LatinCase.lowercased(scalar)
          i &+= size
          add(languagesOf(letter: lower), weight: 0.6, to: &scores)
          Self.append(lower, to: &key, length: &length)
          continue
        }
        if length > 0 {
          words &+= 1
          if length <= 8 { add(mask(of: key), weight: 1, to: &scores) }
          (key, length) = (0, 0)
        }
        i &+= 1
      }
    }
    guard words > 0 else { return (scores, 0) }
    return (scores.map { $0 / Double(words) }, words)
  }

  /// The letter at an index whose first byte is no ASCII; nil where it is not Latin.
  @inline(__always)
  private static func latinLetter(
    in bytes: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (scalar: UInt32, size: Int)? {
    let lead = UInt32(bytes[i])
    if lead & 0xE0 == 0xC0, i &+ 1 < bytes.count {
      let scalar = (lead & 0x1F) << 6 | UInt32(bytes[i &+ 1] & 0x3F)
      return Script(scalar) == .latin ? (scalar, 2) : nil
    }
    guard lead & 0xF0 == 0xE0, i &+ 2 < bytes.count else { return nil }
    let scalar = (lead & 0x0F) << 12 | UInt32(bytes[i &+ 1] & 0x3F) << 6 | UInt32(bytes[i &+ 2] & 0x3F)
    return Script(scalar) == .latin ? (scalar, 3) : nil
  }

  /// Adds a letter in UTF-8 to a packed word.
  @inline(__always)
  private static func append(_ lower: UInt32, to key: inout UInt64, length: inout Int) {
    if lower < 0x80 {
      key = key << 8 | UInt64(lower)
      length &+= 1
    } else if lower < 0x800 {
      key = key << 16 | UInt64(0xC080 | (lower & 0x7C0) << 2 | lower & 0x3F)
      length &+= 2
    } else {
      key = key << 24 | UInt64(0xE08080 | (lower & 0xF000) << 4 | (lower & 0xFC0) << 2 | lower & 0x3F)
      length &+= 3
    }
  }

  private func add(_ mask: UInt16, weight: Double, to scores: inout [Double]) {
    guard mask != 0 else { return }
    let share = weight / Double(mask.nonzeroBitCount)
    var rest = mask
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += share
      rest &= rest &- 1
    }
  }

  /// The languages of the letters below U+0250, by scalar.
  private static let masksOfLetters: [UInt16] = {
    var masks = [UInt16](repeating: 0, count: 0x250)
    for (i, list) in lists.enumerated() {
      for letter in list.letters.unicodeScalars where letter.value < 0x250 {
        masks[Int(letter.value)] |= 1 << UInt16(i)
      }
    }
    return masks
  }()

  /// Those of the letters beyond, which are Vietnamese ones.
  private static let masksOfFarLetters: [UInt32: UInt16] = {
    var masks: [UInt32: UInt16] = [:]
    for (i, list) in lists.enumerated() {
      for letter in list.letters.unicodeScalars where letter.value >= 0x250 {
        masks[letter.value, default: 0] |= 1 << UInt16(i)
      }
    }
    return masks
  }()

  private func languagesOf(letter: UInt32) -> UInt16 {
    letter < 0x250 ? masksOfNearLetters[Int(letter)] : Self.masksOfFarLetters[letter] ?? 0
  }
}

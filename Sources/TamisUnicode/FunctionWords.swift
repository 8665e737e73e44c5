/// What the commonest words and the letters of a Latin text say about its language.
///
/// CLD2 is weak on short text, where one "les" or "ß" settles the matter.
struct FunctionWords: Sendable {
  /// Languages with a list, in the order of a score's elements.
  static let languages = lists.map(\.language)

  /// An open-addressed table: a word of at most eight bytes packed into an integer, and the number of the
  /// row of what it says; row 0 says nothing.
  private var keys: [UInt64]
  private var places: [UInt16]
  /// For each set of languages that share a word or letter, each one's part of it.
  private var rows: [SIMD16<Float>] = [.zero]
  /// The rows of the letters below U+0250, by scalar.
  private var nearLetters = [UInt16](repeating: 0, count: 0x250)
  /// Those of the letters beyond, which are Vietnamese ones.
  private var farLetters: [UInt32: UInt16] = [:]

  private static let bits: UInt64 = 12
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What a letter says, where a word says 1.
  private static let letterWeight: Float = 0.6

  init() {
    keys = [UInt64](repeating: 0, count: 1 << Self.bits)
    places = [UInt16](repeating: 0, count: 1 << Self.bits)
    var words: [UInt64: UInt16] = [:]
    var letters: [UInt32: UInt16] = [:]
    for (i, list) in Self.lists.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) where word.utf8.count <= 8 {
        words[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << UInt16(i)
      }
      for letter in list.letters.unicodeScalars { letters[letter.value, default: 0] |= 1 << UInt16(i) }
    }
    var numbers: [Sharing: UInt16] = [:]
    for (key, languages) in words {
      insert(key, row: row(of: Sharing(languages: languages, weight: 1), &numbers))
    }
    for (letter, languages) in letters {
      let number = row(of: Sharing(languages: languages, weight: Self.letterWeight), &numbers)
      if letter < 0x250 { nearLetters[Int(letter)] = number } else { farLetters[letter] = number }
    }
  }

  /// Languages, a bit for each, that share a word or letter.
  private struct Sharing: Hashable {
    let languages: UInt16
    let weight: Float
  }

  private mutating func row(of sharing: Sharing, _ numbers: inout [Sharing: UInt16]) -> UInt16 {
    if let known = numbers[sharing] { return known }
    let number = UInt16(rows.count)
    var row = SIMD16<Float>.zero
    for language in Self.languages.indices where sharing.languages >> UInt16(language) & 1 == 1 {
      row[language] = sharing.weight / Float(sharing.languages.nonzeroBitCount)
    }
    rows.append(row)
    numbers[sharing] = number
    return number
  }

  private mutating func insert(_ key: UInt64, row: UInt16) {
    var slot = Self.slot(of: key)
    while keys[slot] != 0 { slot = (slot &+ 1) & (keys.count &- 1) }
    keys[slot] = key
    places[slot] = row
  }

  @inline(__always)
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* multiplier) >> (64 &- bits))
  }

  /// For each language the evidence a word, from 0 (none) to about 1, and the number of words.
  ///
  /// A word that several languages have counts for each of them a part only.
  func scores(of text: ArraySlice<UInt8>) -> (scores: SIMD16<Float>, words: Int) {
    text.withUnsafeBufferPointer { bytes in
      keys.withUnsafeBufferPointer { keys in
        places.withUnsafeBufferPointer { places in
          rows.withUnsafeBufferPointer { scores(of: bytes, keys, places, rows: $0) }
        }
      }
    }
  }

  private func scores(
    of bytes: UnsafeBufferPointer<UInt8>, _ keys: UnsafeBufferPointer<UInt64>,
    _ places: UnsafeBufferPointer<UInt16>, rows: UnsafeBufferPointer<SIMD16<Float>>
  ) -> (scores: SIMD16<Float>, words: Int) {
    var scores = SIMD16<Float>.zero
    var words = 0
    var key: UInt64 = 0
    var length = 0
    var i = 0
    while i <= bytes.count {
      let byte = i < bytes.count ? bytes[i] : 0x20
      if length == 0, byte < 0x80, i < bytes.count {
        let word = ASCIIWord(bytes, at: i)
        let letters = word.leadingLetters
        if letters == 0 {
          i &+= 1
          continue
        }
        // A word that ends within these bytes.
        if letters < word.length {
          words &+= 1
          let row = Self.row(of: word.packed(letters), keys, places)
          if row != 0 { scores += rows[row] }
          i &+= letters &+ 1
          continue
        }
      }
      if (byte | 0x20) &- 0x61 < 26 {
        key = key << 8 | UInt64(byte | 0x20)
        length &+= 1
        i &+= 1
        continue
      }
      if byte >= 0x80, let (scalar, size) = Self.latinLetter(in: bytes, at: i) {
        let lower = LatinCase.lowercased(scalar)
        i &+= size
        let row = lower < 0x250 ? nearLetters[Int(lower)] : farLetters[lower] ?? 0
        if row != 0 { scores += rows[Int(row)] }
        Self.append(lower, to: &key, length: &length)
        continue
      }
      if length > 0 {
        words &+= 1
        if length <= 8 { scores += rows[Self.row(of: key, keys, places)] }
        (key, length) = (0, 0)
      }
      i &+= 1
    }
    return words > 0 ? (scores / Float(words), words) : (scores, 0)
  }

  /// The row of a word; 0 for one that is on no list.
  @inline(__always)
  private static func row(
    of key: UInt64, _ keys: UnsafeBufferPointer<UInt64>, _ places: UnsafeBufferPointer<UInt16>
  ) -> Int {
    var slot = slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & (keys.count &- 1) }
    return Int(places[slot])
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
}

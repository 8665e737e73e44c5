internal import CTextModels

/// What the letters of a short text say about its language: learned weights of the pieces of its words, for
/// 32 languages of Latin and Cyrillic script.
///
/// Written by `Tests/Quality/Training/ShortTexts/train.py` and read where it lies in the binary: 64 bytes of
/// head, the languages' tags, the table of pieces, and a row of weights for each piece.
struct ShortTextModel {
  /// How many languages it knows.
  static let languageCount = 32

  /// How much of a text is read in one piece, in bytes.
  private static let shortText = 160
  /// Of longer texts so many stretches are read, spread evenly: parts may be in other languages.
  private static let stretches = 3
  /// The length of a stretch, in bytes.
  private static let stretch = 36

  private static let magic: UInt32 = 0x314C_5354
  private static let bits: UInt64 = 16
  private static let rowCount = 1 << 16
  private static let headSize = 64
  private static let tagSize = 8
  /// Longer words are no words.
  private static let longestWord = 24

  private let base: UnsafeRawPointer
  /// Places of four pieces each: a check and the number of a row, or 0. Row 0 has no weights.
  private let places: UnsafePointer<SIMD4<UInt32>>
  private let rows: UnsafePointer<SIMD32<Int8>>

  init() {
    let start = UnsafeRawPointer(tamis_short_text_languages())
    let placeStart = Self.headSize + Self.tagSize * Self.languageCount
    let rowStart = placeStart + 16 << Int(Self.bits)
    precondition(
      tamis_short_text_languages_size == rowStart + Self.languageCount * Self.rowCount
        && UInt32(littleEndian: start?.load(as: UInt32.self) ?? 0) == Self.magic,
      "short_text_languages.bin was written for another version: run its training again")
    guard let start else { preconditionFailure("the model is part of the binary") }
    base = start
    places = (start + placeStart).assumingMemoryBound(to: SIMD4<UInt32>.self)
    rows = (start + rowStart).assumingMemoryBound(to: SIMD32<Int8>.self)
  }

  /// The languages' tags, in the order of a score's elements.
  static let languages: [String] = {
    let model = ShortTextModel()
    return (0..<languageCount).map { language in
      let tag = UnsafeRawBufferPointer(
        start: model.base + headSize + language * tagSize, count: tagSize)
      return String(decoding: tag.prefix { $0 != 0 }, as: UTF8.self)
    }
  }()

  /// How many steps of a weight are one in the natural logarithm of the odds.
  private var scale: Int32 { base.load(fromByteOffset: 4, as: Int32.self) }

  /// The logarithm of each language's odds but for a constant, and how many letters were read.
  func scores(of text: ArraySlice<UInt8>) -> (scores: SIMD32<Float>, letters: Int) {
    var total = SIMD32<Int32>.zero
    var letters = 0
    if text.count <= Self.shortText {
      add(text, to: &total, letters: &letters)
    } else {
      let distance = (text.count - Self.stretch) / (Self.stretches - 1)
      for stretch in 0..<Self.stretches {
        let start = text.startIndex + stretch * distance
        add(
          Self.wholeWords(of: text[start..<start + Self.stretch], in: text), to: &total,
          letters: &letters)
      }
    }
    return (SIMD32<Float>(total) / Float(scale), letters)
  }

  /// A part of a text without the words that it cuts.
  private static func wholeWords(of part: ArraySlice<UInt8>, in text: ArraySlice<UInt8>)
    -> ArraySlice<UInt8>
  {
    var start = part.startIndex
    if start > text.startIndex {
      while start < part.endIndex, text[start] > 0x20 { start += 1 }
    }
    var end = part.endIndex
    if end < text.endIndex {
      while end > start, text[end - 1] > 0x20 { end -= 1 }
    }
    // Without a space there, the part is one word or of a script without spaces.
    return start < end ? text[start..<end] : part
  }

  private func add(_ text: ArraySlice<UInt8>, to total: inout SIMD32<Int32>, letters: inout Int) {
    var word = Word()
    var sum = SIMD32<Int32>.zero
    var count = 0
    forEachScalar(in: text) { scalar, _ in
      if let letter = Self.letter(scalar) {
        if word.length == 0 { word.begin() }
        count &+= 1
        if word.length < Self.longestWord { add(letter, to: &word) }
      } else if word.length > 0, !Self.continuesWord(scalar) {
        sum &+= finish(&word)
      }
    }
    if word.length > 0 { sum &+= finish(&word) }
    total &+= sum
    letters += count
  }

  /// A word on its way: what was read of it, and the weights of its pieces.
  private struct Word {
    var length = 0
    /// The last five symbols, twelve bits each.
    var window: UInt64 = 0
    var hash: UInt64 = 0
    var sum = SIMD32<Int16>.zero

    static let start: UInt64 = 1
    static let end: UInt64 = 2

    mutating func begin() {
      window = Self.start
      hash = ShortTextModel.hashed(0x5851_F42D_4C95_7F2D, with: Self.start)
      sum = .zero
    }
  }

  @inline(__always)
  private func add(_ symbol: UInt64, to word: inout Word) {
    word.length &+= 1
    word.window = word.window << 12 | symbol
    word.hash = Self.hashed(word.hash, with: symbol)
    // Pieces of two to five symbols that end here, and single letters beyond ASCII.
    addPiece(word.window & 0xFF_FFFF, to: &word)
    if word.length > 1 { addPiece(word.window & 0xF_FFFF_FFFF, to: &word) }
    if word.length > 2 { addPiece(word.window & 0xFFFF_FFFF_FFFF, to: &word) }
    if word.length > 3 { addPiece(word.window & 0xFFF_FFFF_FFFF_FFFF, to: &word) }
    if symbol >= 0x80 { addPiece(symbol, to: &word) }
  }

  /// Adds the weights of a whole word, which ends here.
  private func finish(_ word: inout Word) -> SIMD32<Int32> {
    add(Word.end, to: &word)
    addRow(ofHash: word.hash, to: &word)
    word.length = 0
    return SIMD32<Int32>(truncatingIfNeeded: word.sum)
  }

  @inline(__always)
  private func addPiece(_ key: UInt64, to word: inout Word) {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    addRow(ofHash: hash &* 0xD6E8_FEB8_6659_FD93, to: &word)
  }

  /// Adds the weights of a piece, if it is one of those chosen. Without a branch: which ones are cannot be
  /// foreseen.
  @inline(__always)
  private func addRow(ofHash hash: UInt64, to word: inout Word) {
    let place = places[Int(truncatingIfNeeded: hash >> (64 - Self.bits))]
    let check = UInt32(truncatingIfNeeded: hash >> 24 & 0xFFFF)
    let isPiece = (place &>> 16) .== SIMD4(repeating: check)
    let row = SIMD4<UInt32>.zero.replacing(with: place & 0xFFFF, where: isPiece).wrappedSum()
    word.sum &+= SIMD32<Int16>(truncatingIfNeeded: rows[Int(row)])
  }

  @inline(__always)
  private static func hashed(_ hash: UInt64, with symbol: UInt64) -> UInt64 {
    let mixed = (hash ^ symbol) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// The symbol of a Latin or Cyrillic letter in lower case; nil for all else.
  @inline(__always)
  private static func letter(_ scalar: UInt32) -> UInt64? {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? UInt64(scalar | 0x20) : nil }
    switch Script(scalar) {
    case .latin: return UInt64(LatinCase.lowercased(scalar) & 0xFFF)
    case .cyrillic:
      switch scalar {
      case 0x400...0x40F: return UInt64(scalar + 0x50)
      case 0x410...0x42F: return UInt64(scalar + 0x20)
      case 0x460...0x4BF, 0x4D0...0x52F: return UInt64(scalar | 1)
      default: return UInt64(scalar & 0xFFF)
      }
    default: return nil
    }
  }

  /// The middle dot of Catalan, and accents that stand by themselves.
  @inline(__always)
  private static func continuesWord(_ scalar: UInt32) -> Bool {
    scalar == 0xB7 || scalar &- 0x300 < 0x70
  }
}

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
  private let places: UnsafePointer<UInt32>
  private let rows: UnsafePointer<Int8>

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
    places = (start + placeStart).assumingMemoryBound(to: UInt32.self)
    rows = (start + rowStart).assumingMemoryBound(to: Int8.self)
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
    var count = 0
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Word.mostPieces) { pieces in
      var word = Word(pieces: pieces)
      forEachScalar(in: text) { scalar, _ in
        if let letter = Self.letter(scalar) {
          if word.length == 0 { word.begin() }
          count &+= 1
          if word.length < Self.longestWord { word.add(letter) }
        } else if word.length > 0, !Self.continuesWord(scalar) {
          finish(&word, &total)
        }
      }
      if word.length > 0 { finish(&word, &total) }
    }
    letters += count
  }

  /// Adds the weights of a word, which ends here, and of its pieces.
  private func finish(_ word: inout Word, _ total: inout SIMD32<Int32>) {
    word.end()
    withUnsafeMutableBytes(of: &total) { total in
      tamis_add_pieces(
        places, rows, word.pieces.baseAddress, word.pieceCount,
        total.baseAddress?.assumingMemoryBound(to: Int32.self))
    }
  }

  /// A word on its way.
  private struct Word {
    /// The hashes of its pieces.
    let pieces: UnsafeMutableBufferPointer<UInt64>
    private(set) var pieceCount = 0
    private(set) var length = 0
    /// The last five symbols, twelve bits each.
    private var window: UInt64 = 0
    private var hash: UInt64 = 0

    private static let start: UInt64 = 1
    private static let end: UInt64 = 2
    /// Five for each letter and for the end, and the word.
    static let mostPieces = 5 * (ShortTextModel.longestWord + 1) + 1

    init(pieces: UnsafeMutableBufferPointer<UInt64>) { self.pieces = pieces }

    mutating func begin() {
      window = Self.start
      hash = ShortTextModel.hashed(0x5851_F42D_4C95_7F2D, with: Self.start)
      pieceCount = 0
    }

    @inline(__always)
    mutating func add(_ symbol: UInt64) {
      length &+= 1
      window = window << 12 | symbol
      hash = ShortTextModel.hashed(hash, with: symbol)
      // Pieces of two to five symbols that end here, and single letters beyond ASCII.
      addPiece(window & 0xFF_FFFF)
      if length > 1 { addPiece(window & 0xF_FFFF_FFFF) }
      if length > 2 { addPiece(window & 0xFFFF_FFFF_FFFF) }
      if length > 3 { addPiece(window & 0xFFF_FFFF_FFFF_FFFF) }
      if symbol >= 0x80 { addPiece(symbol) }
    }

    mutating func end() {
      add(Self.end)
      pieces[pieceCount] = hash
      pieceCount &+= 1
      length = 0
    }

    @inline(__always)
    private mutating func addPiece(_ key: UInt64) {
      var hash = key &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      pieces[pieceCount] = hash &* 0xD6E8_FEB8_6659_FD93
      pieceCount &+= 1
    }
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

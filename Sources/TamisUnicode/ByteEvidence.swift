/// What the bytes of a text say for and against each family of encodings.
struct ByteEvidence {
  /// Well-formed UTF-8 sequences of two bytes and more, and ill-formed ones.
  private(set) var utf8Sequences = 0
  private(set) var utf8Errors = 0
  /// Bytes of 80...FF, and those of them with another one beside them.
  private(set) var highBytes = 0
  private(set) var pairedHighBytes = 0

  private static let eastAsian: [TextEncoding] = [.gb18030, .big5, .shiftJIS, .eucJP, .eucKR]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var i = 0
    var previousHigh = false
    while i < count {
      let byte = base[i]
      if byte < 0x80 {
        previousHigh = false
        i &+= 1
        continue
      }
      let length = UTF8Check.maximalSubpart(base, at: i, count: count)
      // A character cut off by the end of the text is no error of the encoding.
      if length > 0 { utf8Sequences &+= 1 } else if i &- length < count { utf8Errors &+= 1 }
      for k in i..<(i &+ abs(length)) {
        let nextHigh = k &+ 1 < count && base[k &+ 1] >= 0x80
        highBytes &+= 1
        if previousHigh || nextHigh { pairedHighBytes &+= 1 }
        previousHigh = true
      }
      i &+= abs(length)
    }
  }

  /// Whether text in the declared encoding could look like this.
  ///
  /// - Parameter bytes: Those that were counted.
  func fits(_ label: TextEncoding, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Bytes of other encodings hardly ever make up UTF-8 sequences, let alone several.
    let isMostlyUTF8 = utf8Sequences >= 3 && utf8Sequences >= 4 * utf8Errors
    switch label {
    case .utf8: return utf8Sequences >= utf8Errors
    case .utf16BE, .utf16LE, .utf32BE, .utf32LE, .replacement: return false
    case .iso2022JP, .iso2022KR, .iso2022CN, .hz: return false
    case .gbk, .gb18030, .big5, .shiftJIS, .eucJP, .eucKR:
      let base = label == .gbk ? TextEncoding.gb18030 : label
      let own = MultiByteEvidence(bytes, encoding: base)
      guard !isMostlyUTF8, own.isPlausible else { return false }
      if own.isCommon { return true }
      return !Self.eastAsian.contains {
        $0 != base && MultiByteEvidence(bytes, encoding: $0).isConvincing
      }
    default:
      // Letters beyond ASCII stand alone in Latin text, side by side in any other.
      let isSolid = highBytes >= 12 && pairedHighBytes * 4 >= highBytes * 3
      guard isSolid || isMostlyUTF8 else { return true }
      if isMostlyUTF8 || Self.latin.contains(label) { return false }
      return !Self.eastAsian.contains { MultiByteEvidence(bytes, encoding: $0).isConvincing }
    }
  }

  /// How the bytes read in an East Asian encoding; `nil` for any other.
  static func eastAsian(for encoding: TextEncoding, _ bytes: [UInt8]) -> MultiByteEvidence? {
    let base = encoding == .gbk ? TextEncoding.gb18030 : encoding
    guard eastAsian.contains(base) else { return nil }
    return bytes.withUnsafeBufferPointer { MultiByteEvidence($0, encoding: base) }
  }

  private static let latin: Set<TextEncoding> = [
    .windows1252, .iso885915, .windows1250, .iso88592, .iso88593, .iso88594, .iso885910, .iso885913,
    .iso885914, .iso885916, .windows1254, .windows1257, .macintosh, .ibm850, .macCentralEurope,
  ]
}

/// How well the bytes of a text read as characters of two bytes.
struct MultiByteEvidence: Equatable {
  var pairs = 0
  var errors = 0
  var common = 0

  /// Few broken characters.
  var isPlausible: Bool { errors * 50 <= pairs }
  /// Three characters in five of the common ones.
  var isCommon: Bool { common * 5 >= pairs * 3 }
  /// Next to no broken characters, and nearly all of the common ones.
  var isConvincing: Bool { pairs >= 4 && errors * 200 <= pairs && common * 10 >= pairs * 9 }

  init(_ bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding) {
    let form = MultiByteForm(encoding)
    var i = 0
    while i < bytes.count {
      let lead = bytes[i]
      i &+= 1
      if lead < 0x80 || form.isSingle(lead) { continue }
      guard i < bytes.count else { break }
      let trail = bytes[i]
      if form.isFourByte, trail &- 0x30 < 10, lead &- 0x81 < 0x7E {
        // Characters of four bytes are rare, and their form is strict.
        if i &+ 2 < bytes.count, bytes[i &+ 1] &- 0x81 < 0x7E, bytes[i &+ 2] &- 0x30 < 10 {
          pairs &+= 1
          i &+= 3
          continue
        }
      }
      if form.isThreeByte, lead == 0x8F, trail >= 0xA1, i &+ 1 < bytes.count, bytes[i &+ 1] >= 0xA1 {
        pairs &+= 1
        i &+= 2
        continue
      }
      guard form.isPair(lead, trail) else {
        errors &+= 1
        continue
      }
      pairs &+= 1
      if form.isCommon(lead, trail) { common &+= 1 }
      i &+= 1
    }
  }
}

/// The form of an East Asian encoding's characters.
struct MultiByteForm {
  private let encoding: TextEncoding
  var isFourByte: Bool { encoding == .gb18030 }
  var isThreeByte: Bool { encoding == .eucJP }

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  func isSingle(_ byte: UInt8) -> Bool { encoding == .shiftJIS && byte &- 0xA1 < 0x3F }

  func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch encoding {
    case .big5: lead &- 0x81 < 0x7E && (trail &- 0x40 < 0x3F || trail &- 0xA1 < 0x5E)
    case .shiftJIS:
      (lead &- 0x81 < 0x1F || lead &- 0xE0 < 0x1D) && (trail &- 0x40 < 0xBD) && trail != 0x7F
    case .eucJP: lead == 0x8E ? trail &- 0xA1 < 0x3F : lead &- 0xA1 < 0x5E && trail &- 0xA1 < 0x5E
    case .eucKR: lead &- 0x81 < 0x7E && (trail &- 0x41 < 0xBE)
    default: lead &- 0x81 < 0x7E && (trail &- 0x40 < 0xBF) && trail != 0x7F
    }
  }

  /// Whether the character lies in the rows most text is made of.
  func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch encoding {
    // Punctuation, then the 5,401 common characters.
    case .big5: lead &- 0xA1 < 3 || lead &- 0xA4 < 0x23
    // Punctuation, kana, then the kanji of level 1.
    case .shiftJIS: lead &- 0x81 < 3 || lead &- 0x88 < 0x11
    case .eucJP: lead &- 0xA1 < 5 || lead &- 0xB0 < 0x20
    // Punctuation, then the 2,350 syllables.
    case .eucKR: trail >= 0xA1 && (lead &- 0xA1 < 3 || lead &- 0xB0 < 0x19)
    // Punctuation, then the 3,755 characters of level 1.
    default: trail >= 0xA1 && (lead &- 0xA1 < 3 || lead &- 0xB0 < 0x28)
    }
  }
}

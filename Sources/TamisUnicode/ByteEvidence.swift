/// What the bytes of a text say for and against each family of encodings, counted in one pass each.
struct ByteEvidence {
  /// Well-formed UTF-8 sequences of two bytes and more, and ill-formed ones.
  private(set) var utf8Sequences = 0
  private(set) var utf8Errors = 0
  /// Bytes of 80...FF, and those of them with another one beside them.
  private(set) var highBytes = 0
  private(set) var pairedHighBytes = 0
  /// For each East Asian encoding: characters of two bytes, broken ones, and those in its common rows.
  private(set) var multiByte: [TextEncoding: MultiByteEvidence] = [:]

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
    for encoding in [TextEncoding.gb18030, .big5, .shiftJIS, .eucJP, .eucKR] {
      multiByte[encoding] = MultiByteEvidence(bytes, encoding: encoding)
    }
  }

  /// Whether text in the declared encoding could look like this.
  func fits(_ label: TextEncoding) -> Bool {
    switch label {
    case .utf8: return utf8Sequences >= 4 * utf8Errors
    case .utf16BE, .utf16LE, .utf32BE, .utf32LE, .replacement: return false
    case .iso2022JP, .iso2022KR, .iso2022CN, .hz: return false
    case .gbk, .gb18030, .big5, .shiftJIS, .eucJP, .eucKR:
      guard let own = multiByte[label == .gbk ? .gb18030 : label] else { return false }
      return own.isPlausible
    default:
      // Letters of European text stand alone or make up words; bytes of East Asian text come in
      // pairs that are common in one of its encodings.
      return !multiByte.values.contains { $0.isConvincing } || pairedHighBytes * 4 < highBytes * 3
    }
  }
}

/// How well the bytes of a text read as characters of two bytes.
struct MultiByteEvidence: Equatable {
  var pairs = 0
  var errors = 0
  var common = 0

  /// Few broken characters.
  var isPlausible: Bool { errors * 50 <= pairs }
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

/// Classes of bytes and of what lies between words.
enum Bytes {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether `byte` begins an ASCII letter or one of U+00C0...U+024F.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { isASCIILetter(byte) || (byte >= 0xC3 && byte <= 0xC9) }

  /// Whether `byte` begins one of U+00C0...U+024F.
  @inline(__always)
  static func isWideLetterStart(_ byte: UInt8) -> Bool { byte &- 0xC3 < 7 }

  /// Whether `byte` begins one of U+4000...U+9FFF: Han characters and little else.
  @inline(__always)
  static func isHanStart(_ byte: UInt8) -> Bool { byte &- 0xE4 < 6 }

  /// The code point of three bytes of UTF-8.
  @inline(__always)
  static func codePoint(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  /// Whether the byte at `at` belongs to a Latin letter, as its first byte or a later one.
  static func isLatinLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return isASCIILetter(byte) }
    if isLetter(byte) { return true }
    return byte < 0xC0 && at > 0 && isLetter(bytes[at - 1]) && bytes[at - 1] >= 0xC3
  }

  /// The bytes of a scalar that begins with `byte`; 1 for a stray continuation byte.
  @inline(__always)
  static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The bytes of the apostrophe at `index`, `'` or `’`; 0 where there is none, or at the end.
  @inline(__always)
  static func apostropheLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    guard index < end else { return 0 }
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    return bytes[index] == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
      ? 3 : 0
  }

  /// The end of the run of letters at `at`.
  @inline(__always)
  static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var index = at
    while index < bytes.count {
      if let word = WordStart(bytes, at: index, folded: true) {
        index &+= word.count
        if word.count == 8 { continue }
      } else if isASCIILetter(bytes[index]) {
        index &+= 1
        continue
      }
      guard isLetter(bytes[index]), bytes[index] >= 0xC3 else { break }
      index &+= 1
      if index < bytes.count, bytes[index] & 0xC0 == 0x80 { index &+= 1 }
    }
    return index > at ? index : at &+ 1
  }

  /// The end of a code: letters, digits, and hyphens, slashes and dots between them.
  static func endOfCode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var index = at
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) || isLatinLetter(bytes, index) || byte == UInt8(ascii: "_") {
        index &+= 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"),
        index + 1 < bytes.count, isDigit(bytes[index + 1]) || isASCIILetter(bytes[index + 1])
      {
        index &+= 1
      } else {
        break
      }
    }
    return Swift.max(index, at + 1)
  }

  /// The end of the run without white space at `at`, for addresses.
  static func endOfRun(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var index = at
    while index < bytes.count, bytes[index] > UInt8(ascii: " "), bytes[index] < 0x80 { index &+= 1 }
    return Swift.max(index, at + 1)
  }

  /// Whether `http://`, `https://` or `www.` stands at `at`.
  static func isAddressStart(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let first = bytes[at] | 0x20
    if first == UInt8(ascii: "h") { return matches(bytes, at, "http:") || matches(bytes, at, "https:") }
    return first == UInt8(ascii: "w") && matches(bytes, at, "www.")
  }

  static func isSchemeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    matches(bytes, at, "://")
  }

  private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: StaticString) -> Bool {
    guard at + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[at + offset] | 0x20 != word.utf8Start[offset] | 0x20
    {
      return false
    }
    return true
  }

  /// Whether 之 stands at `at`.
  static func isBar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE4 && bytes[at + 1] == 0xB9 && bytes[at + 2] == 0x8B
  }

  /// What lies between two tokens.
  @inline(__always)
  static func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Token.Gap {
    if start == end { return .none }
    if end - start == 1, bytes[start] == UInt8(ascii: " ") { return .space }
    return longGap(bytes, start, end)
  }

  /// The same where a plus may stand behind a number: *10+ years*.
  static func gapBehindPlus(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Token.Gap {
    guard end > start, bytes[start] == UInt8(ascii: "+") else { return .other }
    let rest = gap(bytes, start + 1, end)
    return rest == .space ? .space : .other
  }

  private static func longGap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Token.Gap {
    guard end - start <= 9 else { return .other }
    var mark: Token.Gap?
    var spaces = 0
    var index = start
    while index < end {
      let step = Folding.step(bytes, index)
      var found: Token.Gap?
      var length = step.length
      switch step.byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): spaces += 1
      case UInt8(ascii: "-"): found = .hyphen
      case UInt8(ascii: ","): found = .comma
      case UInt8(ascii: "."): found = .period
      case UInt8(ascii: "/"): found = .slash
      case UInt8(ascii: "~"): found = .tilde
      case UInt8(ascii: "'"): found = .apostrophe
      case 0xE2 where end - index > 2 && bytes[index + 1] == 0x80 && (0x93...0x95).contains(bytes[index + 2]):
        (found, length) = (.dash, 3)
      case 0xE2 where end - index > 2 && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92:
        (found, length) = (.dash, 3)
      case 0xE3 where end - index > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x81:
        (found, length) = (.comma, 3)
      case 0xE3 where end - index > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9C:
        (found, length) = (.tilde, 3)
      default: return .other
      }
      if let found {
        if let mark, mark != found { return .other }
        if mark != nil, found != .hyphen && found != .dash { return .other }
        mark = found
      }
      index += length
    }
    if mark == .hyphen, spaces > 0 { return .dash }
    return mark ?? .space
  }
}

/// Splits text into the tagger's tokens. A hyphenated word is one, an elided article its own (`l'`, `qu'`),
/// an English `'s` too; every Han character is one.
struct NameTokenizer {
  let language: NameLanguage

  /// Appends the tokens of `bytes[start..<end]`.
  /// - Parameter bytes: UTF-8, Chinese in simplified characters.
  func append(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, to tokens: inout [NameToken]
  ) {
    var index = start
    var spaceBefore = true
    var isInitial = true
    let first = tokens.count
    while index < end {
      let space = Self.spaceLength(bytes, index, end)
      if space > 0 {
        index += space
        spaceBefore = true
        continue
      }
      let close = tokenEnd(bytes, index, end)
      var token = NameToken(start: index, end: close)
      describe(&token, bytes)
      token.spaceBefore = spaceBefore
      token.isInitial = isInitial
      if token.form != .sign {
        isInitial = false
      } else if Self.opensSentence(bytes, index, close) {
        isInitial = true
      }
      if spaceBefore, token.isCapital, tokens.count > first + 1 { breakSentence(&tokens, bytes) }
      tokens.append(token)
      index = close
      spaceBefore = false
    }
  }

  /// Makes the full stop that was the last token a break, if the word before it is no abbreviation.
  private func breakSentence(_ tokens: inout [NameToken], _ bytes: UnsafeBufferPointer<UInt8>) {
    let stop = tokens.count - 1
    guard bytes[Int(tokens[stop].start)] == UInt8(ascii: "."), tokens[stop].end - tokens[stop].start == 1
    else { return }
    let word = tokens[stop - 1]
    guard word.form != .sign, word.form == .lower ? word.length > 2 : word.length > 4 else { return }
    tokens[stop].isBreak = true
  }

  // MARK: Where tokens end

  private func tokenEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let length = Self.wordScalar(bytes, index, end)
      if length > 0 {
        index += length
        continue
      }
      guard index > start else { break }
      if let hyphen = Self.hyphenLength(bytes, index, end), Self.wordScalar(bytes, index + hyphen, end) > 0,
        Bytes.isLatinLetter(bytes, index - 1) || Bytes.isLatinLetter(bytes, index + hyphen)
      {
        index += hyphen
        continue
      }
      let apostrophe = Bytes.apostropheLength(bytes, index, end)
      guard apostrophe > 0, Self.wordScalar(bytes, index + apostrophe, end) > 0 else { break }
      switch language {
      case .english:
        if isEnglishEnding(bytes, index + apostrophe, end) { return index }
        index += apostrophe
      default:
        if isElided(bytes, start, index) { return index + apostrophe }
        index += apostrophe
      }
    }
    if index > start { return index }
    let apostrophe = Bytes.apostropheLength(bytes, start, end)
    if language == .english, apostrophe > 0, isEnglishEnding(bytes, start + apostrophe, end) {
      index = start + apostrophe
      while index < end, Bytes.isASCIILetter(bytes[index]) { index += 1 }
      return index
    }
    return Swift.min(start + Bytes.scalarLength(bytes[start]), end)
  }

  /// The length of the scalar at `index` if words are made of it: letters and digits, not Han.
  private static func wordScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard index < end else { return 0 }
    let byte = bytes[index]
    if byte < 0x80 { return Bytes.isASCIILetter(byte) || Bytes.isDigit(byte) ? 1 : 0 }
    if byte >= 0xC3, byte < 0xE0 {
      // U+00D7 and U+00F7 are signs.
      guard index + 1 < end, byte != 0xC3 || (bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7) else {
        return 0
      }
      return 2
    }
    // Letters of Georgian, Vietnamese and the like; kana and Hangul.
    if index + 2 < end {
      if byte == 0xE1 { return 3 }
      if byte == 0xE3, bytes[index + 1] >= 0x81, bytes[index + 1] <= 0x83 { return 3 }
      if byte >= 0xEA, byte <= 0xED { return 3 }
    }
    return 0
  }

  private static func hyphenLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
    return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : nil
  }

  private func isElided(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let word = bytes[start..<end]
    return Self.elided.contains { $0.count == word.count && zip($0, word).allSatisfy { $0 == $1 | 0x20 } }
  }

  private static let elided: [[UInt8]] = [
    "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
  ].map { Array($0.utf8) }

  private func isEnglishEnding(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var close = start
    while close < end, Bytes.isASCIILetter(bytes[close]) { close += 1 }
    guard Self.wordScalar(bytes, close, end) == 0 else { return false }
    let word = bytes[start..<close]
    return Self.endings.contains { $0.count == word.count && zip($0, word).allSatisfy { $0 == $1 | 0x20 } }
  }

  private static let endings: [[UInt8]] = ["s", "t", "re", "ve", "ll", "d", "m"].map { Array($0.utf8) }

  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < end else { return 0 }
    if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF {
      return 3
    }
    return byte == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
  }

  /// Whether what follows a sign begins anew: a full stop and its like, quotation marks, bullets.
  private static func opensSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: "*"):
      return true
    case 0xC2: return bytes[start + 1] == 0xAB
    case 0xE2:
      return end - start == 3 && bytes[start + 1] == 0x80
        && [0x93, 0x94, 0x9C, 0xA2, 0xA6].contains(bytes[start + 2])
    default: return false
    }
  }

  // MARK: What tokens look like

  private func describe(_ token: inout NameToken, _ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Int(token.start)
    let end = Int(token.end)
    let first = bytes[start]
    if Self.wordScalar(bytes, start, end) == 0,
      Bytes.apostropheLength(bytes, start, end) == 0 || end - start <= 3
    {
      for index in start..<end { token.word = NameHash.byte(token.word, bytes[index]) }
      if Bytes.apostropheLength(bytes, start, end) == 3 {
        token.word = NameHash.byte(NameHash.seed, UInt8(ascii: "'"))
      }
      token.lower = token.word
      token.length = 1
      if end - start >= 3, first >= 0xE3, first != 0xEF, !(first == 0xE3 && bytes[start + 1] < 0x90) {
        token.form = .han
      } else {
        token.isBreak = Self.isBreak(bytes, start, end)
      }
      token.shape = NameHash.byte(NameHash.seed, token.form.rawValue)
      return
    }
    var look = WordLook()
    var index = start
    while index < end {
      let (lower, kind, length) = Self.scalar(bytes, index, end)
      look.add(lower, kind)
      for at in index..<(index + length) {
        token.word = NameHash.byte(token.word, bytes[at] == 0xE2 ? UInt8(ascii: "'") : bytes[at])
      }
      index += length
    }
    look.finish(&token)
  }

  private static func isBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): return true
    case 0xE3: return end - start == 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x82
    case 0xEF:
      guard end - start == 3, bytes[start + 1] == 0xBC else { return false }
      switch bytes[start + 2] {
      case 0x81, 0x9B, 0x9F: return true
      // New Haven，Connecticut is a name.
      case 0x8C: return start > 0 && bytes[start - 1] >= 0x80
      default: return false
      }
    default: return false
    }
  }

  /// The small form of the scalar at `index`, what kind it is (`X`, `x`, `0`, or itself), and its length.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (lower: UInt32, kind: UInt8, length: Int) {
    let byte = bytes[index]
    let small = UInt8(ascii: "x")
    let capital = UInt8(ascii: "X")
    if byte < 0x80 {
      if Bytes.isDigit(byte) { return (UInt32(byte), UInt8(ascii: "0"), 1) }
      guard Bytes.isASCIILetter(byte) else { return (UInt32(byte), byte, 1) }
      return (UInt32(byte | 0x20), byte & 0x20 == 0 ? capital : small, 1)
    }
    let length = Swift.min(Bytes.scalarLength(byte), end - index)
    if length == 2 {
      let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      switch value {
      case 0xC0...0xDE: return (value + 0x20, capital, 2)
      case 0x100...0x137, 0x14A...0x177:
        return (value | 1, value & 1 == 0 ? capital : small, 2)
      case 0x139...0x148, 0x179...0x17E:
        return (value & 1 == 1 ? value + 1 : value, value & 1 == 1 ? capital : small, 2)
      case 0x391...0x3A9, 0x410...0x42F: return (value + 0x20, capital, 2)
      case 0x400...0x40F: return (value + 0x50, capital, 2)
      default: return (value, small, 2)
      }
    }
    if length == 3, byte == 0xE2 {
      let isApostrophe = bytes[index + 2] == 0x99
      let sign = isApostrophe ? UInt8(ascii: "'") : UInt8(ascii: "-")
      return (UInt32(sign), sign, 3)
    }
    var value: UInt32 = 0
    for at in index..<(index + length) { value = value << 8 | UInt32(bytes[at]) }
    return (value, small, length)
  }
}

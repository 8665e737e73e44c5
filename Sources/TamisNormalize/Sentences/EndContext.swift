/// A place where a sentence may end, with what stands around it.
struct EndContext {
  /// What a sentence would go on with.
  enum Opening {
    case uppercase, lowercase, uncased, digit
    /// Of ideographs and kana, and their brackets.
    case eastAsian
    /// A dash that begins a list item or a speech.
    case dash(isBeforeLowercase: Bool)
    /// A mark that belongs to what stands before it.
    case continuation
    case symbol
  }

  let text: UnsafeBufferPointer<UInt8>
  let sentenceStart: Int
  let run: MarkRun
  /// Behind the marks and what closes after them.
  let end: Int
  /// The next character that is no space; the text's length where there is none.
  let next: Int
  let hasLineBreak: Bool
  let opening: Opening
  /// Whether quotes or brackets open before the next word.
  let opensQuote: Bool
  /// The next word's first byte.
  let nextWord: Int

  init(
    text: UnsafeBufferPointer<UInt8>, sentenceStart: Int, run: MarkRun, end: Int, quotes: OpenQuotes
  ) {
    self.text = text
    self.sentenceStart = sentenceStart
    self.run = run
    self.end = end
    var index = end
    var hasLineBreak = false
    while index < text.count, case (let scalar, let length) = text.scalar(at: index),
      ScalarClass.isSpace(scalar)
    {
      if scalar == 0x0A { hasLineBreak = true }
      index += length
    }
    next = index
    self.hasLineBreak = hasLineBreak
    while index < text.count, case (let scalar, let length) = text.scalar(at: index),
      Self.isOpener(scalar) || ScalarClass.isSpace(scalar)
    {
      index += length
    }
    opensQuote = index > next
    nextWord = index
    // "[...]" and "...and" begin a sentence.
    let leadsOn =
      (opensQuote || index > end || run.isEastAsian) && Self.isLeadingEllipsis(at: index, in: text)
    opening = leadsOn ? .symbol : Self.opening(at: index, in: text)
  }

  /// Whether dots stand before a word without a space, or alone in brackets.
  private static func isLeadingEllipsis(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = index
    while i < text.count, text[i] == UInt8(ascii: ".") { i += 1 }
    if i == index {
      while i < text.count, text.scalar(at: i).value == 0x2026 { i += 3 }
    }
    guard i - index >= 2 else { return false }
    guard i < text.count else { return false }
    let after = text.scalar(at: i).value
    return after == 0x5D || after == 0x29 || ScalarClass.isLetter(after)
  }

  var hasSpace: Bool { next > end }

  /// The scalar before the marks; a space at the start.
  var before: UInt32 { scalarBefore(run.start) }

  /// The scalar before a place; a space at the start.
  func scalarBefore(_ index: Int) -> UInt32 { text.scalar(before: index)?.value ?? 0x20 }

  /// Whether the marks alone stand in brackets: `(!)`, `[...]`.
  var isBracketed: Bool { run.closesBracket && (before == 0x28 || before == 0x5B || before == 0xFF08) }

  private static func opening(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Opening {
    guard index < text.count else { return .symbol }
    let (scalar, length) = text.scalar(at: index)
    switch scalar {
    case 0x30...0x39: return .digit
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0x2F, 0x25, 0x2E, 0x21, 0x3F, 0x2026: return .continuation
    case 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0xFF09, 0x3002, 0xFF01, 0xFF1F, 0x060C, 0x061B: return .continuation
    case 0xBB where index + length == text.count: return .continuation
    case 0x2D, 0x2010...0x2015: return dash(at: index + length, in: text)
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return .eastAsian
    default: break
    }
    if ScalarClass.isUppercase(scalar) { return .uppercase }
    if ScalarClass.isLowercase(scalar) {
      // iPhone, eBay: names all the same.
      let second = index + length < text.count ? text.scalar(at: index + length).value : 0x20
      return ScalarClass.isUppercase(second) ? .uppercase : .lowercase
    }
    return ScalarClass.isLetter(scalar) ? .uncased : .symbol
  }

  private static func dash(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Opening {
    var index = index
    while index < text.count, case (let scalar, let length) = text.scalar(at: index),
      isOpener(scalar) || ScalarClass.isSpace(scalar)
    {
      index += length
    }
    guard index < text.count else { return .continuation }
    return .dash(isBeforeLowercase: ScalarClass.isLowercase(text.scalar(at: index).value))
  }

  private static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xA1, 0xAB, 0xBB, 0xBF, 0x2018, 0x201A, 0x201C...0x201E, 0x2039: true
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B: true
    default: false
    }
  }
}

extension EndContext {
  /// The word right before the marks: letters, with full stops and hyphens inside; without an elided
  /// article (`l'`).
  var wordBefore: Range<Int> {
    var start = run.start
    while let (scalar, length) = text.scalar(before: start),
      ScalarClass.isLetter(scalar) || scalar == 0x2E || scalar == 0x2D || scalar == 0xB0 || scalar == 0xBA
    {
      start -= length
      if run.start - start > 48 { break }
    }
    return start..<run.start
  }

  /// The word before `index` and a space, in lower case and without its full stop.
  func word(beforeSpaceAt index: Int) -> [UInt8] {
    var end = index
    while let (scalar, length) = text.scalar(before: end), ScalarClass.isSpace(scalar) || scalar == 0x2E {
      end -= length
    }
    var start = end
    while let (scalar, length) = text.scalar(before: start), ScalarClass.isLetter(scalar), end - start < 24 {
      start -= length
    }
    return Self.folded(text[start..<end])
  }

  /// The digits right before the marks.
  var digitsBefore: Range<Int> {
    var start = run.start
    while start > 0, text[start - 1] &- 0x30 < 10 { start -= 1 }
    return start..<run.start
  }

  /// Whether the next word is a capital letter with a full stop: an initial.
  var isBeforeInitial: Bool {
    guard nextWord < text.count, case (let scalar, let length) = text.scalar(at: nextWord),
      ScalarClass.isUppercase(scalar), nextWord + length < text.count
    else { return false }
    return text[nextWord + length] == UInt8(ascii: ".")
  }

  /// Whether the next word is a Roman number in capitals.
  var isBeforeRomanNumber: Bool {
    var end = nextWord
    while end < text.count, "IVXLCDM".utf8.contains(text[end]) { end += 1 }
    guard end > nextWord else { return false }
    return end == text.count || !ScalarClass.isLetter(text.scalar(at: end).value)
  }

  /// The next word in lower case, up to an apostrophe.
  var nextWordFolded: [UInt8] {
    var end = nextWord
    while end < text.count, case (let scalar, let length) = text.scalar(at: end), ScalarClass.isLetter(scalar)
    {
      end += length
      if end - nextWord > 32 { break }
    }
    return Self.folded(text[nextWord..<end])
  }

  /// A word in lower case.
  static func folded(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
    return Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
  }
}

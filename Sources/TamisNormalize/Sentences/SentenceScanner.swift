/// Finds sentence ends in one piece of text by its marks: full stops and their like, closing quotes and
/// brackets after them, and line ends. `SentenceRules` decides the doubtful cases.
///
/// For scripts that mark sentences as Latin or Chinese do; `SentenceSplitter` leaves others to ICU.
struct SentenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let rules: SentenceRules

  /// Ends of sentences, ascending, not the text's own.
  private(set) var ends: [Int] = []
  private var quotes = OpenQuotes()
  /// Where the current sentence begins.
  private var start = 0

  init(_ text: UnsafeBufferPointer<UInt8>, rules: SentenceRules) {
    self.text = text
    self.rules = rules
  }

  /// Goes through the text, and gives the ends in an array whose memory is reused.
  mutating func scan(into reused: inout [Int]) {
    swap(&ends, &reused)
    ends.removeAll(keepingCapacity: true)
    scan()
    swap(&ends, &reused)
  }

  /// Goes through the text.
  mutating func scan() {
    let isList = startsWithBullet
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte == 0x20 || byte &- 0x40 < 0x80 || byte == 0xC3 {
        // Letters of ASCII, and all of à.
        i &+= unmarkedLength(at: i)
        continue
      }
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): i = mark(at: i)
        case 0x0A:
          // All white space at once: looking around each line feed would take quadratic time.
          let after = spaceEnd(from: i)
          if endsAtLineBreak(i, before: after) { end(at: i) }
          i = after
        default:
          if byte == UInt8(ascii: "\"") { quotes.pass(0x22) }
          i &+= 1
        }
      } else if byte >= 0xE4, byte < 0xEF {
        i &+= 3
      } else if byte < 0xE2, byte != 0xC2, byte != 0xD8, byte != 0xDB {
        i &+= byte < 0xE0 ? 2 : 3
      } else if byte == 0xE2, i &+ 2 < text.count, text[i &+ 1] == 0x80, text[i &+ 2] == 0x99 {
        // ’, of which French has many.
        i &+= 3
      } else {
        let (scalar, length) = text.scalar(at: i)
        if SentenceMark(scalar) != nil {
          i = mark(at: i)
        } else {
          if isList, Self.isBullet(scalar), i > start { end(at: i) }
          quotes.pass(scalar)
          i &+= length
        }
      }
    }
  }

  /// How many of the eight bytes at `index`, of which the first is no mark, are before the first one that is a
  /// mark, quote or line end, or begins a character beyond U+00FF or of U+0080...U+00BF.
  @inline(__always)
  private func unmarkedLength(at index: Int) -> Int {
    guard index &+ 8 <= text.count, let base = text.baseAddress else { return 1 }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    let marks =
      Self.zeros(word ^ 0x2E2E_2E2E_2E2E_2E2E) | Self.zeros(word ^ 0x2121_2121_2121_2121)
      | Self.zeros(word ^ 0x3F3F_3F3F_3F3F_3F3F) | Self.zeros(word ^ 0x2222_2222_2222_2222)
      | Self.zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A)
    let leads = word & word << 1 & ~Self.zeros(word ^ 0xC3C3_C3C3_C3C3_C3C3)
    return ((marks | leads) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// The high bit of each byte that is zero; above such a one, there may be others.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

  private mutating func end(at index: Int) {
    guard index > start else { return }
    ends.append(index)
    start = index
  }

  /// Reads the marks at `index` and what closes after them, and notes an end if there is one.
  /// - Returns: Where to go on.
  private mutating func mark(at index: Int) -> Int {
    var run = MarkRun(start: index)
    while run.end < text.count, case (let scalar, let length) = text.scalar(at: run.end),
      let mark = SentenceMark(scalar), !(run.isEastAsian && mark == .ellipsis && leadsOn(at: run.end))
    {
      run.add(mark, length: length)
    }
    var end = run.end
    while let length = closer(at: end, after: &run) { end += length }
    let context = EndContext(text: text, sentenceStart: start, run: run, end: end, quotes: quotes)
    if context.next < text.count, rules.isEnd(context) {
      self.end(at: end)
    } else if context.hasLineBreak {
      // An abbreviation at the end of a line.
      return context.next
    }
    return end
  }

  /// Whether the dots at `index` begin a sentence: 。……但是.
  private func leadsOn(at index: Int) -> Bool {
    var i = index
    while i < text.count, case (let scalar, let length) = text.scalar(at: i) {
      guard SentenceMark(scalar) == .ellipsis else { return ScalarClass.isLetter(scalar) }
      i += length
    }
    return false
  }

  /// The length of a closing quote or bracket at `index`, with spaces before it; nil where there is none.
  private mutating func closer(at index: Int, after run: inout MarkRun) -> Int? {
    guard index < text.count else { return nil }
    let (scalar, length) = text.scalar(at: index)
    if let spaces = spaces(at: index) { return spacedCloser(at: index, spaces: spaces, after: &run) }
    let after = index + length < text.count ? text.scalar(at: index + length).value : 0x20
    switch scalar {
    case 0x5B: return footnote(at: index)
    case 0x29, 0x5D, 0x7D, 0xFF09, 0x3011, 0x3015, 0xFF3D, 0xFF5D:
      run.closesBracket = true
      return length
    case 0x27, 0x2019:
      guard !ScalarClass.isLetter(after) else { return nil }
    case 0x22, 0x201C, 0x201D, 0xAB, 0xBB, 0x2039, 0x203A:
      guard quotes.isCloser(scalar, isBeforeLetter: ScalarClass.isLetter(after), rules) else { return nil }
    case 0x300D, 0x300F, 0x300B, 0x3009, 0xFE42, 0xFE44, 0xFF63: break
    default: return nil
    }
    run.closesQuote = true
    quotes.pass(scalar)
    return length
  }

  /// A closing quote after spaces, as French sets guillemets and careless writers all quotes.
  private mutating func spacedCloser(at index: Int, spaces: Int, after run: inout MarkRun) -> Int? {
    let quote = index + spaces
    guard quote < text.count else { return nil }
    let (scalar, length) = text.scalar(at: quote)
    let after = quote + length < text.count ? text.scalar(at: quote + length).value : 0x20
    switch scalar {
    case 0xBB where !rules.hasReversedGuillemets && !ScalarClass.isLetter(after): break
    case 0x22 where quote + length == text.count: break
    case 0x22 where quotes.isStraightOpen && !ScalarClass.isLetter(after) && !ScalarClass.isDigit(after):
      break
    default: return nil
    }
    run.closesQuote = true
    quotes.pass(scalar)
    return spaces + length
  }

  /// The number of bytes of spaces at `index`, none of them a line end; nil where there is none.
  private func spaces(at index: Int) -> Int? {
    var end = index
    while end < text.count, case (let scalar, let length) = text.scalar(at: end), scalar != 0x0A,
      ScalarClass.isSpace(scalar)
    {
      end += length
    }
    return end > index ? end - index : nil
  }

  /// `[12]`, a reference mark that stands after a full stop.
  private func footnote(at index: Int) -> Int? {
    var end = index + 1
    while end < text.count, end - index < 4, text[end] &- 0x30 < 10 { end += 1 }
    guard end > index + 1, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
    return end + 1 - index
  }

  /// The end of the white space at `index`.
  private func spaceEnd(from index: Int) -> Int {
    var end = index
    while end < text.count, case (let scalar, let length) = text.scalar(at: end), ScalarClass.isSpace(scalar)
    {
      end += length
    }
    return end
  }

  /// Whether a sentence ends at a line feed, before what follows at `after`: always, but where a line
  /// was wrapped.
  private func endsAtLineBreak(_ index: Int, before after: Int) -> Bool {
    var before = index
    while let (scalar, length) = text.scalar(before: before), ScalarClass.isSpace(scalar) { before -= length }
    guard after < text.count, let last = text.scalar(before: before)?.value else { return false }
    switch last {
    case 0x2C, 0xFF0C, 0x3001, 0x060C: return false
    default: return !ScalarClass.isLowercase(text.scalar(at: after).value) || !ScalarClass.isLetter(last)
    }
  }

  private var startsWithBullet: Bool { !text.isEmpty && Self.isBullet(text.scalar(at: 0).value) }

  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0x25A0, 0x2023: true
    default: false
    }
  }
}

/// A mark that can end a sentence.
enum SentenceMark {
  case period, ellipsis
  /// Exclamation and question marks.
  case emphatic
  /// A mark of East Asian text, which needs no space after it.
  case eastAsianPeriod, eastAsianEmphatic

  @inline(__always)
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x2E, 0x6D4, 0xFF0E: self = .period
    case 0x21, 0x3F, 0x61F, 0x203C, 0x203D, 0x2047...0x2049: self = .emphatic
    case 0x2026, 0x22EF: self = .ellipsis
    case 0x3002, 0xFF61: self = .eastAsianPeriod
    case 0xFF01, 0xFF1F: self = .eastAsianEmphatic
    default: return nil
    }
  }
}

/// Marks that stand together, such as `?!` or `...`, and what closes after them.
struct MarkRun {
  let start: Int
  private(set) var end: Int
  private(set) var periods = 0
  private(set) var isEllipsis = false
  private(set) var isEmphatic = false
  private(set) var isEastAsian = false
  var closesQuote = false
  var closesBracket = false

  init(start: Int) {
    self.start = start
    end = start
  }

  mutating func add(_ mark: SentenceMark, length: Int) {
    end += length
    switch mark {
    case .period: periods += 1
    case .ellipsis: isEllipsis = true
    case .emphatic: isEmphatic = true
    case .eastAsianPeriod: isEastAsian = true
    case .eastAsianEmphatic: (isEastAsian, isEmphatic) = (true, true)
    }
    if periods > 1 { isEllipsis = true }
  }
}

/// Which quotes are open at a place of a text.
struct OpenQuotes {
  private(set) var isStraightOpen = false
  private var curly = 0
  private var low = 0
  private var guillemets = 0

  /// Notes a scalar on the way.
  @inline(__always)
  mutating func pass(_ scalar: UInt32) {
    switch scalar {
    case 0x22: if !isStraightOpen && curly > 0 { curly -= 1 } else { isStraightOpen.toggle() }
    case 0x201E: low += 1
    case 0x201C: if low > 0 { low -= 1 } else { curly += 1 }
    case 0x201D: if low > 0 { low -= 1 } else { curly = max(0, curly - 1) }
    case 0xAB: guillemets += 1
    case 0xBB: guillemets = max(0, guillemets - 1)
    default: break
    }
  }

  /// Whether a quotation mark right after a sentence mark closes.
  func isCloser(_ scalar: UInt32, isBeforeLetter: Bool, _ rules: SentenceRules) -> Bool {
    switch scalar {
    case 0x22: isStraightOpen || curly > 0 || !isBeforeLetter
    case 0x201D: curly > 0 || low > 0 || !isBeforeLetter
    case 0x201C: low > 0 || !isBeforeLetter
    case 0xBB, 0x203A: !rules.hasReversedGuillemets
    case 0xAB, 0x2039: rules.hasReversedGuillemets
    default: false
    }
  }
}

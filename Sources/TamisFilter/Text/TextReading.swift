internal import TamisCore

/// Reads a text once, scalar by scalar, and notes in `facts` what the rules ask for.
struct TextReading {
  private var facts: TextFacts
  private let blocks: [Block]
  private var seenStopWords: [Bool]
  // The line and the paragraph in hand.
  private var line = TextFacts.Line()
  private var lineHash: UInt64 = 0
  private var hasLine = false
  private var blanksSinceLast = 0
  private var paragraphHash: UInt64 = 0
  private var paragraphCharacters = 0
  private var hasJavaScript = false
  private var hasSwitch = false
  // The last scalars of the line that are no space: the newest, those before it, and the newest that is no closing quote.
  private var last: (UInt32, UInt32, UInt32) = (0, 0, 0)
  private var lastInside: UInt32 = 0
  // The word in hand, as tokens have it and as spaces have it.
  private var token = WordHash()
  private var tokenLength = 0
  private var previousToken: UInt64 = 0
  private var chunkScalars = 0
  private var chunkLetters = 0
  private var chunkDigits = 0
  private var block = 0
  private var isInList = false

  private init(_ facts: consuming TextFacts, _ blocks: [Block]) {
    self.facts = facts
    self.blocks = blocks
    seenStopWords = [Bool](repeating: false, count: StopWords.table.slots)
  }

  /// Fills `facts` anew.
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - blocks: Those of the article, which say what is prose.
  static func read(_ utf8: UnsafeBufferPointer<UInt8>, blocks: [Block], into facts: inout TextFacts) {
    facts.removeAll()
    var empty = TextFacts()
    swap(&empty, &facts)
    var reading = TextReading(consume empty, blocks)
    reading.read(utf8)
    swap(&facts, &reading.facts)
  }

  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var offset = 0
    while index < utf8.count {
      let scalar = Self.scalar(utf8, &index)
      step(scalar, at: offset)
      offset &+= 1
    }
    endLine()
    endParagraph()
    facts.characters = offset
  }

  @inline(__always)
  private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(utf8[index])
    index &+= 1
    if first < 0x80 { return first }
    let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var scalar = first & (0x3F >> UInt32(count))
    var left = count
    while left > 0, index < utf8.count {
      scalar = scalar << 6 | UInt32(utf8[index] & 0x3F)
      index &+= 1
      left &-= 1
    }
    return scalar
  }

  @inline(__always)
  private mutating func step(_ scalar: UInt32, at offset: Int) {
    let kind = ScalarKind(scalar)
    switch kind {
    case .space:
      endWord()
      return
    case .lineFeed:
      endWord()
      endLine()
      blanksSinceLast &+= 1
      return
    default: break
    }
    if !hasLine { beginLine(scalar, at: offset) }
    line.characters = offset &+ 1
    switch kind {
    case .letter, .digit, .hangul:
      token.add(scalar)
      tokenLength &+= 1
      chunkScalars &+= 1
      if kind == .digit { chunkDigits &+= 1 } else { chunkLetters &+= kind == .hangul ? 2 : 1 }
      line.width &+= 1
    case .ideograph, .unspaced:
      endWord()
      token.add(scalar)
      tokenLength = 1
      endToken()
      if kind == .ideograph {
        facts.ideographs &+= 1
        if line.isProse { facts.proseIdeographs &+= 1 }
        line.width &+= 3
      } else {
        facts.unspaced &+= 1
        line.width &+= 1
      }
    default:
      endToken()
      chunkScalars &+= 1
      line.width &+= 1
      if line.isProse { note(mark: scalar) }
    }
    if line.isProse { facts.proseCharacters &+= 1 }
    last = (scalar, last.0, last.1)
    if !Self.isCloser(scalar) { lastInside = scalar }
  }

  private mutating func note(mark scalar: UInt32) {
    switch scalar {
    case 0x23: facts.symbols &+= 1
    // An ellipsis is one, of however many dots.
    case 0x2026 where last.0 != 0x2026: facts.symbols &+= 1
    case 0x2E where last.0 == 0x2E && last.1 == 0x2E && last.2 != 0x2E: facts.symbols &+= 1
    case 0x7B, 0x7D: facts.braces &+= 1
    default: break
    }
    switch scalar {
    case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026, 0x3001...0x3003, 0x3008...0x3011, 0x201C, 0x201D, 0xFF01,
      0xFF08, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF61...0xFF64:
      facts.punctuation &+= 1
    default: break
    }
  }

  private mutating func beginLine(_ scalar: UInt32, at offset: Int) {
    if blanksSinceLast > 1 { endParagraph() }
    blanksSinceLast = 0
    hasLine = true
    line = TextFacts.Line()
    lineStart = offset
    while block < blocks.count, blocks[block].span.end <= offset { block += 1 }
    let kind = block < blocks.count && blocks[block].span.start <= offset ? blocks[block].kind : .paragraph
    line.isProse = kind != .code && kind != .table
    line.isBullet = kind == .listItem || Self.isBullet(scalar)
  }

  private var lineStart = 0

  private mutating func endToken() {
    guard tokenLength > 0 else { return }
    let hash = token.value
    facts.tokens.append(hash)
    facts.tokenLengths.append(UInt8(clamping: tokenLength))
    lineHash = lineHash &* 0x9E37_79B9_7F4A_7C15 &+ hash
    if let slot = StopWords.table.slot(of: hash), !seenStopWords[slot] {
      seenStopWords[slot] = true
      StopWords.table.forEachLanguage(of: slot) { facts.stopWords[$0] += 1 }
    }
    if hash == MarkerWords.javaScript { hasJavaScript = true }
    if MarkerWords.switches.contains(hash) { hasSwitch = true }
    if hash == MarkerWords.ipsum, previousToken == MarkerWords.lorem { facts.hasLoremIpsum = true }
    previousToken = hash
    token = WordHash()
    tokenLength = 0
  }

  /// Ends what stands between two spaces.
  private mutating func endWord() {
    endToken()
    guard chunkScalars > 0 else { return }
    // A dash or a colon between spaces, as in French, is no word.
    if chunkLetters + chunkDigits > 0 || chunkScalars > 1 {
      facts.spacedWords &+= 1
      if line.isProse {
        if chunkLetters > 0 {
          facts.letteredWords &+= 1
          facts.wordLetters &+= chunkLetters &+ chunkDigits
        } else {
          facts.otherWords &+= 1
        }
      }
    }
    chunkScalars = 0
    chunkLetters = 0
    chunkDigits = 0
  }

  private mutating func endLine() {
    endWord()
    guard hasLine else { return }
    line.characters -= lineStart
    line.hash = mixed(lineHash)
    let isDots = last.0 == last.1 && last.1 == last.2 && (last.0 == 0x2E || last.0 == 0x3002)
    line.endsWithEllipsis = last.0 == 0x2026 || isDots
    line.endsSentence = Self.isSentenceEnd(lastInside)
    // A long paragraph is about JavaScript, and no notice that it is off.
    line.isAboutJavaScript = hasJavaScript && hasSwitch && line.width < 300
    facts.lines.append(line)
    paragraphHash = paragraphHash &* 0x9E37_79B9_7F4A_7C15 &+ line.hash
    paragraphCharacters += line.characters
    hasLine = false
    lineHash = 0
    hasJavaScript = false
    hasSwitch = false
    last = (0, 0, 0)
    lastInside = 0
  }

  private mutating func endParagraph() {
    guard paragraphCharacters > 0 else { return }
    facts.paragraphs.append(
      TextFacts.Paragraph(hash: mixed(paragraphHash), characters: paragraphCharacters))
    paragraphHash = 0
    paragraphCharacters = 0
  }

  /// Those of Gopher, and those of Chinese and Japanese pages.
  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2D, 0xB7, 0x2013, 0x2022, 0x2023, 0x203B, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA:
      true
    case 0x25C0, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606, 0x27A4, 0x30FB: true
    default: false
    }
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09:
      true
    default: false
    }
  }

  private static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026, 0x203D, 0x3002, 0xFF01, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF61:
      true
    case 0x37E, 0x589, 0x61F, 0x6D4, 0x964, 0x965, 0x1362, 0x17D4, 0x104A, 0x104B: true
    default: false
    }
  }
}

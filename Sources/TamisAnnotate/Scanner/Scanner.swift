/// Cuts a block's text into tokens in one pass over its bytes.
///
/// Words that no grammar knows leave nothing but a gap. Names and codes with digits (GPT-4, A380, versions,
/// telephone numbers, addresses) are passed over whole.
///
/// At most places one look at a table by the byte, or two for letters and Han characters, tells that nothing
/// begins there. Keeps its memory from block to block.
struct Scanner {
  private(set) var bytes: UnsafeBufferPointer<UInt8>
  private(set) var language: LanguageRules
  /// The block's tokens and, once it is scanned, the one that stands beyond its ends.
  private(set) var tokens: [Token] = [TokenList.sentinel(end: 0)]
  private(set) var runs: [DigitRun] = []
  private(set) var dates: [DigitDate] = []
  /// Whether one of the tokens can be the reason for a mention.
  private(set) var isTriggered = false
  /// How many tokens the block has, with those that were left out.
  var total = 0
  private var index = 0
  /// Where the tokens that stand together begin, whether one of them can be a reason for a mention, and
  /// whether that was so of those before.
  var run = (start: 0, isTriggered: false, isBehindTriggered: false)

  /// A scanner that has read nothing.
  init() {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    language = .neutral
  }

  /// Scans `bytes[start..<end]`; the tokens of the block before are forgotten.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, language: LanguageRules
  ) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
    self.language = language
    tokens.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    isTriggered = false
    total = 0
    run = (0, false, false)
    // What most places need is kept in registers: the tables of words, and where the scanner is.
    let lexicon = language.lexicon
    let (classes, starts) = (lexicon.classes, lexicon.starts)
    let text = self.bytes
    // A line such as *a kg* has no word that tells by itself.
    var at = end - start < 16 ? start : skim(from: start, to: end)
    while at < end {
      let byte = text[at]
      let found = classes[Int(byte)]
      if found == .silent {
        at &+= 1
        continue
      }
      var isUnknown = false
      if found == .letter || found == .manyLetter && !mayBeMany(at) {
        if let word = FoldedWord(text, at: at), !starts.contains(word.start), !isAddress(behind: word.end) {
          at = word.end
          isUnknown = true
        }
      } else if found == .han, at &+ 2 < end, !starts.contains(byte, text[at &+ 1], text[at &+ 2]) {
        at &+= 3
        isUnknown = true
      }
      if isUnknown {
        if maySkim() { at = skim(from: at, to: end) }
        continue
      }
      index = at
      switch found {
      case .silent: break
      case .letter: word(from: start)
      case .manyLetter: manyWord(from: start)
      case .han: han(from: start)
      case .digit: digits(from: start)
      case .sign: sign(from: start)
      }
      at = index
    }
    if tokens.count == 2, isArticleAndUnit(start, end) { run.isTriggered = true }
    endRun()
    tokens.append(TokenList.sentinel(end: end))
  }

  /// *a kg*, *a dollar*, and nothing else.
  private func isArticleAndUnit(_ start: Int, _ end: Int) -> Bool {
    language.numberWords == .english && tokens[0].start == start && tokens[1].end == end
      && tokens[0].senses.contains(.article)
      && (tokens[1].senses.contains(.unit) || tokens[1].senses.contains(.currency))
  }

  /// Reads the tokens of the block.
  func withTokens<Result>(_ read: (TokenList, borrowing Scanner) -> Result) -> Result {
    tokens.withUnsafeBufferPointer { read(TokenList($0, count: $0.count - 1, total: total), self) }
  }

  // MARK: Words

  private mutating func manyWord(from first: Int) {
    let start = index
    if Bytes.isAddressStart(bytes, start) {
      index = Bytes.endOfRun(bytes, start)
    } else if let roman = RomanNumeral.ordinal(bytes, at: start) {
      emit(.roman, start, roman.end, roman.value, from: first)
    } else {
      word(from: first)
    }
  }

  private mutating func word(from first: Int) {
    let start = index
    guard let word = FoldedWord(bytes, at: start) else {
      if mayBegin(start), let match = longest(at: start) {
        emit(.word, start, match.end, match.phrase, from: first)
      } else {
        index = Bytes.endOfWord(bytes, start)
        passAddress(behind: index)
      }
      return
    }
    let starts = language.lexicon.starts
    if starts.contains(word.start) {
      let isDeep = starts.isDeep(word.start, bytes, end: word.end)
      if let match = (isDeep ? nil : alone(at: start, word)) ?? longest(at: start, word) {
        emit(.word, start, match.end, match.phrase, from: first)
        return
      }
    }
    index = word.end
    passAddress(behind: word.end)
  }

  /// Passes over what stands behind the word that ends at `end` where it begins an address.
  private mutating func passAddress(behind end: Int) {
    if isAddress(behind: end) { index = Bytes.endOfRun(bytes, end) }
  }

  /// The longest phrase of the lexicon that begins at `start` and ends where a word can end.
  func longest(at start: Int) -> (end: Int, phrase: Int)? {
    longest(at: start, from: PhraseTrie.root, behind: start)
  }

  /// The same, where the letters up to `place`, the last of them `last`, have led to `first`.
  func longest(
    at start: Int, from first: UInt32, behind place: Int, last: UInt8 = UInt8(ascii: "a")
  ) -> (end: Int, phrase: Int)? {
    var node = first
    var at = place
    var found: (end: Int, phrase: Int)?
    let trie = language.lexicon.trie
    if case let value = trie.value(node), value >= 0, isBoundary(after: last, at: at) {
      found = (at, Int(value))
    }
    while at < bytes.count {
      let step = Folding.step(bytes, at)
      node = trie.next(node, step.byte)
      if node == 0 { break }
      at &+= step.length
      let value = trie.value(node)
      guard value >= 0, isBoundary(after: step.byte, at: at) else { continue }
      // 十分之一 is a fraction, 一万一千 a number.
      if language.lexicon.phrases[Int(value)].yieldsToNumerals,
        isInNumeral(start) || (step.byte == 0x86 && Bytes.isBar(bytes, at))
      {
        continue
      }
      found = (at, Int(value))
    }
    return found
  }

  /// Whether a numeral ends where `start` is.
  private func isInNumeral(_ start: Int) -> Bool {
    guard let last = tokens.last, last.end == start else { return false }
    return last.form == .digits || last.form == .word && language.lexicon.phrases[last.payload].isNumeral
  }

  /// Whether a word that ends in `last` can end at `at`.
  private func isBoundary(after last: UInt8, at: Int) -> Bool {
    guard at < bytes.count else { return true }
    if Bytes.isDigit(last) { return !Bytes.isDigit(bytes[at]) && !Bytes.isASCIILetter(bytes[at]) }
    // Han, signs and elided words end anywhere; Latin words only before what is no letter.
    return !Bytes.isASCIILetter(last) || !Bytes.isLatinLetter(bytes, at)
  }

  // MARK: Signs and Han

  private mutating func han(from first: Int) {
    let start = index
    guard start &+ 2 < bytes.count else {
      index &+= 3
      return
    }
    let character = Bytes.codePoint(bytes[start], bytes[start &+ 1], bytes[start &+ 2])
    let isDeep = language.lexicon.starts.isDeep(character, bytes, at: start)
    if let match = longest(at: start, character, isDeep: isDeep) {
      emit(.word, start, match.end, match.phrase, from: first)
    } else {
      index &+= 3
    }
  }

  private mutating func sign(from first: Int) {
    let start = index
    let folded = Folding.step(bytes, start)
    if Bytes.isDigit(folded.byte), folded.length == 3 {
      digits(from: first)
      return
    }
    if isTrailingPlus(start) {
      index &+= 1
    } else if language.lexicon.starts.contains(folded.byte), let match = longest(at: start) {
      emit(.word, start, match.end, match.phrase, from: first)
    } else if folded.byte == UInt8(ascii: "."), folded.length == 1 || language.decimalComma,
      isLeadingDecimal(at: start)
    {
      digits(from: first)
    } else if folded.byte == UInt8(ascii: ","), language.decimalComma, isLeadingDecimal(at: start) {
      digits(from: first)
    } else {
      index &+= Bytes.scalarLength(bytes[start])
    }
  }

  // MARK: Digits

  private mutating func digits(from first: Int) {
    let start = index
    let reader = DigitReader(bytes: bytes, language: language)
    if isCode(at: start, from: first) {
      index = Bytes.endOfCode(bytes, start)
      return
    }
    switch reader.read(at: start) {
    case .skip(let end):
      index = Swift.max(end, start + 1)
    case .clock(let end, let packed):
      emit(.clock, start, end, packed, from: first)
    case .date(let end, let date):
      emit(.date, start, end, dates.count, from: first)
      dates.append(date)
    case .run(let end, let run):
      let sized = sizeLetterEnd(start, end)
      // Letters that no grammar knows, glued on: a code such as 4K or 747MAX.
      if sized == nil, end < bytes.count, Bytes.isASCIILetter(bytes[end]) || bytes[end] == UInt8(ascii: "_") {
        guard let match = longest(at: end), !isCodeSuffix(run, end, match.end),
          !isModel(end, match.end), !isRelease(run, match.phrase)
        else {
          index = Bytes.endOfCode(bytes, end)
          return
        }
      }
      // 5.4.x
      if run.hasDecimals, end &+ 1 < bytes.count, bytes[end] == UInt8(ascii: "."),
        bytes[end &+ 1] == UInt8(ascii: "x")
      {
        index = Bytes.endOfCode(bytes, end)
        return
      }
      if let close = nameEnd(start, end) {
        index = close
        return
      }
      emit(.digits, start, sized ?? end, runs.count, from: first)
      runs.append(run)
    }
  }

  // MARK: Tokens

  private mutating func emit(_ form: Token.Form, _ start: Int, _ end: Int, _ payload: Int, from first: Int) {
    index = end
    if form == .word, isPartOfCompound(start, language.lexicon.phrases[payload]) { return }
    total &+= 1
    var gap = Token.Gap.other
    if let last = tokens.last {
      gap = Bytes.gap(bytes, last.end, start)
      if gap == .other, form == .word, last.form == .digits {
        gap = Bytes.gapBehindPlus(bytes, last.end, start)
      }
    }
    if gap == .other { endRun() }
    var senses = Senses()
    let roles: Roles
    if form == .word {
      let phrase = language.lexicon.phrases[payload]
      senses = phrase.senses
      roles = phrase.roles
    } else {
      roles = Roles(form)
    }
    run.isTriggered = run.isTriggered || roles.contains(.triggers)
    tokens.append(
      Token(
        form: form, start: start, end: end, payload: payload, gap: gap, senses: senses, roles: roles,
        isCapital: bytes[start] &- UInt8(ascii: "A") < 26 || (bytes[start] == 0xC3 && bytes[start + 1] < 0x9F)
      ))
  }

  /// Leaves out tokens that stand together where none can be the reason for a mention, unless a grammar may
  /// look at them past a word that none knows.
  mutating func endRun() {
    if run.isTriggered {
      isTriggered = true
      run.isBehindTriggered = true
    } else {
      if !run.isBehindTriggered { tokens.removeSubrange(run.start...) }
      run.isBehindTriggered = false
    }
    run.start = tokens.count
    run.isTriggered = false
  }
}

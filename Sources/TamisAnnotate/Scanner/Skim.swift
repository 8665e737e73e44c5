// Most of a text holds no number: there the scanner only looks for what can be the reason for a mention, and makes
// tokens from the first known word before it on.
extension Scanner {
  /// How many tokens tell that a block is not short, which the grammars ask for; up to them all are counted.
  private static let manyTokens = 4

  /// Whether tokens are of no use, behind a word that no grammar knows, up to the next reason for a mention.
  ///
  /// Not behind words among which there was one: a grammar may look at those that come next.
  @inline(__always)
  mutating func maySkim() -> Bool {
    guard !run.isTriggered else { return false }
    if tokens.count == run.start { return !run.isBehindTriggered }
    endRun()
    return true
  }

  /// Whether the letter at `start` can begin an address or a Roman numeral.
  @inline(__always)
  func mayBeMany(_ start: Int) -> Bool {
    let first = bytes[start]
    guard start &+ 3 < bytes.count else { return true }
    let (second, third) = (bytes[start &+ 1], bytes[start &+ 2])
    switch first {
    case UInt8(ascii: "h"), UInt8(ascii: "H"): return second | 0x20 == UInt8(ascii: "t")
    case UInt8(ascii: "w"), UInt8(ascii: "W"): return second | 0x20 == UInt8(ascii: "w")
    default:
      // Another capital or the ending: XIXe, Ier, Xème.
      return second &- UInt8(ascii: "A") < 26 || second == UInt8(ascii: "e") && third != UInt8(ascii: "s")
        || second >= 0x80
    }
  }

  /// Whether what stands behind the word that ends at `end` makes it the beginning of an address.
  @inline(__always)
  func isAddress(behind end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let behind = bytes[end]
    return behind == UInt8(ascii: "@") || behind == UInt8(ascii: ":") && Bytes.isSchemeEnd(bytes, end)
  }

  /// Passes over words up to one that can be the reason for a mention.
  /// - Returns: Where the known words begin that stand together with it, or `end`.
  mutating func skim(from start: Int, to end: Int) -> Int {
    let lexicon = language.lexicon
    let (classes, starts, phrases) = (lexicon.classes, lexicon.starts, lexicon.phrases)
    let text = bytes
    var at = start
    // Where the known words that stand together begin; -1 behind an unknown one. And how many were counted.
    var first = -1
    var counted = 0
    search: while at < end {
      let byte = text[at]
      let found = classes[Int(byte)]
      if found == .silent {
        at &+= 1
        continue
      }
      // Most words: short, in ASCII, behind them a space. At half of them nothing begins.
      var short: FoldedWord?
      if found == .letter || found == .manyLetter && !mayBeMany(at),
        let word = WordStart(text, at: at, folded: true), word.count > 0, word.count < 8,
        case let behind = text[at &+ word.count], !Bytes.isWideLetterStart(behind),
        behind != UInt8(ascii: "@"), behind != UInt8(ascii: ":")
      {
        guard starts.contains(word) else {
          (first, counted) = (-1, 0)
          at = at &+ word.count &+ (behind == UInt8(ascii: " ") ? 1 : 0)
          continue
        }
        short = FoldedWord(word, end: at &+ word.count)
      }
      let match: (end: Int, phrase: Int)?
      switch found {
      case .silent:
        at &+= 1
        continue
      case .digit:
        break search
      case .letter, .manyLetter:
        if short == nil, found == .manyLetter, mayBeMany(at) {
          if Bytes.isAddressStart(text, at) || RomanNumeral.ordinal(text, at: at) != nil { break search }
        }
        guard let word = short ?? FoldedWord(text, at: at), !isAddress(behind: word.end) else { break search }
        guard starts.contains(word.start) else {
          (first, counted) = (-1, 0)
          at = word.end
          continue
        }
        if total >= Self.manyTokens {
          if !starts.isDeepToSkim(word.start, text, end: word.end) {
            if first < 0 { first = at }
            at = word.end
            continue
          }
          match = longest(at: at, word)
        } else if starts.isDeep(word.start, text, end: word.end) {
          match = longest(at: at, word)
        } else {
          match = alone(at: at, word) ?? longest(at: at, word)
        }
        if match == nil {
          (first, counted) = (-1, 0)
          at = word.end
          continue
        }
      case .han:
        guard at &+ 2 < end else { break search }
        let character = Bytes.codePoint(byte, text[at &+ 1], text[at &+ 2])
        if starts.contains(byte, text[at &+ 1], text[at &+ 2]) {
          let isDeep = starts.isDeep(character, text, at: at)
          if !isDeep, total >= Self.manyTokens, starts.isAlone(character) {
            if first < 0 { first = at }
            at &+= 3
            continue
          }
          match = longest(at: at, character, isDeep: isDeep)
        } else {
          match = nil
        }
        if match == nil {
          (first, counted) = (-1, 0)
          at &+= 3
          continue
        }
      case .sign:
        let folded = Folding.step(text, at)
        if Bytes.isDigit(folded.byte) { break search }
        let behind = at &+ folded.length
        if folded.byte == UInt8(ascii: ".") || folded.byte == UInt8(ascii: ","), behind < end,
          Bytes.isDigit(text[behind])
        {
          break search
        }
        match = starts.contains(folded.byte) ? longest(at: at) : nil
        if match == nil {
          at &+= Bytes.scalarLength(byte)
          continue
        }
      }
      guard let match, !phrases[match.phrase].roles.contains(.triggers) else { break }
      if first < 0 { first = at }
      at = match.end
      total &+= 1
      counted &+= 1
    }
    guard at < end else { return end }
    // They are read once more.
    total &-= counted
    return first < 0 ? at : first
  }

  /// The phrase that is `word`, which stands at `start`, and nothing more.
  @inline(__always)
  func alone(at start: Int, _ word: FoldedWord) -> (end: Int, phrase: Int)? {
    guard word.end &- start == word.start.count, word.end < bytes.count, bytes[word.end] < 0x80,
      bytes[word.end] != UInt8(ascii: "'")
    else { return nil }
    let node = language.lexicon.wordNodes.node(word.start)
    guard node != 0, case let value = language.lexicon.trie.value(node), value >= 0 else { return nil }
    return (word.end, Int(value))
  }

  /// The longest phrase that begins with `word`, which stands at `start`.
  func longest(at start: Int, _ word: FoldedWord) -> (end: Int, phrase: Int)? {
    // Letters beyond ASCII, or many, are read one by one.
    guard word.end &- start == word.start.count else { return mayBegin(start) ? longest(at: start) : nil }
    let node = language.lexicon.wordNodes.node(word.start)
    return node == 0 ? nil : longest(at: start, from: node, behind: word.end)
  }

  /// The longest phrase that begins with the Han character at `start`.
  /// - Parameter isDeep: Whether there can be one that is more than it.
  @inline(__always)
  func longest(at start: Int, _ character: Int, isDeep: Bool) -> (end: Int, phrase: Int)? {
    let node = language.lexicon.hanNodes.node(character)
    guard node != 0 else { return nil }
    if isDeep { return longest(at: start, from: node, behind: start &+ 3, last: bytes[start]) }
    let value = language.lexicon.trie.value(node)
    return value < 0 ? nil : (start &+ 3, Int(value))
  }

  /// Whether a phrase can begin with the letter at `start`, as far as it and the next character tell.
  func mayBegin(_ start: Int) -> Bool {
    let step = Folding.step(bytes, start)
    let next = start &+ step.length
    guard next < bytes.count, Bytes.isASCIILetter(step.byte), bytes[next] < 0x80 || bytes[next] == 0xC3 else {
      return language.lexicon.starts.contains(step.byte)
    }
    return language.lexicon.starts.contains(step.byte, Folding.step(bytes, next).byte)
  }
}

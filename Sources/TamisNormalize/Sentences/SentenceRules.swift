/// What ends a sentence in one language.
struct SentenceRules: Sendable {
  let abbreviations: Abbreviations
  /// »so« instead of « so ».
  let hasReversedGuillemets: Bool
  /// Whether `3.` is an ordinal, as in German.
  let hasPeriodOrdinals: Bool
  /// Whether a lower-case word after a full stop begins a sentence, as careless writers have it.
  let allowsLowercaseStart: Bool

  init(language: String) {
    let base = LanguageTag.base(language)
    abbreviations = Abbreviations(language: base)
    hasReversedGuillemets = base == "de" || base == "da"
    let ordinals: Set<Substring> = [
      "de", "da", "nb", "fi", "cs", "sk", "sl", "hr", "sr", "bs", "hu", "pl", "et", "lv", "tr", "is", "lb",
    ]
    hasPeriodOrdinals = ordinals.contains(base)
    allowsLowercaseStart = base == "fr" || base == "en" || base == "es" || base == "pt"
  }

  /// Whether a sentence ends at a place.
  func isEnd(_ place: EndContext) -> Bool {
    if case .continuation = place.opening { return false }
    if place.isBracketed { return false }
    if place.run.isEastAsian { return !isSpeechTag(place) }
    guard place.hasSpace else { return isEndWithoutSpace(place) }
    if place.run.isEmphatic { return isEndAfterEmphasis(place) }
    if place.run.isEllipsis { return isEndAfterEllipsis(place) }
    return isEndAfterPeriod(place)
  }

  /// Between ideographs an ASCII mark ends a sentence without a space.
  private func isEndWithoutSpace(_ place: EndContext) -> Bool {
    guard case .eastAsian = place.opening else { return false }
    if place.run.isEllipsis { return isEndAfterEastAsianEllipsis(place) }
    return ScalarClass.isHan(place.before) || (0x3040...0x30FF).contains(place.before)
  }

  private func isEndAfterEmphasis(_ place: EndContext) -> Bool {
    switch place.opening {
    case .lowercase: place.hasLineBreak
    case .dash(let isBeforeLowercase): !isBeforeLowercase
    default: true
    }
  }

  /// Chinese dots end a sentence after a final particle, or before a pronoun that begins one.
  private func isEndAfterEastAsianEllipsis(_ place: EndContext) -> Bool {
    switch place.before {
    // 啊 呀 吗 嗎 吧 呢 啦 喇 嘛 哦 喔 丫 囉 咯 而已
    case 0x554A, 0x5440, 0x5417, 0x55CE, 0x5427, 0x5462, 0x5566, 0x5587, 0x561B, 0x54E6, 0x5594, 0x4E2B,
      0x56C9,
      0x54AF:
      return true
    default: break
    }
    // Stammering, 我……我.
    guard place.run.start - place.sentenceStart > 12, !place.opensQuote, place.nextWord < place.text.count
    else {
      return false
    }
    switch place.text.scalar(at: place.nextWord).value {
    // 我 你 您 他 她
    case 0x6211, 0x4F60, 0x60A8, 0x4ED6, 0x5979: return true
    default: return false
    }
  }

  private func isEndAfterEllipsis(_ place: EndContext) -> Bool {
    switch place.opening {
    case .uppercase, .uncased: true
    case .dash(let isBeforeLowercase): !isBeforeLowercase
    default: place.hasLineBreak
    }
  }

  private func isEndAfterPeriod(_ place: EndContext) -> Bool {
    let before = place.before
    // Dots with spaces between them, ". . .".
    if ScalarClass.isSpace(before) { return isEndAfterEllipsis(place) }
    if ScalarClass.isDigit(before) { return isEndAfterNumber(place) }
    if ScalarClass.isLetter(before) || before == 0xB0 { return isEndAfterWord(place) }
    switch place.opening {
    case .lowercase:
      return place.hasLineBreak
        || (allowsLowercaseStart && !place.run.closesQuote && !place.run.closesBracket)
    case .eastAsian: return !place.run.closesBracket
    default: return true
    }
  }

  private func isEndAfterNumber(_ place: EndContext) -> Bool {
    let digits = place.digitsBefore
    // The "2.)" of a list.
    if place.run.closesBracket, digits.count <= 2, ScalarClass.isSpace(place.scalarBefore(digits.lowerBound))
    {
      return false
    }
    if digits.count <= 3, isAtSentenceStart(digits.lowerBound, place) { return false }
    let isDecimal = digits.lowerBound > 0 && [0x2E, 0x2C].contains(place.text[digits.lowerBound - 1])
    switch place.opening {
    case .lowercase: return allowsLowercaseStart && !isDecimal && !place.run.closesQuote
    case .digit: return digits.count > 2
    case .dash: return true
    default:
      return digits.count > 2 || isDecimal || !hasPeriodOrdinals || place.run.closesQuote
        || place.run.closesBracket
        || isBeforeStarter(place)
    }
  }

  /// Whether a number is the first thing of its sentence, as in `1. Introduction`.
  private func isAtSentenceStart(_ index: Int, _ place: EndContext) -> Bool {
    // What stands before a list's numbers is short.
    guard index - place.sentenceStart < 32 else { return false }
    var i = place.sentenceStart
    while i < index, case (let scalar, let length) = place.text.scalar(at: i), !ScalarClass.isLetter(scalar),
      !ScalarClass.isDigit(scalar)
    {
      i += length
    }
    return i == index
  }

  private func isEndAfterWord(_ place: EndContext) -> Bool {
    let word = place.wordBefore
    if place.run.closesQuote || place.run.closesBracket {
      if case .lowercase = place.opening { return false }
      if case .eastAsian = place.opening { return false }
    }
    let isInitials = Self.isInitials(place.text[word])
    guard isInitials || abbreviations.mayHave(place.text[word]) else {
      return isEndAfterPlainWord(word, place)
    }
    let folded = EndContext.folded(place.text[word])
    let isCapital = ScalarClass.isUppercase(place.text.scalar(at: word.lowerBound).value)
    let isInitial = folded.count == 1 && isCapital
    switch abbreviations.kind(of: folded, isCapital: isCapital) {
    case .beforeNumber where isInitial: break
    case .beforeName:
      if case .uppercase = place.opening { return place.run.closesBracket || place.run.closesQuote }
      return false
    case .beforeNumber: return isEndAfterReference(place)
    case .anywhere: return isEndAfterAbbreviation(place, isInitial: false)
    case nil: break
    }
    return isInitials ? isEndAfterInitials(folded, place) : isEndAfterPlainWord(word, place)
  }

  private func isEndAfterPlainWord(_ word: Range<Int>, _ place: EndContext) -> Bool {
    switch place.opening {
    case .lowercase:
      if place.opensQuote || place.hasLineBreak { return true }
      let isAcronym = word.count > 2 && place.text[word].allSatisfy { $0 &- 0x41 < 26 }
      return allowsLowercaseStart && (word.count >= 4 || isAcronym)
    case .eastAsian: return false
    default: return true
    }
  }

  /// After `p.` or `art.`: a number follows, else the sentence ends.
  private func isEndAfterReference(_ place: EndContext) -> Bool {
    switch place.opening {
    case .lowercase, .digit, .eastAsian, .symbol: return false
    case .uppercase: return !place.isBeforeRomanNumber && !opensParenthesis(place)
    default: return true
    }
  }

  /// After `etc.`, `U.S.`: what follows decides.
  private func isEndAfterAbbreviation(_ place: EndContext, isInitial: Bool) -> Bool {
    switch place.opening {
    case .lowercase, .eastAsian: false
    case .digit: isInitial && !place.hasLineBreak ? false : place.hasLineBreak
    case .uppercase:
      isInitial ? isBeforeStarter(place) || place.run.closesQuote : !opensParenthesis(place)
    case .uncased: !isInitial
    default: !opensParenthesis(place)
    }
  }

  private func opensParenthesis(_ place: EndContext) -> Bool { place.text[place.next] == UInt8(ascii: "(") }

  private func isEndAfterInitials(_ word: [UInt8], _ place: EndContext) -> Bool {
    let isCapital = ScalarClass.isUppercase(place.text.scalar(at: place.wordBefore.lowerBound).value)
    if !isCapital, abbreviations.isShortWord(word) {
      if case .lowercase = place.opening { return false }
      return true
    }
    // "av. J.-C. Ensuite": no name follows.
    let isEra = word == Array("j.-c".utf8) || word == Array("j-c".utf8)
    if isEra, Self.eraWords.contains(place.word(beforeSpaceAt: place.wordBefore.lowerBound)) {
      return isEndAfterAbbreviation(place, isInitial: false)
    }
    return isEndAfterAbbreviation(place, isInitial: true)
  }

  private static let eraWords: Set<[UInt8]> = Set(["av", "avant", "apr", "après"].map { Array($0.utf8) })

  private func isBeforeStarter(_ place: EndContext) -> Bool {
    !place.isBeforeInitial && abbreviations.isStarter(place.nextWordFolded)
  }

  /// Whether a word is made of single letters: `j`, `u.s`, `j.-c`, `ph.d`.
  private static func isInitials(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (parts, longest, length) = (0, 0, 0)
    var hasPeriod = false
    for byte in word {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        hasPeriod = hasPeriod || byte == UInt8(ascii: ".")
        length = 0
      } else if byte & 0xC0 != 0x80 {
        if length == 0 { parts += 1 }
        length += 1
        longest = max(longest, length)
      }
    }
    return longest == 1 || (parts > 1 && longest == 2 && hasPeriod)
  }

  /// Whether a quotation goes on with who says so: “……？”他说。
  private func isSpeechTag(_ place: EndContext) -> Bool {
    guard place.run.closesQuote, !place.hasSpace, !place.opensQuote, place.next < place.text.count else {
      return false
    }
    // 「行こう。」と言った: Japanese goes on with a particle.
    switch place.text.scalar(at: place.next).value {
    case 0x3068, 0x306F, 0x304C, 0x3092, 0x306B, 0x3067, 0x3082, 0x306E, 0x306A: return true
    default: break
    }
    guard place.run.isEmphatic else { return false }
    var i = place.next
    var previous: UInt32 = 0
    var isVerb = false
    for _ in 0..<9 where i < place.text.count {
      let (scalar, length) = place.text.scalar(at: i)
      switch scalar {
      // 说 說 问 問 喊 叫 答 称 稱 曰, and 道 but for 知道.
      case 0x8BF4, 0x8AAA, 0x95EE, 0x554F, 0x558A, 0x53EB, 0x7B54, 0x79F0, 0x7A31, 0x66F0: isVerb = true
      case 0x9053: isVerb = previous != 0x77E5
      case 0x3000...0x303F, 0xFF00...0xFF20, 0x201C: return isVerb
      default: isVerb = false
      }
      previous = scalar
      i += length
    }
    return false
  }
}

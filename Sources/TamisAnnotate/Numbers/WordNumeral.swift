// French and English numerals: groups below a thousand and scales, in words or digits.
extension Reader {
  private struct Group {
    var value: Int
    var next: Int
    var isOrdinal: Bool
  }

  /// A cardinal or, at the end of a numeral, an ordinal.
  private func word(at index: Int) -> Group? {
    if let value = value(index, .cardinal) { return Group(value: value, next: index + 1, isOrdinal: false) }
    if let value = value(index, .ordinal) { return Group(value: value, next: index + 1, isOrdinal: true) }
    return nil
  }

  private func below100(at index: Int) -> Group? {
    guard let first = word(at: index), first.value < 100 else { return nil }
    guard !first.isOrdinal, first.value >= 20 else { return first }
    var at = first.next
    let isJoined = language.numberWords == .french && has(at, .joiner) && joins(at)
    if isJoined { at += 1 }
    guard joins(at) || isDashed(at), let second = word(at: at), second.value > 0 else { return first }
    let takesTeens = language.numberWords == .french && (first.value == 60 || first.value == 80)
    guard second.value < 10 || (takesTeens && second.value < 20) else { return first }
    // vingt et un, soixante et onze: no others are joined by et.
    if isJoined, second.value % 10 != 1 { return first }
    return Group(value: first.value + second.value, next: second.next, isOrdinal: second.isOrdinal)
  }

  /// thirty—first: a dash for the hyphen, without spaces.
  private func isDashed(_ index: Int) -> Bool {
    language.numberWords == .english && gap(index) == .dash && has(index, .ordinal)
      && tokens[index].start - tokens[index - 1].end == 3
  }

  private func below1000(at index: Int) -> Group? {
    var hundreds: Group
    if let alone = word(at: index), alone.value == 100 {
      hundreds = alone
    } else {
      guard let first = below100(at: index) else { return nil }
      guard !first.isOrdinal, first.value > 0, joins(first.next), let word = word(at: first.next),
        word.value == 100, first.value < 20 || !isCents(first.next)
      else { return first }
      hundreds = Group(value: first.value * 100, next: word.next, isOrdinal: word.isOrdinal)
    }
    guard !hundreds.isOrdinal else { return hundreds }
    var at = hundreds.next
    let isJoined = has(at, .joiner) && joins(at)
    if isJoined { at += 1 }
    guard joins(at), let rest = below100(at: at), rest.value > 0 else { return hundreds }
    if isJoined, language.numberWords == .french, rest.value != 1 { return hundreds }
    return Group(value: hundreds.value + rest.value, next: rest.next, isOrdinal: rest.isOrdinal)
  }

  /// Reads groups and scales: *deux millions cinq cent mille*, *1,7 milliard*, *one point two billion*.
  @inline(__always)
  func words(at index: Int) -> Numeral? {
    guard mayCount(index) else { return nil }
    if !numerals.isAnswered(index) {
      numerals.keep(plainDigits(at: index) ?? readWords(at: index), at: index)
    }
    return numerals.answer(index)
  }

  /// What a numeral of digits can go on with.
  private static let behindDigits = Senses(.scale, .suffix, .ordinalScale, .cardinal, .ordinalEnding)

  /// Digits behind which the numeral does not go on: most numerals.
  private func plainDigits(at index: Int) -> Numeral? {
    guard let run = run(index), !tokens[index + 1].senses.intersects(Self.behindDigits) else { return nil }
    return Numeral(value: run.value, form: run.hasDecimals ? .decimal : .integer, next: index + 1)
  }

  private func readWords(at index: Int) -> Numeral? {
    var sum = NumeralSum()
    var at = index
    var isWords = false
    var isDigits = false
    var isOrdinal = false
    var isDecimal = false
    while at < tokens.count, at == index || joins(at) {
      if let exponent = value(at, .scale), at > index || !isSlightScale(at) {
        guard sum.scale(exponent, isLong: language.longScale) else { break }
        isWords = true
        at += 1
      } else if let exponent = value(at, .suffix), isDigits, sum.hasCurrent,
        isSuffix(at, exponent) || isMillionOfMoney(at)
      {
        guard sum.scale(exponent, isLong: false) else { break }
        at += 1
      } else if let exponent = value(at, .ordinalScale) {
        guard sum.scale(exponent, isLong: language.longScale) else { break }
        isOrdinal = true
        isWords = true
        at += 1
        break
      } else if !sum.hasCurrent, let run = run(at) {
        // Digits again only before a lower scale: 3 millions 500 mille.
        guard
          at == index
            || ((has(at + 1, .scale) || self.value(at + 1, .cardinal) == 100) && run.wholeDigits <= 3)
        else { break }
        var value = run.value
        isDigits = true
        isDecimal = run.hasDecimals
        at += 1
        if self.value(at, .cardinal) == 100, joins(at), !isCents(at), let hundreds = value.scaled(by: 2) {
          value = hundreds
          at += 1
        }
        sum.current = value
        if isEnding(at) {
          isOrdinal = true
          at += 1
          break
        }
      } else if !sum.hasCurrent {
        var group = at
        let isJoined = at > index && has(at, .joiner)
        if isJoined { group += 1 }
        guard !isJoined || joins(group), let found = below1000(at: group),
          !isJoined || takesJoined(found.value, before: found.next)
        else { break }
        guard sum.accepts(found.value) || at == index else { break }
        isWords = true
        sum.current = Exact(found.value)
        at = found.next
        if found.isOrdinal {
          isOrdinal = true
          break
        }
        if let (decimals, places, next) = spokenDecimals(at: at), let part = decimals.scaled(by: -places) {
          sum.current = sum.current?.adding(part)
          isDecimal = true
          at = next
        }
      } else {
        break
      }
    }
    guard at > index, let value = sum.total else { return roman(at: index) }
    if isOrdinal, value == .zero { return nil }
    let form: NumberForm = isWords ? (isDigits ? .mixed : .words) : isDecimal ? .decimal : .integer
    return Numeral(
      value: value, isOrdinal: isOrdinal, form: form, next: at, scale: sum.lastScale,
      alternative: sum.alternative,
      isSlight: at == index + 1 && isWords && (value == .one || value == Exact(9)) && !isOrdinal)
  }

  /// *50 cents*, *cinquante cents*: the coins, unless a scale goes on (3 cent mille).
  func isCents(_ at: Int) -> Bool {
    language.numberWords == .french && value(at, .cardinal) == 100 && has(at, .minor)
      && !(has(at + 1, .scale) && joins(at + 1))
  }

  /// *k* needs digits right before; capitals are told from units by the reader of amounts.
  private func isSuffix(_ at: Int, _ exponent: Int) -> Bool {
    let byte = bytes[tokens[at].start]
    guard tokens[at].end - tokens[at].start == 1 else { return true }
    if isKelvin(at) { return false }
    // 2021 M1
    if gap(at) == .space, Bytes.isDigit(byteAfter(at)) { return false }
    // m and g and t are units; M, G and T scale. Both cases of k scale.
    if byte | 0x20 == UInt8(ascii: "k") || byte | 0x20 == UInt8(ascii: "b") { return true }
    return byte < UInt8(ascii: "a")
  }

  /// £10m, 262 m €: between digits and their currency m is a million.
  private func isMillionOfMoney(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.end - token.start == 1, bytes[token.start] == UInt8(ascii: "m") else { return false }
    if gap(at) == .none, at > 1, has(at - 2, .currency), gap(at - 1) == .none { return true }
    return has(at + 1, .currency) && follows(at + 1) && !Bytes.isASCIILetter(bytes[tokens[at + 1].start])
      && run(at + 2) == nil
  }

  /// A thousand as a word alone is a numeral; *grand* and plural *millions* without a count are not.
  private func isSlightScale(_ at: Int) -> Bool {
    let last = bytes[tokens[at].end - 1]
    return last == UInt8(ascii: "s")
      || (language.numberWords == .english && last == UInt8(ascii: "d")
        && bytes[tokens[at].start] | 0x20 == UInt8(ascii: "g"))
  }

  private func takesJoined(_ value: Int, before next: Int) -> Bool {
    language.numberWords == .english || value == 1
  }

  /// An ending that makes digits an ordinal, glued to them.
  private func isEnding(_ at: Int) -> Bool {
    has(at, .ordinalEnding) && tokens[at].gap == .none
      && (at + 1 >= tokens.count || tokens[at + 1].gap != .none || tokens[at + 1].form != .digits)
  }

  /// *virgule cinquante-deux*, *point three o three*.
  private func spokenDecimals(at index: Int) -> (Exact, Int, Int)? {
    guard has(index, .point), follows(index) else { return nil }
    var digits: [UInt8] = []
    var at = index + 1
    while joins(at), digits.count < 30 {
      if language.numberWords == .french, let group = below1000(at: at), !group.isOrdinal {
        digits += Array(String(group.value).utf8)
        at = group.next
      } else if let value = value(at, .cardinal), value < 100 {
        // seventy-one is two digits
        if value >= 20, gap(at + 1) == .hyphen, let ones = self.value(at + 1, .cardinal), ones < 10 {
          digits += Array(String(value + ones).utf8)
          at += 2
          continue
        }
        digits += Array(String(value).utf8)
        at += 1
      } else {
        break
      }
    }
    guard at > index + 1, let value = Exact(digits: digits, decimals: 0) else { return nil }
    return (value, digits.count, at)
  }

  private func roman(at index: Int) -> Numeral? {
    guard tokens[index].form == .roman else { return nil }
    return Numeral(value: Exact(tokens[index].payload), isOrdinal: true, form: .roman, next: index + 1)
  }
}

/// Adds up groups and scales: each scale multiplies what is lower before it.
struct NumeralSum {
  var current: Exact?
  private var parts: [(value: Exact, exponent: Int)] = []
  private(set) var lastScale = 0
  private(set) var alternative: Exact?

  var hasCurrent: Bool { current != nil }

  /// Whether a group of `value` can follow the parts read.
  func accepts(_ value: Int) -> Bool {
    guard let last = parts.last else { return true }
    return value > 0 && last.exponent >= 3
  }

  /// Multiplies by ten to the power of `exponent`. False where that scale cannot follow.
  mutating func scale(_ exponent: Int, isLong: Bool) -> Bool {
    var multiplier = current
    var kept = parts
    while let last = kept.last, last.exponent < exponent {
      multiplier = (multiplier ?? .zero).adding(last.value)
      kept.removeLast()
    }
    if let last = kept.last, last.exponent == exponent { return false }
    guard let product = (multiplier ?? .one).scaled(by: exponent) else { return false }
    if isLong, exponent >= 12, exponent % 6 == 0, kept.isEmpty {
      // The short scale's reading of billion and trillion: 10⁹ and 10¹².
      alternative = (multiplier ?? .one).scaled(by: exponent / 2 + 3)
    }
    kept.append((product, exponent))
    parts = kept
    current = nil
    lastScale = exponent
    return true
  }

  /// The sum; nil where it does not fit.
  var total: Exact? {
    guard current != nil || !parts.isEmpty else { return nil }
    var sum = current ?? .zero
    if parts.isEmpty { return sum }
    for part in parts {
      guard let next = sum.adding(part.value) else { return nil }
      sum = next
    }
    return sum
  }
}

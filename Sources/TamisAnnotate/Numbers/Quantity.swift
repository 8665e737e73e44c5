internal import TamisCore

extension Reader {
  /// 25 kg, 20 °C, *deux mètres cubes*, 十五斤半.
  func quantity(_ numeral: Numeral, first: Int) -> Amount? {
    guard let at = unitIndex(numeral, from: numeral.next), isUnit(at, numeral) else { return nil }
    var unit: String
    var next = at + 1
    if let degree = name(at, .degree) {
      unit = degree
      // 20 degrés celsius, 100度华氏
      if let scale = name(next, .unit), follows(next),
        scale == "celsius" || scale == "fahrenheit" || scale == "kelvin"
      {
        unit = scale
        next += 1
      } else if follows(next), let letter = temperatureLetter(next) {
        unit = letter
        next += 1
      }
    } else if let name = name(at, .unit) {
      if language.numberWords == .french, numeral.isSlight, tokens.total > 2, Self.manyMeanings.contains(name)
      {
        return nil
      }
      unit = name
    } else {
      return nil
    }
    var amount = Amount(.quantity, numeral, first: first, next: next)
    if isChinese, has(next, .half), gap(next) == .none, numeral.value.isInteger, let half = Exact(1, over: 2),
      let sum = numeral.value.adding(half)
    {
      amount.value = sum
      amount.next = next + 1
    }
    amount.unit = unit
    amount.isSlight = false
    takeDecimeters(&amount)
    takeOddBehind(&amount)
    if !isChinese, amount.high == nil { compose(&amount) }
    takeBelowZero(&amount)
    return amount
  }

  /// 一米四, 一米八五, 1米75: tenths and hundredths without their name.
  private func takeDecimeters(_ amount: inout Amount) {
    guard isChinese, amount.unit == "meter", amount.high == nil, amount.value.isInteger,
      amount.value.isLess(than: Exact(10)),
      isWord(amount.next - 1, "米"), gap(amount.next) == .none
    else { return }
    var next = amount.next
    var part = 0
    var places = 0
    if let run = run(next), let digits = run.plain, run.wholeDigits <= 2 {
      (part, places, next) = (digits, run.wholeDigits, next + 1)
    } else {
      while places < 2, next == amount.next || gap(next) == .none, let digit = value(next, .cardinal),
        digit < 10
      {
        (part, places, next) = (part * 10 + digit, places + 1, next + 1)
      }
    }
    guard places > 0,
      !follows(next) || !tokens[next].roles.contains(.isCounted) && !tokens[next].roles.contains(.counts),
      isEndOfPhrase(next - 1) || starts(Self.behindHeights, at: tokens[next - 1].end),
      let sum = Exact(Int128(part), over: places == 1 ? 10 : 100).flatMap({ amount.value.adding($0) })
    else { return }
    (amount.value, amount.next) = (sum, next)
  }

  private static let behindHeights = WordList([
    "的", "高", "左右", "多", "以上", "以下", "了", "长", "長", "宽", "寬", "深", "身高",
  ])

  /// *two degrees below zero*, *dix degrés au-dessous de zéro*, *dix degrés sous zéro*.
  private func takeBelowZero(_ amount: inout Amount) {
    let at = amount.next
    // *Sous* is a coin, too, and then a token.
    let zero = value(at, .cardinal) == 0 ? at : at + 1
    if language.numberWords == .french, Self.temperatures.contains(amount.unit ?? ""), amount.high == nil,
      starts(Self.belowZero, at: tokens[at - 1].end), value(zero, .cardinal) == 0,
      tokens[zero].start - tokens[at - 1].end == 6
    {
      amount.value = amount.value.negated
      amount.next = zero + 1
      return
    }
    guard !isChinese, Self.temperatures.contains(amount.unit ?? ""), amount.high == nil,
      has(at, .below), follows(at), value(at + 1, .cardinal) == 0, follows(at + 1)
    else { return }
    amount.value = amount.value.negated
    amount.next = at + 2
  }

  private static let belowZero = WordList([" sous "])
  private static let temperatures: Set<String> = ["degree", "celsius", "fahrenheit"]

  /// Of what one is seldom measured: *un tour à vélo*, *un pied*, *une tasse*.
  private static let manyMeanings: Set<String> = ["revolution", "foot", "inch", "cup", "pound"]

  /// Adds smaller units of the same kind: 5 feet 2 inches, 2 km and 300 m.
  private func compose(_ amount: inout Amount) {
    guard var last = amount.unit.flatMap({ Self.factors[$0] }) else { return }
    let kind = last.kind
    var total = amount.value.multiplied(by: last.factor)
    while true {
      var at = amount.next
      if gap(at) == .comma, has(at, .joiner) { at += 1 }
      if has(at, .joiner), follows(at) { at += 1 }
      guard at < tokens.count, follows(at) || gap(at) == .comma, let more = numeral(at: at), !more.isOrdinal,
        more.high == nil, follows(more.next), let name = name(more.next, .unit),
        let next = Self.factors[name],
        next.kind == kind, next.factor.isLess(than: last.factor), isUnit(more.next, more),
        let value = more.value.multiplied(by: next.factor), let sum = total?.adding(value),
        let whole = sum.divided(by: next.factor)
      else { return }
      total = sum
      last = next
      amount.parts.append((at, more.next, more.value))
      amount.value = whole
      amount.unit = name
      amount.next = more.next + 1
    }
  }

  /// Lengths in tenths of a millimetre, masses in milligrams: the international yard and pound of 1959.
  private static let factors: [String: (kind: Int, factor: Exact)] = {
    var factors: [String: (kind: Int, factor: Exact)] = [:]
    let lengths: [(String, Int)] = [
      ("kilometer", 10_000_000), ("meter", 10_000), ("decimeter", 1000), ("centimeter", 100),
      ("millimeter", 10), ("mile", 16_093_440), ("yard", 9144), ("foot", 3048), ("inch", 254),
    ]
    for (name, factor) in lengths { factors[name] = (0, Exact(factor)) }
    let masses: [(String, Int128, Int128)] = [
      ("metric-ton", 1_000_000_000, 1), ("kilogram", 1_000_000, 1), ("gram", 1000, 1), ("milligram", 1, 1),
      ("pound", 45_359_237, 100), ("ounce", 45_359_237, 1600),
    ]
    for (name, top, bottom) in masses {
      if let factor = Exact(top, over: bottom) { factors[name] = (1, factor) }
    }
    return factors
  }()

  /// Whether the word at `at` is a unit there and not the start of something else.
  private func isUnit(_ at: Int, _ numeral: Numeral) -> Bool {
    guard has(at, .unit) || has(at, .degree), !isInNextCell(at) else { return false }
    if isChinese, name(at, .unit)?.hasPrefix("x-per-") ?? false { return false }
    let token = tokens[at]
    // cas, which is càs without its accent
    if language.numberWords == .french, token.end - token.start == 3,
      bytes[token.start + 1] | 0x20 == UInt8(ascii: "a"),
      Self.spoons.contains(name(at, .unit) ?? "")
    {
      return false
    }
    // three bits of a drill, one foot in the door
    if language.numberWords == .english, numeral.form == .words, isBodyOrTool(at) { return false }
    if language.numberWords == .english, gap(at) == .hyphen, isOfWords(at) { return false }
    // kA is kiloamperes, ka is not.
    if name(at, .unit) == "kiloampere" {
      return bytes[token.start] == UInt8(ascii: "k") && bytes[token.end - 1] == UInt8(ascii: "A")
    }
    // From 10 to 20: no terabytes.
    if language.numberWords == .english, has(at, .to), !token.isCapital { return false }
    guard token.end - token.start == 1, Bytes.isASCIILetter(bytes[token.start]) else {
      // 两 and 里 alone behind one Han digit, 分 before 钟: other readings.
      return
        !(isChinese && numeral.isSlight && has(at, .cardinal)
        && (has(at + 1, .counter) || has(at + 1, .timeUnit)))
    }
    // One letter: glued to digits or after one space, and no apostrophe follows (5 m, not "5 l'").
    guard numeral.form != .words, numeral.form != .han else { return false }
    // 60C: a capital glued to two digits and more.
    if language.numberWords == .english, let run = run(at - 1), bytes[token.start] | 0x20 == UInt8(ascii: "c")
    {
      return token.isCapital && gap(at) == .none && run.wholeDigits > 1
    }
    // 5 j + 2
    if bytes[token.start] == UInt8(ascii: "j"), name(at, .unit) == "joule" { return false }
    // 802.11n
    if bytes[token.start] == UInt8(ascii: "n") { return false }
    let next = byteAfter(at)
    return next != UInt8(ascii: "'") && next != 0xE2 && next != UInt8(ascii: ".") || token.end == end
      || next == UInt8(ascii: ".")
  }

  /// 3-gram beside *bigram*: how many words stand together.
  private func isOfWords(_ at: Int) -> Bool {
    name(at, .unit) == "gram"
      && Self.grams.isIn(
        bytes, Swift.max(start, tokens[at].start - Self.besideGrams),
        Swift.min(end, tokens[at].end + Self.besideGrams))
  }

  /// So far around are such words looked for, in bytes.
  private static let besideGrams = 300

  private static let grams = WordList(["unigram", "bigram", "trigram", "n-gram", "N-gram"], .capitals)

  /// Whether the word begins the next cell of a table and is a letter, or has a capital: *L* behind a loss of 5.0.
  func isInNextCell(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.gap == .space && bytes[token.start - 1] == UInt8(ascii: "\t")
      && (token.end - token.start == 1 || token.isCapital && bytes[token.start + 1] >= UInt8(ascii: "a"))
  }

  private func isBodyOrTool(_ at: Int) -> Bool {
    name(at, .unit) == "bit"
      || word(at, is: "foot") && starts(Self.behindBody, at: tokens[at].end)
  }

  private static let behindBody = WordList([
    " is ", " was ", " in ", " at a time", " on ", " out ", " down", " and ",
  ])
  private static let spoons: Set<String> = ["tablespoon", "teaspoon"]

  private func temperatureLetter(_ at: Int) -> String? {
    guard tokens[at].form == .word, tokens[at].end - tokens[at].start == 1 else { return nil }
    switch bytes[tokens[at].start] | 0x20 {
    case UInt8(ascii: "c"): return "celsius"
    case UInt8(ascii: "f"): return "fahrenheit"
    default: return nil
    }
  }

  /// 每小时60公里, 时速约350公里, 每秒5米: the time before what is done in it.
  private func rate(at index: Int, per time: String) -> Amount? {
    var at = index + 1
    if has(at, .about), follows(at) { at += 1 }
    guard follows(at), let numeral = numeral(at: at), !numeral.isOrdinal, follows(numeral.next),
      let length = name(numeral.next, .unit), let unit = Self.rates[length + time.dropFirst()]
    else { return nil }
    var amount = Amount(.quantity, numeral, first: index, next: numeral.next + 1)
    amount.parts = [(at, numeral.next, numeral.value)]
    amount.unit = unit
    amount.isSlight = false
    return amount
  }

  private static let rates = [
    "kilometer-per-hour": "kilometer-per-hour", "mile-per-hour": "mile-per-hour",
    "nautical-mile-per-hour": "knot", "meter-per-second": "meter-per-second",
    "kilometer-per-second": "kilometer-per-second",
  ]

  /// 摄氏37度, 华氏温度100度.
  func prefixedQuantity(at index: Int) -> Amount? {
    guard isChinese, let unit = name(index, .unit) else { return nil }
    if unit.hasPrefix("x-per-") { return rate(at: index, per: unit) }
    guard unit == "celsius" || unit == "fahrenheit" else { return nil }
    let at = index + 1
    guard at < tokens.count, follows(at) || tokens[at].start - tokens[index].end == 6,
      let numeral = numeral(at: at),
      has(numeral.next, .degree)
    else { return nil }
    var amount = Amount(.quantity, numeral, first: index, next: numeral.next + 1)
    amount.parts = [(at, numeral.next, numeral.value)]
    amount.unit = unit
    amount.isSlight = false
    return amount
  }
}

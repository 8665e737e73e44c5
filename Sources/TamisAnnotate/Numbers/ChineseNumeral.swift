// Chinese numerals: 一百二 (120), 两万三, 廿五, 二〇二四, 3千5百, 五六十, 十多.
extension Reader {
  @inline(__always)
  func chinese(at index: Int) -> Numeral? {
    guard mayCount(index) else { return nil }
    if !numerals.isAnswered(index) { numerals.keep(onePart(at: index) ?? readChinese(at: index), at: index) }
    return numerals.answer(index)
  }

  /// What a numeral can go on with.
  private static let furtherParts = Senses(.cardinal, .scale, .suffix, .several, .point, .odd)

  /// Digits or one Han numeral behind which the numeral does not go on: most numerals.
  private func onePart(at index: Int) -> Numeral? {
    let behind = tokens[index + 1]
    guard behind.form != .digits, !behind.senses.intersects(Self.furtherParts), !isCountedScale(index + 1),
      behind.gap != .other || !isBeforeWidePoint(index)
    else {
      return nil
    }
    if let run = run(index) {
      return Numeral(value: run.value, form: run.hasDecimals ? .decimal : .integer, next: index + 1)
    }
    return value(index, .cardinal).map {
      Numeral(value: Exact($0), form: .han, next: index + 1, isSlight: true)
    }
  }

  private func readChinese(at index: Int) -> Numeral? {
    var items: [HanItem] = []
    var at = index
    var isHan = false
    var isDigits = false
    var isDecimal = false
    var decimals: Exact?
    var several: Int?
    scan: while at < tokens.count, at == index || follows(at) {
      // 30万 一则: words do not go on behind digits and a space.
      if isDigits, at > index + 1, tokens[at].gap == .space, tokens[at - 1].gap == .none, has(at, .cardinal) {
        break
      }
      if let run = run(at) {
        guard items.isEmpty || !isDigits || endsInUnit(items) else { break }
        // One digit can be more than its digit: 2^10.
        if let digit = run.value.int, (0...9).contains(digit), run.wholeDigits == 1, !run.hasDecimals {
          items.append(.digit(digit))
        } else {
          items.append(.number(run.value))
        }
        isDigits = true
        isDecimal = isDecimal || run.hasDecimals
        at += 1
      } else if let value = value(at, .cardinal) {
        // 两 behind a numeral is a weight, at its end.
        if !items.isEmpty, has(at, .unit), !has(at + 1, .scale), !has(at + 1, .cardinal),
          !has(at + 1, .timeUnit)
        {
          break
        }
        if case .number? = items.last, value < 10, !isHan { break }
        // 2018十大
        if case .number? = items.last, value == 10, !isHan { break }
        items.append(
          value < 10
            ? .digit(value) : value == 20 || value == 30 || value == 40 ? .number(Exact(value)) : .unit(value)
        )
        isHan = true
        at += 1
      } else if let exponent = value(at, .scale) {
        items.append(.scale(exponent))
        isHan = true
        at += 1
      } else if isCountedScale(at), !items.isEmpty {
        at += 1
      } else if let exponent = value(at, .suffix), isDigits, !isHan,
        tokens[at].gap == .none || items.count == 1
      {
        let byte = bytes[tokens[at].start]
        // 20111112B is a code.
        guard byte < UInt8(ascii: "a") || byte | 0x20 == UInt8(ascii: "k"), run(at - 1)?.wholeDigits ?? 0 < 5
        else {
          break
        }
        items.append(.scale(exponent))
        at += 1
        break
      } else if has(at, .several), several == nil {
        // 几十, 数百, 十几: a digit from 2 to 9.
        guard
          has(at + 1, .cardinal) && !items.isEmpty || has(at + 1, .scale) || isUnit(at + 1)
            || endsInTen(items)
        else { break }
        several = items.count
        items.append(.digit(2))
        isHan = true
        at += 1
      } else if has(at, .point), decimals == nil, !items.isEmpty,
        let (value, next) = chineseDecimals(at: at + 1)
      {
        decimals = value
        isDecimal = true
        at = next
        if let exponent = scaleRun(&at) {
          return decimal(items, value, exponent, at)
        }
        break scan
      } else {
        break
      }
    }
    guard at > index else { return nil }
    if decimals == nil, isHan, !isDigits,
      let (value, next) = wideDecimals(
        at: at, behindZero: at == index + 1 && self.value(index, .cardinal) == 0)
    {
      (decimals, at) = (value, next)
      if let exponent = scaleRun(&at) { return decimal(items, value, exponent, at) }
    }
    if let decimals { return decimal(items, decimals, 0, at, isHan: isHan) }
    var numeral = Numeral(
      value: .zero, form: isHan ? (isDigits ? .mixed : .han) : isDecimal ? .decimal : .integer, next: at)
    guard resolve(items, several, into: &numeral) else { return nil }
    numeral.isSlight = isHan && !isDigits && items.count == 1
    takeOdd(&numeral)
    return numeral
  }

  /// 个 of 20个亿 and 三个亿.
  private func isCountedScale(_ index: Int) -> Bool {
    has(index, .counter) && has(index + 1, .scale) && gap(index) == .none && gap(index + 1) == .none
      && (isWord(index, "个") || isWord(index, "個"))
  }

  private func isUnit(_ index: Int) -> Bool { (value(index, .cardinal) ?? 0) >= 10 }

  private func endsInUnit(_ items: [HanItem]) -> Bool {
    switch items.last {
    case .unit, .scale: true
    case .digit(0): true
    default: false
    }
  }

  private func endsInTen(_ items: [HanItem]) -> Bool {
    if case .unit = items.last { true } else { false }
  }

  private func scaleRun(_ at: inout Int) -> Int? {
    var exponent = 0
    while follows(at), let next = value(at, .scale) ?? powerOfTen(at) {
      exponent += next
      at += 1
    }
    return exponent > 0 ? exponent : nil
  }

  private func powerOfTen(_ at: Int) -> Int? {
    switch value(at, .cardinal) {
    case 10: 1
    case 100: 2
    case 1000: 3
    default: nil
    }
  }

  private func decimal(_ items: [HanItem], _ decimals: Exact, _ exponent: Int, _ at: Int, isHan: Bool = true)
    -> Numeral?
  {
    guard let whole = total(items), let sum = whole.adding(decimals), let value = sum.scaled(by: exponent)
    else {
      return nil
    }
    return Numeral(value: value, form: isHan ? .han : .decimal, next: at, scale: exponent)
  }

  /// The digits behind 点.
  private func chineseDecimals(at index: Int) -> (Exact, Int)? {
    var digits: [UInt8] = []
    var at = index
    while follows(at), digits.count < 30, let value = value(at, .cardinal), value < 10 {
      digits.append(UInt8(ascii: "0") + UInt8(value))
      at += 1
    }
    guard !digits.isEmpty, let value = Exact(digits: digits, decimals: digits.count) else { return nil }
    return (value, at)
  }

  /// 多, 余 behind a round number leave its upper bound open: 十多, 三百余万.
  private func takeOdd(_ numeral: inout Numeral) {
    // 千 多 元: a text with spaces between its characters
    let isSpaced = gap(numeral.next) == .space && gap(numeral.next + 1) == .space
    guard numeral.high == nil, has(numeral.next, .odd), gap(numeral.next) == .none || isSpaced else { return }
    guard let value = numeral.value.int, value >= 10, value % 10 == 0, !numeral.isSlight || value >= 10 else {
      return
    }
    var at = numeral.next + 1
    var scaled = numeral.value
    while follows(at), let exponent = value2(at), let next = scaled.scaled(by: exponent) {
      scaled = next
      numeral.scale = exponent
      at += 1
    }
    // 来 alone is a verb more often than a bound.
    let isWeak = bytes[tokens[numeral.next].start] == 0xE6 || bytes[tokens[numeral.next].start] == 0xE4
    guard
      !isWeak || has(at, .counter) || has(at, .timeUnit) || has(at, .unit) || has(at, .currency)
        || has(at, .age)
        || at > numeral.next + 1
        || bytes[tokens[numeral.next].start] == 0xE5
    else { return }
    numeral.value = scaled
    numeral.isOpen = true
    numeral.isSlight = false
    numeral.next = at
  }

  private func value2(_ at: Int) -> Int? { value(at, .scale) }
}

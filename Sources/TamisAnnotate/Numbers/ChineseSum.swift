// What the parts of a Chinese numeral come to: 一百二 is 120, 一百〇二 102, 五六十 from 50 to 60.
extension Reader {
  /// A part of a numeral in Han characters.
  enum HanItem {
    case digit(Int)
    case number(Exact)
    case unit(Int)
    case scale(Int)
  }

  /// Works out the value of the items, and the upper bound where two digits or 几 make a range.
  func resolve(_ items: [HanItem], _ several: Int?, into numeral: inout Numeral) -> Bool {
    let hasUnits = items.contains {
      if case .unit = $0 { return true }
      if case .scale = $0 { return true }
      if case .number = $0 { return true }
      return false
    }
    if case .scale(let exponent)? = items.last { numeral.scale = exponent }
    if let several {
      var top = items
      top[several] = .digit(10)
      if several + 1 == items.count, several > 0 {
        // 十几: from 11 to 19.
        var low = items
        low[several] = .digit(1)
        guard let value = total(low), let high = total(top) else { return false }
        (numeral.value, numeral.high, numeral.isVague) = (value, high, true)
        return true
      }
      guard let value = total(items), let high = total(top) else { return false }
      (numeral.value, numeral.high, numeral.isVague) = (value, high, true)
      return true
    }
    if !hasUnits, items.count > 1 { return positional(items, into: &numeral) }
    if let pair = pair(items) {
      var low = items
      low.remove(at: pair + 1)
      var high = items
      high.remove(at: pair)
      guard let value = total(low), let top = total(high), value.isLess(than: top) else { return false }
      (numeral.value, numeral.high) = (value, top)
      return true
    }
    guard let value = total(items) else { return false }
    numeral.value = value
    return true
  }

  /// Where two digits stand side by side, neither of them zero.
  private func pair(_ items: [HanItem]) -> Int? {
    for index in items.indices.dropLast() {
      if case .digit(let low) = items[index], case .digit(let high) = items[index + 1], low > 0, high > low {
        return index
      }
    }
    return nil
  }

  /// Digits alone: 二〇二四, 一二三. Two in a row before what is counted are a range: 两三个.
  private func positional(_ items: [HanItem], into numeral: inout Numeral) -> Bool {
    var digits: [UInt8] = []
    for item in items {
      guard case .digit(let digit) = item else { return false }
      digits.append(UInt8(ascii: "0") + UInt8(digit))
    }
    if digits.count == 2, digits[0] > UInt8(ascii: "0"),
      digits[1] == digits[0] + 1 || (digits[0] == 0x33 && digits[1] == 0x35),
      has(numeral.next, .counter) || has(numeral.next, .timeUnit) || has(numeral.next, .unit)
    {
      numeral.value = Exact(Int(digits[0]) - 0x30)
      numeral.high = Exact(Int(digits[1]) - 0x30)
      return true
    }
    guard let value = Exact(digits: digits, decimals: 0) else { return false }
    numeral.value = value
    return true
  }

  func total(_ items: [HanItem]) -> Exact? {
    var sum = NumeralSum()
    var section = Exact.zero
    var pending: Exact?
    var lastUnit = 0
    for item in items {
      switch item {
      case .digit(0):
        if let digit = pending, lastUnit == 0 {
          pending = digit.scaled(by: 1)
        } else {
          if let digit = pending { section = section.adding(digit) ?? section }
          pending = nil
          lastUnit = 1
        }
      case .digit(let digit):
        if let before = pending {
          pending = before.scaled(by: 1)?.adding(Exact(digit))
        } else {
          pending = Exact(digit)
        }
      case .number(let value):
        pending = (pending ?? .zero).adding(value)
        if value == Exact(20) || value == Exact(30) || value == Exact(40), items.count > 1 {
          section = section.adding(value) ?? section
          pending = nil
          lastUnit = 10
        }
      case .unit(let unit):
        guard let product = (pending ?? .one).multiplied(by: Exact(unit)), let next = section.adding(product)
        else { return nil }
        (section, pending, lastUnit) = (next, nil, unit)
      case .scale(let exponent):
        let count = section.adding(pending ?? .zero) ?? section
        sum.current = count == .zero ? nil : count
        guard sum.scale(exponent, isLong: false) else { return nil }
        (section, pending) = (.zero, nil)
        lastUnit = exponent <= 8 ? (exponent == 4 ? 10_000 : 100_000_000) : 0
      }
    }
    if var digit = pending {
      // 一百二 is 120, 一万三 13000: the digit counts tenths of the unit before it.
      if lastUnit >= 100, digit.isLess(than: Exact(10)),
        let tenths = digit.multiplied(by: Exact(lastUnit / 10))
      {
        digit = tenths
      }
      section = section.adding(digit) ?? section
    }
    if section != .zero || sum.total == nil { sum.current = section }
    return sum.total
  }
}

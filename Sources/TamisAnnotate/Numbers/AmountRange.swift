internal import TamisCore

// Two amounts with a word or a dash between them: 2 à 3 ans, 10–15 million, 五千至八千元.
extension Reader {
  /// Two amounts joined by a word or a dash, or one amount.
  func range(at index: Int) -> Compared? {
    var at = index
    let isBetween = has(at, .between) && joins(at + 1)
    let isFrom = has(at, .from) && joins(at + 1)
    if isBetween || isFrom { at += 1 }
    guard let low = amount(at: at) else { return nil }
    if let high = upper(of: low, isBetween: isBetween, isFrom: isFrom) {
      var low = low
      if let scaled = sharedScale(low, high) { low.value = scaled }
      // 4到5成
      if isChinese, low.kind == .number, has(high.next - 1, .tenths), let scaled = low.value.scaled(by: 1) {
        low.value = scaled
      }
      var next = high.next
      let isClosed = has(next, .betweenAfter) && follows(next)
      if isClosed { next += 1 }
      // 维持在5%至6%的水平: 在 says where.
      let isPlace = isBetween && isChinese && !isClosed && isWord(index, "在")
      return Compared(amount: low, upper: high, first: isPlace ? index + 1 : index, next: next)
    }
    guard !isBetween, !isFrom else { return nil }
    return Compared(amount: low, first: index, next: low.next)
  }

  private func upper(of low: Amount, isBetween: Bool, isFrom: Bool) -> Amount? {
    guard low.kind != .ordinal, low.high == nil else { return nil }
    var at = low.next
    guard at < tokens.count else { return nil }
    var isAnd = false
    switch gap(at) {
    case .hyphen, .dash, .tilde:
      // four- to 12-year, three-to-four
      if language.numberWords == .english, has(at, .to), joins(at + 1) { at += 1 }
    case .slash:
      guard let top = low.value.int, let bottom = plain(at), isRangeOfTime(low.first, top, bottom) else {
        return nil
      }
    case .none, .space:
      isAnd = has(at, .and)
      guard isAnd ? isBetween || (isChinese && isRangeClosed(at)) || (has(at, .to) && isFrom) : has(at, .to)
      else { return nil }
      at += 1
      guard follows(at) || gap(at) == .hyphen else { return nil }
    case .other, .comma:
      guard let high = alternative(to: low) else { return nil }
      return high
    default: return nil
    }
    if has(at, .about), follows(at + 1) || gap(at + 1) == .none { at += 1 }
    guard var high = amount(at: at) ?? oneLonger(at: at, than: low), high.high == nil, high.kind != .ordinal
    else { return nil }
    // $10-20, ￥1k-3k: the sign goes for both.
    if low.kind == .money, has(low.first, .currency), high.kind == .number, !isFrom, !isBetween,
      run(high.first) != nil
    {
      if high.parts.isEmpty { high.parts = [(high.first, high.next, high.value)] }
      (high.kind, high.unit) = (.money, low.unit)
    }
    let isSame =
      high.kind == low.kind
      && (high.unit == low.unit || high.unit != nil && low.unit != nil && low.kind == .money)
    guard isSame && high.timeUnit == low.timeUnit || low.kind == .number || isLonger(high, than: low) else {
      return nil
    }
    guard low.value.isLess(than: high.value) || low.value == high.value || isLonger(high, than: low) else {
      return nil
    }
    if !isBetween, !isFrom, low.kind == .number, high.kind == .number {
      // 747-400, 5-3: codes and scores; 10 à 20: a range.
      if gap(low.next) == .hyphen || gap(low.next) == .dash, at == low.next {
        let first = sharedScale(low, high) ?? low.value
        guard run(low.first) != nil, first.isLess(than: high.value), isNear(first, high.value),
          low.value.isInteger && high.value.isInteger || isPairOfDecimals(low, high)
        else { return nil }
        return high
      }
    }
    return high
  }

  /// What the first number is by the scale word of the second, where that goes for both: *10 à 15 millions*,
  /// *30–35 million*, *$3-5 million*.
  private func sharedScale(_ low: Amount, _ high: Amount) -> Exact? {
    guard
      low.kind == .number || low.kind == .money && has(low.first, .currency) && !has(high.first, .currency),
      low.scale == 0, high.scale >= 3, let scaled = low.value.scaled(by: high.scale),
      scaled.isLess(than: high.value)
    else { return nil }
    return scaled
  }

  /// Whether the second number is not so much greater that the two are a code.
  private func isNear(_ first: Exact, _ last: Exact) -> Bool {
    guard let limit = first.multiplied(by: Exact(20))?.adding(Exact(100)) else { return false }
    return !limit.isLess(than: last) && last.isLess(than: Exact(100_000_000_000))
  }

  /// 2.5-3.5: as many places each, no section (2.5-2.10) and no version.
  private func isPairOfDecimals(_ low: Amount, _ high: Amount) -> Bool {
    guard let first = run(low.first), let last = run(high.first), first.hasDecimals, last.hasDecimals,
      low.next == low.first + 1
    else { return high.scale >= 3 }
    func places(_ index: Int, _ run: DigitRun) -> Int {
      tokens[index].end - tokens[index].start - run.wholeDigits
    }
    return places(low.first, first) == places(high.first, last)
  }

  /// 12 weeks to 1 year: two lengths of time, the second in a coarser unit.
  private func isLonger(_ high: Amount, than low: Amount) -> Bool {
    guard let first = low.timeUnit, let last = high.timeUnit, low.kind == .duration, high.kind == .duration,
      first.rawValue <= TimeUnit.second.rawValue
    else { return false }
    return last.rawValue < first.rawValue
  }

  private func isRangeClosed(_ index: Int) -> Bool {
    guard let high = amount(at: index + 1) else { return false }
    return has(high.next, .betweenAfter)
  }
}

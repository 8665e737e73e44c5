internal import TamisCore

// Sums in two units of a currency: cinq euros vingt, 20 dollars 43, 五元六角七分.
extension Reader {
  /// Cents behind a sum: *et vingt centimes*, *20 dollars 43*, 五元六角七分, 一块二.
  func addMinor(_ money: inout Amount, _ numeral: Numeral) {
    guard money.high == nil, numeral.value.isInteger else { return }
    if isChinese {
      addChineseMinor(&money)
      return
    }
    var at = money.next
    let isJoined = has(at, .joiner) && follows(at)
    if isJoined { at += 1 }
    guard follows(at), let cents = self.numeral(at: at), !cents.isOrdinal, cents.high == nil,
      cents.scale == 0,
      let count = cents.value.int, count >= 0, count < 100, cents.form != .fraction
    else { return }
    if has(cents.next, .minor), follows(cents.next) {
      guard let sum = money.value.adding(Exact(Int128(count), over: 100) ?? .zero) else { return }
      money.value = sum
      money.next = cents.next + 1
    } else if isJoined || (run(at)?.wholeDigits == 2), cents.next == tokens.count || !joins(cents.next),
      language.numberWords != .french || isJoined, cents.next >= tokens.count
    {
      guard let sum = money.value.adding(Exact(Int128(count), over: 100) ?? .zero) else { return }
      money.value = sum
      money.next = cents.next
    } else if isSaidMinor(at, cents), let sum = money.value.adding(Exact(Int128(count), over: 100) ?? .zero) {
      money.value = sum
      money.next = cents.next
    }
  }

  private func addChineseMinor(_ money: inout Amount) {
    let at = money.next
    if has(at, .half), gap(at) == .none, let half = Exact(1, over: 2), let sum = money.value.adding(half) {
      money.value = sum
      money.next = at + 1
      return
    }
    var tail = at
    if has(tail, .joiner), follows(tail) { tail += 1 }
    guard follows(tail), let tens = numeral(at: tail), let count = tens.value.int, count < 100, count >= 0,
      tens.form == .han || tens.form == .integer
    else { return }
    if let minor = name(tens.next, .minor), follows(tens.next) {
      guard let part = tens.value.scaled(by: minor.hasPrefix("10") ? -1 : -2),
        var sum = money.value.adding(part)
      else { return }
      money.next = tens.next + 1
      if minor.hasPrefix("10"), follows(money.next), let ones = numeral(at: money.next),
        name(ones.next, .minor) == "CNY", let part = ones.value.scaled(by: -2), let more = sum.adding(part)
      {
        sum = more
        money.next = ones.next + 1
      } else if minor.hasPrefix("10"), gap(money.next) == .none, let ones = value(money.next, .cardinal),
        (1...9).contains(ones), money.next + 1 == tokens.count || !follows(money.next + 1),
        let part = Exact(Int128(ones), over: 100), let more = sum.adding(part)
      {
        // 五块七毛八
        sum = more
        money.next += 1
      }
      money.value = sum
    } else if tens.form == .han, gap(tail) == .none,
      tens.next == tokens.count || !follows(tens.next) || has(tens.next, .to), count < 100
    {
      // 一块二 is 1.2; 三块零四 is 3.04.
      let hasZero = value(tail, .cardinal) == 0
      guard count < 10, let part = tens.value.scaled(by: hasZero ? -2 : -1),
        let sum = money.value.adding(part)
      else { return }
      money.value = sum
      money.next = tens.next
    }
  }
}

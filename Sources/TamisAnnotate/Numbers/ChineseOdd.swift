internal import TamisCore

// 多 and 余 behind a unit or its counter: 两年多, 1米多高, 三个多小时. They leave the upper bound open.
extension Reader {
  /// Whether 多 or 余 at `index` bounds what stands before it.
  func isOddBehind(_ index: Int) -> Bool {
    guard isChinese, has(index, .odd), gap(index) == .none,
      !(isWord(index, "来") || isWord(index, "來"))
    else { return false }
    return isEndOfPhrase(index) || starts(Self.behindOdd, at: tokens[index].end)
  }

  /// 1米多高, 两年多的时间.
  func takeOddBehind(_ amount: inout Amount) {
    guard amount.high == nil, !amount.isOpen, amount.iso == nil, isOddBehind(amount.next) else { return }
    amount.isOpen = true
    amount.flags.append(.vague)
    amount.next += 1
  }

  /// 三个多小时, 一个多月: 多 stands between the counter and the unit.
  func oddLength(_ numeral: Numeral, first: Int) -> Amount? {
    let at = numeral.next
    guard isChinese, numeral.high == nil, isWord(at, "个") || isWord(at, "個"), gap(at) == .none,
      isWord(at + 1, "多") || isWord(at + 1, "余") || isWord(at + 1, "餘"), gap(at + 1) == .none,
      gap(at + 2) == .none, let unit = value(at + 2, .timeUnit).flatMap(TimeUnit.init)
    else { return nil }
    var amount = Amount(.duration, numeral, first: first, next: at + 3)
    amount.timeUnit = unit
    amount.isSlight = false
    if !amount.isOpen {
      amount.isOpen = true
      amount.flags.append(.vague)
    }
    return amount
  }

  private static let behindOdd = WordList([
    "高", "长", "長", "宽", "寬", "深", "厚", "重", "远", "遠", "的", "时间", "時間", "前", "后", "後", "以来", "以來", "来",
    "來", "了", "里", "裡",
  ])
}

internal import TamisCore

extension Reader {
  /// 25 %, *trois pour mille*, 12个百分点, 三成半, 九折.
  func percent(_ numeral: Numeral, first: Int) -> Amount? {
    let at = numeral.next
    if let name = name(at, .percent), joins(at) || gap(at) == .hyphen {
      var amount = Amount(.percent, numeral, first: first, next: at + 1)
      amount.unit = name
      return amount
    }
    guard follows(at) else { return nil }
    if isChinese, has(at, .counter), let name = name(at + 1, .percent), follows(at + 1) {
      var amount = Amount(.percent, numeral, first: first, next: at + 2)
      amount.unit = name
      return amount
    }
    return tenths(numeral, first: first)
  }

  /// 成 counts tenths, 折 what is left of a price in tenths.
  private func tenths(_ numeral: Numeral, first: Int) -> Amount? {
    let at = numeral.next
    guard has(at, .tenths) || has(at, .discount), !numeral.value.isNegative,
      var value = numeral.value.scaled(by: 1)
    else {
      return nil
    }
    // 成 is also a verb: 第二成, 十成.
    guard let whole = Exact(100).adding(value.negated), !whole.isNegative || has(at, .discount) else {
      return nil
    }
    if has(at, .discount), !numeral.value.isLess(than: Exact(11)) { value = numeral.value }
    guard !Exact(100).isLess(than: value) else { return nil }
    var amount = Amount(.percent, numeral, first: first, next: at + 1)
    if has(at + 1, .half), gap(at + 1) == .none, let more = value.adding(Exact(5)) {
      value = more
      amount.next = at + 2
    }
    // 三成五: 35 %.
    if has(at, .tenths), gap(at + 1) == .none, amount.next == at + 1, numeral.high == nil,
      let more = self.value(at + 1, .cardinal), (1...9).contains(more),
      !has(at + 2, .counter), let sum = value.adding(Exact(more))
    {
      value = sum
      amount.next = at + 2
    }
    amount.value = value
    amount.high = numeral.high?.scaled(by: 1)
    amount.unit = "percent"
    amount.isSlight = false
    return amount
  }

  /// 百分之二十, 千分之三, 百分百, *% 5*, *pourcent de 30*.
  func prefixedPercent(at index: Int) -> Amount? {
    guard let name = name(index, .percentSign) else { return nil }
    if isWord(index, "百分百") {
      var amount = Amount(
        .percent, Numeral(value: Exact(100), form: .han, next: index + 1), first: index, next: index + 1)
      amount.unit = name
      return amount
    }
    guard follows(index + 1) else { return nil }
    if value(index + 1, .cardinal) == 100, value(index + 2, .cardinal) == nil {
      let numeral = Numeral(value: Exact(100), form: .han, next: index + 2)
      var amount = Amount(.percent, numeral, first: index, next: index + 2)
      amount.unit = name
      return amount
    }
    guard tokens[index].end - tokens[index].start > 6, let numeral = numeral(at: index + 1),
      !numeral.isOrdinal
    else {
      return nil
    }
    var amount = Amount(.percent, numeral, first: index, next: numeral.next)
    amount.unit = name
    amount.isSlight = false
    return amount
  }
}

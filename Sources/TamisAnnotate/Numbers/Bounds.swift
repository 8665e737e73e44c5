internal import TamisCore

// Numbers between two comparisons: greater than 100 and smaller than 300, plus de 10 et moins de 20, 大于10小于20.
extension Reader {
  /// Two comparisons that bound one number: *greater than 100 and smaller than 300*, 大于10小于20.
  func bothBounds(_ first: Compared) -> Compared? {
    guard first.upper == nil, first.amount.high == nil, isBound(first.modifier) else { return nil }
    var at = first.next
    guard follows(at) || gap(at) == .comma else { return nil }
    if has(at, .and), follows(at + 1) { at += 1 }
    guard at < tokens.count, let second = oneBound(at: at), isBound(second.modifier),
      isLower(first.modifier) != isLower(second.modifier),
      first.amount.kind == second.amount.kind || first.amount.kind == .number,
      first.amount.unit == second.amount.unit || first.amount.unit == nil
    else { return nil }
    let (low, high) = isLower(first.modifier) ? (first, second) : (second, first)
    guard low.amount.value.isLess(than: high.amount.value) else { return nil }
    var both = Compared(amount: low.amount, upper: high.amount, first: first.first, next: second.next)
    both.isLowOpen = low.modifier == .moreThan
    both.isHighOpen = high.modifier == .lessThan
    return both
  }

  private func oneBound(at index: Int) -> Compared? {
    if let found = comparator(at: index) {
      var at = found.next
      guard at < tokens.count, follows(at) else { return nil }
      if has(at, .article), follows(at + 1), !isChinese, numeral(at: at) == nil { at += 1 }
      guard let amount = amount(at: at), amount.kind != .ordinal, amount.high == nil else { return nil }
      return Compared(amount: amount, modifier: found.modifier, first: index, next: amount.next)
    }
    // *and below* is a phrase behind numbers too.
    let number = has(index + 1, .of) ? index + 2 : index + 1
    if has(index, .atMostAfter) || has(index, .atLeastAfter), follows(index + 1), follows(number),
      let amount = amount(at: number),
      amount.high == nil
    {
      return Compared(
        amount: amount, modifier: has(index, .atMostAfter) ? .lessThan : .moreThan, first: index,
        next: amount.next)
    }
    guard let amount = amount(at: index), amount.high == nil, let after = comparatorAfter(amount.next) else {
      return nil
    }
    return Compared(amount: amount, modifier: after.modifier, first: index, next: after.next)
  }

  private func isLower(_ modifier: NumberMention.Modifier?) -> Bool {
    modifier == .moreThan || modifier == .equalOrMore
  }

  private func isBound(_ modifier: NumberMention.Modifier?) -> Bool {
    isLower(modifier) || modifier == .lessThan || modifier == .equalOrLess
  }
}

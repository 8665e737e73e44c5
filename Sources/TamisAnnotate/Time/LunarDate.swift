internal import TamisCore

// Dates of the Chinese calendar: 农历八月十五, 2024年农历五月初五, 正月十五, 腊月廿三.
extension Reader {
  func lunarDate(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    var isTold = false
    if has(at, .lunar), follows(at + 1) { (isTold, at) = (true, at + 1) }
    if let found = chineseYear(at, era: 0).map({ ($0.value, $0.next) }) ?? relativeYear(at), follows(found.1)
    {
      (year, at) = found
      if has(at, .lunar), follows(at + 1) { (isTold, at) = (true, at + 1) }
    }
    guard let (month, next) = lunarMonth(at, isTold: isTold) else { return nil }
    var first = next
    if isWord(first, "初") { first += 1 }
    guard follows(next), let numeral = chinese(at: first), numeral.high == nil, let day = numeral.value.int,
      numeral.value.isInteger, (1...30).contains(day)
    else { return nil }
    let end = isDaySign(numeral.next) && follows(numeral.next) ? numeral.next + 1 : numeral.next
    let open = "XXXX-\(ISOText.padded(month, 2))-\(ISOText.padded(day, 2))"
    if let year {
      guard let found = feasts.lunarDay(year, month, day) else { return nil }
      return DateValue([DateValue.day(Moment(day: found))], next: end, flags: [.lunar])
    }
    guard let reference else { return DateValue([], open: open, next: end, flags: [.lunar]) }
    let days = (-1...1).compactMap { feasts.lunarDay(reference.date.year + $0, month, day) }
    return DateValue(
      nearest(days.map { DateValue.day(Moment(day: $0)) }), open: open, next: end,
      flags: [.lunar, .yearInferred])
  }

  /// 八月 behind 农历; 正月, 冬月 and 腊月 are months of that calendar alone.
  private func lunarMonth(_ index: Int, isTold: Bool) -> (Int, Int)? {
    if let named = value(index, .month), !isWord(index, "元月"), !isWord(index, "元月份") {
      return (named, index + 1)
    }
    guard isTold, let number = part(index), isMonthSign(number.next), (1...12).contains(number.value) else {
      return nil
    }
    return (number.value, number.next + 1)
  }
}

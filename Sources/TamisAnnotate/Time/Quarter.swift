internal import TamisCore

// Quarters and halves of a year: T2 2024, second semestre 2024, Q1 of last year, 2024年第二季度, 上半年.
extension Reader {
  func quarter(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    // 2024年第二季度, 2016 Q1, 2016 H2
    if let found = leadingYear(at) {
      year = found.0
      at = found.1
      if has(at, .of), follows(at + 1) { at += 1 }
      guard joins(at) || gap(at) == .slash else { return nil }
    } else if has(at, .article), follows(at + 1) {
      at += 1
    }
    var number: Int?
    if let found = value(at, .quarter) {
      // q1 is no other word; t1, s1 and h1 are.
      guard tokens[at].isCapital || isChinese || isSmallQuarter(at) else { return nil }
      (number, at) = (found, at + 1)
    } else if isChinese {
      var first = at
      if has(first, .ordinalSign) { first += 1 }
      if let numeral = chinese(at: first), value(numeral.next, .timeUnit) == 4, let count = numeral.value.int,
        (1...4).contains(count),
        first > at || numeral.form == .integer
      {
        // 第三财季: of a year that each firm has for itself
        if gap(numeral.next) == .other {
          let behind = tokens[numeral.next - 1].end
          guard starts(Self.fiscal, at: behind), tokens[numeral.next].start == behind + 3 else { return nil }
          return DateValue([], open: "XXXX-Q\(count)", next: numeral.next + 1)
        }
        (number, at) = (count, numeral.next + 1)
      } else if year != nil, isWord(at, "中期"), starts(Self.reports, at: tokens[at].end) {
        (number, at) = (11, at + 1)
      }
    } else if let numeral = words(at: at), numeral.isOrdinal, joins(numeral.next),
      let count = numeral.value.int
    {
      if value(numeral.next, .timeUnit) == 4, (1...4).contains(count) {
        (number, at) = (count, numeral.next + 1)
      }
      if value(numeral.next, .timeUnit) == 3, (1...2).contains(count) {
        (number, at) = (count + 10, numeral.next + 1)
      }
    }
    guard let number else { return nil }
    if year == nil, let found = trailingYear(at) {
      year = found.0
      at = found.1
    }
    func period(_ year: Int) -> Period {
      number > 10
        ? DateValue.months(year, number * 6 - 65, 6, .half)
        : DateValue.months(year, number * 3 - 2, 3, .quarter)
    }
    if let year { return DateValue([period(year)], next: at) }
    // un T2 is a flat, H1 a heading.
    if language.numberWords == .french, has(index, .quarter),
      !(index > 0 && follows(index) && (has(index - 1, .at) || has(index - 1, .from)))
    {
      return nil
    }
    let open = number > 10 ? "XXXX-H\(number - 10)" : "XXXX-Q\(number)"
    guard let reference else { return DateValue([], open: open, next: at) }
    let current = reference.date.year
    return DateValue(
      [period(current), period(current - 1), period(current + 1)], open: open, next: at,
      flags: [.yearInferred])
  }

  private static let fiscal = WordList(["财", "財"])
  /// What a firm tells of the first half of its year: 2019年中期业绩.
  private static let reports = WordList([
    "报告", "報告", "财务", "財務", "财报", "財報", "业绩", "業績", "分红", "分紅", "股息", "报表", "報表",
  ])
  private static let yearBeginnings = Senses(.cardinal, .era, .relativeYear)

  private func isSmallQuarter(_ index: Int) -> Bool {
    language.numberWords == .english && bytes[tokens[index].start] == UInt8(ascii: "q")
  }

  func leadingYear(_ index: Int) -> (Int, Int)? {
    if isChinese {
      guard run(index) != nil || tokens[index].senses.intersects(Self.yearBeginnings) else { return nil }
      if let relative = relativeYear(index) { return relative }
      guard let date = chineseDate(at: index), let period = date.periods.first, period.grain == .year else {
        return nil
      }
      return (period.start.date.year, date.next)
    }
    guard run(index) != nil, let year = year(at: index), has(year.next, .quarter) else { return nil }
    return (year.value, year.next)
  }
}

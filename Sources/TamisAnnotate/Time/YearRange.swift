// Ranges of plain years: 2014-2018, from 2014 to 2018, 1995－2000年.
extension Reader {
  /// 2014-2018, from 2014 to 2018: two plain years of our time.
  func yearRange(at index: Int) -> TimeReading? {
    var at = index
    let isBetween = has(at, .between) && follows(at + 1)
    if isBetween || has(at, .from) && follows(at + 1) { at += 1 }
    guard let first = modernYear(at), let link = link(at + 1, isBetween: isBetween),
      let last = modernYear(link) ?? shortYear(link, after: first),
      first < last, last - first <= 120, isChineseYear(link + 1) || !isCountedThing(link + 1),
      gap(link + 1) != .hyphen,
      at == 0 || gap(at) != .hyphen && gap(at) != .slash, at == 0 || !has(at - 1, .currency)
    else { return nil }
    func value(_ year: Int) -> TimeValue {
      TimeValue(date: DateValue([DateValue.year(year)], next: link + 1), next: link + 1)
    }
    return combine(
      value(first), value(last), from: index, to: isChineseYear(link + 1) ? link + 2 : link + 1)
  }

  /// *saison 2000/2001*, *1999/00*: a year and the next.
  func seasonYears(at index: Int) -> TimeReading? {
    guard !isChinese, gap(index) != .slash, gap(index + 1) == .slash, gap(index + 2) != .slash,
      tokens[index + 1].start == tokens[index].end + 1, let first = modernYear(index),
      let run = run(index + 1),
      let second = run.plain,
      run.wholeDigits == 4 && second == first + 1 || run.wholeDigits == 2 && second == (first + 1) % 100,
      !isCountedThing(index + 2)
    else { return nil }
    func value(_ year: Int) -> TimeValue {
      TimeValue(date: DateValue([DateValue.year(year)], next: index + 2), next: index + 2)
    }
    return combine(value(first), value(first + 1), from: index, to: index + 2)
  }

  /// 1995－2000年
  private func isChineseYear(_ index: Int) -> Bool {
    isChinese && gap(index) == .none && (isWord(index, "年") || isWord(index, "年度"))
  }

  /// 2012-13: the last two digits of a later year.
  private func shortYear(_ index: Int, after first: Int) -> Int? {
    guard let run = run(index), let short = run.plain, run.wholeDigits == 2, short > first % 100,
      short <= first % 100 + 30,
      tokens[index].start - tokens[index - 1].end < 4, gap(index) == .hyphen || gap(index) == .dash
    else { return nil }
    return first / 100 * 100 + short
  }

  /// (1573-1582)
  private func isBracketed(_ index: Int) -> Bool {
    tokens[index].start > start && bytes[tokens[index].start - 1] == UInt8(ascii: "(")
      || tokens[index].end < end && bytes[tokens[index].end] == UInt8(ascii: ")")
  }

  private func modernYear(_ index: Int) -> Int? {
    guard let run = run(index), let year = run.plain, run.wholeDigits == 4,
      (1800..<2100).contains(year) || (1000..<1800).contains(year) && isBracketed(index)
    else { return nil }
    return year
  }
}

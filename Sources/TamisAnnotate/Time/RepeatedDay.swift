// Days whose year the block has told before: le 2 mars 1911 … le 2 mars.
extension Reader {
  /// How many words back such a day is looked for.
  private static let reach = 120

  /// The year of the last date before the token at `next` that has this month and day.
  func toldYear(ofMonth month: Int, day: Int, before next: Int) -> Int? {
    guard next > 3 else { return nil }
    for index in stride(from: next - 3, through: Swift.max(0, next - Self.reach), by: -1) {
      let year =
        tokens[index].form == .date
        ? writtenYear(month, day, at: index)
        : isChinese ? chineseYear(month, day, at: index) : saidYear(month, day, at: index)
      if let year, Moment.isValid(year: year, month: month, day: day) { return year }
    }
    return nil
  }

  /// 02/03/1911
  private func writtenYear(_ month: Int, _ day: Int, at index: Int) -> Int? {
    let date = dates[tokens[index].payload]
    guard date.numbers.count == 3 else { return nil }
    if date.firstDigits == 4 {
      return date.numbers[1] == month && date.numbers[2] == day ? date.numbers[0] : nil
    }
    let told = language.dayFirst ? [day, month] : [month, day]
    return date.lastDigits == 4 && date.numbers.prefix(2).elementsEqual(told) ? date.numbers[2] : nil
  }

  /// 2 mars 1911, March 2, 1911.
  private func saidYear(_ month: Int, _ day: Int, at index: Int) -> Int? {
    guard has(index, .month) || has(index + 1, .month),
      value(index, .month) ?? value(index + 1, .month) == month
    else { return nil }
    var at = index + 1
    if has(index, .month) {
      guard plain(at) == day else { return nil }
      at += 1
    } else {
      guard plain(index) == day else { return nil }
      at += 1
    }
    guard gap(at) == .space || gap(at) == .comma, run(at)?.wholeDigits == 4, let year = plain(at),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }

  /// 2019年4月2日
  private func chineseYear(_ month: Int, _ day: Int, at index: Int) -> Int? {
    guard run(index)?.wholeDigits == 4, let year = plain(index), isWord(index + 1, "年"),
      plain(index + 2) == month,
      isMonthSign(index + 3), plain(index + 4) == day, isDaySign(index + 5)
    else { return nil }
    return year
  }
}

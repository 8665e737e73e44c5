internal import TamisCore

// Days that the date behind them tells: Hier, le 11 juin 2019; 星期二（12月10日）. The page may be of another day.
extension Reader {
  /// `date`, a day counted from the reference date, on the day that stands behind it in apposition.
  func settledBehind(_ date: DateValue) -> DateValue {
    guard date.isDay, date.flags.contains(.relative), let day = date.periods.first?.start,
      let told = dateInApposition(date.next), told.isDay, !told.flags.contains(.relative)
    else { return date }
    let isWeekday = has(date.next - 1, .weekday)
    let near = told.periods.filter {
      abs($0.start.day - day.day) < Self.reach && (!isWeekday || $0.start.weekday == day.weekday)
    }
    guard let best = near.min(by: { abs($0.start.day - day.day) < abs($1.start.day - day.day) }) else {
      return date
    }
    var settled = date
    settled.periods = [best]
    return settled
  }

  /// Days between the two: a month's issue of a paper at most.
  private static let reach = 32

  private func dateInApposition(_ next: Int) -> DateValue? {
    guard next < tokens.count else { return nil }
    let place = tokens[next - 1].end
    guard isChinese else {
      // Two days of a list tell no year.
      guard gap(next) == .comma, let told = calendarDate(at: next), !told.flags.contains(.yearInferred),
        !told.periods.isEmpty
      else { return nil }
      return told
    }
    guard starts(Self.opening, at: place), tokens[next].start - place <= 3, let told = chineseDate(at: next),
      starts(Self.closing, at: tokens[told.next - 1].end)
    else { return nil }
    return told
  }

  private static let opening = WordList(["（", "("])
  private static let closing = WordList(["）", ")"])
}

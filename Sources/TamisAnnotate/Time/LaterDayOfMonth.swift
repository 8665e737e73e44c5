internal import TamisCore

// Two days of one month that stands before them: July 13 to 15, Feb 18-19, July 1 – 5, 2026.
extension Reader {
  /// - Parameters:
  ///   - left: The first day with its month.
  ///   - bare: The number of the second, which takes the month. A year behind goes for both.
  func laterDay(of left: TimeValue, _ bare: (value: Int, next: Int)) -> (TimeValue, TimeValue)? {
    guard let date = left.date, date.isDay, !isCountedThing(bare.next),
      let first = date.periods.first?.start.date.day ?? date.open.flatMap({ Int($0.suffix(2)) }),
      bare.value > first
    else { return nil }
    var (left, right) = (left, left)
    right.next = bare.next
    if date.dayAlone == nil, date.periods.isEmpty || date.flags.contains(.yearInferred),
      let (year, next) = trailingYear(bare.next),
      let month = date.periods.first?.start.date.month ?? date.open.flatMap({ Int($0.dropLast(3).suffix(2)) })
    {
      guard let start = valid(year, month, first, next: left.next),
        let end = valid(year, month, bare.value, next: next)
      else { return nil }
      (left.date, right.date, right.next) = (start, end, next)
      return (left, right)
    }
    guard date.periods.isEmpty else {
      right.date?.periods = date.periods.compactMap { other in
        let (year, month, _) = other.start.date
        return Moment.isValid(year: year, month: month, day: bare.value)
          ? DateValue.day(Moment(year: year, month: month, day: bare.value)) : nil
      }
      right.date?.open = nil
      return right.date?.periods.isEmpty ?? true ? nil : (left, right)
    }
    guard date.dayAlone == nil, let open = date.open, let month = Int(open.dropLast(3).suffix(2)),
      bare.value <= 31,
      Moment.isValid(year: 2024, month: month, day: bare.value)
    else { return nil }
    right.date?.open = open.dropLast(2) + ISOText.padded(bare.value, 2)
    return (left, right)
  }
}

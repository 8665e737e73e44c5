internal import TamisCore

// What one end of a range tells of the other: its day, its year.
extension Reader {
  /// Edges become days, *now* beside a date the day of reference, a weekday the one after the start.
  static func settle(_ first: inout TimeValue, _ last: inout TimeValue, _ reference: Moment?) {
    first.becomeDay()
    last.becomeDay()
    guard let reference else { return }
    let today = DateValue([DateValue.day(reference)], next: 0, flags: [.relative])
    if last.now == 0, first.kind == .date { (last.now, last.date) = (nil, today) }
    if first.now == 0, last.kind == .date { (first.now, first.date) = (nil, today) }
    if let open = last.date?.open, open.hasPrefix("XXXX-WXX-"), let weekday = Int(open.suffix(1)),
      let start = first.date, start.isDay, start.flags.contains(.relative)
    {
      last.date?.periods = start.periods.map { period in
        DateValue.day(Moment(day: period.start.day + (weekday - period.start.weekday + 6) % 7 + 1))
      }
    }
  }

  /// mars à mai 2024: the year behind goes for both.
  func takeYear(_ first: inout TimeValue, from last: TimeValue) {
    guard let end = last.date?.periods.first, last.date?.flags.isEmpty ?? false, let start = first.date,
      start.flags.contains(.yearInferred) || start.periods.isEmpty
    else { return }
    let year = end.start.date.year
    first.date?.periods = start.periods.prefix(1).compactMap { period in
      let (_, month, day) = period.start.date
      switch period.grain {
      case .day:
        return Moment.isValid(year: year, month: month, day: day)
          ? DateValue.day(Moment(year: year, month: month, day: day)) : nil
      case .month:
        // Nov-Feb 2017 begins the year before.
        let end = end.start.date.month
        return DateValue.month(month > end ? year - 1 : year, month)
      default: return period
      }
    }
    first.date?.flags = []
  }
}

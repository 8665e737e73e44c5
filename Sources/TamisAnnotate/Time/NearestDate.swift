internal import TamisCore

// Days and months without their year: the reference date tells it, or *dernier* and *prochain* do.
extension Reader {
  /// *le 13 mai dernier*, *le 3 juin prochain*.
  func directedDay(_ month: Int, _ day: Int, at index: Int) -> DateValue? {
    guard language.numberWords == .french, let reference, follows(index), !has(index, .this),
      let shift = direction(index), shift != 0, !starts(Self.deadline, at: tokens[index].end)
    else { return nil }
    let year = reference.date.year
    let days = (year - 1...year + 1).filter { Moment.isValid(year: $0, month: month, day: day) }
      .map { DateValue.day(Moment(year: $0, month: month, day: day)) }
    let found = shift < 0 ? days.last { $0.start <= reference } : days.first { reference < $0.start }
    return found.map { DateValue([$0], next: index + 1, flags: [.relative]) }
  }

  private static let deadline = WordList([" délai", " jour", " carat"])

  /// A day and month whose year the reference date settles: the nearest first.
  func monthDay(_ month: Int, _ day: Int, next: Int) -> DateValue? {
    // A leap day without a year is possible.
    guard Moment.isValid(year: 2000, month: month, day: day) else { return nil }
    let open = ISOText.yearly(month, day)
    guard let reference else { return DateValue([], open: open, next: next) }
    let year = reference.date.year
    var periods: [Period] = []
    periods.reserveCapacity(9)
    for year in (year - 4)...(year + 4) where Moment.isValid(year: year, month: month, day: day) {
      periods.append(DateValue.day(Moment(year: year, month: month, day: day)))
    }
    periods = pastFirst(nearest(periods), before: next)
    if let told = toldYear(ofMonth: month, day: day, before: next) {
      let day = DateValue.day(Moment(year: told, month: month, day: day))
      periods = [day] + periods.filter { $0 != day }
    }
    return DateValue(periods, open: open, next: next, flags: [.yearInferred])
  }

  func monthAlone(_ month: Int, next: Int) -> DateValue {
    let open = "XXXX-\(ISOText.padded(month, 2))"
    guard let reference else { return DateValue([], open: open, next: next) }
    let periods = (-1...1).map { DateValue.month(reference.date.year + $0, month) }
    return DateValue(
      pastFirst(nearest(periods), before: next), open: open, next: next, flags: [.yearInferred])
  }

  /// The last stretch that began by the reference date and the next after it, the nearer first.
  func nearest(_ periods: [Period]) -> [Period] {
    guard let reference else { return [] }
    var past: Period?
    var future: Period?
    for period in periods {
      if period.start.day <= reference.day {
        past = period
      } else if future == nil {
        future = period
      }
    }
    guard let past else { return future.map { [$0] } ?? [] }
    guard let future else { return [past] }
    return future.start.day - reference.day < reference.day - past.start.day
      ? [future, past] : [past, future]
  }
}

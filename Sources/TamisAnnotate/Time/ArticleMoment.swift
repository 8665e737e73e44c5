internal import TamisCore

// Moments as articles and programs write them: 12 March 2020 - 10:45, Wed Oct 26 15:50:06 2016.
extension Reader {
  /// 12 March 2020 - 10:45, as articles are dated: a whole date, a dash, hours and minutes.
  func isClockBehindDash(_ value: TimeValue, _ index: Int) -> Bool {
    guard gap(index) == .dash || gap(index) == .hyphen, value.clock == nil, value.part == nil,
      let date = value.date, date.isDay, date.flags.isEmpty, !date.isSpan, date.dayAlone == nil
    else { return false }
    if tokens[index].form == .clock { return true }
    return language.numberWords == .french && run(index) != nil && has(index + 1, .hour)
      && gap(index + 1) == .none && run(index + 2)?.wholeDigits == 2 && gap(index + 2) == .none
  }

  /// Wed Oct 26 15:50:06 2016, as programs write it.
  func takeYearBehind(_ value: inout TimeValue) {
    guard value.clock?.second != nil, let date = value.date, date.flags.contains(.yearInferred),
      follows(value.next),
      let run = run(value.next), run.wholeDigits == 4, let year = run.plain, (1900...2100).contains(year),
      let (_, month, day) = date.periods.first?.start.date, Moment.isValid(year: year, month: month, day: day)
    else { return }
    value.date?.periods = [DateValue.day(Moment(year: year, month: month, day: day))]
    value.date?.open = nil
    value.date?.flags = []
    value.next += 1
  }
}

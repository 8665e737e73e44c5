// Hours that look like lengths of time: a line that is 15h, 9h le 13 décembre.
extension Reader {
  /// 15h, and nothing else: an hour that only a clock of 24 hours has.
  func isHourAlone(_ clock: ClockValue, at index: Int) -> Bool {
    clock.hour > 12 && clock.hour < 24 && run(index) != nil && clock.next == index + 2
      && tokens[index + 1].end - tokens[index + 1].start == 1 && tokens[index].start == start
      && tokens[index + 1].end == end
  }

  /// *9h le 13 décembre*, *dix heures mercredi matin*: the day behind.
  func isBeforeDay(_ clock: ClockValue, at index: Int) -> Bool {
    guard language.numberWords == .french, clock.hour < 24, follows(clock.next) else { return false }
    let isLetter = run(index) != nil && gap(clock.next - 1) == .none
    if isLetter, has(clock.next, .article), let date = calendarDate(at: clock.next), date.isDay,
      date.dayAlone == nil, !has(clock.next + 1, .weekday)
    {
      return true
    }
    return has(clock.next, .weekday) && has(clock.next + 1, .dayPart) && follows(clock.next + 1)
  }
}

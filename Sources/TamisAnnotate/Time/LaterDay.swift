internal import TamisCore

// Ranges whose second end names its own day: from 2pm to tomorrow 4pm.
extension Reader {
  var dayOfReference: DateValue? {
    reference.map { DateValue([DateValue.day($0)], next: 0, flags: [.relative]) }
  }

  /// *from 2pm to tomorrow 4pm*, 2:00-明天4:00: the day stands before the second hour and goes for it alone.
  func isLaterDay(_ last: TimeValue) -> Bool {
    guard let reference, let date = last.date, let clock = last.clock, date.next < clock.next,
      date.flags == [.relative], let period = date.periods.first
    else { return false }
    return period.start.day > reference.day
  }
}

internal import TamisCore

/// A date, time, length of time or recurrence with its extent in tokens.
struct TimeReading {
  var mention: Mention?
  var next: Int
}

extension Reader {
  func time(at index: Int) -> TimeReading? { nil }
}

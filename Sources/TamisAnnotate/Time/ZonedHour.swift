internal import TamisCore

// Hours of four digits that a time zone follows: at 0615 GMT, 1430 GMT.
extension Reader {
  func zonedHour(at index: Int) -> TimeReading? {
    guard language.numberWords == .english, let run = run(index), run.wholeDigits == 4,
      let packed = run.plain,
      packed < 2400, packed % 100 < 60, starts(Self.zones, at: tokens[index].end)
    else { return nil }
    let clock = ClockValue(
      hour: packed / 100, minute: packed % 100, second: nil, isSure: true, next: index + 1)
    let value = TimeValue(clock: clock, next: index + 1)
    return reading(
      value.kind, value.readings(reference), flags: [], from: index, to: index + 1, value)
  }

  private static let zones = WordList([
    " BST", " GMT", " UTC", " EST", " EDT", " CST", " CDT", " PST", " PDT", " CET", " CEST", " hrs",
    " local time",
  ])
}

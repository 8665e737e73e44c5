internal import TamisCore

// Hours of four digits that a time zone follows: at 0615 GMT, 1430 GMT.
extension Reader {
  func zonedHour(at index: Int) -> TimeReading? {
    guard language.numberWords == .english, let run = run(index), run.wholeDigits == 4,
      let packed = run.plain,
      packed < 2400, packed % 100 < 60, isZoned(index, isNight: run.plain.map { $0 < 1000 } ?? false)
    else { return nil }
    let clock = ClockValue(
      hour: packed / 100, minute: packed % 100, second: nil, isSure: true, next: index + 1)
    let value = TimeValue(clock: clock, next: index + 1)
    return reading(
      value.kind, value.readings(reference), flags: [], from: index, to: index + 1, value)
  }

  /// *1500 hrs* may be a length; an hour is it behind *at*, or with a zero before it.
  private func isZoned(_ index: Int, isNight: Bool) -> Bool {
    let (from, to) = (tokens[index].start, tokens[index].end)
    if to + 1 < end, bytes[to] == UInt8(ascii: " "),
      Self.zones.contains(bytes, to + 1, Bytes.endOfWord(bytes, to + 1))
    {
      return true
    }
    if starts(Self.localTime, at: to) { return true }
    return starts(Self.hours, at: to) && (isNight || ends(Self.leadsToHour, at: from))
  }

  private static let localTime = WordList([" local time"])
  private static let hours = WordList([" hrs"])
  private static let leadsToHour = WordList(["at ", "At ", "by ", "from ", "until ", "till "])
  private static let zones = WordList([
    "BST", "GMT", "UTC", "EST", "EDT", "CST", "CDT", "PST", "PDT", "CET", "CEST",
  ])
}

internal import TamisCore

// The one after the next: the week after next, Friday after next, March after next.
extension Reader {
  /// *The week after next*, *Friday after next*, *the month after the next*.
  func afterNext(at index: Int) -> DateValue? {
    guard language.numberWords == .english, let reference, has(index + 1, .after),
      word(index + 1, is: "after"),
      follows(index + 1), has(index + 2, .next), follows(index + 2),
      !follows(index + 3) || unit(index + 3) == nil,
      bytes[tokens[index + 2].end - 1] | 0x20 == UInt8(ascii: "t")
    else { return nil }
    let next = index + 3
    if let unit = unit(index), unit.rawValue <= TimeUnit.day.rawValue, unit != .century {
      return unitDate(unit, 2, next: next)
    }
    if let weekday = value(index, .weekday) {
      let thisWeek = reference.day - reference.weekday + weekday
      let coming = thisWeek > reference.day ? thisWeek : thisWeek + 7
      return DateValue([DateValue.day(Moment(day: coming + 7))], next: next, flags: [.relative])
    }
    if let month = value(index, .month) {
      let (year, current, _) = reference.date
      return DateValue(
        [DateValue.month((month > current ? year : year + 1) + 1, month)], next: next, flags: [.relative])
    }
    return nil
  }
}

internal import TamisCore

// What is left: the rest of the week, le reste de la journée.
extension Reader {
  /// *the rest of the week*, *le reste du mois*: from the reference date to its end.
  func rest(at index: Int) -> DateValue? {
    // In a story it is the rest of any day.
    if let reference, !isStory, unit(index + 1) == .day, follows(index + 1),
      language.numberWords == .french || bytes[tokens[index + 1].end - 1] | 0x20 == UInt8(ascii: "y")
    {
      let midnight = Moment(day: reference.day + 1)
      var value = DateValue(
        [midnight, midnight.adding(seconds: -1)].map { Period(start: reference, end: $0, grain: .second) },
        next: index + 2, flags: [.relative])
      value.isSpan = true
      return value
    }
    guard let reference, let whole = currentUnit(at: index + 1) ?? date(at: index + 1),
      let period = whole.periods.first(where: { $0.start <= reference && reference < $0.end })
    else { return nil }
    let end = period.end
    var value = DateValue(
      [end, end.adding(days: -1)].map { Period(start: Moment(day: reference.day), end: $0, grain: .day) },
      next: whole.next, flags: [.relative])
    value.isSpan = true
    return value
  }
}

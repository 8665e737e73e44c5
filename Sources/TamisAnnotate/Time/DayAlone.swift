internal import TamisCore

// A day of the month without its month: le 16, the 27th, jeudi 15.
extension Reader {
  /// *le 16*, *the 27th*, *jeudi 15*: a day of this month or the next.
  func dayAlone(_ day: (value: Int, next: Int, isOrdinal: Bool), weekday: Int?, first: Int)
    -> DateValue?
  {
    guard weekday != nil || !isBeforeThing(day.next) && (day.isOrdinal || isEndOfDay(day.next)) else {
      return nil
    }
    // Thursday 8h30, Tuesday 9 am: a time of day.
    if !day.isOrdinal, gap(day.next) == .none || gap(day.next) == .space,
      has(day.next, .hour) || has(day.next, .am) || has(day.next, .pm) || isCountedThing(day.next)
    {
      return nil
    }
    // in the 1st week, the 2nd half
    if weekday == nil, language.numberWords == .english, follows(day.next),
      has(day.next, .timeUnit) || has(day.next, .half) || has(day.next, .denominator)
        || has(day.next, .weekday)
    {
      return nil
    }
    // the 7" is a size.
    if weekday == nil, byteAfter(day.next - 1) == UInt8(ascii: "\"") { return nil }
    // the 19-page report, the 20-largest
    if weekday == nil, byteAfter(day.next - 1) == UInt8(ascii: "-"), tokens[day.next - 1].end + 1 < end,
      Bytes.isASCIILetter(bytes[tokens[day.next - 1].end + 1])
    {
      return nil
    }
    // Monday 11-4, monday 8 to 9.
    if weekday != nil, !day.isOrdinal, language.numberWords == .english,
      gap(day.next) == .hyphen || gap(day.next) == .dash || has(day.next, .to) && follows(day.next),
      date(at: day.next + (has(day.next, .to) ? 1 : 0)) == nil
    {
      return nil
    }
    // un lundi sur deux
    if weekday != nil, language.numberWords == .french, !day.isOrdinal, run(day.next - 1) == nil,
      has(day.next - 2, .on) || has(day.next - 2, .over)
    {
      return nil
    }
    // The first, the third: things counted more often than days.
    if weekday == nil, run(day.next - 1) == nil, run(day.next - 2) == nil { return nil }
    if weekday == nil, language.numberWords == .french,
      bytes[tokens[first].start] | 0x20 == UInt8(ascii: "l"),
      tokens[first].end - tokens[first].start != 2
        || bytes[tokens[first].start + 1] | 0x20 != UInt8(ascii: "e")
    {
      return nil
    }
    // le 17 de 14h à 16h
    let isBeforeHours =
      language.numberWords == .french && has(day.next, .from) && run(day.next + 1) != nil
      && has(day.next + 2, .hour)
    if has(day.next, .of) && !isBeforeHours || has(day.next, .over) && !has(day.next, .at), follows(day.next),
      weekday == nil
    {
      return nil
    }
    let open = "XXXX-XX-\(ISOText.padded(day.value, 2))"
    guard let reference else {
      guard weekday != nil else { return nil }
      return DateValue([], open: open, next: day.next)
    }
    let (year, month, _) = reference.date
    var moments: [Moment] = []
    for offset in -7...7 {
      let start = Moment(day: Moment.days(year: year, month: month + offset, day: 1))
      let date = start.date
      guard Moment.isValid(year: date.year, month: date.month, day: day.value) else { continue }
      let moment = start.adding(days: day.value - 1)
      if let weekday, moment.weekday != weekday { continue }
      moments.append(moment)
    }
    var value = DateValue(nearest(moments.map(DateValue.day)), open: open, next: day.next, flags: [.relative])
    value.isWeak = weekday == nil
    return value.periods.isEmpty ? nil : value
  }

  /// *the 30th time*: a word that no grammar knows stands behind an ordinal.
  private func isBeforeThing(_ next: Int) -> Bool {
    let behind = tokens[next - 1].end
    return language.numberWords == .english && gap(next) == .other && behind + 1 < end
      && bytes[behind] == UInt8(ascii: " ") && bytes[behind + 1] &- UInt8(ascii: "a") < 26
  }

  private func isEndOfDay(_ next: Int) -> Bool {
    guard next < tokens.count else { return true }
    if has(next, .at) || has(next, .on) || has(next, .from) || has(next, .between) || has(next, .until)
      || has(next, .to) && !isCountedThing(next + 2)
      || has(next, .after) || has(next, .clockName)
    {
      return true
    }
    return gap(next) == .other && byteAfter(next - 1) != UInt8(ascii: " ") || has(next, .dayPart)
  }
}

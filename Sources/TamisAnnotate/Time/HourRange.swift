internal import TamisCore

// Hours of a day without a sign of their own: Monday 11-4, 6-8 next Monday, between 3 and 5 on 1/1/2015,
// le 17 entre 14 et 16, de 5 à 7 aujourd'hui.
extension Reader {
  func hourRange(at index: Int) -> TimeReading? {
    guard !isChinese else { return nil }
    // The day before the hours.
    if let day = whole(at: index), day.clock == nil, let date = day.date, date.isDay,
      date.dayAlone == nil || isTold(index)
    {
      var at = day.next
      while at < tokens.count, has(at, .on) || has(at, .at), !has(at, .from), follows(at), follows(at + 1) {
        at += 1
      }
      guard at < tokens.count, follows(at) || gap(at) == .comma else { return nil }
      let isWeekday = date.open?.hasPrefix("XXXX-WXX") ?? false
      guard let hours = hours(at: at, isTold: isWeekday || date.flags.contains(.relative)),
        !isCountedThing(hours.next), !has(hours.next, .month)
      else { return nil }
      return reading(hours, date, day.part, from: index, to: hours.next)
    }
    // The day behind them.
    guard let hours = hours(at: index, isTold: true) else { return nil }
    var at = hours.next
    let isLinked = has(at, .on) || has(at, .of) || has(at, .at)
    while at < tokens.count, has(at, .on) || has(at, .of) || has(at, .at) || has(at, .article), follows(at),
      follows(at + 1),
      date(at: at) == nil
    { at += 1 }
    guard at < tokens.count, follows(at), let day = directedPart(at: at) ?? point(at: at), day.clock == nil,
      let date = day.date, date.isDay, isLinked || date.flags.contains(.relative),
      link(day.next, isBetween: false) == nil
    else { return nil }
    // from 5 to 6 of April: days.
    if hours.isBare, let month = value(at, .month), run(at + 1) == nil, month > 0 { return nil }
    return reading(hours, date, day.part, from: index, to: day.next)
  }

  private func isTold(_ index: Int) -> Bool { has(index, .article) }

  private struct Hours {
    var first: Int
    var last: Int
    var isBare: Bool
    var next: Int
  }

  /// Two numbers up to 24 that a range joins.
  private func hours(at index: Int, isTold: Bool) -> Hours? {
    var at = index
    let isBetween = has(at, .between) && follows(at + 1)
    let isFrom = has(at, .from) && follows(at + 1)
    guard isBetween || isFrom || isTold else { return nil }
    if isBetween || isFrom { at += 1 }
    guard let (first, next) = hour(at), let link = link(next, isBetween: isBetween),
      let (last, end) = hour(link),
      first != last, first < 24
    else { return nil }
    return Hours(first: first, last: last, isBare: !isBetween && !isFrom || run(at) != nil, next: end)
  }

  private func hour(_ index: Int) -> (Int, Int)? {
    guard let (hour, next) = hourNumber(at: index) else { return nil }
    return has(next, .ordinalEnding) && gap(next) == .none || has(next, .month)
      || isCountedThing(next) && gap(next) != .hyphen
      ? nil : (hour, next)
  }

  private func reading(_ hours: Hours, _ date: DateValue, _ part: Int?, from: Int, to: Int) -> TimeReading? {
    var last = hours.last
    if last < hours.first, last + 12 > hours.first, last <= 12 { last += 12 }
    func value(_ hour: Int) -> TimeValue {
      var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: to)
      if let part { clock.settle(part: part) }
      return TimeValue(date: date, clock: clock, next: to)
    }
    return combine(value(hours.first), value(last), from: from, to: to)
  }

  /// An hour with its sign, at the end of a range: 11h, *seize heures*.
  func hourSign(at index: Int) -> TimeValue? {
    guard let clock = clock(at: index), clock.next > index, has(clock.next - 1, .hour), clock.hour < 25 else {
      return nil
    }
    var value = TimeValue(next: clock.next)
    value.clock = clock
    // entre 9h30 et 11h jeudi
    var at = clock.next
    if has(at, .on) || has(at, .of) || has(at, .article), follows(at), follows(at + 1), date(at: at) == nil {
      at += 1
    }
    if at < tokens.count, follows(at), let date = date(at: at), date.isDay, !date.isWeak,
      link(date.next, isBetween: false) == nil
    {
      value.date = date
      value.next = date.next
    }
    return value
  }
}

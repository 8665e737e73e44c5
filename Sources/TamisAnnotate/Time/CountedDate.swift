internal import TamisCore

// Dates counted from another: il y a trois jours, in two weeks, 五年前.
extension Reader {
  /// `count` units up to the reference date or from it on: whole units, and from the date itself.
  func span(_ count: Int, _ unit: TimeUnit, _ shift: Int, next: Int) -> DateValue? {
    guard let reference, let exact = offset(reference, count * shift, unit) else { return nil }
    let grain: Period.Grain
    var start = reference
    switch unit {
    case .second: grain = .second
    case .minute: grain = .minute
    case .hour: (grain, start) = (.hour, Moment(day: reference.day, second: reference.second / 3600 * 3600))
    case .day, .workday: (grain, start) = (.day, Moment(day: reference.day))
    case .week, .weekend, .fortnight:
      (grain, start) = (.week, Moment(day: reference.day - reference.weekday + 1))
    case .month: (grain, start) = (.month, DateValue.month(reference.date.year, reference.date.month).start)
    case .quarter:
      (grain, start) = (
        .month,
        DateValue.months(reference.date.year, (reference.date.month - 1) / 3 * 3 + 1, 3, .quarter).start
      )
    case .half, .year, .decade, .century: (grain, start) = (.year, DateValue.year(reference.date.year).start)
    case .millisecond: return nil
    }
    // Whole units beside the current one, as in "les 3 prochains jours".
    let first = shift > 0 ? offset(start, 1, unit == .fortnight ? .week : unit) : offset(start, -count, unit)
    let last = shift > 0 ? offset(start, count + 1, unit) : start
    var periods: [Period] = []
    let isFine = unit == .hour || unit == .minute || unit == .second
    let from =
      shift > 0
      ? Period(start: reference, end: exact, grain: unit == .second ? .second : isFine ? .minute : .day)
      : Period(start: exact, end: reference, grain: unit == .second ? .second : isFine ? .minute : .day)
    periods.append(from)
    if let first, let last, first < last { periods.append(Period(start: first, end: last, grain: grain)) }
    if shift > 0, !isFine {
      periods.append(Period(start: from.start.adding(days: 1), end: from.end.adding(days: 1), grain: .day))
    }
    var value = DateValue(periods, next: next, flags: [.relative])
    value.isSpan = true
    return value
  }

  func offset(_ moment: Moment, _ count: Int, _ unit: TimeUnit) -> Moment? {
    guard abs(count) < 1_000_000 else { return nil }
    switch unit {
    case .century: return moment.adding(months: 1200 * count)
    case .decade: return moment.adding(months: 120 * count)
    case .year: return moment.adding(months: 12 * count)
    case .half: return moment.adding(months: 6 * count)
    case .quarter: return moment.adding(months: 3 * count)
    case .month: return moment.adding(months: count)
    case .week, .weekend: return moment.adding(days: 7 * count)
    case .fortnight: return moment.adding(days: 14 * count)
    case .day: return moment.adding(days: count)
    case .workday: return moment.adding(workdays: count)
    case .hour: return moment.adding(seconds: 3600 * count)
    case .minute: return moment.adding(seconds: 60 * count)
    case .second: return moment.adding(seconds: count)
    case .millisecond: return nil
    }
  }

  /// *il y a deux ans*, *dans trois jours*, *in 2 days and 3 hours*.
  func ago(at index: Int) -> DateValue? {
    let isAgo = has(index, .ago)
    guard isAgo || has(index, .inFuture), follows(index + 1) else { return nil }
    var at = index + 1
    if has(at, .about), follows(at + 1) { at += 1 }
    // dans les 15 jours, d'ici 2 semaines
    if language.numberWords == .french, !isAgo, bytes[tokens[index].start] | 0x20 == UInt8(ascii: "d") {
      let isWithin = bytes[..<tokens[index].end].suffix(3).elementsEqual("les".utf8)
      if has(at, .article), follows(at + 1), run(at + 1) != nil || has(at + 1, .cardinal),
        let length = lengthOfTime(at + 1),
        !has(length.next, .last), !has(length.next, .next)
      {
        return isCountedFromThing(length.next) ? nil : within(length)
      }
      if isWithin || bytes[tokens[index].end - 1] | 0x20 == UInt8(ascii: "i"), let length = lengthOfTime(at) {
        return isCountedFromThing(length.next) ? nil : within(length)
      }
    }
    // for the first time in 20 years
    if language.numberWords == .english, tokens[index].start - start > 6,
      bytes[..<tokens[index].start].suffix(6).elementsEqual(" time ".utf8)
    {
      return nil
    }
    // the best in 20 years; doubled in five months: a length, where nothing is to come.
    if language.numberWords == .english, word(index, is: "in"), isLengthPassed(index) { return nil }
    // in a week, not in the week.
    if language.numberWords == .english, has(at, .article), tokens[at].end - tokens[at].start > 2 {
      return nil
    }
    guard let length = lengthOfTime(at) else { return nil }
    // voilà quarante ans que tout va bien: how long, and no day
    if isAgo, !word(index, is: "il y a"), starts(Self.that, at: tokens[length.next - 1].end) { return nil }
    if isAgo { return moved(by: length, -1, next: length.next) }
    // "en 3 ans" is a length, "dans 3 ans" a date.
    let word = tokens[index]
    guard bytes[word.start] | 0x20 != UInt8(ascii: "e"), bytes[word.start] | 0x20 != UInt8(ascii: "s") else {
      return nil
    }
    if language.numberWords == .english, word.end - word.start == 6 { return isStory ? nil : within(length) }
    // Done in 3 days: a length as well, where no date tells the day.
    return reference == nil ? nil : moved(by: length, 1, next: length.next)
  }

  /// *dans les sept jours qui suivent la naissance*, *dans les 30 jours suivant la réception*: not from today.
  func isCountedFromThing(_ next: Int) -> Bool {
    language.numberWords == .french && starts(Self.thingsBehind, at: tokens[next - 1].end)
  }

  private static let that = WordList([" que ", " qu'", " qu’"])
  private static let thingsBehind = WordList(
    [
      " qui suivent l", " qui suivent s", " qui suivent c", " qui suit ", " suivant l", " suivant sa",
      " suivant son", " suivant ses", " suivant leur", " suivant cet",
      " suivant ce ", " suivants l", " après ", " à compter", " de la ", " de l'", " de l’", " de sa ",
      " de son ",
      " de leur ", " de cette ", " de cet ", " de ce ",
    ], .capitals)

  /// *The past 3 years and 2 months*, *the next 2 days and 5 hours*: up to the reference date or from it on.
  func compoundSpan(_ length: TimeLength, _ shift: Int) -> DateValue? {
    if shift > 0 { return within(length) }
    guard let reference, let start = shifted(reference, by: length, -1) else { return nil }
    var value = DateValue(
      [Period(start: start, end: reference, grain: length.isFine ? .second : .day)], next: length.next,
      flags: [.relative])
    value.isSpan = true
    return value
  }

  /// From the reference date over a length of time.
  private func within(_ length: TimeLength) -> DateValue? {
    if let (count, unit) = length.single { return span(count, unit, 1, next: length.next) }
    guard let reference, let end = shifted(reference, by: length, 1) else { return nil }
    var value = DateValue(
      [Period(start: reference, end: end, grain: length.isFine ? .second : .day)], next: length.next,
      flags: [.relative])
    value.isSpan = true
    return value
  }

  /// *two weeks ago*, *1 month 21 days later*, *2 weeks before May 13*, *three Fridays from now*, 三天前, 两年后.
  func counted(at index: Int) -> DateValue? {
    if let found = countedWeekday(at: index) { return found }
    guard let length = lengthOfTime(index), follows(length.next) else { return nil }
    let next = length.next
    // 前 and 后 before another time word direct that word.
    if isChinese, tokens[next].end - tokens[next].start == 3,
      has(next + 1, .timeUnit) || value(next + 1, .cardinal) != nil, gap(next + 1) == .none
    {
      return nil
    }
    if isChinese, let (count, unit) = length.single, unit == .year, count >= 1000 { return nil }
    let sign = has(next, .agoAfter) ? -1 : has(next, .laterAfter) ? 1 : nil
    if !isChinese,
      let direction = sign ?? boundSign(next)
        ?? (has(next, .from) && language.numberWords == .english ? 1 : nil),
      let found = anchored(length, direction, at: next + 1)
    {
      return found
    }
    if isToldLength(next) { return nil }
    return sign.flatMap { moved(by: length, $0, next: next + 1) }
  }

  /// *avant le*, *après la*: bounds elsewhere, directions behind a length.
  private func boundSign(_ index: Int) -> Int? {
    guard language.numberWords == .french, index < tokens.count,
      bytes[tokens[index].start] | 0x20 == UInt8(ascii: "a")
    else { return nil }
    return has(index, .before) ? -1 : has(index, .after) ? 1 : nil
  }

  /// A length of time before or after a day: *two days after today*, *une semaine avant Noël*.
  private func anchored(_ length: TimeLength, _ sign: Int, at index: Int) -> DateValue? {
    var at = index
    guard follows(at) else { return nil }
    if has(at, .article), follows(at + 1), date(at: at) == nil { at += 1 }
    guard let anchor = date(at: at), !anchor.isSpan, let first = anchor.periods.first,
      first.grain == .day || first.grain == .year && length.single?.unit == .year
        || first.grain == .month && (length.single?.unit == .year || length.single?.unit == .month),
      !(has(anchor.next, .to) && follows(anchor.next))
    else { return nil }
    let periods = anchor.periods.compactMap { period -> Period? in
      guard let moment = shifted(period.start, by: length, sign) else { return nil }
      if period.grain == .year { return DateValue.year(moment.date.year) }
      if period.grain == .month { return DateValue.month(moment.date.year, moment.date.month) }
      return length.isFine
        ? Period(start: moment, end: moment.adding(seconds: 60), grain: .minute) : DateValue.day(moment)
    }
    guard !periods.isEmpty else { return nil }
    return DateValue(periods, next: anchor.next, flags: anchor.flags)
  }

  /// *3 fridays from now*, *two Mondays ago*.
  private func countedWeekday(at index: Int) -> DateValue? {
    guard !isChinese, let reference, let count = spanCount(at: index), follows(count.next),
      let weekday = value(count.next, .weekday), follows(count.next + 1)
    else { return nil }
    let next = count.next + 1
    let today = reference.day - reference.weekday + weekday
    if has(next, .laterAfter) {
      let first = today > reference.day ? today : today + 7
      return DateValue(
        [DateValue.day(Moment(day: first + 7 * (count.value - 1)))], next: next + 1, flags: [.relative])
    }
    guard has(next, .agoAfter) else { return nil }
    let first = today < reference.day ? today : today - 7
    return DateValue(
      [DateValue.day(Moment(day: first - 7 * (count.value - 1)))], next: next + 1, flags: [.relative])
  }

  func moved(by length: TimeLength, _ sign: Int, next: Int) -> DateValue? {
    guard let reference else { return DateValue([], next: next, flags: [.relative]) }
    if let (count, unit) = length.single { return at(count, unit, sign, next: next) }
    guard let moment = shifted(reference, by: length, sign) else { return nil }
    let period =
      length.isFine
      ? Period(
        start: moment, end: moment.adding(seconds: 1), grain: moment.second % 60 == 0 ? .minute : .second)
      : DateValue.day(moment)
    return DateValue([period], next: next, flags: [.relative])
  }

  /// The time `count` units from the reference date, as fine as the unit; also as a whole unit.
  func at(_ count: Int, _ unit: TimeUnit, _ sign: Int, next: Int) -> DateValue? {
    guard let reference, let moment = offset(reference, sign * count, unit) else { return nil }
    switch unit {
    case .hour, .minute, .second:
      let seconds = unit == .second ? 1 : 60
      return DateValue(
        [
          Period(
            start: moment, end: moment.adding(seconds: seconds),
            grain: unit == .second || reference.second % 60 > 0 ? .second : .minute)
        ], next: next, flags: [.relative])
    default:
      var periods = [DateValue.day(moment)]
      let (year, month, _) = moment.date
      if [.year, .decade, .century, .half, .quarter].contains(unit) {
        periods.append(DateValue.month(year, month))
      }
      if unit == .year { periods.append(DateValue.year(year)) }
      if unit == .month { periods.append(DateValue.month(year, month)) }
      if unit == .week { periods.append(DateValue.week(moment, offset: 0)) }
      if let whole = span(count, unit, sign, next: next) { periods += whole.periods.dropFirst().prefix(1) }
      return DateValue(periods, next: next, flags: [.relative])
    }
  }
}

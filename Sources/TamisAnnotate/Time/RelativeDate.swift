internal import TamisCore

// Dates counted from the reference date: hier, next Tuesday, il y a deux ans, 上周五, 过去十年.
extension Reader {
  func relativeDate(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1), !has(at, .day) { at += 1 }
    var found = [dayWord(at: at), weekdayDate(at: at), directed(at: at), ago(at: at), counted(at: at)]
    if at > index {
      found += [directed(at: index), weekdayDate(at: index), ago(at: index), counted(at: index)]
    }
    return found.compactMap(\.self).max { $0.next < $1.next }
  }

  /// -1, 0 or 1 for last, this and next, the word before or behind its unit.
  private func direction(_ index: Int) -> Int? {
    if has(index, .this) { return 0 }
    if has(index, .next) { return 1 }
    return has(index, .last) ? -1 : nil
  }

  private func dayWord(at index: Int) -> DateValue? {
    guard let offset = value(index, .day), follows(index) || index >= 0 else { return nil }
    // 今 and 明 alone are days only before a part of the day.
    if isChinese, tokens[index].end - tokens[index].start == 3,
      !has(index + 1, .dayPart) || gap(index + 1) != .none
    {
      return nil
    }
    guard let reference else { return DateValue([], open: nil, next: index + 1, flags: [.relative]) }
    return DateValue([DateValue.day(reference.adding(days: offset))], next: index + 1, flags: [.relative])
  }

  // MARK: Weekdays

  private func weekdayDate(at index: Int) -> DateValue? {
    var at = index
    var shift: Int?
    var isWeek = false
    if let found = direction(at), joins(at + 1) {
      shift = found
      at += 1
      // 下周的周一, this week Monday
      if value(at, .timeUnit) == 6 {
        isWeek = true
        at += 1
        if has(at, .of), follows(at + 1) { at += 1 }
      }
    }
    guard let weekday = value(at, .weekday), at == index || joins(at) || isChinese else { return nil }
    let token = tokens[at]
    guard token.isCapital || token.end - token.start > 4 || isChinese || tokens.count < 4 else { return nil }
    at += 1
    if shift == nil, follows(at), let found = direction(at), !has(at + 1, .timeUnit) || !follows(at + 1),
      language.numberWords != .english
    {
      shift = found
      at += 1
    }
    // mardi de la semaine prochaine, Friday of next week, mercredi cette semaine
    if shift == nil, let (offset, next) = weekOffset(from: at) {
      shift = offset
      isWeek = true
      at = next
    }
    let open = "XXXX-WXX-\(weekday)"
    guard let reference else { return DateValue([], open: shift == nil ? open : nil, next: at) }
    let thisWeek = reference.day - reference.weekday + weekday
    func day(_ day: Int) -> Period { DateValue.day(Moment(day: day)) }
    guard let shift else {
      let next = thisWeek > reference.day ? thisWeek : thisWeek + 7
      let last = thisWeek < reference.day ? thisWeek : thisWeek - 7
      var periods =
        next - reference.day < reference.day - last ? [day(next), day(last)] : [day(last), day(next)]
      if thisWeek == reference.day { periods.append(day(thisWeek)) }
      return DateValue(periods, open: open, next: at, flags: [.relative])
    }
    var periods = [day(thisWeek + 7 * shift)]
    if !isWeek, !isChinese {
      // The coming Tuesday, or that of the coming week: both are said.
      let coming = thisWeek > reference.day ? thisWeek : thisWeek + 7
      let gone = thisWeek < reference.day ? thisWeek : thisWeek - 7
      if shift == 1, coming != thisWeek + 7 { periods.append(day(coming)) }
      if shift == -1, gone != thisWeek - 7 {
        periods = language.numberWords == .french ? [day(gone)] + periods : periods + [day(gone)]
      }
      if shift == 1, language.numberWords == .french { periods.reverse() }
    }
    return DateValue(periods, next: at, flags: [.relative])
  }

  private func weekOffset(from index: Int) -> (Int, Int)? {
    var at = index
    if has(at, .of), follows(at), follows(at + 1) { at += 1 }
    if has(at, .article), follows(at + 1) { at += 1 }
    guard follows(at) else { return nil }
    if let shift = direction(at), value(at + 1, .timeUnit) == 6, joins(at + 1) { return (shift, at + 2) }
    if value(at, .timeUnit) == 6, let shift = direction(at + 1), follows(at + 1) { return (shift, at + 2) }
    return nil
  }

  // MARK: This, next, last

  /// *la semaine prochaine*, *next month*, *3 derniers mois*, *the past two years*, 上个月, 过去十年.
  private func directed(at index: Int) -> DateValue? {
    if let offset = value(index, .relativeYear), let reference {
      return DateValue([DateValue.year(reference.date.year + offset)], next: index + 1, flags: [.relative])
    }
    if let offset = value(index, .relativeMonth), let reference {
      let month = reference.adding(months: offset).date
      return DateValue([DateValue.month(month.year, month.month)], next: index + 1, flags: [.relative])
    }
    if let shift = direction(index), joins(index + 1) {
      var at = index + 1
      if has(at, .of), follows(at + 1) { at += 1 }
      if let count = spanCount(at: at), shift != 0, joins(count.next), let unit = unit(count.next) {
        return span(count.value, unit, shift, next: count.next + 1)
      }
      if let found = unitDate(unit(at), shift, next: at + 1) { return found }
      if let month = month(at: at), !isChinese { return monthDirected(month, shift, next: at + 1) }
      if let season = value(at, .season), !isChinese { return seasonDirected(season, shift, next: at + 1) }
      return nil
    }
    if let unit = unit(index), follows(index + 1), let shift = direction(index + 1), !isChinese,
      language.numberWords == .french
    {
      return unitDate(unit, shift, next: index + 2)
    }
    if !isChinese, language.numberWords == .french, let month = month(at: index), follows(index + 1),
      let shift = direction(index + 1), !has(index + 1, .this)
    {
      return monthDirected(month, shift, next: index + 2)
    }
    // 3 prochains jours, deux dernières années
    if !isChinese, let count = spanCount(at: index), follows(count.next), let shift = direction(count.next),
      shift != 0,
      joins(count.next + 1), let unit = unit(count.next + 1)
    {
      return span(count.value, unit, shift, next: count.next + 2)
    }
    return nil
  }

  private func unit(_ index: Int) -> TimeUnit? { value(index, .timeUnit).flatMap(TimeUnit.init) }

  /// How many units: a number, or *quelques*, which counts three.
  private func spanCount(at index: Int) -> (value: Int, next: Int)? {
    if has(index, .several), !isChinese { return (3, index + 1) }
    if isChinese, has(index, .several), value(index, .several) == 1 { return (3, index + 1) }
    guard let numeral = isChinese ? chinese(at: index) : words(at: index), !numeral.isOrdinal,
      let value = numeral.value.int,
      value > 0, value < 10_000, numeral.high == nil
    else { return nil }
    return (value, numeral.next)
  }

  private func monthDirected(_ month: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    let (year, current, _) = reference.date
    let shifted =
      shift == 0
      ? year : shift > 0 ? (month > current ? year : year + 1) : (month < current ? year : year - 1)
    var periods = [DateValue.month(shifted, month)]
    if shift == 1, shifted == year { periods.append(DateValue.month(year + 1, month)) }
    return DateValue(periods, open: "XXXX-\(ISOText.padded(month, 2))", next: next, flags: [.relative])
  }

  private func seasonDirected(_ season: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    return DateValue([Self.season(reference.date.year + shift, season)], next: next, flags: [.relative])
  }

  static func season(_ year: Int, _ season: Int) -> Period { DateValue.months(year, season * 3, 3, .season) }

  /// One unit before, around or after the reference date.
  private func unitDate(_ unit: TimeUnit?, _ shift: Int, next: Int) -> DateValue? {
    guard let unit, let reference else { return nil }
    let (year, month, _) = reference.date
    let period: Period
    switch unit {
    case .day: period = DateValue.day(reference.adding(days: shift))
    case .week: period = DateValue.week(reference, offset: shift)
    case .weekend:
      let week = DateValue.week(reference, offset: shift)
      period = Period(start: Moment(day: week.start.day + 5), end: week.end, grain: .week)
    case .month:
      let date = reference.adding(months: shift).date
      period = DateValue.month(date.year, date.month)
    case .quarter: period = DateValue.months(year, (month - 1) / 3 * 3 + 1 + 3 * shift, 3, .quarter)
    case .half: period = DateValue.months(year, (month - 1) / 6 * 6 + 1 + 6 * shift, 6, .half)
    case .year: period = DateValue.year(year + shift)
    case .decade: period = DateValue.year(year / 10 * 10 + 10 * shift, count: 10, grain: .decade)
    case .century: period = DateValue.year(year / 100 * 100 + 100 * shift, count: 100, grain: .century)
    case .hour, .minute, .second:
      guard shift != 0 else { return nil }
      return span(1, unit, shift, next: next)
    case .millisecond, .fortnight: return nil
    }
    return DateValue([period], next: next, flags: [.relative])
  }

  // MARK: Counted

  /// `count` units up to the reference date or from it on: whole units, and from the date itself.
  private func span(_ count: Int, _ unit: TimeUnit, _ shift: Int, next: Int) -> DateValue? {
    guard let reference, let exact = offset(reference, count * shift, unit) else { return nil }
    let grain: Period.Grain
    var start = reference
    switch unit {
    case .second: grain = .second
    case .minute: grain = .minute
    case .hour: (grain, start) = (.hour, Moment(day: reference.day, second: reference.second / 3600 * 3600))
    case .day: (grain, start) = (.day, Moment(day: reference.day))
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
      ? Period(start: reference, end: exact, grain: isFine ? .minute : .day)
      : Period(start: exact, end: reference, grain: isFine ? .minute : .day)
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
    case .hour: return moment.adding(seconds: 3600 * count)
    case .minute: return moment.adding(seconds: 60 * count)
    case .second: return moment.adding(seconds: count)
    case .millisecond: return nil
    }
  }

  /// *il y a deux ans*, *dans trois jours*.
  private func ago(at index: Int) -> DateValue? {
    let isAgo = has(index, .ago)
    guard isAgo || has(index, .inFuture), follows(index + 1) else { return nil }
    var at = index + 1
    if has(at, .about), follows(at + 1) { at += 1 }
    if !isAgo, has(at, .article) { return nil }
    guard let (count, unit, next) = lengthOfTime(at) else { return nil }
    if isAgo { return self.at(count, unit, -1, next: next) }
    // "en 3 ans" is a length, "dans 3 ans" a date.
    let word = tokens[index]
    guard bytes[word.start] | 0x20 != UInt8(ascii: "e"), bytes[word.start] | 0x20 != UInt8(ascii: "s") else {
      return nil
    }
    if language.numberWords == .english, word.end - word.start == 6 {
      return span(count, unit, 1, next: next)
    }
    return self.at(count, unit, 1, next: next)
  }

  /// *two weeks ago*, *3 jours plus tard*, 三天前, 两年后.
  private func counted(at index: Int) -> DateValue? {
    guard let (count, unit, next) = lengthOfTime(index), follows(next) else { return nil }
    // 前 and 后 before another time word direct that word.
    if isChinese, tokens[next].end - tokens[next].start == 3,
      has(next + 1, .timeUnit) || value(next + 1, .cardinal) != nil, gap(next + 1) == .none
    {
      return nil
    }
    if isChinese, unit == .year, count >= 1000 { return nil }
    if has(next, .agoAfter) { return at(count, unit, -1, next: next + 1) }
    if has(next, .laterAfter) { return at(count, unit, 1, next: next + 1) }
    return nil
  }

  private func lengthOfTime(_ index: Int) -> (Int, TimeUnit, Int)? {
    var count = 0
    var at = index
    if language.numberWords == .english, has(at, .article), follows(at + 1), has(at + 1, .timeUnit) {
      (count, at) = (1, at + 1)
    } else if let found = spanCount(at: at) {
      (count, at) = (found.value, found.next)
      if isChinese, has(at, .counter), follows(at), has(at + 1, .timeUnit), gap(at + 1) == .none { at += 1 }
    } else {
      return nil
    }
    guard joins(at) || (isChinese && follows(at)), let unit = unit(at), unit != .weekend, unit != .millisecond
    else { return nil }
    // 5日, 3月: dates.
    if isChinese,
      bytes[tokens[at].start..<tokens[at].end].elementsEqual("日".utf8)
        || bytes[tokens[at].start..<tokens[at].end].elementsEqual("月".utf8)
    {
      return nil
    }
    return (count, unit, at + 1)
  }

  /// The time `count` units from the reference date, as fine as the unit; also as a whole unit.
  private func at(_ count: Int, _ unit: TimeUnit, _ sign: Int, next: Int) -> DateValue? {
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

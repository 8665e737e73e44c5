internal import TamisCore

// Dates counted from the reference date: hier, next Tuesday, il y a deux ans, 上周五, 过去十年.
extension Reader {
  func relativeDate(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1), !has(at, .day) { at += 1 }
    var longest = LongestDate()
    longest.offer(dayWord(at: at))
    longest.offer(weekdayDate(at: at))
    longest.offer(directed(at: at))
    longest.offer(ago(at: at))
    longest.offer(counted(at: at))
    longest.offer(afterNext(at: at))
    if at > index {
      longest.offer(directed(at: index))
      longest.offer(weekdayDate(at: index))
      longest.offer(ago(at: index))
      longest.offer(counted(at: index))
    }
    return longest.value.map(settledBehind)
  }

  /// -1, 0 or 1 for last, this and next, the word before or behind its unit.
  func direction(_ index: Int) -> Int? {
    if has(index, .this) { return 0 }
    // 下下: the one after the next.
    if let steps = value(index, .next) { return Swift.max(steps, 1) }
    return value(index, .last).map { -Swift.max($0, 1) }
  }

  private func dayWord(at index: Int) -> DateValue? {
    guard let offset = value(index, .day), follows(index) || index >= 0 else { return nil }
    // 今 and 明 alone are days only before a part of the day.
    if isChinese, tokens[index].end - tokens[index].start == 3,
      !has(index + 1, .dayPart) || gap(index + 1) != .none
    {
      return nil
    }
    if isInTitle(index) || isToldDay(index) || offset == 0 && isNowadays(index) && !isRangeEnd(index) {
      return nil
    }
    guard let reference else { return DateValue([], open: nil, next: index + 1, flags: [.relative]) }
    return DateValue([DateValue.day(reference.adding(days: offset))], next: index + 1, flags: [.relative])
  }

  /// *From May 2019 to today*: behind a date the day itself.
  private func isRangeEnd(_ index: Int) -> Bool {
    guard !isChinese, index > 1, follows(index), has(index - 1, .to) || has(index - 1, .until) else {
      return false
    }
    return tokens[index - 2].form == .date || has(index - 2, .month) || run(index - 2) != nil
  }

  /// *USA Today*, *Magic Today*: a capital behind a word with a capital, in English.
  private func isInTitle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard language.numberWords == .english, token.isCapital, token.start > start + 1,
      bytes[token.start - 1] == UInt8(ascii: " ")
    else { return false }
    var first = token.start - 1
    while first > start, Bytes.isASCIILetter(bytes[first - 1]) { first -= 1 }
    return bytes[first] &- UInt8(ascii: "A") < 26
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
        if has(at, .of) || has(at, .on), follows(at), follows(at + 1) { at += 1 }
      }
    }
    guard let weekday = value(at, .weekday), at == index || joins(at) || isChinese else { return nil }
    if has(at + 1, .dayPart), follows(at + 1), isInShowName(at + 1) { return nil }
    let token = tokens[at]
    guard token.isCapital || token.end - token.start > 4 || isChinese || tokens.total < 4 else { return nil }
    if isLoneShortForm(at) { return nil }
    at += 1
    if shift == nil, follows(at), let found = direction(at), !has(at + 1, .timeUnit) || !follows(at + 1),
      language.numberWords != .english
    {
      shift = found
      at += 1
    }
    // lundi en huit, jeudi en quinze
    if shift == nil, let found = weekdayInEight(weekday, at: at) { return found }
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
      // A weekday named on that very day is today; in a list of them, or with *a*, it is any.
      if thisWeek == reference.day { periods.insert(day(thisWeek), at: 0) }
      if isAnyWeekday(index, at - 1) { return DateValue([], open: open, next: at) }
      periods = pastFirst(periods, before: at)
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

  /// *lundi en huit*: a week after the coming Monday; *en quinze*: two.
  private func weekdayInEight(_ weekday: Int, at index: Int) -> DateValue? {
    guard language.numberWords == .french, let reference, has(index, .at), follows(index), follows(index + 1),
      bytes[tokens[index].start..<tokens[index].end].elementsEqual("en".utf8),
      let numeral = words(at: index + 1), let count = numeral.value.int, count == 8 || count == 15,
      !has(numeral.next, .timeUnit), !has(numeral.next, .hour)
    else { return nil }
    let coming = reference.day + (weekday - reference.weekday + 7) % 7
    return DateValue(
      [DateValue.day(Moment(day: coming + (count == 8 ? 7 : 14)))], next: numeral.next, flags: [.relative])
  }

  private func weekOffset(from index: Int) -> (Int, Int)? {
    var at = index
    if has(at, .of), follows(at), follows(at + 1) { at += 1 }
    if has(at, .article), !has(at, .this), follows(at + 1) { at += 1 }
    guard follows(at) else { return nil }
    if let shift = direction(at), value(at + 1, .timeUnit) == 6, joins(at + 1) { return (shift, at + 2) }
    if value(at, .timeUnit) == 6, let shift = direction(at + 1), follows(at + 1) { return (shift, at + 2) }
    return nil
  }

  // MARK: This, next, last

  /// *la semaine prochaine*, *next month*, *3 derniers mois*, *the past two years*, 上个月, 过去十年.
  private func directed(at index: Int) -> DateValue? {
    if isToldDay(index) { return nil }
    if let offset = value(index, .relativeYear), let reference {
      return DateValue([DateValue.year(reference.date.year + offset)], next: index + 1, flags: [.relative])
    }
    if let offset = value(index, .relativeMonth), let reference {
      let month = reference.adding(months: offset).date
      return DateValue([DateValue.month(month.year, month.month)], next: index + 1, flags: [.relative])
    }
    if has(index, .rest), follows(index + 1) { return rest(at: index) }
    if let shift = direction(index), joins(index + 1), !isBehindEvent(index) {
      var at = index + 1
      if isChinese, isVagueDirection(index) { return nil }
      if let months = firstMonths(at: index) { return months }
      if has(at, .of), follows(at + 1) { at += 1 }
      if let count = spanCount(at: at), shift != 0, joins(count.next), let unit = unit(count.next) {
        if isLastingVerb(index) || isOddBehind(count.next + 1) { return nil }
        // the past 3 years and 2 months
        if !isChinese, let length = lengthOfTime(at), length.parts.count > 1,
          !has(length.next, .agoAfter)
        {
          return compoundSpan(length, shift)
        }
        return span(count.value, unit, shift, next: count.next + 1)
      }
      if !isManner(at), let found = unitDate(unit(at), shift, next: at + 1) { return found }
      if let month = month(at: at), !isChinese { return monthDirected(month, shift, next: at + 1) }
      if let season = value(at, .season), !isChinese { return seasonDirected(season, shift, next: at + 1) }
      return nil
    }
    if let unit = unit(index), follows(index + 1), let shift = direction(index + 1), !isChinese,
      language.numberWords == .french
    {
      // les années à venir
      if unit != .month, bytes[tokens[index].end - 1] | 0x20 == UInt8(ascii: "s") { return nil }
      return unitDate(unit, shift, next: index + 2)
    }
    // 2 semaines passées, 3 mois suivants
    if language.numberWords == .french, let count = spanCount(at: index), joins(count.next),
      let unit = unit(count.next),
      follows(count.next + 1), let shift = direction(count.next + 1), shift != 0,
      !isCountedFromThing(count.next + 1)
    {
      return span(count.value, unit, shift, next: count.next + 2)
    }
    if language.numberWords == .french, let season = value(index, .season), follows(index + 1),
      let shift = direction(index + 1), shift != 0
    {
      return nearSeason(season, shift, next: index + 2)
    }
    if !isChinese, language.numberWords == .french, let month = month(at: index), follows(index + 1),
      let shift = direction(index + 1), !has(index + 1, .this)
    {
      return monthDirected(month, shift, next: index + 2)
    }
    // 3 prochains jours, deux dernières années
    if !isChinese, let count = spanCount(at: index), follows(count.next), let shift = direction(count.next),
      shift != 0,
      joins(count.next + 1), let unit = unit(count.next + 1), isPluralUnit(count.next + 1)
    {
      return span(count.value, unit, shift, next: count.next + 2)
    }
    return nil
  }

  /// *de dernière minute*, *their last years*, *the last day*: no stretch of a known length.
  private func isManner(_ index: Int) -> Bool {
    switch language.numberWords {
    case .french: unit(index) == .minute || unit(index) == .second || isPluralStretch(index)
    case .english:
      bytes[tokens[index].end - 1] == UInt8(ascii: "s") && unit(index) != nil
        // The last day to file is not yesterday.
        || unit(index) == .day && (word(index - 1, is: "last") || word(index - 1, is: "the last"))
          && byteAfter(index) == UInt8(ascii: " ")
    default: false
    }
  }

  /// *ces derniers jours*, *les prochains mois*: how many is not told.
  private func isPluralStretch(_ index: Int) -> Bool {
    index > 0 && unit(index) != nil && bytes[tokens[index - 1].end - 1] | 0x20 == UInt8(ascii: "s")
      && bytes[tokens[index].end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// 返校后两周: 后 behind an event that no grammar knows counts from it, not from now.
  private func isBehindEvent(_ index: Int) -> Bool {
    guard isChinese, isWord(index, "后") || isWord(index, "後") || isWord(index, "前") else { return false }
    let begin = tokens[index].start
    return begin >= start + 3 && Bytes.isHanStart(bytes[begin - 3]) && tokens[index - 1].end != begin
  }

  /// Only 3 next week of them: English counts in the plural.
  private func isPluralUnit(_ index: Int) -> Bool {
    language.numberWords != .english || bytes[tokens[index].end - 1] | 0x20 == UInt8(ascii: "s")
  }

  func unit(_ index: Int) -> TimeUnit? { value(index, .timeUnit).flatMap(TimeUnit.init) }

  /// How many units: a number, or *quelques*, which counts three.
  func spanCount(at index: Int) -> (value: Int, next: Int)? {
    if has(index, .several), !isChinese { return (3, index + 1) }
    // the next couple of weeks
    if language.numberWords == .english, value(index, .collective) == 2, unit(index + 1) != nil {
      return (2, index + 1)
    }
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

  /// One unit before, around or after the reference date.
  func unitDate(_ unit: TimeUnit?, _ shift: Int, next: Int) -> DateValue? {
    guard let unit, let reference else { return nil }
    let (year, month, _) = reference.date
    let period: Period
    switch unit {
    case .day: period = DateValue.day(reference.adding(days: shift))
    case .workday: period = DateValue.day(reference.adding(workdays: shift))
    case .week: period = DateValue.week(reference, offset: shift)
    case .weekend:
      let week = DateValue.week(reference, offset: shift)
      return DateValue(DateValue.weekend(saturday: week.start.day + 5), next: next, flags: [.relative])
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
    case .fortnight:
      let monday = DateValue.week(reference, offset: 2 * shift).start
      period = Period(start: monday, end: monday.adding(days: 14), grain: .day)
    case .millisecond: return nil
    }
    return DateValue([period], next: next, flags: [.relative])
  }
}

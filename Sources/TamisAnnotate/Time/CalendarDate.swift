internal import TamisCore

// Dates of the calendar: 24/12/2014, lundi 3 mars 2025, March 3rd, 二〇二四年六月, 民國113年.
extension Reader {
  /// A year at `index`: four digits, words, Han digits.
  func year(at index: Int) -> (value: Int, next: Int)? {
    if let run = run(index) {
      guard let value = run.plain, run.wholeDigits == 4, value >= 1000, value < 2200 else { return nil }
      return (value, index + 1)
    }
    if isChinese { return nil }
    if let first = words(at: index), !first.isOrdinal, let value = first.value.int, first.form == .words {
      if value >= 1000, value < 2200 { return (value, first.next) }
      // nineteen eighty-four, dix-neuf soixante-dix
      if value >= 13, value <= 21, joins(first.next), let second = words(at: first.next),
        second.form == .words,
        let rest = second.value.int, rest >= 10, rest < 100, !second.isOrdinal
      {
        return (value * 100 + rest, second.next)
      }
    }
    return nil
  }

  /// A day of the month: a number from 1 to 31, plain or ordinal.
  func dayNumber(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
    if let plain = plain(index), let run = run(index), run.wholeDigits <= 2 {
      guard (1...31).contains(plain) else { return nil }
      if has(index + 1, .ordinalEnding), gap(index + 1) == .none { return (plain, index + 2, true) }
      return (plain, index + 1, false)
    }
    guard tokens.indices.contains(index), tokens[index].form == .word,
      let numeral = isChinese ? chinese(at: index) : words(at: index), numeral.high == nil,
      numeral.form != .roman,
      let value = numeral.value.int, (1...31).contains(value), numeral.scale == 0
    else { return nil }
    return (value, numeral.next, numeral.isOrdinal)
  }

  /// A month's name that is one here: *mars*, *may* and short forms need more than themselves.
  func month(at index: Int) -> Int? {
    guard let month = value(index, .month) else { return nil }
    return month
  }

  private func isSureMonth(_ index: Int) -> Bool {
    let token = tokens[index]
    if language.numberWords == .english {
      // march and may are words.
      return token.isCapital || token.end - token.start > 3 && value(index, .month) != 3
    }
    return token.end - token.start > 3
  }

  /// Jan Hamáček: a short form of a month before another name.
  private func isForename(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapital && token.end - token.start == 3 && language.numberWords == .french
      && token.end + 1 < end && bytes[token.end] == UInt8(ascii: " ")
      && bytes[token.end + 1] &- UInt8(ascii: "A") < 26
  }

  func skipSmall(_ index: Int) -> Int {
    var at = index
    while at < tokens.count, has(at, .of) || has(at, .article) || has(at, .on),
      follows(at) || gap(at) == .comma
    { at += 1 }
    return at
  }

  private func linked(_ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    switch tokens[at].gap {
    case .none, .space, .comma, .period, .hyphen, .slash: return true
    default: return false
    }
  }

  /// A date of day, month and year, or of fewer of these.
  func calendarDate(at index: Int) -> DateValue? {
    guard index < tokens.count else { return nil }
    if tokens[index].form == .date { return digitDate(at: index) }
    if isChinese { return chineseDate(at: index) }
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    let weekday = value(at, .weekday)
    var isWeekdayFirst = false
    if weekday != nil {
      at += 1
      isWeekdayFirst = true
      let skipped = skipSmall(at)
      if linked(skipped) { at = skipped }
      if !linked(at) { return nil }
    } else if has(at, .on), !has(at, .day), follows(at + 1), language.numberWords == .english {
      at += 1
    }
    guard at == index || linked(at) else { return nil }
    // le samedi 23/06/2018
    if let weekday, tokens[at].form == .date, var found = digitDate(at: at) {
      let told = found.periods.filter { $0.grain == .day && $0.start.weekday == weekday }
      if !told.isEmpty { found.periods = told }
      return found
    }
    if let found = slashedDay(at: at) { return found }
    if let found = spaced(at: at) { return found }
    if let found = dayMonth(at: at) { return found }
    if let found = monthDay(at: at) { return found }
    if let found = yearMonth(at: at) { return found }
    if let day = dayNumber(at: at),
      isWeekdayFirst
        || (has(index, .article) && tokens[index].end - tokens[index].start <= 3 && !isIndefinite(index))
    {
      return dayAlone(day, weekday: weekday, first: index)
    }
    return nil
  }

  /// *a*, *an*
  private func isIndefinite(_ index: Int) -> Bool {
    language.numberWords == .english && bytes[tokens[index].start] | 0x20 == UInt8(ascii: "a")
  }

  /// 18 08 1978, 20 2 2014.
  private func spaced(at index: Int) -> DateValue? {
    guard language.dayFirst, let day = plain(index), let month = plain(index + 1),
      let year = plain(index + 2), gap(index + 1) == .space,
      gap(index + 2) == .space, run(index + 2)?.wholeDigits == 4, (1900...2100).contains(year),
      run(index + 1)?.wholeDigits ?? 3 <= 2
    else { return nil }
    return valid(year, month, day, next: index + 3)
  }

  /// 3 mars 2025, 1er janvier, the third of May.
  private func dayMonth(at index: Int) -> DateValue? {
    guard let day = dayNumber(at: index), linked(day.next) else { return nil }
    var at = day.next
    if has(at, .weekday), follows(at) { at += 1 }
    if has(at, .of), follows(at + 1) { at += 1 }
    if has(at, .article), !has(at, .this), follows(at + 1) { at += 1 }
    if follows(at), let month = relativeMonth(at: at, isBare: at == day.next),
      let date = month.periods.first?.start.date
    {
      return valid(date.year, date.month, day.value, next: month.next)
    }
    guard let month = month(at: at), linked(at) else { return nil }
    return complete(month: month, day: day.value, from: at + 1)
  }

  /// *ce mois*, *mois prochain*, *next month*.
  private func relativeMonth(at index: Int, isBare: Bool) -> DateValue? {
    let isDirected =
      value(index, .timeUnit) == 5 || has(index, .this) || has(index, .next) || has(index, .last)
    guard isDirected, let date = relativeDate(at: index), date.periods.first?.grain == .month,
      date.next == index + 2, language.numberWords != .french || has(index, .this) || !isBare
    else { return nil }
    return date
  }

  /// 22/04: a day and a month where it is no fraction.
  func slashedDay(at index: Int) -> DateValue? {
    guard let first = plain(index), let second = plain(index + 1), gap(index + 1) == .slash,
      gap(index + 2) != .slash, gap(index) != .slash,
      let left = run(index), let right = run(index + 1), left.wholeDigits <= 2, right.wholeDigits <= 2,
      !isRangeOfTime(index, first, second)
    else { return nil }
    let isTold =
      index > 0 && follows(index)
      && (has(index - 1, .article)
        && !(language.numberWords == .english && tokens[index - 1].end - tokens[index - 1].start < 3)
        || has(index - 1, .on) || has(index - 1, .weekday)
        || has(index - 1, .since) || has(index - 1, .from))
    let isRange =
      (gap(index + 2) == .hyphen || gap(index + 2) == .dash) && gap(index + 3) == .slash
      && plain(index + 3) != nil
      || index > 1 && (gap(index) == .hyphen || gap(index) == .dash) && gap(index - 1) == .slash
    guard
      isTold || isRange || first > second || left.wholeDigits == 2 && first < 10
        || right.wholeDigits == 2 && second < 10
        || second > 12 && first > 6
    else { return nil }
    let (day, month) = language.dayFirst ? (first, second) : (second, first)
    return monthDay(month, day, next: index + 2) ?? monthDay(day, month, next: index + 2)
  }

  /// March 3rd, 2025; *août 99*; *March 2025*; *mars*.
  private func monthDay(at index: Int) -> DateValue? {
    guard let month = month(at: index) else { return nil }
    // Behind a day that the month does not have, it is no date: 31 février.
    if follows(index), let day = dayNumber(at: index - 1), day.value > 28, day.next == index { return nil }
    var at = index + 1
    if has(at, .article), follows(at), follows(at + 1) { at += 1 }
    if let (year, next) = yearAfter(at) { return DateValue([DateValue.month(year, month)], next: next) }
    if reference != nil, has(at, .this) || has(at, .next) || has(at, .last) || has(at, .of), follows(at),
      let (year, next) = trailingYear(at)
    {
      return DateValue([DateValue.month(year, month)], next: next, flags: [.relative])
    }
    if linked(at), gap(at) != .comma, let day = dayNumber(at: at),
      language.numberWords == .english || day.value <= 31 && isDayAfter(at, day)
    {
      return complete(month: month, day: day.value, from: day.next)
    }
    if has(at, .of), gap(at + 1) == .apostrophe { at += 1 }
    if follows(at) || gap(at) == .period || gap(at) == .apostrophe, let run = run(at), run.wholeDigits == 2,
      let short = run.plain,
      short > 31
    {
      return DateValue([DateValue.month(1900 + short, month)], next: at + 1)
    }
    guard !isForename(index), month == 5 || !isLoneShortForm(index),
      isSureMonth(index)
        || (follows(index)
          && (has(index - 1, .of) || has(index - 1, .at) || has(index - 1, .every) || has(index - 1, .this)))
        || tokens.total == 1 && tokens[index].start == start && tokens[index].end == end
    else { return nil }
    return monthAlone(month, next: index + 1)
  }

  /// Whether the number behind a month can be a day in a language that puts days first.
  private func isDayAfter(_ at: Int, _ day: (value: Int, next: Int, isOrdinal: Bool)) -> Bool {
    run(at) != nil && !has(day.next, .hour) && !has(day.next, .timeUnit) && !has(day.next, .percent)
      && !has(day.next, .currency)
      && gap(day.next) != .hyphen || day.isOrdinal
  }

  /// 2019/aug/01, 2016 Nov.
  private func yearMonth(at index: Int) -> DateValue? {
    guard let (year, next) = year(at: index), run(index) != nil, linked(next),
      gap(next) != .comma || has(next, .month), gap(next) != .period,
      let month = month(at: next)
    else { return nil }
    if gap(next + 1) == .slash || gap(next + 1) == .hyphen, let day = plain(next + 1), day <= 31 {
      return valid(year, month, day, next: next + 2)
    }
    // Epub 2006 Jan 27
    if gap(next + 1) == .space, language.numberWords == .english, let run = run(next + 1),
      run.wholeDigits <= 2,
      let day = run.plain, !isCountedThing(next + 2), let date = valid(year, month, day, next: next + 2)
    {
      return date
    }
    return DateValue([DateValue.month(year, month)], next: next + 1)
  }

  private func yearAfter(_ index: Int) -> (Int, Int)? {
    var at = index
    if has(at, .of), follows(at + 1) { at += 1 }
    guard at < tokens.count, linked(at), gap(at) != .slash || run(at) != nil else { return nil }
    guard let year = year(at: at) else { return nil }
    let isSum =
      has(year.next, .currency)
      && !(gap(year.next) == .space && gap(year.next + 1) == .none && run(year.next + 1) != nil)
    if has(year.next, .percent) || isSum || has(year.next, .timeUnit), follows(year.next) {
      return nil
    }
    return year
  }

  /// Adds a year to day and month, or leaves it open.
  private func complete(month: Int, day: Int, from at: Int) -> DateValue? {
    if let (year, next) = yearAfter(at) { return valid(year, month, day, next: next) }
    if let run = run(at), run.wholeDigits == 2, let short = run.plain,
      (gap(at) == .hyphen || gap(at) == .slash) && gap(at) == gap(at - 1) || short > 31 && follows(at)
    {
      return valid(short < 50 ? 2000 + short : 1900 + short, month, day, next: at + 1)
    }
    return directedDay(month, day, at: at) ?? monthDay(month, day, next: at)
  }

  func valid(_ year: Int, _ month: Int, _ day: Int, next: Int) -> DateValue? {
    guard Moment.isValid(year: year, month: month, day: day) else { return nil }
    return DateValue([DateValue.day(Moment(year: year, month: month, day: day))], next: next)
  }
}

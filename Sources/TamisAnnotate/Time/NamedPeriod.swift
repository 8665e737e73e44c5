internal import TamisCore

// Stretches with a name: 2024, T2 2024, second semestre 2024, les années 90, XXIe siècle, 圣诞节, été 2023.
extension Reader {
  func namedPeriod(at index: Int) -> DateValue? {
    var longest = LongestDate()
    longest.offer(quarter(at: index))
    longest.offer(season(at: index))
    longest.offer(decade(at: index))
    longest.offer(century(at: index))
    longest.offer(holiday(at: index))
    longest.offer(weekend(at: index))
    longest.offer(yearAlone(at: index))
    return longest.value
  }

  /// A year behind a named stretch: *2024*, *de 2024*, *of last year*, *de l'année prochaine*.
  private func trailingYear(_ index: Int) -> (Int, Int)? {
    var at = index
    if gap(at) == .comma, year(at: at) != nil { return year(at: at).map { ($0.value, $0.next) } }
    guard joins(at) || gap(at) == .slash else { return nil }
    while has(at, .of) || has(at, .article) || has(at, .at), follows(at + 1) { at += 1 }
    if let year = year(at: at) { return (year.value, year.next) }
    if let relative = relativeYear(at) { return relative }
    guard let reference else { return nil }
    for (direction, unit) in [(at, at + 1), (at + 1, at)] where value(unit, .timeUnit) == 2 && follows(at + 1)
    {
      if has(direction, .this) { return (reference.date.year, at + 2) }
      if has(direction, .next) { return (reference.date.year + 1, at + 2) }
      if has(direction, .last) { return (reference.date.year - 1, at + 2) }
    }
    return nil
  }

  // MARK: Quarters and halves

  private func quarter(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    // 2024年第二季度, 2016 Q1, 2016 H2
    if let found = leadingYear(at) {
      year = found.0
      at = found.1
      if has(at, .of), follows(at + 1) { at += 1 }
      guard joins(at) || gap(at) == .slash else { return nil }
    } else if has(at, .article), follows(at + 1) {
      at += 1
    }
    var number: Int?
    if let found = value(at, .quarter) {
      guard tokens[at].isCapital || isChinese else { return nil }
      (number, at) = (found, at + 1)
    } else if isChinese {
      var first = at
      if has(first, .ordinalSign) { first += 1 }
      if let numeral = chinese(at: first), value(numeral.next, .timeUnit) == 4, let count = numeral.value.int,
        (1...4).contains(count),
        first > at || numeral.form == .integer
      {
        (number, at) = (count, numeral.next + 1)
      }
    } else if let numeral = words(at: at), numeral.isOrdinal, joins(numeral.next),
      let count = numeral.value.int
    {
      if value(numeral.next, .timeUnit) == 4, (1...4).contains(count) {
        (number, at) = (count, numeral.next + 1)
      }
      if value(numeral.next, .timeUnit) == 3, (1...2).contains(count) {
        (number, at) = (count + 10, numeral.next + 1)
      }
    }
    guard let number else { return nil }
    if year == nil, let found = trailingYear(at) {
      year = found.0
      at = found.1
    }
    func period(_ year: Int) -> Period {
      number > 10
        ? DateValue.months(year, number * 6 - 65, 6, .half)
        : DateValue.months(year, number * 3 - 2, 3, .quarter)
    }
    if let year { return DateValue([period(year)], next: at) }
    let open = number > 10 ? "XXXX-H\(number - 10)" : "XXXX-Q\(number)"
    guard let reference else { return DateValue([], open: open, next: at) }
    let current = reference.date.year
    return DateValue(
      [period(current), period(current - 1), period(current + 1)], open: open, next: at,
      flags: [.yearInferred])
  }

  private func leadingYear(_ index: Int) -> (Int, Int)? {
    if isChinese {
      if let relative = relativeYear(index) { return relative }
      guard let date = chineseDate(at: index), let period = date.periods.first, period.grain == .year else {
        return nil
      }
      return (period.start.date.year, date.next)
    }
    guard run(index) != nil, let year = year(at: index), has(year.next, .quarter) else { return nil }
    return (year.value, year.next)
  }

  // MARK: Seasons

  private func season(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    if isChinese, let found = leadingYear(at) {
      year = found.0
      at = found.1
      guard joins(at) else { return nil }
    }
    guard let season = value(at, .season) else { return nil }
    let token = tokens[at]
    at += 1
    if year == nil, let found = trailingYear(at) {
      year = found.0
      at = found.1
    }
    if let year { return DateValue([Self.season(year, season)], next: at) }
    // été is a participle without l', cet or a preposition; spring and fall are verbs; 春 is part of names.
    let length = token.end - token.start
    let isPlain =
      isChinese
      ? length > 3
      : language.numberWords == .french
        ? length > 5 || followsThis(index) : followsThis(index) || tokens.count == 1
    guard isPlain else { return nil }
    return DateValue([], open: ["SP", "SU", "FA", "WI"][season - 1], next: at)
  }

  private func followsThis(_ index: Int) -> Bool {
    guard index > 0, follows(index) else { return false }
    let before = index - 1
    // "a été" is a verb: of the words like à, only en and in stand before a season.
    let first = bytes[tokens[before].start] | 0x20
    let isIn = has(before, .at) && (first == UInt8(ascii: "e") || first == UInt8(ascii: "i"))
    return isIn || has(before, .this) || has(before, .article) || has(before, .of) || has(before, .every)
  }

  // MARK: Decades and centuries

  private func decade(at index: Int) -> DateValue? {
    var at = index
    var decade: Int?
    if isChinese {
      var century = 1900
      if let numeral = chinese(at: at), let count = numeral.value.int, has(numeral.next, .century),
        follows(numeral.next), count > 0, count < 22
      {
        century = (count - 1) * 100
        at = numeral.next + 1
      }
      guard let numeral = chinese(at: at), let value = numeral.value.int, value % 10 == 0,
        has(numeral.next, .decade), follows(numeral.next)
      else {
        return nil
      }
      decade = value < 100 ? (at == index && value < 30 ? 2000 : century) + value : value
      at = numeral.next + 1
    } else if language.numberWords == .french {
      guard has(at, .decade) || has(at, .article) && has(at + 1, .decade) else { return nil }
      at += has(at, .decade) ? 1 : 2
      guard follows(at) else { return nil }
      if let year = year(at: at), year.value % 10 == 0 || year.value > 1800 {
        guard year.value % 10 == 0 else { return nil }
        (decade, at) = (year.value, year.next)
      } else if let numeral = words(at: at), let value = numeral.value.int, value % 10 == 0, value >= 10,
        value < 100
      {
        (decade, at) = (1900 + value, numeral.next)
      } else if let numeral = words(at: at), numeral.value.int == 2000 {
        (decade, at) = (2000, numeral.next)
      }
    } else {
      if has(at, .article), follows(at + 1) { at += 1 }
      guard let run = run(at), let value = run.plain, value % 10 == 0, has(at + 1, .decade),
        gap(at + 1) == .none || gap(at + 1) == .apostrophe
      else { return nil }
      guard run.wholeDigits == 4 || run.wholeDigits == 2 else { return nil }
      decade = run.wholeDigits == 4 ? value : (value < 20 ? 2000 : 1900) + value
      at += 2
    }
    guard let decade, (0..<2200).contains(decade) else { return nil }
    if decade % 100 == 0, isChinese {
      return DateValue([DateValue.year(decade, count: 10, grain: .decade)], next: at)
    }
    return DateValue([DateValue.year(decade, count: 10, grain: .decade)], next: at)
  }

  private func century(at index: Int) -> DateValue? {
    var at = index
    var era = 1
    if isChinese {
      if let found = value(at, .era) {
        if found == -1 { era = -1 }
        at += 1
      }
      if has(at, .ordinalSign) { at += 1 }
      guard at == index || follows(at), let numeral = chinese(at: at), let count = numeral.value.int,
        count > 0, count < 31,
        has(numeral.next, .century), follows(numeral.next)
      else { return nil }
      return centuryValue(count, era, next: numeral.next + 1)
    }
    if has(at, .article), follows(at + 1) { at += 1 }
    guard at < tokens.count, let numeral = words(at: at), numeral.isOrdinal, let count = numeral.value.int,
      count > 0, count < 31,
      joins(numeral.next), value(numeral.next, .timeUnit) == 0
    else { return nil }
    at = numeral.next + 1
    if let found = value(at, .era), follows(at) {
      era = found
      at += 1
    }
    return centuryValue(count, era, next: at)
  }

  private func centuryValue(_ count: Int, _ era: Int, next: Int) -> DateValue {
    guard era > 0 else { return DateValue([], open: "-" + ISOText.padded(count, 2), next: next) }
    return DateValue([DateValue.year((count - 1) * 100, count: 100, grain: .century)], next: next)
  }

  // MARK: Holidays, weekends, years

  private func holiday(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    if isChinese, let found = leadingYear(at) {
      (year, at) = found
      guard joins(at) else { return nil }
      if has(at, .of) { at += 1 }
    }
    guard let code = value(at, .holiday) else { return nil }
    at += 1
    if year == nil, let found = trailingYear(at) { (year, at) = found }
    if let year { return DateValue([DateValue.day(Self.holiday(code, year))], next: at) }
    let open = code < 10_000 ? "XXXX-\(ISOText.padded(code / 100, 2))-\(ISOText.padded(code % 100, 2))" : nil
    guard let reference else { return open.map { DateValue([], open: $0, next: at) } }
    let days = (-1...1).map { DateValue.day(Self.holiday(code, reference.date.year + $0)) }
    return DateValue(nearest(days), open: open, next: at, flags: [.yearInferred])
  }

  /// Codes: month and day; 20000 plus days from Easter; 3 mm n w for the n-th weekday of a month.
  static func holiday(_ code: Int, _ year: Int) -> Moment {
    if code < 10_000 { return Moment(year: year, month: code / 100, day: code % 100) }
    if code < 30_000 { return Moment.easter(year).adding(days: code - 20_000) }
    let rule = code - 30_000
    let first = Moment(year: year, month: rule / 100, day: 1)
    let weekday = rule % 10
    let number = rule / 10 % 10
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * ((number + 4) % 5))
  }

  private func weekend(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard value(at, .timeUnit) == 7, let reference else { return nil }
    let week = DateValue.week(reference, offset: 0)
    return DateValue(
      [Period(start: Moment(day: week.start.day + 5), end: week.end, grain: .week)], open: "XXXX-WXX-WE",
      next: at + 1, flags: [.relative])
  }

  /// Four digits from 1900 on, or any year behind a preposition.
  private func yearAlone(at index: Int) -> DateValue? {
    guard !isChinese, language.numberWords != .none else { return nil }
    var at = index
    var isTold = false
    if has(at, .timeUnit), value(at, .timeUnit) == 2, follows(at + 1), language.numberWords == .french {
      isTold = true
      at += 1
    }
    guard let run = run(at), run.wholeDigits == 4, let year = run.plain, year >= 1000, year < 2100,
      !isFloatingCode(at)
    else { return nil }
    let before = index - 1
    if !isTold, before >= 0, follows(index),
      has(before, .at) || has(before, .since) || has(before, .until) || has(before, .from)
        || has(before, .before) || has(before, .after) || has(before, .of)
    {
      isTold = true
    }
    guard
      isTold || (1900...2099).contains(year) && gap(at) != .hyphen
        || tokens.count == 1 && (1800...2099).contains(year)
    else { return nil }
    let next = at + 1
    if let era = value(next, .era), follows(next) {
      return era > 0 ? DateValue([DateValue.year(year)], next: next + 1) : nil
    }
    // 2000 euros, 2024 people: something counted.
    if follows(next) || gap(next) == .none,
      has(next, .currency) || has(next, .percent) || has(next, .unit) || has(next, .timeUnit)
        || has(next, .scale) || has(next, .degree)
        || has(next, .ordinalEnding) && gap(next) == .none || has(next, .minor)
    {
      return nil
    }
    if before >= 0, has(before, .currency), joins(index) { return nil }
    var value = DateValue([DateValue.year(year)], next: next)
    value.isWeak = !isTold
    return value
  }

  private func isFloatingCode(_ index: Int) -> Bool { runs[tokens[index].payload].isSigned }
}

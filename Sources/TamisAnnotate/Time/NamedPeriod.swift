internal import TamisCore

// Stretches with a name: 2024, T2 2024, second semestre 2024, les années 90, XXIe siècle, 圣诞节, été 2023.
extension Reader {
  func namedPeriod(at index: Int) -> DateValue? {
    var longest = LongestDate()
    // Each needs a word of its own.
    if isNear(Self.quarters) { longest.offer(quarter(at: index)) }
    if isNear(Self.seasons) { longest.offer(season(at: index)) }
    if isNear(Self.decades) { longest.offer(decade(at: index)) }
    if isNear(Self.centuries) { longest.offer(century(at: index)) }
    if isNear(Self.holidays) { longest.offer(holiday(at: index)) }
    if isNear(Self.units) {
      longest.offer(weekend(at: index))
      longest.offer(titled(at: index))
    }
    longest.offer(yearAlone(at: index))
    return longest.value
  }

  private static let quarters = Senses(.quarter, .timeUnit)
  private static let seasons = Senses(.season)
  private static let decades = Senses(.decade)
  private static let centuries = Senses(.century, .timeUnit)
  private static let holidays = Senses(.holiday, .feast)
  private static let units = Senses(.timeUnit)

  /// A year behind a named stretch: *2024*, *de 2024*, *of last year*, *de l'année prochaine*.
  func trailingYear(_ index: Int) -> (Int, Int)? {
    var at = index
    if gap(at) == .comma, !isChinese, year(at: at) != nil { return year(at: at).map { ($0.value, $0.next) } }
    guard joins(at) || gap(at) == .slash else { return nil }
    while has(at, .of) || has(at, .article) || has(at, .at), !has(at, .this), follows(at + 1) { at += 1 }
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

  /// *le mois de mars*, *the year 2011*, *the month of May*: a unit and the name of one.
  private func titled(at index: Int) -> DateValue? {
    guard !isChinese else { return nil }
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard let unit = unit(at), unit == .month || unit == .year, follows(at + 1) else { return nil }
    at += 1
    if has(at, .of), follows(at + 1) {
      // its fifth year in 2026
      guard language.numberWords != .english || bytes[tokens[at].start] | 0x20 == UInt8(ascii: "o") else {
        return nil
      }
      at += 1
    }
    if unit == .month, let month = month(at: at) {
      if let (year, next) = trailingYear(at + 1) {
        return DateValue([DateValue.month(year, month)], next: next)
      }
      return monthAlone(month, next: at + 1)
    }
    guard unit == .year, let year = year(at: at), !isCountedThing(year.next) else { return nil }
    return DateValue([DateValue.year(year.value)], next: year.next)
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
    // a été en 1988
    let isParticiple =
      language.numberWords == .french && token.end - token.start == 5 && has(index + 1, .at)
      && !followsThis(index)
    // winter 2013-2014
    if let told = year, season == 4 || season == 3, gap(at) == .hyphen || gap(at) == .slash,
      plain(at) == told + 1
    {
      at += 1
    }
    if let year, !isParticiple { return DateValue([Self.season(year, season)], next: at) }
    // été is a participle without l', cet or a preposition; spring and fall are verbs; 春 is part of names.
    let length = token.end - token.start
    let isPlain =
      isChinese
      ? length > 3
      : language.numberWords == .french
        ? length > 5 || followsThis(index) : followsThis(index) || tokens.total == 1
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
      // 上世纪90年代
      if let reference, let shift = direction(at), unit(at + 1) == .century, follows(at + 1), follows(at + 2)
      {
        century = (reference.date.year / 100 + shift) * 100
        at += 2
      }
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
        // les années 2010-2015: from the one year to the other
        let isRange = gap(year.next) == .hyphen || gap(year.next) == .dash
        guard year.value % 10 == 0, !isRange || run(year.next)?.wholeDigits != 4 else { return nil }
        (decade, at) = (year.value, year.next)
      } else if let numeral = words(at: at), let value = numeral.value.int, value % 10 == 0, value >= 10,
        value < 100
      {
        (decade, at) = (1900 + value, numeral.next)
      } else if let numeral = words(at: at), numeral.value.int == 2000 {
        (decade, at) = (2000, numeral.next)
      }
    } else if let said = saidDecade(at: index) {
      (decade, at) = said
    } else {
      if has(at, .article), follows(at + 1) { at += 1 }
      guard let run = run(at), let value = run.plain, value % 10 == 0, has(at + 1, .decade),
        gap(at + 1) == .none || gap(at + 1) == .apostrophe
      else { return nil }
      guard run.wholeDigits == 4 || run.wholeDigits == 2 else { return nil }
      if isDecadeOfAge(at) { return nil }
      // late 1500s: of the hundred years
      if value % 100 == 0, value >= 1000, value < 2000, index > 0, edgeWord(index - 1) != nil {
        return DateValue([DateValue.year(value, count: 100, grain: .century)], next: at + 2)
      }
      decade = run.wholeDigits == 4 ? value : (value < 20 ? 2000 : 1900) + value
      at += 2
    }
    guard let decade, (0..<2200).contains(decade) else { return nil }
    if decade % 100 == 0, isChinese {
      return DateValue([DateValue.year(decade, count: 10, grain: .decade)], next: at)
    }
    return DateValue([DateValue.year(decade, count: 10, grain: .decade)], next: at)
  }

  /// *the seventies*, *the nineteen fifties*, *late sixties*: without *the* they are ages.
  private func saidDecade(at index: Int) -> (Int, Int)? {
    guard
      has(index, .article)
        || index > 0 && (has(index - 1, .early) || has(index - 1, .middle) || has(index - 1, .late))
    else { return nil }
    var at = has(index, .article) ? index + 1 : index
    var century = 1900
    if let number = value(at, .cardinal), number > 10, number < 20, let decade = value(at + 1, .decade),
      decade > 0
    {
      (century, at) = (number * 100, at + 1)
    }
    guard let decade = value(at, .decade), decade > 0 else { return nil }
    return (decade < 100 ? century + decade : decade, at + 1)
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
        has(numeral.next, .century), follows(numeral.next), !isNamedCentury(numeral.next)
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

  /// 21世纪网, 21世纪经济报道: whether the word for centuries at `index` is in the name of a medium.
  func isNamedCentury(_ index: Int) -> Bool {
    unit(index) == .century && starts(Self.namedCenturies, at: tokens[index].end)
  }

  private static let namedCenturies = WordList([
    "网", "網", "经济报", "經濟報", "英文", "不动产", "报系", "報系", "福克斯", "商业评论", "商業評論",
  ])

  private func centuryValue(_ count: Int, _ era: Int, next: Int) -> DateValue {
    guard era > 0 else { return DateValue([], open: "-" + ISOText.padded(count, 2), next: next) }
    return DateValue([DateValue.year((count - 1) * 100, count: 100, grain: .century)], next: next)
  }

  // MARK: Weekends

  private func weekend(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard value(at, .timeUnit) == 7, let reference else { return nil }
    // a weekend ride
    if language.numberWords == .english, at > 0, has(at - 1, .article), follows(at),
      tokens[at - 1].end - tokens[at - 1].start < 3
    {
      return nil
    }
    // a weekend rate
    if language.numberWords == .english, starts(Self.weekendThings, at: tokens[at].end) { return nil }
    let week = DateValue.week(reference, offset: 0)
    return DateValue(
      DateValue.weekend(saturday: week.start.day + 5), open: "XXXX-WXX-WE",
      next: at + 1, flags: [.relative])
  }

  private static let weekendThings = WordList([
    " day", " rate", " hours", " getaway", " break", " warrior", " trip", " retreat", " traffic",
    " adventure", " outing", " hike", " ride", " brunch", " project",
  ])
}

/// Finds dates in text: ISO 8601 and its relatives, numbers with separators, and words in European and East
/// Asian forms, each with the time and zone that follow it.
///
/// `2024-06-12T11:42:05+02:00`, `12 juin 2024 à 11h42`, `June 12, 2024`, `12. Juni 2024`, `12/06/2024`,
/// `2024年6月12日 11:42`, `民國113年6月12日`, `Wed, 12 Jun 2024 09:42:00 GMT`.
struct DateText {
  private let tokens: DateTokens
  /// How `6/12/2024` is read: as 12 June where months come first.
  private let isMonthFirst: Bool

  /// - Complexity: O(*n*).
  init(_ utf8: some Collection<UInt8>, isMonthFirst: Bool = false) {
    tokens = DateTokens(utf8)
    self.isMonthFirst = isMonthFirst
  }

  /// The first date of the text that names at least a month.
  var first: DateStamp? {
    var index = 0
    while index < tokens.count {
      if let found = date(at: index) { return found.stamp }
      index += 1
    }
    return nil
  }

  /// The first date with a day, else the first with a month.
  var best: DateStamp? { all.first { $0.day != nil } ?? first }

  /// All dates of the text, in order.
  var all: [DateStamp] {
    var found: [DateStamp] = []
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        found.append(date.stamp)
        index = date.next
      } else {
        index += 1
      }
    }
    return found
  }

  /// What a text holds besides its dates: how many dates with a day it has, whether one has a time, and the
  /// words and numbers outside all of them.
  var rest: (days: Int, hasTime: Bool, words: Int) {
    var rest = (days: 0, hasTime: false, words: 0)
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        if date.stamp.day != nil { rest.days += 1 }
        if date.stamp.hour != nil { rest.hasTime = true }
        index = date.next
      } else {
        if tokens.isWordOrNumber(index) { rest.words += 1 }
        index += 1
      }
    }
    return rest
  }

  /// Reads a value that is a date and nothing else, such as a `datetime` attribute: also bare digits
  /// (`20240612`, `20240612114205`, seconds or milliseconds since 1970) and a year alone.
  static func value(_ utf8: some Collection<UInt8>, isMonthFirst: Bool = false) -> DateStamp? {
    let text = DateText(utf8, isMonthFirst: isMonthFirst)
    if let stamp = text.best { return stamp }
    guard text.tokens.count == 1 || (text.tokens.count == 2 && !text.tokens.isNumber(1)),
      let digits = text.tokens.number(0)
    else { return nil }
    return compact(digits.value, digits.length)
  }

  private static func compact(_ value: Int, _ length: Int) -> DateStamp? {
    var stamp: DateStamp
    switch length {
    case 4: stamp = DateStamp(year: value)
    case 8: stamp = DateStamp(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case 10: stamp = DateStamp(secondsSince1970: value)
    case 13: stamp = DateStamp(secondsSince1970: value / 1_000)
    case 12, 14:
      let minutes = length == 14 ? value / 100 : value
      let days = minutes / 10_000
      stamp = DateStamp(year: days / 10_000, month: days / 100 % 100, day: days % 100)
      stamp.hour = minutes / 100 % 100
      stamp.minute = minutes % 100
      if length == 14 { stamp.second = value % 100 }
    default: return nil
    }
    return stamp.isValid ? stamp : nil
  }

  // MARK: Dates

  private func date(at index: Int) -> (stamp: DateStamp, next: Int)? {
    guard var (stamp, next) = yearFirst(index) ?? dayFirst(index) ?? monthWordFirst(index) ?? numeric(index),
      stamp.isValid
    else { return nil }
    if stamp.day != nil { next = addTime(to: &stamp, at: next) }
    return (stamp, next)
  }

  /// `2024-06-12`, `2024/6/12`, `2024. 6. 12.`, `2024年6月12日`, `20240612T1142`, `2024年6月`, `2024-06`.
  private func yearFirst(_ index: Int) -> (DateStamp, Int)? {
    guard let first = tokens.number(index) else { return nil }
    if first.length == 8, tokens.letter(index + 1, "t"), first.value / 10_000 >= 1970 {
      return (
        DateStamp(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100),
        index + 1
      )
    }
    var year = first.value
    if tokens.word(index + 1, "年") || tokens.word(index + 1, "년") {
      // 民國113年, 民国113年: the Republic's years.
      if first.length <= 3 && (tokens.word(index - 1, "民國") || tokens.word(index - 1, "民国")) { year += 1911 }
      guard year >= 1900, let month = tokens.number(index + 2), month.length <= 2,
        tokens.word(index + 3, "月") || tokens.word(index + 3, "월")
      else { return nil }
      guard let day = tokens.number(index + 4), day.length <= 2,
        tokens.word(index + 5, "日") || tokens.word(index + 5, "일") || tokens.word(index + 5, "号")
      else { return (DateStamp(year: year, month: month.value), index + 4) }
      return (DateStamp(year: year, month: month.value, day: day.value), index + 6)
    }
    guard first.length == 4, let separator = tokens.dateSeparator(index + 1),
      let month = tokens.number(index + 2),
      month.length <= 2
    else { return yearAndWord(index) }
    guard tokens.dateSeparator(index + 3) == separator, let day = tokens.number(index + 4), day.length <= 2
    else {
      // A bare 2024-06 is a month; 2024/06 or 2024.06 rather something else.
      guard separator == UInt8(ascii: "-"), month.length == 2, tokens.dateSeparator(index + 3) == nil else {
        return nil
      }
      return (DateStamp(year: year, month: month.value), index + 3)
    }
    return (DateStamp(year: year, month: month.value, day: day.value), index + 5)
  }

  /// `2024 június 12`, `2024-Jun-12`.
  private func yearAndWord(_ index: Int) -> (DateStamp, Int)? {
    guard let year = tokens.number(index), year.length == 4 else { return nil }
    var at = tokens.skip(
      index + 1, [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "/")])
    guard let month = tokens.month(at) else { return nil }
    at = tokens.skip(at + 1, [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "/")])
    guard let day = tokens.number(at), day.length <= 2, tokens.number(at + 1) == nil,
      !tokens.byte(at + 1, UInt8(ascii: ":"))
    else { return nil }
    return (DateStamp(year: year.value, month: month, day: day.value), at + 1)
  }

  /// `12 juin 2024`, `1er juin 2024`, `12. Juni 2024`, `12 de junio de 2024`, `12th of June, 2024`, `12-Jun-24`.
  private func dayFirst(_ index: Int) -> (DateStamp, Int)? {
    guard let day = tokens.number(index), day.length <= 2 else { return nil }
    var at = index + 1
    if tokens.isOrdinalEnding(at) { at += 1 }
    at = tokens.skip(at, [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ",")])
    if tokens.isOf(at) { at += 1 }
    guard let month = tokens.month(at) else { return nil }
    at = tokens.skip(at + 1, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")])
    if tokens.isOf(at) { at += 1 }
    guard let year = tokens.year(at) else { return nil }
    return (DateStamp(year: year, month: month, day: day.value), at + 1)
  }

  /// `June 12, 2024`, `Jun. 12th 2024`, `junio 12 de 2024`, `June 2024`, `Wed Jun 12 09:42:00 CEST 2024`.
  private func monthWordFirst(_ index: Int) -> (DateStamp, Int)? {
    guard let month = tokens.month(index) else { return nil }
    var at = tokens.skip(
      index + 1, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")])
    if let number = tokens.number(at), number.length <= 2 {
      at += 1
      if tokens.isOrdinalEnding(at) { at += 1 }
      at = tokens.skip(at, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/")])
      if tokens.isOf(at) { at += 1 }
      if let year = tokens.number(at), year.length == 4 {
        return (DateStamp(year: year.value, month: month, day: number.value), at + 1)
      }
      var stamp = DateStamp(year: 0, month: month, day: number.value)
      let afterTime = addTime(to: &stamp, at: at)
      if afterTime > at, let year = tokens.number(afterTime), year.length == 4 {
        stamp.year = year.value
        return (stamp, afterTime + 1)
      }
      return nil
    }
    if tokens.isOf(at) { at += 1 }
    guard let year = tokens.number(at), year.length == 4, !tokens.byte(at + 1, UInt8(ascii: ":")) else {
      return nil
    }
    return (DateStamp(year: year.value, month: month), at + 1)
  }

  /// `12/06/2024`, `12.06.2024`, `12.6.24`, `06-12-2024`.
  private func numeric(_ index: Int) -> (DateStamp, Int)? {
    guard let first = tokens.number(index), first.length <= 2,
      let separator = tokens.dateSeparator(index + 1),
      let second = tokens.number(index + 2), second.length <= 2, tokens.dateSeparator(index + 3) == separator,
      let last = tokens.number(index + 4),
      last.length == 4 || (last.length == 2 && separator != UInt8(ascii: "-")),
      tokens.dateSeparator(index + 5) != separator || tokens.number(index + 6) == nil
    else { return nil }
    let year = last.length == 4 ? last.value : last.value + (last.value < 70 ? 2000 : 1900)
    // A full stop separates days from months everywhere; a slash in the order of the country.
    var dayComesFirst = separator == UInt8(ascii: ".") || !isMonthFirst
    if second.value > 12 { dayComesFirst = false }
    if first.value > 12 { dayComesFirst = true }
    return (
      DateStamp(
        year: year, month: dayComesFirst ? second.value : first.value,
        day: dayComesFirst ? first.value : second.value),
      index + 5
    )
  }

  // MARK: Times

  /// Reads `T11:42:05.123+02:00`, `, 11:42 Uhr`, `à 11h42`, `at 9:42 am EST`, `11时42分`, `下午3:05`.
  /// - Returns: Where the time ends; `index` where there is none.
  private func addTime(to stamp: inout DateStamp, at index: Int) -> Int {
    var at = index
    var isAfternoon = false
    var skipped = 0
    // A few words and marks may stand between: "à", "at", "um", a weekday, "|".
    while skipped < 4, at < tokens.count, !tokens.isNumber(at) {
      if tokens.word(at, "下午") || tokens.word(at, "晚上") || tokens.word(at, "오후") || tokens.word(at, "午後") {
        isAfternoon = true
      }
      at += 1
      skipped += 1
    }
    guard let hour = tokens.number(at) else { return index }
    if hour.length == 4 || hour.length == 6, tokens.letter(at - 1, "t") {
      let minutes = hour.length == 6 ? hour.value / 100 : hour.value
      stamp.hour = minutes / 100
      stamp.minute = minutes % 100
      if hour.length == 6 { stamp.second = hour.value % 100 }
      return addZone(to: &stamp, at: at + 1)
    }
    guard hour.length <= 2, hour.value < 25 else { return index }
    var hourValue = hour.value
    let separatesByStop = tokens.byte(at + 1, UInt8(ascii: "."))
    if tokens.byte(at + 1, UInt8(ascii: ":")) || tokens.isHourWord(at + 1) || separatesByStop
      || tokens.word(at + 1, "："),
      let minute = tokens.number(at + 2), minute.length == 2, minute.value < 60
    {
      // "11.42" is a time only where something says so.
      if separatesByStop && !tokens.isTimeWord(at + 3) && !tokens.isTimeWord(at - 1) { return index }
      stamp.minute = minute.value
      at += 3
      if tokens.word(at, "分") && tokens.number(at + 1)?.length == 2 || tokens.byte(at, UInt8(ascii: ":")),
        let second = tokens.number(at + 1), second.length == 2
      {
        stamp.second = second.value
        at += 2
        // Fractions of a second are left out.
        if tokens.byte(at, UInt8(ascii: ".")), tokens.isNumber(at + 1) { at += 2 }
      }
    } else if tokens.isMeridiem(at + 1) != nil {
      stamp.minute = 0
      at += 1
    } else {
      return index
    }
    if tokens.byte(at, UInt8(ascii: " ")) { at += 1 }
    if let afternoon = tokens.isMeridiem(at) {
      if afternoon && hourValue < 12 { hourValue += 12 }
      if !afternoon && hourValue == 12 { hourValue = 0 }
      at += 1
    } else if isAfternoon && hourValue < 12 {
      hourValue += 12
    }
    stamp.hour = hourValue
    var checked = stamp
    if checked.year == 0 { checked.year = 2000 }
    guard checked.isValid else {
      stamp.hour = nil
      stamp.minute = nil
      stamp.second = nil
      return index
    }
    return addZone(to: &stamp, at: at)
  }

  private func addZone(to stamp: inout DateStamp, at index: Int) -> Int {
    if let zone = tokens.namedZone(index) {
      stamp.zone = zone
      return index + 1
    }
    let isWest = tokens.byte(index, UInt8(ascii: "-"))
    guard isWest || tokens.byte(index, UInt8(ascii: "+")), let hours = tokens.number(index + 1) else {
      return index
    }
    var minutes: Int
    var next = index + 2
    switch hours.length {
    case 4: minutes = hours.value / 100 * 60 + hours.value % 100
    case 1, 2:
      minutes = hours.value * 60
      if tokens.byte(index + 2, UInt8(ascii: ":")), let rest = tokens.number(index + 3), rest.length == 2 {
        minutes += rest.value
        next = index + 4
      } else if isWest {
        // "11:42 - 12" is no zone.
        return index
      }
    default: return index
    }
    guard minutes <= 15 * 60 else { return index }
    stamp.zone = isWest ? -minutes : minutes
    return next
  }
}

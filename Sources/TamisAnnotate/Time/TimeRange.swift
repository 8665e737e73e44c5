internal import TamisCore

// Ranges of dates and times: du 3 au 5 mars, July 13 to 15, de 14h à 16h, 2010-2018, 三月到五月.
extension Reader {
  func timeRange(at index: Int) -> TimeReading? {
    // Without a link among the words there are no two ends.
    let hasLink = hasLink(behind: index)
    var found = hasLink ? wholeRange(at: index) ?? yearRange(at: index) : nil
    if found == nil, around.hasSlash, run(index) != nil { found = seasonYears(at: index) }
    if hasLink, let hours = hourRange(at: index), hours.next > found?.next ?? 0 { return hours }
    if isNear(Self.stretchWords), let stretch = stretch(at: index), stretch.next > found?.next ?? 0 {
      return stretch
    }
    return found
  }

  private static let stretchWords = Senses(.during, .from, .after)

  private func wholeRange(at index: Int) -> TimeReading? {
    if let (first, last, next) = ends(at: index) {
      // 在1月1日至3月31日: 在 says when.
      let isPlace = isChinese && isWord(index, "在") && !has(next - 1, .betweenAfter)
      return combine(first, last, from: isPlace ? index + 1 : index, to: next)
    }
    // Tuesday from 2:00 to 2:30 pm, le 17 entre 14h et 16h: one date before two times of day.
    guard let day = whole(at: index), day.clock == nil, let date = day.date, date.isDay else { return nil }
    var at = day.next
    if has(at, .on) || has(at, .at), follows(at + 1) { at += 1 }
    guard follows(at) || gap(at) == .comma, let found = ends(at: at) else { return nil }
    var (first, last) = (found.0, found.1)
    guard first.date == nil, last.date == nil, first.clock != nil, last.clock != nil
    else { return nil }
    first.date = date
    last.date = date
    if let part = day.part {
      if first.clock?.isSure == false { first.clock?.settle(part: part) }
      if last.clock?.isSure == false { last.clock?.settle(part: part) }
    }
    return combine(first, last, from: index, to: found.2)
  }

  /// Both ends of a range that begins at `index`, and the index behind it.
  private func ends(at index: Int) -> (TimeValue, TimeValue, Int)? {
    var at = index
    let isBetween = has(at, .between) && follows(at + 1)
    if isBetween || has(at, .from) && follows(at + 1) { at += 1 }
    while has(at, .article) || has(at, .at), at > index, follows(at + 1), date(at: at) == nil { at += 1 }
    guard at < tokens.count else { return nil }
    if let months = monthRange(at: at) { return months }
    var left = whole(at: at) ?? shortMonth(at, isBetween: isBetween)
    let bare = bareNumber(at: at)
    var found: (TimeValue, TimeValue)?
    // the 13 to 15 July: a day without a month takes the month behind.
    if let value = left, let day = value.date?.dayAlone, value.clock == nil,
      let link = link(value.next, isBetween: isBetween), let right = whole(at: link),
      right.date?.dayAlone == nil,
      let full = completed(day, by: right)
    {
      found = (full, right)
    }
    if found == nil, let value = left, let link = link(value.next, isBetween: isBetween) {
      found = joined(value, link)
    }
    if found == nil, let bare, let link = link(bare.next, isBetween: isBetween), let right = whole(at: link) {
      left = completed(bare.value, by: right)
      if let left { found = (left, right) }
    }
    // de 14h à 16h
    if found == nil, left == nil, !isChinese, let first = hourSign(at: at), isHourLetter(first.next - 1),
      let link = link(first.next, isBetween: isBetween), let last = whole(at: link) ?? hourSign(at: link),
      last.clock != nil,
      first.clock?.hour ?? 0 < last.clock?.hour ?? 0
    {
      found = (first, last)
    }
    // 2007年与2009年间
    if found == nil, isChinese, let value = left, has(value.next, .and), follows(value.next),
      follows(value.next + 1),
      let pair = joined(value, value.next + 1), has(pair.1.next, .betweenAfter), follows(pair.1.next)
    {
      found = pair
    }
    guard let (first, last) = found.map({ extended($0, isBetween: isBetween) }) else { return nil }
    var next = last.next
    if has(next, .betweenAfter), follows(next) { next += 1 }
    return (first, last, next)
  }

  /// *mai - octobre 1999*: a month that is too short to be one by itself, before another.
  private func shortMonth(_ index: Int, isBetween: Bool) -> TimeValue? {
    guard !isChinese, let month = month(at: index), tokens[index].end - tokens[index].start < 4,
      let link = link(index + 1, isBetween: isBetween), has(link, .month),
      let right = whole(at: link), right.date?.periods.first?.grain == .month
    else { return nil }
    return TimeValue(date: monthAlone(month, next: index + 1), next: index + 1)
  }

  /// h, not *heures*, glued to its number.
  private func isHourLetter(_ index: Int) -> Bool {
    has(index, .hour) && gap(index) == .none && tokens[index].end - tokens[index].start == 1
  }

  func bareNumber(at index: Int) -> (value: Int, next: Int)? {
    if let day = dayNumber(at: index) { return (day.value, day.next) }
    guard let plain = plain(index), plain <= 24 else { return nil }
    return (plain, index + 1)
  }

  /// The index behind a word or sign that joins two times.
  func link(_ index: Int, isBetween: Bool) -> Int? {
    guard index < tokens.count else { return nil }
    switch gap(index) {
    case .hyphen, .dash, .tilde: return index
    case .slash: return isMonthBehindSlash(index) ? index : nil
    case .none, .space, .comma:
      var at = index
      // 2014~2018
      if tokens[at].end - tokens[at].start == 1, bytes[tokens[at].start] == UInt8(ascii: "~"), follows(at + 1)
      {
        return at + 1
      }
      if isChinese, has(at, .and), !isBetween { return nil }
      // 从12月25日开始到1月20日
      if isChinese, isWord(at, "开始") || isWord(at, "開始") || isWord(at, "起") || isWord(at, "起至"),
        has(at + 1, .to), gap(at + 1) == .none
      {
        at += 1
      }
      // de 2007 à la fin de 2008: the link within the word for the end
      if language.numberWords == .french, edgeWord(at) != nil, starts(Self.edgeLinks, at: tokens[at].start),
        follows(at)
      {
        return at
      }
      guard has(at, .to) || isBetween && has(at, .and) || has(at, .until) else { return nil }
      at += 1
      while has(at, .article) || has(at, .at), follows(at + 1), date(at: at) == nil { at += 1 }
      return at < tokens.count && (follows(at) || gap(at) == .hyphen) ? at : nil
    default: return nil
    }
  }

  static let edgeLinks = WordList(["à la fin", "au début", "au milieu", "à la mi"])

  private func joined(_ left: TimeValue, _ at: Int) -> (TimeValue, TimeValue)? {
    if let right = left.clock == nil ? whole(at: at) : whole(at: at) ?? hourSign(at: at) {
      if left.clock != nil, left.date == nil, right.clock == nil, right.date?.isWeak ?? true { return nil }
      guard
        left.now != nil || right.now != nil || (left.clock == nil) == (right.clock == nil) || left.part != nil
      else {
        if let hour = bareNumber(at: at), left.clock != nil { return hourBehind(left, hour) }
        return nil
      }
      return (left, right)
    }
    guard let bare = bareNumber(at: at) else { return nil }
    if left.clock != nil { return hourBehind(left, bare) }
    return laterDay(of: left, bare)
  }

  /// 4pm to 5, 从下午两点到四点.
  private func hourBehind(_ left: TimeValue, _ bare: (value: Int, next: Int)) -> (TimeValue, TimeValue)? {
    guard let clock = left.clock, bare.value <= 24, !isCountedThing(bare.next) else { return nil }
    var right = left
    var hour = bare.value
    if hour < clock.hour, hour + 12 > clock.hour, hour + 12 <= 24 { hour += 12 }
    right.clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: clock.isSure, next: bare.next)
    right.next = bare.next
    return (left, right)
  }

  /// A number that takes month and year, or the half of the day, from what follows.
  func completed(_ number: Int, by right: TimeValue) -> TimeValue? {
    var left = right
    if let clock = right.clock {
      // The date behind the second goes for both.
      guard number <= 24 else { return nil }
      var hour = number
      if clock.hour > 12, !clock.isOfWholeDay, hour < 12,
        hour + 12 < clock.hour || (hour + 12 == clock.hour && clock.minute ?? 0 > 0)
      {
        hour += 12
      }
      left.clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: clock.isSure, next: right.next)
      return left
    }
    guard let date = right.date, let period = date.periods.first ?? nil, period.grain == .day, !date.isSpan,
      !date.flags.contains(.relative) || date.periods[0].start.date.day > number
    else { return nil }
    left.date?.periods = date.periods.compactMap { other in
      let (year, month, _) = other.start.date
      return Moment.isValid(year: year, month: month, day: number)
        ? DateValue.day(Moment(year: year, month: month, day: number)) : nil
    }
    left.date?.open = nil
    guard left.date?.periods.isEmpty == false, number <= period.start.date.day else { return nil }
    return left
  }

  func combine(_ first: TimeValue, _ last: TimeValue, from: Int, to: Int) -> TimeReading? {
    var first = first
    var last = last
    // to the end of 2008: its last moment, no day behind it.
    let isToEnd = last.edge == .late && last.clock == nil && last.part == nil
    Self.settle(&first, &last, reference)
    // July 3 to the 5th: the month before goes for both.
    if let day = last.date?.dayAlone, let start = first.date, start.dayAlone == nil, start.isDay {
      let later = start.periods.compactMap { period -> Period? in
        let (year, month, from) = period.start.date
        guard day > from, Moment.isValid(year: year, month: month, day: day) else { return nil }
        return DateValue.day(Moment(year: year, month: month, day: day))
      }
      if !later.isEmpty {
        last.date?.periods = later
        last.date?.open = nil
      } else if start.periods.isEmpty, let open = start.open, let from = Int(open.suffix(2)), day > from {
        last.date?.open = open.prefix(8) + ISOText.padded(day, 2)
      }
    }
    // One date goes for both times of day.
    if first.date != nil, last.date == nil, last.clock != nil || last.part != nil { last.date = first.date }
    if first.date == nil, first.clock != nil, last.date != nil {
      first.date = isLaterDay(last) ? dayOfReference : last.date
    }
    if var clock = last.clock, !clock.isSure, let start = first.clock, start.isSure, start.hour >= 12,
      clock.hour < 12, clock.seconds + 43_200 > start.seconds
    {
      clock.hour += 12
      clock.isSure = true
      last.clock = clock
    }
    // 7-9pm, but not 7:00-21:00.
    if var clock = first.clock, !clock.isSure, let end = last.clock, end.isSure, end.hour > 12,
      !end.isOfWholeDay, clock.hour < 12, clock.seconds + 43_200 < end.seconds
    {
      clock.hour += 12
      clock.isSure = true
      first.clock = clock
    }
    if let end = last.clock, end.isSure { first.clock?.isSure = true }
    takeYear(&first, from: last)
    let starts = first.readings(reference)
    let ends = last.readings(reference)
    guard !starts.isEmpty, !ends.isEmpty else { return nil }
    var texts: [TimeValue.Reading] = []
    for start in starts.prefix(6) {
      for end in ends.prefix(6) {
        guard (start.period == nil) == (end.period == nil) || first.now != nil || last.now != nil else {
          continue
        }
        if let a = start.period, let b = end.period {
          guard a.start <= b.start else { continue }
          // From the morning to the evening of a day: from the beginning of the one to the end of the other.
          if first.part != nil || last.part != nil,
            start.iso.utf8.contains(0x2F) || end.iso.utf8.contains(0x2F)
          {
            guard first.date != nil else { continue }
            let whole = Period(start: a.start, end: b.end, grain: b.grain)
            texts.append(TimeValue.Reading(iso: ISOText.span(whole), period: whole))
            continue
          }
          let whole = Period(
            start: a.start,
            end: isToEnd || b.grain == .minute || b.grain == .second || b.grain == .hour ? b.start : b.end,
            grain: b.grain)
          texts.append(TimeValue.Reading(iso: start.iso + "/" + end.iso, period: whole))
          texts.append(
            TimeValue.Reading(
              iso: ISOText.instant(a.start, a.grain) + "/" + ISOText.instant(b.start, b.grain)))
        } else {
          texts.append(TimeValue.Reading(iso: start.iso + "/" + end.iso))
        }
      }
    }
    // The nearest reading of an unsaid year is the shortest.
    texts.sort {
      ($0.period.map { $0.end.day - $0.start.day } ?? .max)
        < ($1.period.map { $0.end.day - $0.start.day } ?? .max)
    }
    guard let best = texts.first else { return nil }
    let kind: NumberMention.Kind =
      first.kind == .date && last.kind == .date ? .date : first.kind == .time ? .time : .datetime
    var mention = Mention(kind, start: tokens[from].start, end: tokens[to - 1].end)
    mention.iso = best.iso
    mention.resolved = best.period
    mention.flags = first.date?.flags ?? []
    mention.alternatives = texts.dropFirst().prefix(12).map(\.iso).filter { $0 != best.iso }
    return TimeReading(mention: mention, next: to)
  }
}

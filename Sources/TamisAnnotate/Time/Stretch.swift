internal import TamisCore

// A length of time from a point on: for 10 days from 18th Dec, from 10 am for 3 hours, 3 days starting next Monday,
// trois jours à partir du 5 mai.
extension Reader {
  func stretch(at index: Int) -> TimeReading? {
    guard !isChinese, reference != nil else { return nil }
    if isNear(Self.units), let found = lengthFirst(at: index) { return found }
    return isNear(Self.lengthLeads) ? pointFirst(at: index) : nil
  }

  private static let units = Senses(.timeUnit)
  private static let lengthLeads = Senses(.during)

  private func lengthFirst(at index: Int) -> TimeReading? {
    var at = index
    if isFor(at), follows(at + 1) { at += 1 }
    guard let length = lengthOfTime(at), length.next < tokens.count else { return nil }
    at = length.next
    if let today = fromToday(at), isFor(index) { return stretch(today, length, from: index, to: at + 1) }
    guard follows(at) || gap(at) == .comma, has(at, .from) || has(at, .after) && !has(at, .laterAfter),
      follows(at + 1)
    else { return nil }
    // "3 days from today" is a day unless *for* makes it a length.
    if has(at, .from), !isFor(index), gap(at) != .comma { return nil }
    at += 1
    while has(at, .at) || has(at, .on) || has(at, .article), follows(at + 1), date(at: at) == nil { at += 1 }
    guard let point = whole(at: at), !(has(point.next, .to) && follows(point.next)) else { return nil }
    return stretch(point, length, from: index, to: point.next)
  }

  /// *From today* behind a length.
  private func fromToday(_ index: Int) -> TimeValue? {
    guard let reference, has(index, .laterAfter), word(index, is: "from today"),
      follows(index) || gap(index) == .comma
    else { return nil }
    return TimeValue(
      date: DateValue([DateValue.day(reference)], next: index + 1, flags: [.relative]), next: index + 1)
  }

  private func pointFirst(at index: Int) -> TimeReading? {
    var at = index
    if has(at, .from) || has(at, .after), follows(at + 1) { at += 1 }
    guard let point = whole(at: at), point.next < tokens.count, follows(point.next), isFor(point.next),
      follows(point.next + 1), let length = lengthOfTime(point.next + 1)
    else { return nil }
    return stretch(point, length, from: index, to: length.next)
  }

  /// *for*, *pendant*, *pour*.
  private func isFor(_ index: Int) -> Bool {
    guard has(index, .at) || has(index, .during), index < tokens.count else { return false }
    return has(index, .during)
  }

  private func stretch(_ point: TimeValue, _ length: TimeLength, from: Int, to: Int) -> TimeReading? {
    guard point.now == nil, point.part == nil, point.clock != nil || point.date?.isDay ?? false else {
      return nil
    }
    let readings = point.readings(reference).compactMap { reading -> TimeValue.Reading? in
      guard let start = reading.period?.start, let end = shifted(start, by: length, 1) else {
        return clockOnly(reading, point, length)
      }
      let isFine = length.isFine || point.clock != nil
      let period = Period(start: start, end: end, grain: isFine ? .minute : .day)
      return TimeValue.Reading(
        iso: ISOText.instant(start, period.grain) + "/" + ISOText.instant(end, period.grain), period: period)
    }
    guard let best = readings.first else { return nil }
    var mention = Mention(
      point.date == nil ? .time : point.kind, start: tokens[from].start, end: tokens[to - 1].end)
    mention.iso = best.iso
    mention.resolved = best.period
    mention.flags = point.date?.flags ?? []
    mention.alternatives = readings.dropFirst().prefix(8).map(\.iso).filter { $0 != best.iso }
    return TimeReading(mention: mention, next: to)
  }

  private func clockOnly(_ reading: TimeValue.Reading, _ point: TimeValue, _ length: TimeLength) -> TimeValue
    .Reading?
  {
    guard let clock = point.clock, length.isFine,
      let end = shifted(Moment(day: 0, second: clock.seconds), by: length, 1)
    else { return nil }
    return TimeValue.Reading(
      iso: "T" + clock.text + "/T" + ISOText.clock(end.second / 3600, end.second / 60 % 60, nil))
  }
}

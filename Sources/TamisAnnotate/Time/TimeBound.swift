internal import TamisCore

// Times with a bound: avant 2000, since Monday, jeudi avant 17h, 2019年9月9日之后.
extension Reader {
  /// *avant 2000*, *since Monday*, 2019年9月9日之后.
  func bounded(at index: Int) -> TimeReading? {
    let isBefore = has(index, .before) || has(index, .until)
    let isAfter = has(index, .after) || has(index, .since)
    if isBefore || isAfter, joins(index + 1) {
      var at = index + 1
      // from a 2018 model
      if language.numberWords == .english, has(at, .article), tokens[at].end - tokens[at].start < 3 {
        return nil
      }
      // in the run-up to next week
      if language.numberWords == .english, word(index, is: "up to"), ends(Self.run, at: tokens[index].start) {
        return nil
      }
      if has(at, .at) || has(at, .article) && date(at: at) == nil, follows(at + 1) { at += 1 }
      guard let value = whole(at: at), value.now == nil, !(value.date?.isSpan ?? false) else { return nil }
      // before the 1996 election
      if at > index + 1, language.numberWords == .english, value.date?.periods.first?.grain == .year,
        value.clock == nil,
        starts(Self.letter, at: tokens[value.next - 1].end)
      {
        return nil
      }
      if isOrigin(index, value) { return nil }
      return bound(
        has(index, .since) ? past(value) : value, isBefore: isBefore && !has(index, .after), from: index,
        to: value.next)
    }
    if !isChinese, let found = dayBounded(at: index) { return found }
    guard language.numberWords != .none, let value = whole(at: index), value.now == nil, follows(value.next)
    else { return nil }
    if value.date?.flags.contains(.relative) ?? false, !(value.date?.isDay ?? false) { return nil }
    if let stamp = postStamp(at: index, value) { return stamp }
    if has(value.next, .beforeAfter) { return bound(value, isBefore: true, from: index, to: value.next + 1) }
    if has(value.next, .afterAfter) { return bound(value, isBefore: false, from: index, to: value.next + 1) }
    return nil
  }

  /// *From 2007 statistics*, *up from the previous year*: where something comes from, not when it begins.
  private func isOrigin(_ index: Int, _ value: TimeValue) -> Bool {
    guard language.numberWords == .english, word(index, is: "from"), value.clock == nil,
      index > 0 || tokens[index].start > start
    else { return false }
    let (from, to) = (tokens[index].start, tokens[value.next - 1].end)
    if starts(Self.onwards, at: to) || ends(Self.beginnings, at: from) { return false }
    return ends(Self.origins, at: from) || starts(Self.possessives, at: to) || starts(Self.sources, at: to)
  }

  private static let run = WordList(["run-", "Run-"])
  private static let letter = WordList(
    (UInt8(ascii: "a")...UInt8(ascii: "z")).map { " " + String(UnicodeScalar($0)) })
  private static let onwards = WordList([
    " on ", " on.", " on,", " onward", " forward", " until", " to ", " through",
  ])
  private static let beginnings = WordList(
    [
      "available ", "open ", "opens ", "valid ", "effective ", "apply ", "applies ", "start ", "starts ",
      "starting ", "runs ", "live ",
      "closed ", "free ",
    ], .capitals)
  private static let origins = WordList(
    [
      "up ", "down ", "data ", "figures ", "statistics ", "leftovers ", "photo ", "photos ", "film ",
      "album ", "single ", "song ",
      "report ", "increase ", "decrease ", "fall ", "drop ", "rise ", "% ", "percent ", "dates ", "date ",
      "dating ", "unchanged ", "taken ",
      "inventions ", "changes ", "article ", "post ", "letter ", "quote ", "quotes ", "interview ", "dated ",
    ], .capitals)
  private static let possessives = WordList(["'s ", "’s "])
  private static let sources = WordList([
    " statistics", " data", " figures", " study", " report", " survey", " levels", " level", " census",
    " album", " film", " movie", " article",
    " edition", " season",
  ])

  /// A date without its year from which something has lasted: the last one before the reference date.
  private func past(_ value: TimeValue) -> TimeValue {
    guard let reference, let date = value.date, date.flags.contains(.yearInferred) else { return value }
    var value = value
    value.date?.periods =
      date.periods.filter { $0.start <= reference } + date.periods.filter { !($0.start <= reference) }
    return value
  }

  /// *jeudi avant 17h*, *tomorrow before 5pm*, *le 20 à partir de 10h*: a day, then a bound on its hours.
  private func dayBounded(at index: Int) -> TimeReading? {
    guard var day = whole(at: index), day.clock == nil, day.now == nil, day.date?.isDay ?? false,
      follows(day.next) || gap(day.next) == .comma
    else { return nil }
    var at = day.next
    let isBefore = has(at, .before) || has(at, .until)
    guard isBefore || has(at, .after) || has(at, .since), follows(at + 1) else { return nil }
    at += 1
    while has(at, .at) || has(at, .about), follows(at + 1) { at += 1 }
    guard var clock = clock(at: at), !clock.isWeak || has(clock.next - 1, .hour), !isCountedThing(clock.next)
    else { return nil }
    if let part = day.part, !clock.isSure { clock.settle(part: part) }
    day.part = nil
    day.clock = clock
    return bound(day, isBefore: isBefore, from: index, to: clock.next)
  }

  func bound(_ value: TimeValue, isBefore: Bool, from: Int, to: Int) -> TimeReading? {
    var value = value
    value.becomeDay()
    let inner = value.readings(reference)
    guard !inner.isEmpty else { return nil }
    var readings: [TimeValue.Reading] = []
    for reading in inner {
      readings.append(TimeValue.Reading(iso: isBefore ? "../" + reading.iso : reading.iso + "/.."))
      if let period = reading.period {
        readings.append(
          TimeValue.Reading(
            iso: isBefore
              ? "../" + ISOText.instant(period.start, period.grain)
              : ISOText.instant(period.start, period.grain) + "/.."))
        readings.append(
          TimeValue.Reading(
            iso: isBefore
              ? "../" + ISOText.instant(period.end, period.grain)
              : ISOText.instant(period.end, period.grain) + "/.."))
      }
      readings.append(TimeValue.Reading(iso: reading.iso))
      // By the end of the month: from now until then.
      if isBefore, let now = self.reference, let end = reading.period?.start, now < end {
        readings.append(
          TimeValue.Reading(iso: ISOText.instant(now, .second) + "/" + ISOText.instant(end, .second)))
      }
    }
    guard var found = reading(value.kind, readings, flags: value.date?.flags ?? [], from: from, to: to, nil)
    else { return nil }
    found.mention?.modifier = isBefore ? .before : .after
    return found
  }
}

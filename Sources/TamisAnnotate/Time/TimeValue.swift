internal import TamisCore

/// A point or stretch of time put together from a date, a time of day and a part of the day.
struct TimeValue {
  var date: DateValue?
  var clock: ClockValue?
  /// 1 morning, 2 noon, 3 afternoon, 4 evening, 5 night, 6 day, 7 dawn, 8 lunch, 9 between midnight and dawn,
  /// 10 the whole evening, 晚上.
  var part: Int?
  /// Which third of it is meant.
  var edge: Edge?
  var now: Int?
  var next: Int

  enum Edge { case early, middle, late }

  var kind: NumberMention.Kind {
    if now != nil { return .datetime }
    if date != nil { return clock != nil || part != nil || isFine ? .datetime : .date }
    return .time
  }

  private var isFine: Bool {
    guard let grain = date?.periods.first?.grain else { return false }
    return grain == .hour || grain == .minute || grain == .second
  }
}

extension TimeValue {
  private static let codes = ["", "MO", "MI", "AF", "EV", "NI", "DT", "MO", "MI", "MO", "EV"]
  /// Hours of the parts of the day: those a reader means first, then wider customs.
  private static let hours = [
    [], [(8, 12), (4, 12)], [(11, 13), (12, 14)], [(12, 16), (12, 19)], [(16, 20), (18, 24)],
    [(20, 24), (0, 4), (18, 24)], [(8, 18), (6, 20)], [(4, 8), (0, 6)], [(12, 14), (11, 13)],
    [(0, 6), (4, 8)], [(18, 24), (16, 20)],
  ]

  /// Hours that customs give to the beginning, middle and end of a part of the day.
  private static func customs(_ part: Int, _ edge: Edge) -> [(Int, Int)] {
    switch (part, edge) {
    case (1, .early): [(7, 9), (0, 9)]
    case (1, .middle): [(9, 11)]
    case (1, .late): [(10, 12)]
    case (3, .early): [(12, 14)]
    case (3, .middle): [(14, 17)]
    case (3, .late): [(17, 19)]
    case (4, .early): [(18, 21)]
    case (4, .late), (5, .late): [(21, 24)]
    case (6, .early): [(6, 10)]
    case (6, .middle): [(11, 16)]
    case (6, .late): [(17, 21)]
    default: []
    }
  }

  /// The windows of a part of the day, in hours, best first.
  private func windows(_ part: Int, _ day: Moment) -> [Period] {
    let customs = edge.map { Self.customs(part == 10 ? 4 : part, $0) } ?? []
    let named = customs.map { (from, to) in
      Period(
        start: Moment(day: day.day, second: from * 3600), end: Moment(day: day.day, second: to * 3600),
        grain: .hour)
    }
    let wide = part == 1 && edge == nil ? [window(part, day, (0, 12))] : []
    return named + Self.hours[part].map { window(part, day, $0) } + wide
  }

  /// A reading: its text and, where it is known, its stretch.
  struct Reading {
    var iso: String
    var period: Period?
  }

  /// All readings, best first.
  func readings(_ reference: Moment?) -> [Reading] {
    if let now {
      let name = now == 0 ? "PRESENT_REF" : "FUTURE_REF"
      guard let reference else { return [Reading(iso: name)] }
      return [Reading(iso: name), Reading(iso: ISOText.instant(reference, .second))]
    }
    if let date {
      let days = dateReadings(date)
      if let clock { return days.flatMap { with(clock, $0) } }
      if let part { return days.flatMap { with(part, $0) } }
      return edge == nil ? days : days.flatMap { edged($0) }
    }
    if let clock { return clockReadings(clock, reference) }
    if let part { return partReadings(part, reference) }
    return []
  }

  private func dateReadings(_ date: DateValue) -> [Reading] {
    var readings = date.periods.map { Reading(iso: ISOText.text($0), period: $0) }
    if let open = date.open { readings.append(Reading(iso: open)) }
    return readings
  }

  private func with(_ clock: ClockValue, _ day: Reading) -> [Reading] {
    [clock, clock.other].compactMap(\.self).map { clock in
      let period = day.period.map { day in
        let start = Moment(day: day.start.day, second: clock.seconds)
        let length = clock.second != nil ? 1 : clock.minute != nil ? 60 : 3600
        return Period(
          start: start, end: start.adding(seconds: length), grain: clock.second != nil ? .second : .minute)
      }
      if let period { return Reading(iso: ISOText.instant(period.start, period.grain), period: period) }
      return Reading(iso: day.iso + "T" + clock.text)
    }
  }

  private func with(_ part: Int, _ day: Reading) -> [Reading] {
    let named = Reading(
      iso: day.iso + "T" + Self.codes[part],
      period: day.period.flatMap { windows(part, $0.start).first })
    guard let start = day.period?.start else { return [named] }
    return [named]
      + windows(part, start).map { period in
        Reading(
          iso: ISOText.instant(period.start, .hour) + "/" + ISOText.instant(period.end, .hour), period: period
        )
      }
  }

  private func window(_ part: Int, _ day: Moment, _ hours: (Int, Int)) -> Period {
    var (from, to) = hours
    switch edge {
    case .early: to = from + (to - from) / 2
    case .late: from += (to - from) / 2
    case .middle: (from, to) = (from + (to - from) / 4, to - (to - from) / 4)
    case nil: break
    }
    return Period(
      start: Moment(day: day.day, second: from * 3600), end: Moment(day: day.day, second: to * 3600),
      grain: .hour)
  }

  private func partReadings(_ part: Int, _ reference: Moment?) -> [Reading] {
    var readings = [Reading(iso: "T" + Self.codes[part])]
    readings += windows(part, Moment(day: 0)).map { period in
      Reading(
        iso: "T" + ISOText.clock(period.start.second / 3600, 0, nil) + "/T"
          + ISOText.clock(period.end.second / 3600, 0, nil))
    }
    if let reference {
      readings += with(part, Reading(iso: "", period: DateValue.day(reference))).dropFirst()
    }
    return readings
  }

  private func clockReadings(_ clock: ClockValue, _ reference: Moment?) -> [Reading] {
    var readings = [clock, clock.other].compactMap(\.self).map { Reading(iso: "T" + $0.text) }
    guard let reference else { return readings }
    let today = with(clock, Reading(iso: "", period: DateValue.day(reference)))
    let tomorrow = with(clock, Reading(iso: "", period: DateValue.day(reference.adding(days: 1))))
    readings += today + tomorrow
    return readings
  }

  /// As an end of a range the beginning, middle or end of a stretch is a day: *to the end of 2008*.
  mutating func becomeDay() {
    guard let edge, clock == nil, part == nil, let periods = date?.periods, !periods.isEmpty else { return }
    date?.periods = periods.map { period in
      switch edge {
      case .early: DateValue.day(period.start)
      case .late: DateValue.day(period.end)
      case .middle: DateValue.day(Moment(day: (period.start.day + period.end.day) / 2))
      }
    }
    self.edge = nil
  }

  /// The beginning, middle or end of a stretch: thirds of months and years, halves of weeks.
  private func edged(_ whole: Reading) -> [Reading] {
    guard let edge, let period = whole.period else { return [whole] }
    let days = period.end.day - period.start.day
    // Of a day the hours are not told.
    if days < 2 { return [whole] }
    let start = period.start.day
    func stretch(_ from: Int, _ to: Int, _ grain: Period.Grain = .day) -> Reading {
      let part = Period(start: Moment(day: from), end: Moment(day: to), grain: grain)
      return Reading(iso: ISOText.span(part), period: part)
    }
    var readings: [Reading] = []
    switch (edge, period.grain) {
    case (.early, .month): readings = [stretch(start, start + 10), stretch(start, start + 5)]
    case (.middle, .month): readings = [stretch(start + 10, start + 20)]
    case (.late, .month): readings = [stretch(start + 20, start + days)]
    case (.early, .year):
      readings = [
        stretch(start, Moment(day: start).adding(months: 3).day, .month),
        stretch(start, Moment(day: start).adding(months: 2).day, .month),
      ]
    case (.middle, .year):
      readings = [
        stretch(Moment(day: start).adding(months: 4).day, Moment(day: start).adding(months: 8).day, .month)
      ]
    case (.late, .year):
      readings = [
        stretch(Moment(day: start).adding(months: 9).day, start + days, .month),
        stretch(Moment(day: start).adding(months: 10).day, start + days, .month),
      ]
    case (.early, .week): readings = [stretch(start, start + 3), stretch(start, start + 2)]
    case (.middle, .week): readings = [stretch(start + 2, start + 4)]
    case (.late, .week): readings = [stretch(start + 4, start + 7)]
    case (.early, _): readings = [stretch(start, start + days / 3)]
    case (.middle, _): readings = [stretch(start + days / 3, start + 2 * days / 3)]
    case (.late, _): readings = [stretch(start + 2 * days / 3, start + days)]
    }
    if readings.isEmpty { return [whole] }
    return readings + [whole]
  }
}

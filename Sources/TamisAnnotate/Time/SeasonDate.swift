internal import TamisCore

// Seasons of a year near the reference date: *next summer*, *le printemps dernier*.
extension Reader {
  func seasonDirected(_ season: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    var year = reference.date.year + shift
    // This winter, told in January or February, began the year before.
    if season == 4, reference.date.month < 3 { year -= 1 }
    return DateValue(
      [Self.season(year, season), Self.sunSeason(year, season)], next: next, flags: [.relative])
  }

  /// *le printemps dernier*, *l'été prochain*: the last one that has begun, the first to come.
  func nearSeason(_ season: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    let year = reference.date.year
    let periods = (year - 2...year + 1).map { Self.season($0, season) }
    let found = shift < 0 ? periods.last { $0.end <= reference } : periods.first { reference < $0.start }
    return found.map {
      DateValue([$0, Self.sunSeason($0.start.date.year, season)], next: next, flags: [.relative])
    }
  }

  /// The same by the sun, from equinox to solstice.
  private static func sunSeason(_ year: Int, _ season: Int) -> Period {
    let (first, last) = [((3, 20), (6, 21)), ((6, 21), (9, 23)), ((9, 23), (12, 21)), ((12, 21), (15, 20))][
      season - 1]
    return Period(
      start: Moment(year: year, month: first.0, day: first.1),
      end: Moment(year: year, month: last.0, day: last.1),
      grain: .day)
  }

  static func season(_ year: Int, _ season: Int) -> Period { DateValue.months(year, season * 3, 3, .season) }
}

internal import TamisCore

// Seasons of a year near the reference date: *next summer*, *le printemps dernier*.
extension Reader {
  func seasonDirected(_ season: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    return DateValue([Self.season(reference.date.year + shift, season)], next: next, flags: [.relative])
  }

  /// *le printemps dernier*, *l'été prochain*: the last one that has begun, the first to come.
  func nearSeason(_ season: Int, _ shift: Int, next: Int) -> DateValue? {
    guard let reference else { return nil }
    let year = reference.date.year
    let periods = (year - 1...year + 1).map { Self.season($0, season) }
    let found = shift < 0 ? periods.last { $0.end <= reference } : periods.first { reference < $0.start }
    return found.map { DateValue([$0], next: next, flags: [.relative]) }
  }

  static func season(_ year: Int, _ season: Int) -> Period { DateValue.months(year, season * 3, 3, .season) }
}

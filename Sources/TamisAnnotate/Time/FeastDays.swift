internal import TamisUnicode

/// Feasts by name and year and days of the Chinese calendar, kept once they are looked up: those of the moon cost
/// some milliseconds.
final class FeastDays {
  private struct Key: Hashable {
    let name: String
    let year: Int
  }

  private struct LunarDay: Hashable {
    let year: Int
    let month: Int
    let day: Int
  }

  /// Texts that name thousands of years are no reason to keep them.
  private static let manyDays = 4096
  private var known: [Key: [[Period]]] = [:]
  private var lunar: [LunarDay: Int?] = [:]

  /// Each time that a feast falls in a Gregorian year, with its readings.
  func occurrences(of name: String, in year: Int) -> [[Period]] {
    let key = Key(name: name, year: year)
    if let found = known[key] { return found }
    let found = Feast.named(name)?.occurrences(in: year) ?? []
    if known.count < Self.manyDays { known[key] = found }
    return found
  }

  /// A day of the Chinese year that begins in a Gregorian one, as days since 1970-01-01.
  func lunarDay(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    let key = LunarDay(year: year, month: month, day: day)
    if let found = lunar[key] { return found }
    let found = Self.readLunarDay(key)
    if lunar.count < Self.manyDays { lunar[key] = .some(found) }
    return found
  }

  private static func readLunarDay(_ wanted: LunarDay) -> Int? {
    // Years beyond ICU's astronomy have no such day.
    guard let newYear = (try? LunarCalendar.chinese.days(inGregorian: wanted.year, month: 1, day: 1))?.first
    else { return nil }
    let days = [wanted.year, wanted.year + 1].flatMap {
      (try? LunarCalendar.chinese.days(inGregorian: $0, month: wanted.month, day: wanted.day)) ?? []
    }
    return days.first { $0 >= newYear }
  }
}

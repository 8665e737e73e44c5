/// Feasts by name and year, kept once they are looked up: those of the moon cost some milliseconds.
final class FeastDays {
  private struct Key: Hashable {
    let name: String
    let year: Int
  }

  private var known: [Key: [[Period]]] = [:]

  /// Each time that a feast falls in a Gregorian year, with its readings.
  func occurrences(of name: String, in year: Int) -> [[Period]] {
    let key = Key(name: name, year: year)
    if let found = known[key] { return found }
    let found = Feast.named(name)?.occurrences(in: year) ?? []
    // Texts that name thousands of years are no reason to keep them.
    if known.count < 4096 { known[key] = found }
    return found
  }
}

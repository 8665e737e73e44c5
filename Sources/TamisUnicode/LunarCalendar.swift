internal import CICU

/// A calendar whose months follow the moon, by ICU.
public enum LunarCalendar: Sendable {
  /// The Chinese calendar: month 1 holds the spring festival; a leap month is never meant.
  case chinese
  /// The Hebrew calendar: month 1 is Tishri, 6 Adar I, 7 Adar (II), 8 Nisan.
  case hebrew
  /// The Islamic calendar as Umm al-Qura has it, from 1882 to 2174; month 9 is Ramadan.
  case islamic

  /// Days from 1970-01-01 to a date.
  ///
  /// - Parameters:
  ///   - gregorian: The Gregorian year in which the wanted date lies.
  ///   - month: 1 to 12, in Hebrew 13.
  ///   - day: 1 to 30.
  /// - Returns: The days, ascending: none or two where the calendar's year is not the sun's.
  /// - Complexity: Two or three calls of ICU, some microseconds each; the Chinese months of a year not
  ///   asked for before cost about a millisecond.
  public func days(inGregorian gregorian: Int, month: Int, day: Int) throws(ICUError) -> [Int] {
    var found: [Int] = []
    for year in years(gregorian, month: month) {
      let day = try checked("ucal_getMillis") {
        Int(icu_calendar_day(locale, Int32(year), Int32(month), Int32(day), &$0))
      }
      if Self.yearStart(gregorian)..<Self.yearStart(gregorian + 1) ~= day { found.append(day) }
    }
    return found
  }

  /// The calendar's years that can touch a Gregorian year.
  private func years(_ gregorian: Int, month: Int) -> ClosedRange<Int> {
    switch self {
    // ICU counts Chinese years from 2637 BC. Only the last months reach into the next Gregorian year.
    case .chinese where month < 11: return (gregorian + 2637)...(gregorian + 2637)
    case .chinese: return (gregorian + 2636)...(gregorian + 2637)
    case .hebrew: return (gregorian + 3760)...(gregorian + 3761)
    case .islamic:
      // 33 years of the moon are 32 of the sun.
      let year = (gregorian - 622) * 33 / 32
      return (year - 1)...(year + 2)
    }
  }

  private var locale: String {
    switch self {
    case .chinese: "@calendar=chinese"
    case .hebrew: "@calendar=hebrew"
    case .islamic: "@calendar=islamic-umalqura"
    }
  }

  private static func yearStart(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400 - 719_162
  }
}

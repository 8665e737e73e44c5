internal import Glibc

/// Moments as seconds since 1970-01-01T00:00:00Z, written as records need them.
public enum Timestamp {
  /// The system's clock.
  public static let now: @Sendable () -> Int = { time(nil) }

  /// When a day, month, year or moment begins, such as `2026-11` or `2026-11-23T08:15:30+01:00`.
  /// - Returns: nil for what is no date.
  public static func beginning(of text: String) -> Int? { ListDate(text)?.start }

  /// RFC 3339 in UTC, such as `2026-11-23T08:15:30Z`.
  ///
  /// - Parameter seconds: From the year 0 to 9999; times beyond are clamped.
  static func rfc3339(_ seconds: Int) -> String {
    let seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
    let dayNumber = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - dayNumber * 86_400
    let (year, month, day) = civil(dayNumber)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
      + "T\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  /// Reads an HTTP date, such as `Mon, 23 Nov 2026 08:15:30 GMT` (RFC 9110, 5.6.7; its first form, which
  /// alone servers may send).
  static func http(_ text: String) -> Int? {
    let parts = text.utf8.split { $0 == 0x20 || $0 == 0x2C || $0 == 0x3A }
    guard parts.count == 8, parts[7].elementsEqual("GMT".utf8),
      let day = number(parts[1]), let month = months.firstIndex(where: { parts[2].elementsEqual($0.utf8) }),
      let year = number(parts[3]), let hour = number(parts[4]), let minute = number(parts[5]),
      let second = number(parts[6]),
      (1...31).contains(day), (1900...9999).contains(year), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    return days(year: year, month: month + 1, day: day) * 86_400 + hour * 3600 + minute * 60 + second
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 & 15) }
  }

  /// Midnight of a day, which may be one that the month does not have: then it is one of the next.
  static func seconds(year: Int, month: Int, day: Int) -> Int {
    days(year: year, month: month, day: day) * 86_400
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  // The calendar is counted in 400-year eras that begin on 1 March, so that the leap day comes last:
  // Howard Hinnant, "chrono-compatible low-level date algorithms".
  private static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

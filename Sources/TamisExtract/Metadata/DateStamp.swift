/// A calendar date as precise as a page tells it, with time and zone where given.
struct DateStamp: Hashable {
  var year: Int
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  /// Minutes east of UTC; nil where no zone is told.
  var zone: Int?

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The name of the finest unit that is known.
  var precision: String {
    if second != nil { return "second" }
    if minute != nil { return "minute" }
    if day != nil { return "day" }
    return month != nil ? "month" : "year"
  }

  /// ISO 8601: `2024`, `2024-06`, `2024-06-30`, `2024-06-30T11:42+02:00`.
  var iso: String {
    var out = Self.padded(year, 4)
    guard let month else { return out }
    out += "-" + Self.padded(month, 2)
    guard let day else { return out }
    out += "-" + Self.padded(day, 2)
    guard let hour, let minute else { return out }
    out += "T" + Self.padded(hour, 2) + ":" + Self.padded(minute, 2)
    if let second { out += ":" + Self.padded(second, 2) }
    guard let zone else { return out }
    if zone == 0 { return out + "Z" }
    let size = abs(zone)
    return out + (zone < 0 ? "-" : "+") + Self.padded(size / 60, 2) + ":" + Self.padded(size % 60, 2)
  }

  /// Whether it is a date of the calendar and a time of the day, in years a page can be from.
  var isValid: Bool {
    guard (1970...2100).contains(year) else { return false }
    if let month, !(1...12).contains(month) { return false }
    if let day, let month, !(1...Self.days(in: month, of: year)).contains(day) { return false }
    if let hour, !(0...23).contains(hour) { return false }
    if let minute, !(0...59).contains(minute) { return false }
    if let second, !(0...60).contains(second) { return false }
    return zone.map { abs($0) <= 15 * 60 } ?? true
  }

  /// The stamp without a time of day that only fills a form: midnight, and the last second of a day.
  var withoutFiller: DateStamp {
    let isMidnight = hour == 0 && minute == 0 && (second ?? 0) == 0
    return isMidnight || hour == 23 && minute == 59 && second == 59
      ? DateStamp(year: year, month: month, day: day) : self
  }

  /// The date alone as a number that sorts.
  var dayKey: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// Days since 1970-01-01 of the proleptic Gregorian calendar.
  var dayNumber: Int {
    // Years begin in March, so that a leap day is the last of its year.
    let month = month ?? 1
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The moment of `seconds` since 1970 in UTC.
  init(secondsSince1970 seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
    zone = 0
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

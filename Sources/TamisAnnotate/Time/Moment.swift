/// A day of the proleptic Gregorian calendar and a second of it, without a time zone.
struct Moment: Sendable, Equatable, Comparable {
  /// Days since 1970-01-01.
  var day: Int
  /// Seconds since midnight, 0..<86,400.
  var second: Int

  init(day: Int, second: Int = 0) {
    // Seconds beyond the day carry over.
    let carry = UInt(bitPattern: second) < 86_400 ? 0 : Self.floorDivide(second, 86_400)
    self.day = day + carry
    self.second = second - carry * 86_400
  }

  init(year: Int, month: Int, day: Int) { self.init(day: Self.days(year: year, month: month, day: day)) }

  static func < (left: Self, right: Self) -> Bool { (left.day, left.second) < (right.day, right.second) }

  /// Days from 1970-01-01 to a date; the month may lie outside 1...12.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let months = year * 12 + month - 1
    let year = floorDivide(months, 12)
    let month = months - year * 12 + 1
    // Years begin in March, so that the leap day is their last.
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day.
  var date: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// Monday is 1, Sunday 7.
  var weekday: Int { (day + 3) - Self.floorDivide(day + 3, 7) * 7 + 1 }

  static func length(ofMonth month: Int, year: Int) -> Int {
    days(year: year, month: month + 1, day: 1) - days(year: year, month: month, day: 1)
  }

  static func isValid(year: Int, month: Int, day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= length(ofMonth: month, year: year)
  }

  /// Adds months, keeping the day where the month has it, else its last.
  func adding(months: Int) -> Moment {
    let (year, month, day) = date
    let first = Moment(day: Self.days(year: year, month: month + months, day: 1))
    let (newYear, newMonth, _) = first.date
    return Moment(
      day: first.day + Swift.min(day, Self.length(ofMonth: newMonth, year: newYear)) - 1, second: second)
  }

  func adding(days: Int) -> Moment { Moment(day: day + days, second: second) }

  func adding(seconds: Int) -> Moment { Moment(day: day, second: second + seconds) }

  /// The year and number of its ISO 8601 week.
  var week: (year: Int, number: Int) {
    let thursday = Moment(day: day - weekday + 4)
    let year = thursday.date.year
    return (year, (thursday.day - Self.days(year: year, month: 1, day: 1)) / 7 + 1)
  }

  /// Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> Moment {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Moment(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

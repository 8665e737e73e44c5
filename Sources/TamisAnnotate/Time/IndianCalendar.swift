/// The Indian lunisolar calendar: months from new moon to new moon, thirty lunar days in each.
///
/// A month bears the name of the sign that the sun enters in it; one in which it enters none is a leap month.
/// A feast is kept on the day on whose appointed hour its lunar day falls (sunrise for most). After N. Dershowitz
/// and E. Reingold, *Calendrical Calculations*, chapter 20.
enum IndianCalendar {
  /// The days of a Gregorian year on which a lunar day falls.
  /// - Parameters:
  ///   - month: 1 for Chaitra to 12 for Phalguna, ending at new moon.
  ///   - lunarDay: 1 to 30; 15 is full moon, 30 new moon.
  ///   - hour: The hour of the day, in India, that decides.
  static func days(in year: Int, month: Int, lunarDay: Int, hour: Int) -> [Int] {
    let first = Moment.days(year: year, month: 1, day: 1)
    let last = Moment.days(year: year + 1, month: 1, day: 1)
    // The sun tells the season: only a hundred days can hold the month.
    let start = first + (month * 61 / 2 + 40) % 365
    var found: [Int] = []
    var before = reached(start - 1, hour)
    for day in start..<(start + 110) {
      let shifted = day >= last ? day - (last - first) : day
      if shifted == first { before = reached(shifted - 1, hour) }
      let now = reached(shifted, hour)
      // A lunar day can begin and end between two of the hours.
      let isReached =
        now == lunarDay && before != lunarDay
        || (before % 30) + 1 == lunarDay && now != before && now == lunarDay % 30 + 1
      before = now
      guard isReached else { continue }
      let moment = time(shifted, hour)
      let new = SkyClock.newMoon(before: now == lunarDay ? moment : moment - 1)
      if name(new) == month, name(SkyClock.newMoon(before: new + 32)) != month { found.append(shifted) }
    }
    return found.sorted()
  }

  /// The day on which the sun enters a sign: before evening, else the next.
  static func entry(in year: Int, degrees: Int) -> Int {
    let wanted = Double(degrees)
    var day = Moment.days(year: year, month: 1, day: 1)
    // In the middle of January the sun stands at 270° among the stars.
    day += Int((wanted + 90).truncatingRemainder(dividingBy: 360) / 360 * 365.25) + 9
    while true {
      let ahead = SkyClock.siderealSun(time(day, 18)) - wanted
      if (0..<180).contains(ahead) || ahead < -180 { return day }
      day += 1
    }
  }

  private static func time(_ day: Int, _ hour: Int) -> Double { Double(day) + (Double(hour) - 5.5) / 24 }

  private static func reached(_ day: Int, _ hour: Int) -> Int {
    Int(SkyClock.phase(time(day, hour)) / 12) + 1
  }

  private static func name(_ newMoon: Double) -> Int {
    (Int(SkyClock.siderealSun(newMoon) / 30) + 1) % 12 + 1
  }
}

import TamisUnicode
import Testing

@Test(
  "Days of lunar calendars",
  arguments: [
    (LunarCalendar.chinese, 2024, 1, 1, [19763]),  // spring festival, 2024-02-10
    (.chinese, 2013, 8, 15, [15967]),  // mid-autumn, 2013-09-19
    (.hebrew, 2018, 1, 1, [17784]),  // Rosh Hashanah, 2018-09-10
    (.hebrew, 2018, 8, 15, [17621]),  // Passover, 2018-03-31
    (.islamic, 2018, 10, 1, [17697]),  // Eid al-Fitr, 2018-06-15
    (.islamic, 2000, 10, 1, [10964, 11318]),  // twice in one year: 2000-01-08 and 2000-12-27
  ])
func lunarDays(calendar: LunarCalendar, year: Int, month: Int, day: Int, days: [Int]) throws {
  #expect(try calendar.days(inGregorian: year, month: month, day: day) == days)
}

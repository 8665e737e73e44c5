import Testing

@testable import TamisExtract

@Test(
  "Dates in text",
  arguments: [
    ("Publié le 12 juin 2024 à 11h42", "2024-06-12T11:42"),
    ("le 1er août 2023", "2023-08-01"),
    ("2024年6月12日 11:42", "2024-06-12T11:42"),
    ("发布时间：2024年06月12日11时42分", "2024-06-12T11:42"),
    ("民國113年6月12日", "2024-06-12"),
    ("June 12, 2024 at 3:05 pm EST", "2024-06-12T15:05-05:00"),
    ("Jun. 2nd, 2024", "2024-06-02"),
    ("12. Juni 2024, 11.42 Uhr", "2024-06-12T11:42"),
    ("12.06.2024", "2024-06-12"),
    ("12/06/2024", "2024-06-12"),
    ("06/25/2024", "2024-06-25"),
    ("12 de junio de 2024", "2024-06-12"),
    ("12 giugno 2024", "2024-06-12"),
    ("12 czerwca 2024", "2024-06-12"),
    ("12 июня 2024, 11:42", "2024-06-12T11:42"),
    ("2024. 6. 12.", "2024-06-12"),
    ("2024년 6월 12일", "2024-06-12"),
    ("Wed, 12 Jun 2024 09:42:07 GMT", "2024-06-12T09:42:07Z"),
    ("Wed Jun 12 09:42:07 2024", "2024-06-12T09:42:07"),
    ("2024-06-12T11:42:05.123+02:00", "2024-06-12T11:42:05+02:00"),
    ("2024-06-12 11:42:05-0430", "2024-06-12T11:42:05-04:30"),
    ("June 2024", "2024-06"),
    ("29 février 2024", "2024-02-29"),
    ("31 février 2024", "2024-02"),
  ])
func dateInText(text: String, iso: String) {
  #expect(DateText(text.utf8).best?.iso == iso)
}

@Test(
  "No dates",
  arguments: ["", "12 apples", "version 10.15.7", "2024", "1:2:3", "99/99/2024", "call 555-12-3456"])
func noDate(text: String) { #expect(DateText(text.utf8).best == nil) }

@Test("Months come first where the page is American")
func monthFirst() {
  #expect(DateText("06/12/2024".utf8, isMonthFirst: true).best?.iso == "2024-06-12")
  #expect(DateText("25/12/2024".utf8, isMonthFirst: true).best?.iso == "2024-12-25")
}

@Test(
  "Values of attributes",
  arguments: [
    ("20240612", "2024-06-12"), ("20240612114205", "2024-06-12T11:42:05"),
    ("1718185325", "2024-06-12T09:42:05Z"),
    ("1718185325000", "2024-06-12T09:42:05Z"), ("20240612T114205Z", "2024-06-12T11:42:05Z"), ("2024", "2024"),
  ])
func dateValue(text: String, iso: String) { #expect(DateText.value(text.utf8)?.iso == iso) }

@Test(
  "Precision is that of the finest unit told",
  arguments: [
    ("2024", "year"), ("2024-06", "month"), ("2024-06-12", "day"), ("2024-06-12T11:42Z", "minute"),
    ("2024-06-12T11:42:05Z", "second"),
  ])
func precision(text: String, precision: String) { #expect(DateText.value(text.utf8)?.precision == precision) }

@Test("Days count from 1970 and back")
func dayNumbers() {
  #expect(DateStamp(year: 1970, month: 1, day: 1).dayNumber == 0)
  for day in stride(from: -8_000, through: 40_000, by: 13) {
    #expect(DateStamp(secondsSince1970: day * 86_400 + 3_661).dayNumber == day)
  }
}

@Test(
  "Dates in addresses",
  arguments: [
    ("/2024/06/30/title", "2024-06-30"), ("/news/2024-06-30/c_1129.htm", "2024-06-30"),
    ("/20240630/12.html", "2024-06-30"),
    ("/world/2024/jun/30/title", "2024-06-30"), ("/2024/0630/c1-2.html", "2024-06-30"),
    ("/2024/99/99/x", nil), ("/article-12345678", nil),
    ("/a/b", nil),
  ])
func dateInAddress(path: String, iso: String?) { #expect(AddressDate.day(in: path)?.iso == iso) }

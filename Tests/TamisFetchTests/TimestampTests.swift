import Testing

@testable import TamisFetch

@Test(
  "Seconds as RFC 3339",
  arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_795_421_730, "2026-11-23T08:15:30Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (.max, "9999-12-31T23:59:59Z"), (.min, "0000-01-01T00:00:00Z"),
  ])
func rfc3339(seconds: Int, text: String) {
  #expect(Timestamp.rfc3339(seconds) == text)
}

@Test(
  "HTTP dates",
  arguments: [
    ("Mon, 23 Nov 2026 08:15:30 GMT", 1_795_421_730), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400), ("Mon, 23 Nov 2026 08:15:30", nil),
    ("Mon, 23 Nov 2026 25:15:30 GMT", nil), ("Mon, 99 Nov 2026 08:15:30 GMT", nil), ("", nil),
    ("Mon, 23 Foo 2026 08:15:30 GMT", nil), ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
  ] as [(String, Int?)])
func httpDate(text: String, seconds: Int?) {
  #expect(Timestamp.http(text) == seconds)
}

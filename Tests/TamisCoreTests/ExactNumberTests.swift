import Testing

@testable import TamisCore

@Suite("Exact numbers as doubles")
struct ExactNumberTests {
  @Test(
    "Decimals and rationals",
    arguments: [
      ("0", 0), ("-1.75", -1.75), ("1700000000000", 1.7e12), ("2/3", 2.0 / 3), ("-1/4", -0.25),
      ("0.10", 0.1), ("123456789012345678901234567890", 1.2345678901234568e29),
    ])
  func values(text: String, value: Double) {
    #expect(NumberMention.double(text) == value)
  }

  @Test(
    "What is neither",
    arguments: [
      "", "-", ".5", "5.", "+5", "1e3", "0x10", "nan", "inf", "1/0", "1/", "/2", "1/2/3", "1,5", " 1", "1 ",
      "٣",
      String(repeating: "9", count: 400),
    ])
  func refused(text: String) {
    #expect(NumberMention.double(text) == nil)
  }

  @Test("Nothing has no value")
  func absent() { #expect(NumberMention.double(nil) == nil) }
}

import TamisCore
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "Strings",
    arguments: [
      ("", #""""#),
      ("été 漢字 👩‍👩‍👧", #""été 漢字 👩‍👩‍👧""#),
      (#"a "b" \c/"#, #""a \"b\" \\c/""#),
      ("\t\n\r\u{8}\u{C}", #""\t\n\r\b\f""#),
      ("\u{0}\u{1}\u{1F}\u{7F}", "\"\\u0000\\u0001\\u001f\u{7F}\""),
      // Ends of line for JavaScript before 2019, Python's splitlines and others.
      ("a\u{85}b\u{2028}c\u{2029}", #""a\u0085b\u2028c\u2029""#),
      // Their neighbours, which begin with the same bytes.
      ("\u{84}\u{86}\u{2027}\u{202A}\u{202F}", "\"\u{84}\u{86}\u{2027}\u{202A}\u{202F}\""),
    ])
  func strings(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test("A string that ends inside what looks like a line separator is not read beyond its end")
  func truncatedSeparators() {
    for bytes: [UInt8] in [[0xC2], [0xE2], [0xE2, 0x80]] {
      var json = JSONWriter()
      bytes.withUnsafeBufferPointer { json.string(utf8: $0) }
      #expect(json.bytes == [0x22] + bytes + [0x22])
    }
  }

  @Test("What is escaped is, wherever it stands in a long string", arguments: 0..<24)
  func alignment(shift: Int) {
    for (plain, escaped) in [
      ("\"", "\\\""), ("\u{2028}", "\\u2028"), ("\u{85}", "\\u0085"), ("\n", "\\n"), ("\u{1}", "\\u0001"),
      ("’", "’"),
    ] {
      // Longer than the piece of memory that strings go through.
      let around = String(repeating: "é", count: shift / 2) + String(repeating: "a", count: shift)
      let text = String(repeating: around + plain, count: 150)
      #expect(written { $0.string(text) } == "\"" + String(repeating: around + escaped, count: 150) + "\"")
    }
  }

  @Test("A string of nothing but escapes is six times as long", arguments: [1, 15, 16, 17, 33, 70_000])
  func allEscapes(count: Int) {
    for (plain, escaped) in [("\u{1}", "\\u0001"), ("\u{2029}", "\\u2029"), ("\u{85}", "\\u0085")] {
      #expect(
        written { $0.string(String(repeating: plain, count: count)) }
          == "\"" + String(repeating: escaped, count: count) + "\"")
    }
  }

  @Test(
    "Numbers",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-17, "-17"), (0.1, "0.1"), (-2.5, "-2.5"), (1.7e12, "1700000000000"),
      (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992.0"),
      (1e21, "1e+21"), (1e-7, "1e-07"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (.leastNonzeroMagnitude, "5e-324"), (2.0 / 3, "0.6666666666666666"),
    ] as [(Double, String)])
  func numbers(value: Double, json: String) {
    #expect(written { $0.number(value) } == json)
  }

  @Test(
    "Integers",
    arguments: [
      (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (1_234_567, "1234567"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ] as [(Int, String)])
  func integers(value: Int, json: String) {
    #expect(written { $0.integer(value) } == json)
  }

  @Test("Members are set apart by commas, at every level")
  func commas() {
    let json = written { json in
      json.beginObject()
      json.key("a")
      json.beginObject()
      json.endObject()
      json.key("b\"")
      json.beginList()
      json.null()
      json.comma()
      json.boolean(true)
      json.endList()
      json.key("c")
      json.boolean(false)
      json.endObject()
      json.newline()
    }
    #expect(json == #"{"a":{},"b\"":[null,true],"c":false}"# + "\n")
  }

  @Test("A writer that forgets what it wrote begins anew")
  func removeAll() {
    var json = JSONWriter()
    for _ in 0..<2 {
      json.removeAll()
      json.beginObject()
      json.key("a")
      json.integer(1)
      json.endObject()
      #expect(json.bytes == Array(#"{"a":1}"#.utf8))
    }
  }
}

import TamisTestSupport
import TamisUnicode
import Testing

@Test(
  "Bytes become Unicode, whatever they are declared to be",
  arguments: [
    // (bytes, HTTP header, charset, source, text)
    ([0x63, 0x61, 0x66, 0xC3, 0xA9], nil, "utf-8", CharsetSource.detected, "café"),
    ([0x63, 0x61, 0x66, 0xC3, 0xA9], "text/html; charset=UTF-8", "utf-8", .http, "café"),
    ([0x63, 0x61, 0x66, 0xC3, 0xA9], "text/html; charset=iso-8859-1", "utf-8", .declaredWrong, "café"),
    ([0x63, 0x61, 0x66, 0xE9], "text/html; charset=iso-8859-1", "windows-1252", .http, "café"),
    (
      [0x63, 0x61, 0x66, 0xE9, 0x20, 0x80], "text/html; charset=utf-8", "windows-1252", .declaredWrong,
      "café €"
    ),
    ([0xEF, 0xBB, 0xBF, 0x61], "text/html; charset=big5", "utf-8", .bom, "a"),
    ([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0, 0xDE], nil, "utf-16le", .bom, "a😀"),
    ([0xD6, 0xD0, 0xCE, 0xC4, 0x80], "text/html; charset=gb2312", "gbk", .http, "中文€"),
    ([0xA4, 0xA4, 0xA4, 0xE5, 0x88, 0x62], "text/html; charset=Big5", "big5", .http, "中文Ê̄"),
    ([0x61, 0], nil, "windows-1252", .detected, "a\u{FFFD}"),
  ] as [([UInt8], String?, String, CharsetSource, String)])
func decodes(bytes: [UInt8], contentType: String?, charset: String, source: CharsetSource, text: String)
  throws
{
  var decoder = Decoder()
  let decoded = try decoder.decode(bytes, contentType: contentType)
  #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
  #expect(decoded.charset == charset)
  #expect(decoded.source == source)
}

@Test(
  "Each maximal subpart of broken UTF-8 becomes one U+FFFD",
  arguments: [
    // Unicode, section 3.9, tables 3-8 to 3-11.
    ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8),
    ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], 8),
    ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], 7),
    ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 4),
  ] as [([UInt8], Int)])
func replacesMaximalSubparts(bytes: [UInt8], replacements: Int) throws {
  var decoder = Decoder()
  let decoded = try decoder.decode(bytes, as: .utf8)
  #expect(decoded.replacements == replacements)
  // Swift's own decoding follows the same rule.
  #expect(decoded.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
}

@Test("Random bytes never fail, and decode to valid UTF-8 without NUL")
func decodesAnything() throws {
  var decoder = Decoder()
  var random = SeededGenerator(seed: 7)
  for encoding in TextEncoding.allCases {
    for length in [0, 1, 2, 3, 7, 64, 1000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let decoded = try decoder.decode(bytes, as: encoding)
      #expect(Array(String(decoding: decoded.utf8, as: UTF8.self).utf8) == decoded.utf8)
      #expect(!decoded.utf8.contains(0))
      _ = try decoder.decode(bytes, contentType: "text/html; charset=\(encoding.rawValue)")
    }
  }
}

@Test("Long texts decode alike in any encoding, across the pieces given to the converter")
func decodesLongTexts() throws {
  var decoder = Decoder()
  // An odd first byte puts the pieces' borders inside of characters.
  let bytes = [0x61] + Array(repeatElement([0xD6, 0xD0] as [UInt8], count: 100_000).joined())
  let decoded = try decoder.decode(bytes, as: .gbk)
  #expect(decoded.replacements == 0)
  #expect(String(decoding: decoded.utf8, as: UTF8.self) == "a" + String(repeating: "中", count: 100_000))
}

@Test("All labels of the standard are known")
func labels() {
  #expect(LabelTable.labels.count == 228)
  #expect(LabelTable.encoding(for: " GB2312\n") == .gbk)
  #expect(LabelTable.encoding(for: "Latin1") == .windows1252)
  #expect(LabelTable.encoding(for: "latin 1") == nil)
}

@Test(
  "Binaries are told by their first bytes, or by their control bytes",
  arguments: [
    (Array("%PDF-1.7".utf8), BinaryReason.pdf), ([0x1F, 0x8B, 8, 0], .gzip),
    ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    (Array("<p>texte".utf8), nil), ([], nil), (Array(0...31), .controlBytes),
    ([0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0], nil),
  ] as [([UInt8], BinaryReason?)])
func binaries(bytes: [UInt8], reason: BinaryReason?) {
  #expect(looksBinary(bytes) == reason)
}

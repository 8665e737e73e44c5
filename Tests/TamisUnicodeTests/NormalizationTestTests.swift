import Glibc
import TamisTestSupport
import TamisUnicode
import Testing

/// Unicode's own test of the normalisation forms, as Debian's unicode-data has it.
private let testFile = "/usr/share/unicode/NormalizationTest.txt.bz2"

@Suite("Form C against Unicode's data")
struct NormalizationTestTests {
  @Test(
    "NormalizationTest.txt, through pieces", .enabled(if: access(testFile, R_OK) == 0))
  func unicodeTest() throws {
    let unpacked = try ChildProcess("/bin/bzip2", ["-dc", testFile]).finish()
    #expect(unpacked.status == 0)
    var lines = 0
    for line in unpacked.output.split(separator: UInt8(ascii: "\n")) {
      let fields = String(decoding: line, as: UTF8.self).split(separator: ";")
      guard fields.count >= 5, line.first != UInt8(ascii: "#"), line.first != UInt8(ascii: "@") else {
        continue
      }
      let columns = fields.prefix(5).map { text(of: $0) }
      lines += 1
      // c2 == toNFC(c1) == toNFC(c2) == toNFC(c3); c4 == toNFC(c4) == toNFC(c5)
      for column in 0..<3 { expect(columns[column], becomes: columns[1]) }
      for column in 3..<5 { expect(columns[column], becomes: columns[3]) }
    }
    #expect(lines > 19_000)
  }

  @Test("Every character and what it decomposes into become the same")
  func allScalars() throws {
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else {
        continue
      }
      let text = Array("a\(scalar)\u{301}\u{323}b".utf8)
      let result = try NormalForm.composed(text[...])?.text ?? text
      // Swift compares strings by canonical equivalence.
      #expect(String(decoding: result, as: UTF8.self) == String(decoding: text, as: UTF8.self))
      if try NormalForm.composed(result[...]) != nil {
        Issue.record("not stable: U+\(String(value, radix: 16))")
      }
    }
  }

  private func expect(_ text: String, becomes form: String) {
    do {
      // Behind a letter and before one, so that pieces have neighbours.
      let source = Array("é\u{4E2D}\(text)z".utf8)
      let result = try NormalForm.composed(source[...])?.text ?? source
      let expected =
        try NormalForm.composed(Array("é\u{4E2D}\(form)z".utf8)[...])?.text ?? Array("é\u{4E2D}\(form)z".utf8)
      #expect(result == expected)
      let alone = Array(text.utf8)
      let composed = try NormalForm.composed(alone[...])?.text ?? alone
      #expect(composed == Array(form.utf8))
    } catch {
      Issue.record(error)
    }
  }

  private func text(of field: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    for number in field.split(separator: " ") {
      if let value = UInt32(number, radix: 16), let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

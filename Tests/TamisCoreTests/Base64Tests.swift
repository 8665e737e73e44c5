import TamisTestSupport
import Testing

@testable import TamisCore

@Suite("Base64")
struct Base64Tests {
  @Test(
    "The vectors of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func vectors(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == Array(encoded.utf8))
    #expect(Base64.decode(Array(encoded.utf8)) == Array(plain.utf8))
  }

  @Test(
    "White space is skipped and padding may be left out",
    arguments: [
      ("Zm9v\r\nYg==\n", "foob"), ("Zm9vYg", "foob"), ("Zm8", "fo"), (" Z m 9 v ", "foo"), ("Zg = =", "f"),
    ])
  func lenient(encoded: String, plain: String) {
    #expect(Base64.decode(Array(encoded.utf8)) == Array(plain.utf8))
  }

  @Test("What is no Base64", arguments: ["Z", "Zm9vY", "Zm9v!", "Zm-v", "Zg==Zg==", "é", "Zm9v\u{0}"])
  func refused(text: String) {
    #expect(Base64.decode(Array(text.utf8)) == nil)
  }

  @Test("Any bytes come back", arguments: 0..<50)
  func roundTrip(length: Int) {
    var random = SeededGenerator(seed: UInt64(length))
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }
}

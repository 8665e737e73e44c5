import TamisUnicode
import Testing

@Test(
  "Byte offsets become scalar offsets",
  arguments: ["", "abc", "Été 中文 😀👩🏽‍🚀 fin", String(repeating: "é中😀a", count: 50)])
func scalarOffsets(text: String) {
  // Behind some bytes that do not count.
  let bytes = Array("xé".utf8) + Array(text.utf8)
  var cursor = ScalarCursor(bytes[3...])
  var end = 3
  var scalars = 0
  for scalar in text.unicodeScalars {
    #expect(cursor.advance(to: end) == scalars)
    end += UTF8.width(scalar)
    scalars += 1
  }
  #expect(cursor.advance(to: bytes.count) == scalars)
}

import TamisCore
import TamisTestSupport
import Testing

@Suite("Offsets in scalars and bytes")
struct ScalarOffsetsTests {
  @Test("They agree with String.unicodeScalars at every place", arguments: 0..<40)
  func everyOffset(seed: Int) {
    var records = RandomRecords(seed: UInt64(seed))
    // Longer than several strides, and some pure ASCII.
    var text = seed % 4 == 0 ? String(repeating: "abc ", count: seed * 10) : records.text(seed * 10)
    text.withUTF8 { utf8 in
      let offsets = ScalarOffsets(utf8)
      let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
      #expect(offsets.count == scalars.count)
      var byte = 0
      for (index, scalar) in scalars.enumerated() {
        #expect(offsets.byte(ofScalar: index, in: utf8) == byte)
        #expect(offsets.scalar(ofByte: byte, in: utf8) == index)
        byte += UTF8.width(scalar)
      }
      #expect(offsets.byte(ofScalar: scalars.count, in: utf8) == utf8.count)
      #expect(offsets.scalar(ofByte: utf8.count, in: utf8) == scalars.count)
    }
  }

  @Test(
    "Offsets beyond the end are the end", arguments: ["", "abc", "été", String(repeating: "漢", count: 64)])
  func beyond(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      #expect(ScalarOffsets(utf8).byte(ofScalar: 1_000, in: utf8) == utf8.count)
    }
  }

  @Test("A walk gives the same bytes, also after going back", arguments: 0..<50)
  func walk(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "中", "😀", "mot long ", "\u{10FFFF}"]
    let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
    Array(text.utf8).withUnsafeBufferPointer { utf8 in
      let offsets = ScalarOffsets(utf8)
      var walk = ScalarWalk(utf8)
      for offset in Array(0...offsets.count + 2) + [3, 1, 0, 7] {
        #expect(walk.byte(ofScalar: offset) == offsets.byte(ofScalar: offset, in: utf8))
      }
    }
  }
}

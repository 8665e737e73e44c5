/// The first letters of a word, read eight bytes at once.
struct WordStart {
  /// Up to eight ASCII letters in small form, the first in the lowest byte, and zeros.
  let letters: UInt64
  /// How many letters.
  let count: Int

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// - Parameter letters: Small, and no more than `count`.
  @inline(__always)
  init(letters: UInt64, count: Int) {
    self.letters = letters
    self.count = count
  }

  /// - Parameter text: Eight bytes, the first in the lowest.
  /// - Parameter folded: Whether capitals become small.
  @inline(__always)
  init(_ text: UInt64, folded: Bool) {
    let small = text | Self.ones &* 0x20
    // The high bit of a sum is set from a on, of the other behind z; bytes beyond ASCII are no letters here.
    let low = small & ~Self.highs
    let isLetter = (low &+ Self.ones &* 0x1F) & ~(low &+ Self.ones &* 0x05) & ~text & Self.highs
    let others = isLetter ^ Self.highs
    count = others.trailingZeroBitCount >> 3
    let mask = count == 8 ? UInt64.max : (1 << UInt64(count &* 8)) &- 1
    letters = (folded ? small : text) & mask
  }

  /// Reads the word at `index`; nil where fewer than nine bytes are left.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, folded: Bool) {
    guard index &+ 8 < bytes.count, let base = bytes.baseAddress else { return nil }
    self.init(
      UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)), folded: folded)
  }

  /// 16 bits that tell most words apart.
  @inline(__always)
  var key: Int { Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 48) }
}

/// Up to eight bytes of ASCII, looked at together.
struct ASCIIWord {
  /// How many of the bytes from the index on are ASCII, up to eight or the end.
  let length: Int
  /// The bytes, the first one lowest, as small letters where they are letters; 0 behind the last one.
  private let folded: UInt64
  /// The high bits of the bytes that are letters.
  private let letters: UInt64

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// - Precondition: `index` is one of a text.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    var word = Self.load(text, at: index)
    let rest = min(8, text.count &- index)
    length = min(rest, (word & Self.highBits).trailingZeroBitCount / 8)
    word &= length == 8 ? .max : (1 << UInt64(8 &* length)) &- 1
    // With 0x1F more, letters and what is above them reach the high bit; with 5 more, only what is above.
    folded = word | 0x2020_2020_2020_2020
    letters =
      (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505) & Self.highBits
  }

  @inline(__always)
  private static func load(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    if index &+ 8 <= text.count, let base = text.baseAddress {
      return UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }
    var word: UInt64 = 0
    var i = text.count
    while i > index {
      i &-= 1
      word = word << 8 | UInt64(text[i])
    }
    return word
  }

  /// How many of the bytes are letters.
  @inline(__always)
  var letterCount: Int { letters.nonzeroBitCount }

  /// How many letters there are before anything else.
  @inline(__always)
  var leadingLetters: Int { (~letters & Self.highBits).trailingZeroBitCount / 8 }

  /// The first `count` bytes, of which there are 1 to 8, as small letters, the first one highest.
  @inline(__always)
  func packed(_ count: Int) -> UInt64 { folded.byteSwapped >> UInt64(8 &* (8 &- count)) }
}

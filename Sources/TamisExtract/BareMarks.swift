/// Blocks of nothing but a sign: the bullet, arrow or stroke that a style sheet was meant to draw, the end of a broken comment.
enum BareMarks {
  /// In bytes; *** and a row of dashes between parts are longer or made of stars.
  private static let longest = 6
  private static let ascii = Set("-|/\\><+.,:;^~_=\"'`".utf8)
  /// • · ► ▶ ▸ → ← ↑ ↓ ↗ » « › ‹ – — × ✕ ✖ │ ∣ and the byte order mark.
  private static let others: Set<UInt32> = [
    0x2022, 0xB7, 0x25BA, 0x25B6, 0x25B8, 0x2192, 0x2190, 0x2191, 0x2193, 0x2197, 0xBB, 0xAB, 0x203A, 0x2039,
    0x2013, 0x2014, 0xD7,
    0x2715, 0x2716, 0x2502, 0x2223, 0xFEFF,
  ]

  /// Whether a text is one to a few signs and nothing else.
  static func areAll(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard utf8.count <= longest,
      !utf8.contains(where: { $0 | 0x20 >= UInt8(ascii: "a") && $0 < 0x80 || $0 &- 0x30 < 10 })
    else { return false }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.value < 0x80 ? $0 == " " || ascii.contains(UInt8($0.value)) : others.contains($0.value)
    }
  }
}

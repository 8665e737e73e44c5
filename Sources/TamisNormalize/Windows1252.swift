/// The part of windows-1252 that is not ISO 8859-1 (WHATWG's index).
enum Windows1252 {
  /// What the bytes 80...9F stand for; 0 for the five that stand for nothing.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte of 80...9F; nil where there is none.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80, byte < 0xA0, case let value = high[Int(byte) - 0x80], value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  /// The byte of a character; C1 controls stand for themselves, as in ISO 8859-1.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(truncatingIfNeeded: scalar) }
    guard let index = high.firstIndex(of: scalar) else { return nil }
    return UInt8(truncatingIfNeeded: 0x80 + index)
  }
}

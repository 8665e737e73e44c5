/// Tells UTF-16 and UTF-32 without a byte order mark by how their bytes pair.
enum WideGuess {
  /// The wide encoding the bytes are in; `nil` where they are in none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    return utf32(sample, whole: bytes.count % 4 == 0) ?? utf16(sample)
  }

  private static func utf32(_ sample: ArraySlice<UInt8>, whole: Bool) -> TextEncoding? {
    guard whole, sample.count >= 8 else { return nil }
    var big = true
    var little = true
    for i in stride(from: 0, to: sample.count - 3, by: 4) {
      // A scalar is at most U+10FFFF, and text is no NULs.
      big =
        big && sample[i] == 0 && sample[i + 1] <= 0x10 && (sample[i + 1] | sample[i + 2] | sample[i + 3]) != 0
      little =
        little && sample[i + 3] == 0 && sample[i + 2] <= 0x10
        && (sample[i] | sample[i + 1] | sample[i + 2]) != 0
      if !big && !little { return nil }
    }
    return big ? .utf32BE : .utf32LE
  }

  private static func utf16(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
    var big = 0
    var little = 0
    var controls = 0
    let units = sample.count / 2
    for i in stride(from: 0, to: units * 2, by: 2) {
      big += plausibility(high: sample[i], low: sample[i + 1])
      little += plausibility(high: sample[i + 1], low: sample[i])
      if isControl(sample[i]) || isControl(sample[i + 1]) { controls += 1 }
    }
    // The low bytes of Han are spread over all 256 values, so one in eight is a control; text in any
    // other encoding has next to none, yet pairs of its letters look like Han.
    guard controls * 32 > units, max(big, little) * 3 > units * 2, big != little else { return nil }
    return big > little ? .utf16BE : .utf16LE
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !isWhiteSpace(byte) }

  /// Whether a unit is what text is full of (2, 1), what it has seldom (0) or hardly ever (-4).
  private static func plausibility(high: UInt8, low: UInt8) -> Int {
    switch (high, low) {
    case (0, 0x20...0x7E), (0, 0x0A), (0, 0x0D), (0, 0x09): 2
    case (0, 0xA0...0xFF): 1
    case (0, _): -4
    // A low byte of 0 is far likelier to be the high byte of ASCII in the other order.
    case (0x4E, 0): 1
    case (_, 0): 0
    case (1...6, _), (0x0E, _), (0x20, 0x10...0x3F), (0x30, _), (0xFF, 0x01...0x5F): 1
    case (0x4E...0x9F, _), (0xAC...0xD7, _): 1
    case (0xD8...0xF8, _), (0xFE, _), (0xFF, _): -4
    default: 0
    }
  }
}

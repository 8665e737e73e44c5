/// Reads Roman ordinals such as *XXIe* or *IVème*, as French writes centuries.
enum RomanNumeral {
  /// - Returns: The value, 1 to 3999, and the end of the ending; nil where none stands at `start`.
  static func ordinal(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: Int, end: Int)? {
    guard value(of: bytes[start]) > 0 else { return nil }
    var index = start
    var total = 0
    var previous = 0
    while index < bytes.count, case let value = value(of: bytes[index]), value > 0, index - start < 12 {
      total += value
      if previous < value { total -= 2 * previous }
      previous = value
      index += 1
    }
    // One letter alone is I, V or X: Le, De and Me are words.
    guard index - start > 1 || previous <= 10, let end = ending(bytes, at: index), total > 0 else {
      return nil
    }
    // CVE, MIME: behind other letters than I, V and X the ending is small.
    if Bytes.isASCIILetter(bytes[index]), bytes[index] < UInt8(ascii: "a"),
      bytes[start..<index].contains(where: { value(of: $0) > 10 })
    {
      return nil
    }
    return (total, end)
  }

  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var end = start
    // The folded letters, 8 bits each.
    var letters: UInt64 = 0
    var count = 0
    while end < bytes.count, count < 5, Bytes.isLatinLetter(bytes, end) {
      let step = Folding.step(bytes, end)
      letters = letters << 8 | UInt64(step.byte)
      count += 1
      end += step.length
    }
    return endings.0 == letters || endings.1 == letters || endings.2 == letters || endings.3 == letters
      ? end : nil
  }

  /// *e*, *er*, *ere*, *eme*, folded.
  private static let endings: (UInt64, UInt64, UInt64, UInt64) = (0x65, 0x6572, 0x65_7265, 0x65_6D65)

  /// Capitals only: *mie* and *dix* are words.
  private static func value(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }
}

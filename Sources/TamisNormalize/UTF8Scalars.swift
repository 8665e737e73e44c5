/// Reads scalars of valid UTF-8 at byte indices. On what is not valid they stay within the bounds.
extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The scalar that begins at `index` and its length in bytes; U+FFFD and 1 for a broken one.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5, index &+ length <= endIndex else { return (0xFFFD, 1) }
    let second = UInt32(self[index &+ 1] & 0x3F)
    if length == 2 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[index &+ 2] & 0x3F)
    if length == 3 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[index &+ 3] & 0x3F), 4)
  }

  /// The scalar that ends at `index` and its length in bytes; nil at the start.
  @inline(__always)
  func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    guard index > startIndex else { return nil }
    var start = index &- 1
    while start > startIndex, self[start] & 0xC0 == 0x80, index &- start < 4 { start &-= 1 }
    let found = scalar(at: start)
    return found.length == index &- start ? found : (0xFFFD, 1)
  }
}

/// Questions about scalars that several rules ask.
enum ScalarClass {
  /// Ideographs, the iteration mark and zero among them.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005...0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Letters that are written from right to left.
  static func isRightToLeft(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5BE...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x100 { return scalar &- 0x41 < 26 || (scalar &- 0xC0 < 0x1F && scalar != 0xD7) }
    if scalar &- eastAsianStart < 0x7480 { return false }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0xB5 { return scalar &- 0x61 < 26 || scalar == 0xAA }
    if scalar < 0x100 { return scalar >= 0xDF && scalar != 0xF7 || scalar == 0xB5 || scalar == 0xBA }
    if scalar &- eastAsianStart < 0x7480 { return false }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0xAA { return (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0x2C2 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xB5
        || scalar == 0xBA
    }
    switch scalar {
    case 0x2000...0x206F, 0x3000...0x3004, 0xFF00...0xFF0F: return false
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: return true
    default: return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }
  }

  /// From here to U+A2FF, no letter has case.
  private static let eastAsianStart: UInt32 = 0x2E80

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  /// Unicode's White_Space.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

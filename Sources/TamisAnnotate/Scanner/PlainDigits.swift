// The short way for most numbers, and the sign before them.
extension DigitReader {
  /// Up to nine digits that neither a group, a decimal nor an exponent follows: most numbers.
  func plain(at start: Int) -> Reading? {
    var value = 0
    var index = start
    while index < bytes.count, Bytes.isDigit(bytes[index]) {
      value = value &* 10 &+ Int(bytes[index] &- UInt8(ascii: "0"))
      index &+= 1
    }
    let count = index &- start
    // Eight may be a date.
    guard count > 0, count <= 9, count != 8, bytes[start] != UInt8(ascii: "0") else { return nil }
    if index < bytes.count {
      let next = bytes[index]
      let isEnd: Bool
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"):
        isEnd = index &+ 1 >= bytes.count || bytes[index &+ 1] < 0x80 && !Bytes.isDigit(bytes[index &+ 1])
      // 1e9, 2^5, 1.3x10^6
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "^"), UInt8(ascii: "x"): isEnd = false
      // Han characters, and whatever of ASCII is left.
      default: isEnd = next < 0x80 || Bytes.isHanStart(next)
      }
      guard isEnd else { return nil }
    }
    if start > 0 {
      let before = bytes[start &- 1]
      guard before != UInt8(ascii: "+"), before != UInt8(ascii: "-"), before != 0x92 else { return nil }
    }
    return .run(
      end: index,
      DigitRun(
        value: Exact(value), wholeDigits: count, hasDecimals: false, isGrouped: false, isSigned: false))
  }

  /// Whether a minus sign stands before, itself at the beginning or after white space or a bracket.
  func hasMinus(before start: Int) -> Bool {
    var before = start
    if start > 0, bytes[start - 1] == UInt8(ascii: "-") {
      before = start - 1
    } else if start > 2, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x88, bytes[start - 1] == 0x92 {
      before = start - 3
    } else {
      return false
    }
    return before == 0 || bytes[before - 1] <= UInt8(ascii: " ") || bytes[before - 1] == UInt8(ascii: "(")
      || bytes[before - 1] == UInt8(ascii: "{") || bytes[before - 1] == UInt8(ascii: "<")
      || bytes[before - 1] == UInt8(ascii: ">")
  }
}

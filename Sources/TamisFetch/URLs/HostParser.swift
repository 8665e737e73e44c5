internal import TamisUnicode

/// The URL Standard's host parser: names to ASCII (UTS 46), and every spelling of an address to the address.
enum HostParser {
  /// - Returns: nil where it can be no host.
  static func parse(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.first == UInt8(ascii: "[") {
      guard bytes.last == UInt8(ascii: "]"), bytes.count > 1 else { return nil }
      return IPv6Address(bytes.dropFirst().dropLast()).map { "[\($0)]" }
    }
    guard let host = ascii(PercentEncoding.decode(bytes)), !host.isEmpty else { return nil }
    guard !host.utf8.contains(where: { forbidden[Int($0)] }) else { return nil }
    guard IPv4Address.endsInNumber(host) else { return host }
    return IPv4Address(host)?.description
  }

  /// ASCII is taken in lower case whatever its labels are, as browsers do and the Standard's tests want: a
  /// label such as `xn--a` that is not well-formed is for the name server to refuse.
  private static func ascii(_ bytes: [UInt8]) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    do throws(ICUError) {
      return try asciiHost(String(decoding: bytes, as: UTF8.self))
    } catch {
      return nil
    }
  }

  /// The forbidden domain code points.
  private static let forbidden: [Bool] = {
    var table = (0..<256).map { $0 <= 0x20 || $0 >= 0x7F }
    for byte in "#/:<>?@[\\]^|%".utf8 { table[Int(byte)] = true }
    return table
  }()
}

/// An IPv4 address in any of the spellings that browsers read: `0x7f.1`, `0177.0.0.1`, `2130706433`.
struct IPv4Address: CustomStringConvertible {
  let value: UInt32

  /// Whether the last label is a number, so that the host must be an address.
  static func endsInNumber(_ host: String) -> Bool {
    var parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true {
      guard parts.count > 1 else { return false }
      parts.removeLast()
    }
    guard let last = parts.last else { return false }
    if !last.isEmpty, last.allSatisfy(\.isDigit) { return true }
    return number(last) != nil
  }

  init?(_ host: String) {
    var parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    guard parts.count <= 4 else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      guard let number = Self.number(part) else { return nil }
      numbers.append(number)
    }
    guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }) else { return nil }
    // The last number fills all the bytes that are left.
    guard last < 1 << UInt64(8 * (4 - numbers.count)) else { return nil }
    var value = UInt32(last)
    for (index, number) in numbers.enumerated() { value |= UInt32(number) << UInt32(8 * (3 - index)) }
    self.value = value
  }

  /// Decimal, octal after `0`, or hexadecimal after `0x`. Too large ones are 2⁴⁰, which is too large for all.
  private static func number(_ part: Substring.UTF8View) -> UInt64? {
    guard !part.isEmpty else { return nil }
    var digits = Array(part)[...]
    var radix: UInt64 = 10
    if digits.count >= 2, digits[0] == 0x30 {
      if digits[1] | 0x20 == UInt8(ascii: "x") {
        digits = digits.dropFirst(2)
        radix = 16
      } else {
        digits = digits.dropFirst()
        radix = 8
      }
    }
    var value: UInt64 = 0
    for digit in digits {
      guard let digit = digit.hexValue, UInt64(digit) < radix else { return nil }
      value = min(value * radix + UInt64(digit), 1 << 40)
    }
    return value
  }

  var description: String {
    "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
  }
}

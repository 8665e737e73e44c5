/// The line that a record of an ARC file begins with: URL, address, date, type and length, and in version 2
/// more between the last two.
struct ARCHead: Equatable {
  let url: String
  /// RFC 3339.
  let date: String?
  /// Of the block, in bytes; nil where it is no number.
  let length: Int?

  /// Whether it is the file's own description.
  var isDescription: Bool { url.hasPrefix("filedesc:") }

  /// - Parameter line: Without its line break.
  /// - Returns: nil for any other line.
  init?(_ line: [UInt8]) {
    guard line.count < 1 << 16, line.contains(UInt8(ascii: ":")) else { return nil }
    let parts = line.split { $0 == 0x20 || $0 == 0x0D }
    // URLs with spaces in them are there, so the date is looked for, and the address before it.
    guard parts.count >= 5, let place = parts[2..<(parts.count - 1)].firstIndex(where: Self.isDate),
      Self.isAddress(parts[place - 1])
    else { return nil }
    url = parts[..<(place - 1)].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    date = Self.date(Array(parts[place]))
    let digits = parts[parts.count - 1]
    length = digits.allSatisfy(Self.isDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `20140216050221`; some have more digits, and some no seconds.
  private static func isDate(_ part: ArraySlice<UInt8>) -> Bool {
    (12...18).contains(part.count) && part.allSatisfy(isDigit)
  }

  private static func isAddress(_ part: ArraySlice<UInt8>) -> Bool {
    !part.isEmpty
      && part.allSatisfy { byte in
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
          || (0x61...0x66).contains(byte | 0x20)
      }
  }

  private static func date(_ digits: [UInt8]) -> String? {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let month = number(4..<6)
    let day = number(6..<8)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let seconds = digits.count >= 14 ? number(12..<14) : 0
    let clock = number(8..<10) * 3600 + number(10..<12) * 60 + seconds
    return Timestamp.rfc3339(Timestamp.seconds(year: number(0..<4), month: month, day: day) + clock)
  }
}

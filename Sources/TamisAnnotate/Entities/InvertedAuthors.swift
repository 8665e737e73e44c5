import TamisCore

/// Authors of a list of works, family name first: of *Okafor, Ana (2019)* the tagger marks the given name alone.
enum InvertedAuthors {
  /// The names with family names taken in, in order.
  /// - Complexity: O(names).
  static func joined(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var result: [NameMention] = []
    for name in names {
      var name = name
      if name.kind == .person, isDated(name, bytes), let start = surnameStart(name, bytes),
        result.last.map({ $0.end <= start || $0.start >= start }) ?? true
      {
        if let last = result.last, last.start >= start { result.removeLast() }
        name.start = start
      }
      result.append(name)
    }
    return result
  }

  /// (2019 or (May, right behind.
  private static func isDated(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = name.follower(open, bytes)
    guard length > 0 else { return false }
    let start = name.end + length
    if centuries.contains(where: { bytes[start...].starts(with: $0) }), start + 3 < bytes.count {
      return Bytes.isDigit(bytes[start + 2]) && Bytes.isDigit(bytes[start + 3])
    }
    return months.contains { bytes[start...].starts(with: $0) }
  }

  /// Where the word before the comma begins: one with a capital, alone or a mention.
  private static func surnameStart(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard name.leader(comma, bytes) > 0 else { return nil }
    let end = name.start - 2
    var start = end
    while start > 0, end - start < longest, isLetter(bytes[start - 1]) { start -= 1 }
    guard end - start > 1, bytes[start] &- UInt8(ascii: "A") < 26 || bytes[start] == 0xC3 else { return nil }
    // Behind another word it may be the end of a title.
    guard start == 0 || !isLetter(bytes[start - 1]) else { return nil }
    if start > 1, bytes[start - 1] == UInt8(ascii: " "), isLetter(bytes[start - 2]) { return nil }
    return start
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Bytes.isASCIILetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  /// In bytes.
  private static let longest = 40
  private static let comma = [", "].bytes
  private static let open = [" ("].bytes
  private static let centuries = ["17", "18", "19", "20"].bytes
  private static let months = [
    "January ", "February ", "March ", "April ", "May ", "June ", "July ", "August ", "September ",
    "October ",
    "November ", "December ",
  ].bytes
}

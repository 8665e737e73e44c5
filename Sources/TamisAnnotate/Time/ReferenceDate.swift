/// Reads the date that a document's relative dates count from.
enum ReferenceDate {
  /// - Parameter text: ISO 8601, a date at least as precise as the day, with or without a time. A zone is
  ///   not applied: what the writer calls today is the date as written.
  /// - Returns: nil where the text is no such date.
  static func moment(_ text: String?) -> Moment? {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      Moment.isValid(year: year, month: month, day: day)
    else { return nil }
    let date = Moment(year: year, month: month, day: day)
    guard let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2), hour < 24, minute < 60 else {
      return date
    }
    return date.adding(seconds: hour * 3600 + minute * 60 + (number(bytes, 17, 2) ?? 0))
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<(start + count)] {
      guard Bytes.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

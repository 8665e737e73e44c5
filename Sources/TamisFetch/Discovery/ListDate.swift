/// Dates as sitemaps and feeds write them, to the second, as spans: `2026-11` is all of November.
struct ListDate: Comparable {
  /// Seconds since 1970.
  let start: Int
  /// Behind the last second.
  let end: Int

  static func < (left: ListDate, right: ListDate) -> Bool { left.end < right.end }

  /// Reads ISO 8601 as W3C profiles it (`2026`, `2026-11`, `2026-11-23`, with time and zone), and the form
  /// of RFC 822 with two or four digits of year (`Mon, 23 Nov 2026 08:15:30 +0100`).
  init?(_ text: String) {
    let bytes = Array(Array(text.utf8)[...].trimmed)
    guard let date = Self.iso(bytes) ?? Self.mail(bytes) else { return nil }
    self = date
  }

  private init(start: Int, length: Int) {
    self.start = start
    end = start + length
  }

  private static func iso(_ text: [UInt8]) -> ListDate? {
    let split = text.firstIndex { $0 | 0x20 == UInt8(ascii: "t") || $0 == 0x20 } ?? text.count
    let parts = text[..<split].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(
      number)
    guard (1...3).contains(parts.count), let year = parts[0], (1900...9999).contains(year),
      text.count >= 4, text[..<min(split, 5)].prefix(4).allSatisfy(isDigit)
    else { return nil }
    let month = parts.count > 1 ? parts[1] : 1
    let day = parts.count > 2 ? parts[2] : 1
    guard let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
    let start = Timestamp.seconds(year: year, month: month, day: day)
    switch parts.count {
    case 1: return ListDate(start: start, length: Timestamp.seconds(year: year + 1, month: 1, day: 1) - start)
    case 2:
      let next = Timestamp.seconds(year: year + month / 12, month: month % 12 + 1, day: 1)
      return ListDate(start: start, length: next - start)
    default: break
    }
    guard split < text.count else { return ListDate(start: start, length: 86_400) }
    guard let clock = clock(Array(text[(split + 1)...])) else { return nil }
    return ListDate(start: start + clock, length: 1)
  }

  private static func mail(_ text: [UInt8]) -> ListDate? {
    var words = text.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.map {
      String(decoding: $0, as: UTF8.self)
    }
    if let first = words.first, first.utf8.first.map(isDigit) == false { words.removeFirst() }
    guard words.count >= 3, let day = Int(words[0]), let year = Int(words[2]), (1...31).contains(day),
      let month = months.firstIndex(of: String(words[1].lowercased().prefix(3)))
    else { return nil }
    let fullYear = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
    guard (1900...9999).contains(fullYear) else { return nil }
    let start = Timestamp.seconds(year: fullYear, month: month + 1, day: day)
    guard words.count > 3 else { return ListDate(start: start, length: 86_400) }
    let zone = words.count > 4 ? words[4] : ""
    let isNumber = zone.utf8.first == UInt8(ascii: "+") || zone.utf8.first == UInt8(ascii: "-")
    guard let clock = clock(Array((words[3] + (isNumber ? zone : "")).utf8)) else { return nil }
    return ListDate(start: start + clock + (hoursBehind[zone.uppercased()] ?? 0) * 3600, length: 1)
  }

  /// Seconds of `08:15`, `08:15:30.25`, with `Z`, `+01:00` or `+0100`, of the day in UTC.
  private static func clock(_ text: [UInt8]) -> Int? {
    let time = text.prefix { isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    let parts = time.split(separator: UInt8(ascii: ":")).map { number($0.prefix(while: isDigit)) }
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1], hour <= 24, minute <= 59 else {
      return nil
    }
    let second = parts.count > 2 ? parts[2] ?? 0 : 0
    var seconds = hour * 3600 + minute * 60 + min(second, 60)
    let zone = text[time.endIndex...].filter { $0 != UInt8(ascii: ":") && $0 != 0x20 }
    if let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), zone.count >= 3,
      let digits = number(zone[1...].prefix(4))
    {
      let offset = zone.count >= 5 ? digits / 100 * 3600 + digits % 100 * 60 : digits * 3600
      seconds += sign == UInt8(ascii: "+") ? -offset : offset
    }
    return seconds
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let hoursBehind = [
    "EST": 5, "EDT": 4, "CST": 6, "CDT": 5, "MST": 7, "MDT": 6, "PST": 8, "PDT": 7,
  ]
}

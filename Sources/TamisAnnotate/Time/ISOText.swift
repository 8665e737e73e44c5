/// Writes dates and times as ISO 8601 has them.
enum ISOText {
  static func padded(_ value: Int, _ width: Int) -> String {
    guard value >= 0, width <= 4, value < 10_000 else {
      let digits = String(value.magnitude)
      return (value < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
        + digits
    }
    let count = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4
    return String(unsafeUninitializedCapacity: 4) { put(value, Swift.max(width, count), $0, 0) }
  }

  /// Writes `width` digits at `place`; returns the place behind.
  private static func put(_ value: Int, _ width: Int, _ text: UnsafeMutableBufferPointer<UInt8>, _ place: Int)
    -> Int
  {
    var rest = value
    for index in stride(from: place + width - 1, through: place, by: -1) {
      text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return place + width
  }

  /// `2024-06-30`.
  static func day(_ moment: Moment) -> String {
    let date = moment.date
    guard (0..<10_000).contains(date.year) else {
      return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }
    return String(unsafeUninitializedCapacity: 10) { put(date, $0, 0) }
  }

  /// `2024-06`.
  static func month(_ year: Int, _ month: Int) -> String {
    guard (0..<10_000).contains(year) else { return padded(year, 4) + "-" + padded(month, 2) }
    return String(unsafeUninitializedCapacity: 7) { text in
      let place = put(year, 4, text, 0)
      text[place] = UInt8(ascii: "-")
      return put(month, 2, text, place + 1)
    }
  }

  /// A day of any year, `XXXX-06-30`.
  static func yearly(_ month: Int, _ day: Int) -> String {
    String(unsafeUninitializedCapacity: 10) { text in
      let place = put((0, month, day), text, 0)
      for index in 0..<4 { text[index] = UInt8(ascii: "X") }
      return place
    }
  }

  /// Start and end as instants, each as fine as the grain.
  static func instants(_ period: Period) -> String {
    let (first, last) = (period.start.date, period.end.date)
    guard period.grain != .hour, period.grain != .minute, period.grain != .second,
      (0..<10_000).contains(first.year), (0..<10_000).contains(last.year)
    else { return instant(period.start, period.grain) + "/" + instant(period.end, period.grain) }
    return String(unsafeUninitializedCapacity: 21) { text in
      let place = put(first, text, 0)
      text[place] = UInt8(ascii: "/")
      return put(last, text, place + 1)
    }
  }

  private static func put(
    _ date: (year: Int, month: Int, day: Int), _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    var place = put(date.year, 4, text, start)
    text[place] = UInt8(ascii: "-")
    place = put(date.month, 2, text, place + 1)
    text[place] = UInt8(ascii: "-")
    return put(date.day, 2, text, place + 1)
  }

  /// An instant as fine as `grain` needs it: a day, or a day and a time.
  static func instant(_ moment: Moment, _ grain: Period.Grain) -> String {
    switch grain {
    case .hour, .minute: day(moment) + "T" + clock(moment.second / 3600, moment.second / 60 % 60, nil)
    case .second: day(moment) + "T" + clock(moment.second / 3600, moment.second / 60 % 60, moment.second % 60)
    default: day(moment)
    }
  }

  /// `12:30` or `12:30:05`.
  static func clock(_ hour: Int, _ minute: Int, _ second: Int?) -> String {
    padded(hour, 2) + ":" + padded(minute, 2) + (second.map { ":" + padded($0, 2) } ?? "")
  }
}

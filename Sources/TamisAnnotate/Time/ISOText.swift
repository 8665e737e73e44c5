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
    var rest = UInt(bitPattern: value)
    var index = place &+ width
    while index > place {
      index &-= 1
      text[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return place &+ width
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
    guard (0..<10_000).contains(first.year), (0..<10_000).contains(last.year) else {
      return instant(period.start, period.grain) + "/" + instant(period.end, period.grain)
    }
    return String(unsafeUninitializedCapacity: hasTime(period.grain) ? 39 : 21) { text in
      var place = put(first, text, 0)
      place = putTime(period.start, period.grain, text, place)
      text[place] = UInt8(ascii: "/")
      place = put(last, text, place + 1)
      return putTime(period.end, period.grain, text, place)
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

  private static func hasTime(_ grain: Period.Grain) -> Bool {
    grain == .hour || grain == .minute || grain == .second
  }

  /// Writes the time of a day where `grain` needs it, behind a `T`.
  private static func putTime(
    _ moment: Moment, _ grain: Period.Grain, _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    guard hasTime(grain) else { return start }
    text[start] = UInt8(ascii: "T")
    let second = grain == .second ? moment.second % 60 : nil
    return putClock(moment.second / 3600, moment.second / 60 % 60, second, text, start + 1)
  }

  private static func putClock(
    _ hour: Int, _ minute: Int, _ second: Int?, _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    var place = put(hour, 2, text, start)
    text[place] = UInt8(ascii: ":")
    place = put(minute, 2, text, place + 1)
    guard let second else { return place }
    text[place] = UInt8(ascii: ":")
    return put(second, 2, text, place + 1)
  }

  /// An instant as fine as `grain` needs it: a day, or a day and a time.
  static func instant(_ moment: Moment, _ grain: Period.Grain) -> String {
    let date = moment.date
    guard (0..<10_000).contains(date.year) else {
      let time = String(unsafeUninitializedCapacity: 9) { putTime(moment, grain, $0, 0) }
      return day(moment) + time
    }
    // No more than is needed: text of up to 15 bytes takes no memory of its own.
    return String(unsafeUninitializedCapacity: hasTime(grain) ? 19 : 10) {
      putTime(moment, grain, $0, put(date, $0, 0))
    }
  }

  /// `12:30` or `12:30:05`.
  static func clock(_ hour: Int, _ minute: Int, _ second: Int?) -> String {
    String(unsafeUninitializedCapacity: 8) { putClock(hour, minute, second, $0, 0) }
  }
}

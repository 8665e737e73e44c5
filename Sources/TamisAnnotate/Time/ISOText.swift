/// Writes dates and times as ISO 8601 has them.
enum ISOText {
  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
      + digits
  }

  /// `2024-06-30`.
  static func day(_ moment: Moment) -> String {
    let (year, month, day) = moment.date
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
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

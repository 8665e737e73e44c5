internal import TamisCore

/// A date or a stretch of days as read, with every reading it can have.
struct DateValue {
  /// The readings as stretches of time, best first; empty where no reference date settles them.
  var periods: [Period]
  /// The value as far as the words alone tell, such as `XXXX-03-02`; nil where they tell nothing.
  var open: String?
  var flags: [NumberMention.Flag] = []
  /// Index of the first token behind it.
  var next: Int
  /// A grain that times of day can refine.
  var isDay: Bool {
    periods.first.map { $0.grain == .day && $0.end.day - $0.start.day == 1 } ?? (open?.utf8.count == 10)
  }
  /// Whether it counts from a date that nothing tells.
  var isUnsettled: Bool { periods.isEmpty && open == nil && flags == [.relative] }
  /// Whether the words could as well be plain numbers.
  var isWeak = false
  /// Whether the whole is a number of units, written as start and end.
  var isSpan = false

  init(_ periods: [Period], open: String? = nil, next: Int, flags: [NumberMention.Flag] = []) {
    self.periods = periods
    self.open = open
    self.next = next
    self.flags = flags
  }

  /// The day where neither month nor year is told, as in *le 16*.
  var dayAlone: Int? {
    guard let open, open.hasPrefix("XXXX-XX-") else { return nil }
    return Int(open.suffix(2))
  }

  /// ISO 8601 or TIMEX3 text of the best reading.
  var iso: String? { periods.first.map(ISOText.text) ?? open }

  /// What else the words can mean.
  var others: [String] {
    var others = periods.dropFirst().map(ISOText.text)
    if let open, !periods.isEmpty, open != iso { others.append(open) }
    return others
  }

  static func day(_ moment: Moment) -> Period {
    Period(start: Moment(day: moment.day), end: Moment(day: moment.day + 1), grain: .day)
  }

  static func month(_ year: Int, _ month: Int) -> Period {
    Period(
      start: Moment(day: Moment.days(year: year, month: month, day: 1)),
      end: Moment(day: Moment.days(year: year, month: month + 1, day: 1)), grain: .month)
  }

  static func months(_ year: Int, _ first: Int, _ count: Int, _ grain: Period.Grain) -> Period {
    Period(
      start: Moment(day: Moment.days(year: year, month: first, day: 1)),
      end: Moment(day: Moment.days(year: year, month: first + count, day: 1)), grain: grain)
  }

  static func year(_ year: Int, count: Int = 1, grain: Period.Grain = .year) -> Period {
    Period(
      start: Moment(day: Moment.days(year: year, month: 1, day: 1)),
      end: Moment(day: Moment.days(year: year + count, month: 1, day: 1)), grain: grain)
  }

  /// The ISO week `offset` weeks from the one that `moment` lies in.
  static func week(_ moment: Moment, offset: Int) -> Period {
    let monday = moment.day - moment.weekday + 1 + 7 * offset
    return Period(start: Moment(day: monday), end: Moment(day: monday + 7), grain: .week)
  }
}

/// The longest of the readings at one place; of equal lengths the first.
struct LongestDate {
  private(set) var value: DateValue?

  mutating func offer(_ other: DateValue?) {
    guard let other else { return }
    if value.map({ other.next > $0.next }) ?? true { value = other }
  }
}

extension ISOText {
  /// The shortest ISO 8601 or TIMEX3 text of a stretch: `2024-06`, `2024-W07`, `2024-Q3`, `199`, `20`.
  static func period(_ period: Period) -> String {
    let (year, month, _) = period.start.date
    switch period.grain {
    case .century: return padded(year / 100, 2)
    case .decade: return padded(year / 10, 3)
    case .year: return padded(year, 4)
    case .half: return "\(padded(year, 4))-H\(month > 6 ? 2 : 1)"
    case .quarter: return "\(padded(year, 4))-Q\((month + 2) / 3)"
    case .season: return "\(padded(year, 4))-\(["SP", "SU", "FA", "WI"][(month / 3 + 3) % 4])"
    case .month: return self.month(year, month)
    case .week:
      let week = period.start.week
      return "\(padded(week.year, 4))-W\(padded(week.number, 2))"
        + (period.end.day - period.start.day == 2 ? "-WE" : "")
    case .day: return day(period.start)
    case .hour, .minute, .second: return instant(period.start, period.grain)
    }
  }

  /// The shortest text of one unit, else start and end.
  static func text(_ period: Period) -> String {
    let days = period.end.day - period.start.day
    let isOne =
      switch period.grain {
      case .day: days == 1
      case .week: days <= 7
      case .month: period.start.adding(months: 1) == period.end
      case .year: period.start.adding(months: 12) == period.end
      case .hour: days == 0 && period.end.second - period.start.second <= 3600
      case .minute: days * 86_400 + period.end.second - period.start.second <= 60
      // A minute's length where the reference date has seconds, else the second.
      case .second: [0, 1, 60].contains(days * 86_400 + period.end.second - period.start.second)
      default: true
      }
    return isOne ? self.period(period) : span(period)
  }

  /// Start and end, each as fine as the grain.
  static func span(_ period: Period) -> String {
    switch period.grain {
    case .year: "\(padded(period.start.date.year, 4))/\(padded(period.end.date.year, 4))"
    case .month, .quarter, .half:
      self.period(DateValue.month(period.start.date.year, period.start.date.month)) + "/"
        + self.period(DateValue.month(period.end.date.year, period.end.date.month))
    case .week:
      self.period(DateValue.week(period.start, offset: 0)) + "/"
        + self.period(DateValue.week(period.end, offset: 0))
    default: instant(period.start, period.grain) + "/" + instant(period.end, period.grain)
    }
  }
}

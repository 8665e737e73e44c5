/// When articles were published.
struct DateFigures: Sendable {
  /// A day, month or year; months and days of 0 are not told.
  private struct Moment: Hashable, Comparable {
    var year: Int
    var month = 0
    var day = 0

    static func < (one: Self, other: Self) -> Bool {
      (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
  }

  /// What one bar of the chart stands for.
  enum Unit: String, Sendable { case day, month, year }

  /// Bars from the first to the last, empty ones too.
  struct Chart: Sendable, Equatable {
    var unit: Unit
    /// Named `2024-06-30`, `2024-06` or `2024`.
    var bars: [(name: String, count: Int)]
    /// Articles of the time before the first bar and behind the last.
    var earlier = 0
    var later = 0
    /// Dates that do not tell what the bars ask for, such as a year where the bars are months.
    var coarser = 0

    static func == (one: Self, other: Self) -> Bool {
      one.unit == other.unit && one.bars.map(\.name) == other.bars.map(\.name)
        && one.bars.map(\.count) == other.bars.map(\.count) && one.earlier == other.earlier
        && one.later == other.later && one.coarser == other.coarser
    }
  }

  private var counts: [Moment: Int] = [:]
  /// Articles without a date, or with one that cannot be read.
  private(set) var undated = 0
  private(set) var dated = 0
  private var first: Moment?
  private var last: Moment?
  private var keepsDays = true
  /// Beyond so many different days, days are forgotten and months kept.
  private static let mostDays = 40_000
  private static let years = 1000...2999

  /// - Parameter published: ISO 8601, of any precision.
  mutating func add(_ published: String?) {
    guard var moment = published.flatMap(Self.moment) else {
      undated += 1
      return
    }
    dated += 1
    first = min(first ?? moment, moment)
    last = max(last ?? moment, moment)
    if !keepsDays { moment.day = 0 }
    counts[moment, default: 0] += 1
    if keepsDays, counts.count > Self.mostDays {
      keepsDays = false
      var months: [Moment: Int] = [:]
      for (moment, count) in counts {
        months[Moment(year: moment.year, month: moment.month), default: 0] += count
      }
      counts = months
    }
  }

  /// The first and the last date, as precise as they are told.
  var range: (first: String, last: String)? {
    guard let first, let last else { return nil }
    return (Self.name(first), Self.name(last))
  }

  /// The bars of a chart that is not wider than can be read. What lies far from all others, below the first or above
  /// the last hundredth, makes it no wider.
  func chart() -> Chart? {
    let sorted = counts.sorted { $0.key < $1.key }
    // As precise as most dates are: a few that tell only the year must not make years of all.
    let precise =
      [sorted.filter { $0.key.day > 0 }, sorted.filter { $0.key.month > 0 }].first {
        2 * Self.count($0) >= dated
      } ?? sorted
    guard let first = precise.first?.key, let last = precise.last?.key else { return nil }
    let count = Self.count(precise)
    let edge = count / 100
    let (low, high) = (Self.moment(at: edge, in: precise), Self.moment(at: count - 1 - edge, in: precise))
    let unit = unit(from: low, to: high)
    // The whole range, where it takes hardly more bars.
    let most = min(Self.most(unit), Self.bars(low, high, unit) * 5 / 4 + 2)
    let isWhole = self.unit(from: first, to: last) == unit && Self.bars(first, last, unit) <= most
    let (start, end) = isWhole ? (first, last) : (low, high)
    let names = Self.names(from: start, to: end, by: unit)
    var chart = Chart(unit: unit, bars: names.map { ($0, 0) })
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    for (moment, count) in sorted {
      if let name = Self.name(moment, unit) {
        if let place = places[name] {
          chart.bars[place].count += count
        } else if moment < start {
          chart.earlier += count
        } else {
          chart.later += count
        }
      } else {
        chart.coarser += count
      }
    }
    return chart
  }

  private func unit(from low: Moment, to high: Moment) -> Unit {
    if keepsDays, low.day > 0, high.day > 0, Self.bars(low, high, .day) <= Self.most(.day) { return .day }
    return Self.bars(low, high, .month) <= Self.most(.month) && low.month > 0 ? .month : .year
  }

  private static func most(_ unit: Unit) -> Int {
    switch unit {
    case .day: 62
    case .month: 84
    case .year: 120
    }
  }

  /// About how many bars there are between the two.
  private static func bars(_ low: Moment, _ high: Moment, _ unit: Unit) -> Int {
    let years = high.year - low.year
    let months = 12 * years + high.month - low.month
    switch unit {
    case .day: return months > 3 ? .max : 31 * months + high.day - low.day + 1
    case .month: return months + 1
    case .year: return years + 1
    }
  }

  private static func count(_ moments: [(key: Moment, value: Int)]) -> Int {
    moments.reduce(0) { $0 + $1.value }
  }

  private static func moment(at rank: Int, in sorted: [(key: Moment, value: Int)]) -> Moment {
    var seen = 0
    for (moment, count) in sorted {
      seen += count
      if seen > rank { return moment }
    }
    return sorted[sorted.count - 1].key
  }

  private static func names(from start: Moment, to end: Moment, by unit: Unit) -> [String] {
    var names: [String] = []
    var moment = start
    if unit != .day { moment.day = 0 }
    if unit == .month, moment.month == 0 { moment.month = 1 }
    if unit == .year { moment.month = 0 }
    let limit = name(end, unit) ?? name(Moment(year: end.year, month: 12, day: 31), unit) ?? ""
    while let name = name(moment, unit), name <= limit, names.count < 400 {
      names.append(name)
      switch unit {
      case .year: moment.year += 1
      case .month:
        moment.month += 1
        if moment.month > 12 { (moment.year, moment.month) = (moment.year + 1, 1) }
      case .day:
        moment.day += 1
        if moment.day > daysOfMonth(moment) { (moment.month, moment.day) = (moment.month + 1, 1) }
        if moment.month > 12 { (moment.year, moment.month) = (moment.year + 1, 1) }
      }
    }
    return names
  }

  private static func daysOfMonth(_ moment: Moment) -> Int {
    switch moment.month {
    case 4, 6, 9, 11: return 30
    case 2:
      let year = moment.year
      return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: return 31
    }
  }

  /// Nil where the moment does not tell the unit.
  private static func name(_ moment: Moment, _ unit: Unit) -> String? {
    switch unit {
    case .year: name(Moment(year: moment.year))
    case .month: moment.month > 0 ? name(Moment(year: moment.year, month: moment.month)) : nil
    case .day: moment.day > 0 ? name(moment) : nil
    }
  }

  private static func name(_ moment: Moment) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var name = "\(moment.year)"
    if moment.month > 0 { name += "-" + two(moment.month) }
    if moment.day > 0 { name += "-" + two(moment.day) }
    return name
  }

  private static func moment(_ text: String) -> Moment? {
    let parts = text.utf8.prefix(10).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func number(_ place: Int, digits: Int) -> Int? {
      guard place < parts.count, parts[place].count == digits else { return nil }
      return Int(String(decoding: parts[place], as: UTF8.self))
    }
    guard let year = number(0, digits: 4), years.contains(year) else { return nil }
    guard let month = number(1, digits: 2), (1...12).contains(month) else { return Moment(year: year) }
    let moment = Moment(year: year, month: month)
    guard let day = number(2, digits: 2), (1...daysOfMonth(moment)).contains(day) else { return moment }
    return Moment(year: year, month: month, day: day)
  }
}

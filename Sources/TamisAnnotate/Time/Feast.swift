internal import TamisUnicode

/// When a feast falls. Language tables say what it is called.
///
/// Names and dates of the Christian feasts are the calendars of the churches, those of the Chinese, Jewish, Muslim and
/// Indian feasts the lunar dates under which they are kept.
struct Feast: Sendable {
  enum Rule: Sendable {
    /// Days from Easter Sunday of the western or the eastern churches.
    case easter(Int, isOrthodox: Bool)
    /// The n-th weekday of a month, and days from it.
    case weekday(month: Int, weekday: Int, number: Int, offset: Int)
    /// A fixed day, kept on the nearest working day or the day before a Sunday.
    case near(month: Int, day: Int, isWorking: Bool)
    case lunar(LunarCalendar, month: Int, day: Int, offset: Int)
    case indian(month: Int, lunarDay: Int, hour: Int, offset: Int)
    /// Days from the sun's entry into an Indian sign.
    case sign(degrees: Int, offset: Int)
    /// The sun's longitude in degrees, by the day of China: the solar terms.
    case term(Int)
    /// The last Friday of Ramadan.
    case ramadanFriday
    /// Israel's Independence Day, moved away from the Sabbath.
    case independence
  }

  let rule: Rule
  /// Days that it lasts.
  let length: Int

  private init(_ rule: Rule, _ length: Int = 1) {
    self.rule = rule
    self.length = length
  }

  /// Each time that it falls in a Gregorian year, with its readings: the days, then from the evening before
  /// where days begin at sunset.
  func occurrences(in year: Int) -> [[Period]] {
    starts(in: year).map { start -> [Period] in
      var periods = [Self.days(start, length)]
      guard case .lunar(let calendar, _, _, _) = rule, calendar != .chinese else {
        if case .independence = rule { return periods + [Self.days(start - 1, 1)] }
        return periods
      }
      periods.append(Self.days(start - 1, length > 1 ? length + 1 : 1))
      if length > 2 { periods.append(Self.days(start - 1, length)) }
      return periods
    }
  }

  private static func days(_ start: Int, _ count: Int) -> Period {
    Period(start: Moment(day: start), end: Moment(day: start + count), grain: .day)
  }

  private func starts(in year: Int) -> [Int] {
    switch rule {
    case .easter(let offset, let isOrthodox):
      return [(isOrthodox ? Moment.orthodoxEaster(year) : Moment.easter(year)).day + offset]
    case .weekday(let month, let weekday, let number, let offset):
      return [Moment.weekday(weekday, number, of: month, year).day + offset]
    case .near(let month, let day, let isWorking):
      let fixed = Moment(year: year, month: month, day: day)
      guard isWorking else { return [fixed.weekday == 7 ? fixed.day - 1 : fixed.day] }
      return [fixed.weekday == 6 ? fixed.day - 1 : fixed.weekday == 7 ? fixed.day + 1 : fixed.day]
    case .lunar(let calendar, let month, let day, let offset):
      return Self.lunar(calendar, year, month, day).map { $0 + offset }
    case .indian(let month, let lunarDay, let hour, let offset):
      return IndianCalendar.days(in: year, month: month, lunarDay: lunarDay, hour: hour).map { $0 + offset }
    case .sign(let degrees, let offset):
      return [IndianCalendar.entry(in: year, degrees: degrees) + offset]
    case .term(let degrees): return [Self.term(degrees, year)]
    case .ramadanFriday:
      return Self.lunar(.islamic, year, 9, 29).map { $0 - (Moment(day: $0).weekday + 2) % 7 }
    case .independence:
      return Self.lunar(.hebrew, year, 9, 5).map { day in
        // A Monday becomes Tuesday, a Friday and a Saturday Thursday.
        switch Moment(day: day).weekday {
        case 1: day + 1
        case 5: day - 1
        case 6: day - 2
        default: day
        }
      }
    }
  }

  private static func lunar(_ calendar: LunarCalendar, _ year: Int, _ month: Int, _ day: Int) -> [Int] {
    // A year outside ICU's tables has no such feast.
    (try? calendar.days(inGregorian: year, month: month, day: day)) ?? []
  }

  private static func term(_ degrees: Int, _ year: Int) -> Int {
    var day = Moment.days(year: year, month: 1, day: 1) + (degrees + 79) % 360
    day -= 6
    while true {
      // The end of the day in China.
      let ahead = SkyClock.sun(Double(day) + 16.0 / 24) - Double(degrees)
      if (0..<180).contains(ahead) || ahead < -180 { return day }
      day += 1
    }
  }

  /// A feast by the name that the language tables use; nil for none.
  static func named(_ name: String) -> Feast? { all[name] }

  // MARK: The feasts

  private static let all: [String: Feast] = [
    "lent": Feast(.easter(-46, isOrthodox: false), 46),
    "easter-eve": Feast(.easter(-1, isOrthodox: false)),
    "orthodox-easter": Feast(.easter(0, isOrthodox: true)),
    "orthodox-good-friday": Feast(.easter(-2, isOrthodox: true)),
    "orthodox-holy-saturday": Feast(.easter(-1, isOrthodox: true)),
    "orthodox-palm-sunday": Feast(.easter(-7, isOrthodox: true)),
    "lazarus-saturday": Feast(.easter(-8, isOrthodox: true)),
    "clean-monday": Feast(.easter(-48, isOrthodox: true)),
    "great-lent": Feast(.easter(-48, isOrthodox: true), 40),
    "orthodox-pentecost": Feast(.easter(49, isOrthodox: true)),
    "black-friday": Feast(.weekday(month: 11, weekday: 4, number: 4, offset: 1)),
    "cyber-monday": Feast(.weekday(month: 11, weekday: 4, number: 4, offset: 4)),
    "mlk-day": Feast(.weekday(month: 1, weekday: 1, number: 3, offset: 0)),
    "presidents-day": Feast(.weekday(month: 2, weekday: 1, number: 3, offset: 0)),
    "columbus-day": Feast(.weekday(month: 10, weekday: 1, number: 2, offset: 0)),
    "boss-day": Feast(.near(month: 10, day: 16, isWorking: true)),
    "kings-day": Feast(.near(month: 4, day: 27, isWorking: false)),
    "tax-day": Feast(.near(month: 4, day: 15, isWorking: true)),

    "chinese-new-year": Feast(.lunar(.chinese, month: 1, day: 1, offset: 0)),
    "chinese-new-year-eve": Feast(.lunar(.chinese, month: 1, day: 1, offset: -1)),
    "lantern-festival": Feast(.lunar(.chinese, month: 1, day: 15, offset: 0)),
    "dragon-head": Feast(.lunar(.chinese, month: 2, day: 2, offset: 0)),
    "buddha-bathing": Feast(.lunar(.chinese, month: 4, day: 8, offset: 0)),
    "vesak": Feast(.lunar(.chinese, month: 4, day: 15, offset: 0)),
    "dragon-boat": Feast(.lunar(.chinese, month: 5, day: 5, offset: 0)),
    "seventh-night": Feast(.lunar(.chinese, month: 7, day: 7, offset: 0)),
    "ghost-festival": Feast(.lunar(.chinese, month: 7, day: 15, offset: 0)),
    "mid-autumn": Feast(.lunar(.chinese, month: 8, day: 15, offset: 0)),
    "double-ninth": Feast(.lunar(.chinese, month: 9, day: 9, offset: 0)),
    "laba": Feast(.lunar(.chinese, month: 12, day: 8, offset: 0)),
    "little-new-year": Feast(.lunar(.chinese, month: 12, day: 23, offset: 0)),
    "qingming": Feast(.term(15)),
    "summer-solstice": Feast(.term(90)),
    "winter-solstice": Feast(.term(270)),
    "start-of-spring": Feast(.term(315)),
    "start-of-autumn": Feast(.term(135)),

    "rosh-hashanah": Feast(.lunar(.hebrew, month: 1, day: 1, offset: 0), 2),
    "yom-kippur": Feast(.lunar(.hebrew, month: 1, day: 10, offset: 0)),
    "sukkot": Feast(.lunar(.hebrew, month: 1, day: 15, offset: 0), 8),
    "shemini-atzeret": Feast(.lunar(.hebrew, month: 1, day: 22, offset: 0)),
    "simchat-torah": Feast(.lunar(.hebrew, month: 1, day: 23, offset: 0)),
    "hanukkah": Feast(.lunar(.hebrew, month: 3, day: 25, offset: 0), 8),
    "tu-bishvat": Feast(.lunar(.hebrew, month: 5, day: 15, offset: 0)),
    "purim": Feast(.lunar(.hebrew, month: 7, day: 14, offset: 0)),
    "shushan-purim": Feast(.lunar(.hebrew, month: 7, day: 15, offset: 0)),
    "passover": Feast(.lunar(.hebrew, month: 8, day: 15, offset: 0), 8),
    "yom-hashoah": Feast(.lunar(.hebrew, month: 8, day: 27, offset: 0)),
    "israel-independence": Feast(.independence),
    "lag-baomer": Feast(.lunar(.hebrew, month: 9, day: 18, offset: 0)),
    "shavuot": Feast(.lunar(.hebrew, month: 10, day: 6, offset: 0), 2),
    "tisha-bav": Feast(.lunar(.hebrew, month: 12, day: 9, offset: 0)),

    "islamic-new-year": Feast(.lunar(.islamic, month: 1, day: 1, offset: 0)),
    "ashura": Feast(.lunar(.islamic, month: 1, day: 10, offset: 0)),
    "mawlid": Feast(.lunar(.islamic, month: 3, day: 12, offset: 0)),
    "isra-miraj": Feast(.lunar(.islamic, month: 7, day: 27, offset: 0)),
    "ramadan": Feast(.lunar(.islamic, month: 9, day: 1, offset: 0), 30),
    "laylat-al-qadr": Feast(.lunar(.islamic, month: 9, day: 27, offset: 0)),
    "jumuatul-wida": Feast(.ramadanFriday),
    "eid-al-fitr": Feast(.lunar(.islamic, month: 10, day: 1, offset: 0)),
    "eid-al-adha": Feast(.lunar(.islamic, month: 12, day: 10, offset: 0)),

    "ugadi": Feast(.indian(month: 1, lunarDay: 1, hour: 6, offset: 0)),
    "rama-navami": Feast(.indian(month: 1, lunarDay: 9, hour: 12, offset: 0)),
    "mahavir-jayanti": Feast(.indian(month: 1, lunarDay: 13, hour: 6, offset: 0)),
    "hanuman-jayanti": Feast(.indian(month: 1, lunarDay: 15, hour: 6, offset: 0)),
    "akshaya-tritiya": Feast(.indian(month: 2, lunarDay: 3, hour: 9, offset: 0)),
    "ratha-yatra": Feast(.indian(month: 4, lunarDay: 2, hour: 6, offset: 0)),
    "guru-purnima": Feast(.indian(month: 4, lunarDay: 15, hour: 6, offset: 0)),
    "raksha-bandhan": Feast(.indian(month: 5, lunarDay: 15, hour: 14, offset: 0)),
    "janmashtami": Feast(.indian(month: 5, lunarDay: 23, hour: 24, offset: 0)),
    "ganesh-chaturthi": Feast(.indian(month: 6, lunarDay: 4, hour: 12, offset: 0)),
    "navaratri": Feast(.indian(month: 7, lunarDay: 1, hour: 12, offset: 0), 10),
    "maha-saptami": Feast(.indian(month: 7, lunarDay: 7, hour: 6, offset: 0)),
    "dussehra": Feast(.indian(month: 7, lunarDay: 10, hour: 16, offset: 0)),
    "valmiki-jayanti": Feast(.indian(month: 7, lunarDay: 15, hour: 6, offset: 0)),
    "karva-chauth": Feast(.indian(month: 7, lunarDay: 19, hour: 20, offset: 0)),
    "dhanteras": Feast(.indian(month: 7, lunarDay: 28, hour: 18, offset: 0)),
    "kali-chaudas": Feast(.indian(month: 7, lunarDay: 29, hour: 24, offset: 0)),
    "diwali": Feast(.indian(month: 7, lunarDay: 30, hour: 18, offset: 0)),
    "govardhan-puja": Feast(.indian(month: 8, lunarDay: 1, hour: 9, offset: 0)),
    "bhai-dooj": Feast(.indian(month: 8, lunarDay: 2, hour: 13, offset: 0)),
    "chhath": Feast(.indian(month: 8, lunarDay: 6, hour: 18, offset: 0)),
    "guru-nanak-jayanti": Feast(.indian(month: 8, lunarDay: 15, hour: 6, offset: 0)),
    "guru-gobind-singh-jayanti": Feast(.indian(month: 10, lunarDay: 7, hour: 6, offset: 0)),
    "vasant-panchami": Feast(.indian(month: 11, lunarDay: 5, hour: 9, offset: 0)),
    "ravidas-jayanti": Feast(.indian(month: 11, lunarDay: 15, hour: 6, offset: 0)),
    "maha-shivaratri": Feast(.indian(month: 11, lunarDay: 29, hour: 24, offset: 0)),
    "holika-dahan": Feast(.indian(month: 12, lunarDay: 15, hour: 20, offset: 0)),
    "holi": Feast(.indian(month: 12, lunarDay: 15, hour: 20, offset: 1)),
    "pongal-eve": Feast(.sign(degrees: 270, offset: -1)),
    "pongal": Feast(.sign(degrees: 270, offset: 0)),
    "pongal-third": Feast(.sign(degrees: 270, offset: 1)),
    "pongal-fourth": Feast(.sign(degrees: 270, offset: 2)),
    "vaisakhi": Feast(.sign(degrees: 0, offset: 0)),
    "rabindra-jayanti": Feast(.sign(degrees: 0, offset: 25)),
  ]
}

extension Moment {
  /// Easter of the eastern churches, by the Julian calendar (Meeus).
  static func orthodoxEaster(_ year: Int) -> Moment {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let sum = d + e + 114
    return Moment(year: year, month: sum / 31, day: sum % 31 + 1)
      .adding(days: year / 100 - year / 400 - 2)
  }

  /// The n-th weekday of a month; 5 and above count from its end: 5 is the last, 6 the one before.
  static func weekday(_ weekday: Int, _ number: Int, of month: Int, _ year: Int) -> Moment {
    if number < 5 {
      let first = Moment(year: year, month: month, day: 1)
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
    let last = Moment(day: days(year: year, month: month + 1, day: 1) - 1)
    return last.adding(days: -((last.weekday - weekday + 7) % 7) - 7 * (number - 5))
  }
}

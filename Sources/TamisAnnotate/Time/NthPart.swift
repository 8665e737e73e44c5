internal import TamisCore

// Parts counted within a stretch: first week of October, dernier lundi de mars, last four months of 2021,
// 十月第一个星期一, week 31 of last year, la semaine du 7 octobre.
extension Reader {
  /// What is counted: weekdays or units of time.
  private enum Part {
    case weekday(Int)
    case unit(TimeUnit)
    case half
  }

  /// Which of them.
  private struct Choice {
    var number: Int
    var isFromEnd: Bool
    var count = 1
    var next: Int
  }

  /// - Parameter whole: The date that begins there, in which Chinese counts.
  func nthPart(at index: Int, in whole: DateValue?) -> DateValue? {
    guard reference != nil, index < tokens.count else { return nil }
    if isChinese { return whole.flatMap { chinesePart(of: $0, at: index) } }
    guard tokens[index].form == .digits || tokens[index].senses.intersects(Self.partBeginnings) else {
      return nil
    }
    return [numberedWeek(at: index), weekOf(at: index), countedPart(at: index)].compactMap(\.self)
      .max { $0.next < $1.next }
  }

  private static let partBeginnings = Senses(
    .article, .ordinal, .ordinalScale, .cardinal, .last, .timeUnit, .holiday, .feast)

  // MARK: First and last

  private func countedPart(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard let choice = choice(at: at), joins(choice.next), let part = part(at: choice.next) else {
      return nil
    }
    at = choice.next + 1
    let start = at
    while has(at, .of) || has(at, .at) || has(at, .on) || has(at, .article), follows(at), follows(at + 1),
      !has(at, .this)
    { at += 1 }
    if let whole = container(at: at, part, isLinked: at > start),
      let found = pick(part, choice, whole, next: whole.next)
    {
      return found
    }
    // *first Sunday*: of this month.
    guard language.numberWords == .english, at == start, case .weekday = part, !choice.isFromEnd,
      run(choice.next - 1) == nil, let month = unitDate(.month, 0, next: choice.next + 1)
    else { return nil }
    return pick(part, choice, month, next: choice.next + 1)
  }

  /// *third*, *5th last*, *last*, *first two*, *les deux premiers*.
  private func choice(at index: Int) -> Choice? {
    guard index < tokens.count else { return nil }
    if has(index, .last), !has(index, .ordinal) {
      var choice = Choice(number: 1, isFromEnd: true, next: index + 1)
      if let count = spanCount(at: index + 1), follows(index + 1) {
        (choice.count, choice.next) = (count.value, count.next)
      }
      return choice
    }
    guard has(index, .ordinal) || run(index) != nil || has(index, .cardinal), let numeral = words(at: index),
      let number = numeral.value.int, number > 0, number < 400
    else { return nil }
    if numeral.isOrdinal {
      var choice = Choice(number: number, isFromEnd: false, next: numeral.next)
      if has(choice.next, .last), joins(choice.next) {
        choice.isFromEnd = true
        choice.next += 1
      } else if number == 1, follows(choice.next), let count = spanCount(at: choice.next), count.value > 1 {
        (choice.count, choice.next) = (count.value, count.next)
      }
      return choice
    }
    // les deux premières semaines, les 3 derniers mois
    guard language.numberWords == .french, follows(numeral.next) else { return nil }
    if has(numeral.next, .last) {
      return Choice(number: 1, isFromEnd: true, count: number, next: numeral.next + 1)
    }
    guard value(numeral.next, .ordinal) == 1 else { return nil }
    return Choice(number: 1, isFromEnd: false, count: number, next: numeral.next + 1)
  }

  private func part(at index: Int) -> Part? {
    if let weekday = value(index, .weekday) { return .weekday(weekday) }
    if isHalfOfTime(index) { return .half }
    switch unit(index) {
    case .day?: return .unit(.day)
    case .week?: return .unit(.week)
    case .weekend?: return .unit(.weekend)
    case .month?: return .unit(.month)
    case .fortnight?: return .unit(.fortnight)
    default: return nil
    }
  }

  /// *First half of August*, *première moitié de 2024*.
  private func isHalfOfTime(_ index: Int) -> Bool {
    switch language.numberWords {
    case .english: word(index, is: "half")
    case .french: word(index, is: "moitié")
    case .chinese, .none: false
    }
  }

  /// The stretch in which parts are counted: coarser than they are.
  private func container(at index: Int, _ part: Part, isLinked: Bool) -> DateValue? {
    guard index < tokens.count, follows(index) || isLinked else { return nil }
    let found = date(at: index) ?? (isLinked ? currentUnit(at: index) : nil)
    guard let found, !found.isSpan, let grain = found.periods.first?.grain else { return nil }
    if !isLinked, !found.flags.contains(.relative), grain != .month { return nil }
    if case .unit(.month) = part { return grain == .year ? found : nil }
    if case .half = part { return isLinked && (grain == .month || grain == .year) ? found : nil }
    return grain == .month || grain == .year || grain == .quarter || grain == .half ? found : nil
  }

  private func pick(_ part: Part, _ choice: Choice, _ whole: DateValue, next: Int) -> DateValue? {
    var best: [Period] = []
    var others: [Period] = []
    for period in whole.periods {
      let readings = stretches(part, choice, period)
      best += readings.prefix(1)
      others += readings.dropFirst()
    }
    guard !best.isEmpty else { return nil }
    return DateValue(best + others, next: next, flags: whole.flags)
  }

  private func stretches(_ part: Part, _ choice: Choice, _ whole: Period) -> [Period] {
    let (start, end) = (whole.start.day, whole.end.day)
    let step = choice.number - 1
    func days(_ first: Int, _ count: Int, _ grain: Period.Grain) -> Period {
      Period(start: Moment(day: first), end: Moment(day: first + count), grain: grain)
    }
    switch part {
    case .weekday(let weekday):
      let day =
        choice.isFromEnd
        ? end - 1 - (Moment(day: end - 1).weekday - weekday + 7) % 7 - 7 * step
        : start + (weekday - whole.start.weekday + 7) % 7 + 7 * step
      return (start..<end).contains(day) ? [DateValue.day(Moment(day: day))] : []
    case .unit(.day):
      let first = choice.isFromEnd ? end - step - choice.count : start + step
      guard first >= start, first + choice.count <= end else { return [] }
      return [days(first, choice.count, .day)]
    case .unit(.week):
      // As ISO 8601 counts: a week belongs to where its Thursday lies. Others count from the first Monday.
      return [4, 1].map { lead in
        let monday =
          choice.isFromEnd
          ? end - 1 - (Moment(day: end - 1).weekday - lead + 7) % 7 - lead + 1 - 7 * (step + choice.count - 1)
          : start + (lead - whole.start.weekday + 7) % 7 - lead + 1 + 7 * step
        return days(monday, 7 * choice.count, choice.count == 1 ? .week : .day)
      }
    case .unit(.weekend):
      let saturday =
        choice.isFromEnd
        ? end - 1 - (Moment(day: end - 1).weekday - 6 + 7) % 7 - 7 * step
        : start + (6 - whole.start.weekday + 7) % 7 + 7 * step
      guard (start..<end).contains(saturday) else { return [] }
      return DateValue.weekend(saturday: saturday)
    case .unit(.month):
      let first =
        choice.isFromEnd ? whole.end.adding(months: -step - choice.count) : whole.start.adding(months: step)
      let last = first.adding(months: choice.count)
      guard first >= whole.start, last <= whole.end else { return [] }
      return [Period(start: first, end: last, grain: choice.count == 1 ? .month : .day)]
    case .half where whole.grain == .year:
      let isFirst = (choice.number == 1) != choice.isFromEnd
      return [DateValue.months(whole.start.date.year, isFirst ? 1 : 7, 6, .half)]
    case .unit(.fortnight), .half:
      guard whole.grain == .month, choice.number < 3, choice.count == 1 else { return [] }
      let isFirst = (choice.number == 1) != choice.isFromEnd
      return isFirst
        ? [days(start, 15, .day), days(start, 14, .day)]
        : [days(start + 15, end - start - 15, .day), days(start + 14, end - start - 14, .day)]
    default: return []
    }
  }

  // MARK: Weeks

  /// *week 31*, *semaine 12 de 2024*, 第31周.
  private func numberedWeek(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard unit(at) == .week, follows(at + 1), gap(at + 1) == .space, let number = plain(at + 1),
      let run = run(at + 1), run.wholeDigits <= 2, (1...53).contains(number),
      tokens[at].end - tokens[at].start != 5 || language.numberWords != .english
    else { return nil }
    at += 2
    if let (year, next) = trailingYear(at) { return week(number, year, next: next, flags: []) }
    guard let reference else { return nil }
    return week(number, reference.date.year, next: at, flags: [.yearInferred])
  }

  private func week(_ number: Int, _ year: Int, next: Int, flags: [NumberMention.Flag]) -> DateValue? {
    let first = DateValue.week(Moment(year: year, month: 1, day: 4), offset: number - 1)
    return first.start.week.year == year ? DateValue([first], next: next, flags: flags) : nil
  }

  /// *la semaine du 7 octobre*, *the weekend of July 4th*, *halloween weekend 2021*.
  private func weekOf(at index: Int) -> DateValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    if let unit = unit(at), unit == .week || unit == .weekend, has(at + 1, .of), follows(at + 1) {
      var day = at + 2
      while has(day, .article), follows(day), follows(day + 1), date(at: day) == nil { day += 1 }
      guard follows(day), let date = date(at: day), date.isDay else { return nil }
      return around(date, unit, next: date.next)
    }
    guard has(at, .holiday) || has(at, .feast), unit(at + 1) == .weekend, follows(at + 1),
      var date = holiday(at: at)
    else { return nil }
    var next = at + 2
    if let (year, end) = trailingYear(next) {
      date.periods = date.periods.filter { $0.start.date.year == year }
      next = end
    }
    return date.periods.isEmpty ? nil : around(date, .weekend, next: next)
  }

  private func around(_ date: DateValue, _ unit: TimeUnit, next: Int) -> DateValue? {
    let weeks = date.periods.map { DateValue.week($0.start, offset: 0) }
    let periods =
      unit == .week ? weeks : weeks.flatMap { DateValue.weekend(saturday: $0.start.day + 5).prefix(1) }
    return DateValue(periods, next: next, flags: date.flags)
  }

  /// *the month*, *l'année*: the one of the reference date.
  func currentUnit(at index: Int) -> DateValue? {
    // 初期月租: no month.
    guard !isChinese else { return nil }
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard let unit = unit(at), unit == .week || unit == .month || unit == .quarter || unit == .year else {
      return nil
    }
    // early years
    if language.numberWords == .english, bytes[tokens[at].end - 1] | 0x20 == UInt8(ascii: "s") { return nil }
    return unitDate(unit, 0, next: at + 1)
  }

  // MARK: Chinese

  /// 十月第一个星期一, 2021年的前2周, 四月的最后一个星期一, 第31周.
  private func chinesePart(of whole: DateValue, at index: Int) -> DateValue? {
    guard !has(index, .ordinalSign), !whole.isSpan, whole.next < tokens.count else { return nil }
    let at = whole.next
    // 的 may stand between.
    let isLinked = follows(at) || gap(at) == .other && isOnly("的", before: at)
    guard at < tokens.count, isLinked, let choice = chineseChoice(at: at), var part = part(at: choice.next),
      follows(choice.next), let grain = whole.periods.first?.grain
    else { return nil }
    if case .unit(.month) = part { guard grain == .year else { return nil } }
    guard grain == .month || grain == .year else { return nil }
    var next = choice.next + 1
    // 个星期|一: the words of weeks and of weekdays overlap.
    if case .unit(.week) = part, choice.count == 1, follows(next), gap(next) == .none,
      let day = value(next, .cardinal),
      (1...6).contains(day), !has(next + 1, .counter)
    {
      (part, next) = (.weekday(day), next + 1)
    }
    return pick(part, choice, whole, next: next)
  }

  private func isOnly(_ word: String, before index: Int) -> Bool {
    bytes[tokens[index - 1].end..<tokens[index].start].elementsEqual(word.utf8)
  }

  /// 第一个, 最后一个, 前2, 头三个.
  private func chineseChoice(at index: Int) -> Choice? {
    let isFinal = has(index, .final)
    let isFirst = !isFinal && has(index, .last) && tokens[index].end - tokens[index].start == 3
    guard isFinal || isFirst || has(index, .ordinalSign), follows(index + 1) || isFinal else { return nil }
    var at = index + 1
    var number = 1
    if let numeral = chinese(at: at), numeral.high == nil, let count = numeral.value.int, count > 0,
      count < 400
    {
      (number, at) = (count, numeral.next)
    } else if !isFinal {
      return nil
    }
    if has(at, .counter), follows(at) { at += 1 }
    return isFinal || isFirst
      ? Choice(number: 1, isFromEnd: isFinal, count: number, next: at)
      : Choice(number: number, isFromEnd: false, next: at)
  }
}

extension DateValue {
  /// A weekend: its two days, then from Friday evening.
  static func weekend(saturday: Int) -> [Period] {
    [
      Period(start: Moment(day: saturday), end: Moment(day: saturday + 2), grain: .week),
      Period(start: Moment(day: saturday - 1, second: 64_800), end: Moment(day: saturday + 2), grain: .hour),
    ]
  }
}

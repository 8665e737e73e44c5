/// A length of time that dates are counted by: *2 years and 3 months*, *half an hour*.
struct TimeLength {
  var parts: [(value: Exact, unit: TimeUnit)]
  /// Index of the first token behind it.
  var next: Int

  /// Count and unit where it is a whole number of one unit.
  var single: (count: Int, unit: TimeUnit)? {
    guard parts.count == 1, let count = parts[0].value.int, parts[0].value.isInteger else { return nil }
    return (count, parts[0].unit)
  }

  /// Whether it has hours or less.
  var isFine: Bool {
    parts.contains { part in
      part.unit == .hour || part.unit == .minute || part.unit == .second
        || part.unit == .day && !part.value.isInteger
    }
  }
}

extension Reader {
  /// Reads a length of time that a date is counted by, at most four units.
  func lengthOfTime(_ index: Int) -> TimeLength? {
    guard index < tokens.count, run(index) != nil || tokens[index].senses.intersects(Self.countBeginnings),
      hasUnit(behind: index)
    else { return nil }
    guard let first = unitCount(index) else { return nil }
    var length = TimeLength(parts: [(first.value, first.unit)], next: first.next)
    // an hour and a half
    if !isChinese, has(length.next, .joiner), follows(length.next) {
      var half = length.next + 1
      if has(half, .article), follows(half + 1) { half += 1 }
      if value(half, .denominator) == 2 || has(half, .half), follows(half), !has(half + 1, .timeUnit),
        let sum = first.value.adding(Exact(1, over: 2) ?? .zero)
      {
        return TimeLength(parts: [(sum, first.unit)], next: half + 1)
      }
    }
    while length.parts.count < 4, let last = length.parts.last?.unit {
      var at = length.next
      if has(at, .joiner), follows(at) { at += 1 }
      guard at < tokens.count, follows(at) || gap(at) == .comma, run(at) != nil || has(at, .cardinal),
        let more = unitCount(at), more.unit.rawValue > last.rawValue, more.value.isInteger
      else { break }
      length.parts.append((more.value, more.unit))
      length.next = more.next
    }
    return length
  }

  /// Whether a unit of time stands among the next words: a quick answer for most numbers.
  private func hasUnit(behind index: Int) -> Bool {
    var at = index + 1
    while at < tokens.count, at < index + 8, gap(at) != .other {
      if has(at, .timeUnit) { return true }
      at += 1
    }
    return false
  }

  private static let countBeginnings = Senses(
    .cardinal, .scale, .article, .collective, .several, .half, .denominator, .quarterHour, .vulgar)

  /// One count and its unit.
  private func unitCount(_ index: Int) -> (value: Exact, unit: TimeUnit, next: Int)? {
    guard index < tokens.count else { return nil }
    func counted(_ count: Exact, _ next: Int) -> (value: Exact, unit: TimeUnit, next: Int)? {
      let next = behindQualifier(next)
      return countedUnit(at: next).map { (count, $0, next + 1) }
    }
    if language.numberWords == .english {
      if has(index, .article), has(index + 1, .timeUnit), follows(index + 1),
        let found = counted(.one, index + 1)
      {
        return found
      }
      if let group = value(index, .collective), group < 3, let found = counted(Exact(group), index + 1) {
        return found
      }
      // a quarter of an hour
      let part = has(index, .article) && follows(index + 1) ? index + 1 : index
      if value(part, .denominator) == 4 || has(part, .quarterHour), has(part + 1, .of),
        has(part + 2, .article),
        let quarter = Exact(1, over: 4), let found = counted(quarter, part + 3)
      {
        return found
      }
    }
    if isChinese, has(index, .half), gap(index + 1) == .none, let half = Exact(1, over: 2),
      let found = counted(half, index + 1)
    {
      return found
    }
    if let count = spanCount(at: index) {
      var at = count.next
      if isChinese, has(at, .counter), follows(at), has(at + 1, .timeUnit), gap(at + 1) == .none { at += 1 }
      if let found = counted(Exact(count.value), at) { return found }
    }
    guard !isChinese, let numeral = numeral(at: index), !numeral.isOrdinal, numeral.high == nil,
      !numeral.value.isNegative, numeral.value.isLess(than: Exact(10_000)), numeral.form != .roman
    else { return nil }
    var at = numeral.next
    if has(at, .of), follows(at + 1) { at += 1 }
    if has(at, .article), follows(at + 1) { at += 1 }
    return counted(numeral.value, at)
  }

  private func countedUnit(at: Int) -> TimeUnit? {
    guard joins(at) || (isChinese && follows(at)), let unit = unit(at), unit != .weekend, unit != .millisecond
    else { return nil }
    // One letter is glued to digits; h also stands behind a space.
    if !isChinese, tokens[at].end - tokens[at].start == 1 {
      guard run(at - 1) != nil, gap(at) == .none || unit == .hour else { return nil }
    }
    // 5日, 3月: dates; 三日後 counts days.
    if isChinese {
      let word = bytes[tokens[at].start..<tokens[at].end]
      if word.elementsEqual("月".utf8) { return nil }
      if word.elementsEqual("日".utf8),
        run(at - 1) != nil || !(has(at + 1, .agoAfter) || has(at + 1, .laterAfter))
      {
        return nil
      }
    }
    return unit
  }

  /// The moment a length of time before (`sign` -1) or after another.
  func shifted(_ moment: Moment, by length: TimeLength, _ sign: Int) -> Moment? {
    var found = moment
    for part in length.parts {
      let next: Moment?
      if part.value.isInteger, let count = part.value.int {
        next = offset(found, sign * count, part.unit)
      } else {
        next = finer(part.unit).flatMap { unit, factor in
          part.value.multiplied(by: Exact(factor))?.int.flatMap { offset(found, sign * $0, unit) }
        }
      }
      guard let next else { return nil }
      found = next
    }
    return found
  }

  /// The unit that a fraction of `unit` is counted in, and how many make one.
  private func finer(_ unit: TimeUnit) -> (TimeUnit, Int)? {
    switch unit {
    case .century, .decade: nil
    case .year: (.month, 12)
    case .half: (.month, 6)
    case .quarter: (.month, 3)
    case .month: (.day, 30)
    case .fortnight: (.day, 14)
    case .week: (.day, 7)
    case .day: (.hour, 24)
    case .hour: (.second, 3600)
    case .minute: (.second, 60)
    case .weekend, .workday, .second, .millisecond: nil
    }
  }
}

extension Moment {
  /// Counts days from Monday to Friday.
  func adding(workdays count: Int) -> Moment {
    var found = self
    var left = Swift.min(abs(count), 10_000)
    while left > 0 {
      found = found.adding(days: count > 0 ? 1 : -1)
      if found.weekday < 6 { left -= 1 }
    }
    return found
  }
}

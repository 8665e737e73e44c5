internal import TamisCore

/// A date, time, length of time or recurrence with its extent in tokens; without a mention where the
/// words are to be passed over.
struct TimeReading {
  var mention: Mention?
  var next: Int
}

extension Reader {
  /// The longest expression of time at `index`.
  func time(at index: Int) -> TimeReading? {
    guard language.numberWords != .none || tokens[index].form == .date || tokens[index].form == .clock else {
      return nil
    }
    // Nothing behind it: a year or nothing.
    if let run = run(index), run.wholeDigits == 4, index + 1 == around.end, !isChinese {
      return yearAlone(at: index).flatMap {
        let value = TimeValue(date: $0, next: $0.next)
        return reading(
          value.kind, value.readings(reference), flags: $0.flags, from: index, to: $0.next, value)
      }
    }
    // Of equal lengths the first wins.
    var found = isNear(Self.recurrences) ? recurrence(at: index) : nil
    if isNear(Self.bounds), let other = bounded(at: index), other.next > found?.next ?? 0 { found = other }
    if isNear(Self.agoWords), let other = comparedAgo(at: index), other.next > found?.next ?? 0 {
      found = other
    }
    if let other = timeRange(at: index), other.next > found?.next ?? 0 { found = other }
    if let other = single(at: index), other.next > found?.next ?? 0 { found = other }
    return found
  }

  private static let agoWords = Senses(.ago, .agoAfter, .inFuture, .laterAfter)
  private static let recurrences = Senses(.every, .recurring, .weekday)
  private static let bounds = Senses(.before, .after, .since, .until, .beforeAfter, .afterAfter)

  /// What an expression of time can begin with.
  static let timeBeginnings = Senses(
    .cardinal, .scale, .ordinal, .ordinalSign, .half, .several, .month, .weekday, .season, .dayPart,
    .clockName,
    .day, .now, .holiday, .feast, .timeUnit, .this, .next, .last, .ago, .inFuture, .agoAfter, .laterAfter,
    .early,
    .middle, .late, .relativeYear, .relativeMonth, .hour, .minute, .second, .quarterHour, .halfHour, .am, .pm,
    .every, .recurring, .deadline, .lunar, .rest, .decade, .century, .era, .quarter)
  /// What needs a further word behind it.
  private static let leadingBeginnings = Senses(
    .cardinal, .scale, .ordinal, .ordinalSign, .half, .several, .this, .next, .last, .ago, .inFuture, .early,
    .middle, .late, .every)
  /// Names of times that in short form are mostly parts of other words.
  private static let shortBeginnings = Senses(.day, .season, .dayPart)
  /// What can be an expression of time alone.
  private static let aloneBeginnings = timeBeginnings.subtracting(leadingBeginnings)
    .subtracting(shortBeginnings)
  /// In Chinese, units but the weekend stand behind what counts or directs them.
  private static let chineseBeginnings = timeBeginnings.subtracting(
    Senses(
      .timeUnit, .hour, .minute, .second, .quarterHour, .halfHour, .agoAfter, .laterAfter, .am, .pm))
  /// What can only lead to it.
  static let timeLeads = Senses(
    .before, .after, .since, .until, .from, .between, .article, .of, .at, .on, .about, .above, .below,
    .atLeast,
    .atMost, .collective, .minus, .during)

  /// What any expression of time has in it: all senses of time but those that only point or lead to one.
  static let timeEvidence: Senses = {
    let pointing: Set<Sense> = [
      .this, .next, .last, .ago, .inFuture, .agoAfter, .laterAfter, .early, .middle, .late, .every, .before,
      .after,
      .since, .until, .beforeAfter, .afterAfter,
    ]
    var evidence = Senses()
    for sense in Sense.allCases
    where sense.rawValue >= Sense.month.rawValue && sense.rawValue <= Sense.afterAfter.rawValue
      && !pointing.contains(sense)
    {
      evidence.insert(sense)
    }
    return evidence
  }()

  /// How far a token can be the reason for an expression of time.
  enum TimeEvidence {
    case none
    /// Only beside a word that points to one: *3 ans* is a length, *il y a 3 ans* a date.
    case weak
    case strong
  }

  /// How far the token at `index` can be the reason for an expression of time among the words around.
  func timeEvidence(_ index: Int) -> TimeEvidence {
    let token = tokens[index]
    switch token.form {
    case .date, .clock: return .strong
    // A year; le 16; 15/4; à 5.12.
    case .digits:
      let isStrong =
        token.gap == .slash || runs[token.payload].wholeDigits == 4 || has(index - 1, .article)
        || runs[token.payload].hasDecimals && has(index - 1, .at)
      return isStrong ? .strong : language.numberWords == .english ? .weak : .none
    case .word:
      if token.roles.contains(.tellsTime) {
        if isChinese || token.senses.intersects(Self.strongEvidence) { return .strong }
        // The weekend; XXIe siècle; week 11.
        let unit = unit(index)
        return unit == .weekend || unit == .century || unit == .week && run(index + 1) != nil
          ? .strong : .weak
      }
      // 号 is a day's sign in Chinese. English tells the time without a word for it: ten to five.
      if language.numberWords == .english {
        guard token.roles.contains(.counts) || token.senses.contains(.half) else { return .none }
        // nineteen eighty-four
        return has(index + 1, .cardinal) ? .strong : .weak
      }
      return isChinese && token.senses.contains(.on) ? .strong : .none
    case .roman, .none: return .none
    }
  }

  /// What by itself can be the reason for an expression of time.
  private static let strongEvidence = timeEvidence.subtracting(
    Senses(.timeUnit, .during, .whole, .minute, .second))

  /// Whether one of `senses` points to a time that a length or a number is then a part of.
  func pointsToTime(_ senses: Senses) -> Bool {
    senses.intersects(Self.pointing)
      || language.numberWords == .english && senses.intersects(Self.numberLeads)
  }

  private static let pointing = Senses(
    .this, .next, .last, .ago, .inFuture, .agoAfter, .laterAfter, .early, .middle, .late, .every, .recurring,
    .before, .after, .since, .until, .beforeAfter, .afterAfter, .ordinal, .ordinalScale, .ordinalEnding)
  /// What makes a number in English a time of day: *at five*, *ten to five*.
  private static let numberLeads = Senses(.at, .on, .to, .from, .between, .half)

  private static let decadeEnding = Senses(.decade)

  /// A quick answer for the many places where no expression of time begins.
  func mayBeginTime(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.roles.contains(.beginsTime) {
      // The *'s* of 1990's is that of a genitive elsewhere.
      if token.senses == Self.decadeEnding, token.end - token.start <= 4, language.numberWords == .english {
        return false
      }
      let isLast = gap(index + 1) == .other
      // A number alone is no time, but 第 3 … 季 is a quarter.
      guard token.form == .word else {
        return !isLast || token.form != .digits || !isChinese || unit(index + 1) == .quarter
      }
      if isLast, !token.senses.intersects(Self.aloneBeginnings) {
        // 明 and 春 in other words, *été* as a participle.
        let isShort = token.end - token.start == (isChinese ? 3 : 5)
        let isName = token.senses.intersects(Self.shortBeginnings)
        if language.numberWords != .english,
          !isName || isShort && (isChinese || has(index, .season) && !follows(index))
        {
          return false
        }
      }
      if isChinese { return token.senses.intersects(Self.chineseBeginnings) || unit(index) == .weekend }
      // *s* and *h*, which are units of time only behind digits.
      return token.end - token.start > 1 || follows(index + 1) || language.numberWords == .english
    }
    return token.roles.contains(.leadsToTime) && gap(index + 1) != .other && !leadsToArticle(index)
  }

  /// *pour un*, *d'une*: the article of a noun that no grammar knows.
  private func leadsToArticle(_ index: Int) -> Bool {
    index + 2 == around.end && isPlainOne(index + 1)
  }

  /// A point with its daytime: see `point`.
  func whole(at index: Int) -> TimeValue? {
    switch times.lookUp(index) {
    case .known(let known): return known
    case .none: return nil
    case .unknown: break
    }
    let found = readWhole(at: index)
    if index < around.end { times.keep(found, at: index) }
    return found
  }

  private static let dayParts = Senses(.dayPart)

  private func readWhole(at index: Int) -> TimeValue? {
    var best = point(at: index)
    if let hour = hourBefore(at: index), hour.next > best?.next ?? 0 { best = hour }
    if let edge = edgeWord(index), follows(index + 1), var late = directedPart(at: index + 1),
      late.edge == nil
    {
      late.edge = edge
      if late.next > best?.next ?? 0 { best = late }
    }
    if isNear(Self.dayParts), var part = directedPart(at: index), part.next >= best?.next ?? 0 {
      // ce matin à 7, cet après-midi à trois heures
      if let clock = clockBehind(part.next) {
        var clock = clock
        if !clock.isSure { clock.settle(part: part.part ?? 0) }
        part.clock = clock
        passMidnight(&part, part.part)
        part.part = nil
        part.next = clock.next
      }
      best = part
    }
    // 7h ce soir, à trois heures cet après-midi
    if var value = best, value.clock != nil, value.date == nil,
      follows(value.next) || gap(value.next) == .comma,
      isNear(Self.dayParts), let part = directedPart(at: value.next), let code = part.part
    {
      if value.clock?.isSure == false { value.clock?.settle(part: code) }
      value.date = part.date
      passMidnight(&value, code)
      value.next = part.next
      best = value
    }
    return best
  }

  /// *tonight at 12*, *ce soir à minuit*: the hour at which the next day begins.
  func passMidnight(_ value: inout TimeValue, _ part: Int?) {
    guard part == 4 || part == 10 || part == 5 && value.clock?.minute ?? 0 == 0, value.clock?.hour == 0,
      let periods = value.date?.periods
    else { return }
    value.date?.periods = periods.map { DateValue.day($0.start.adding(days: 1)) }
  }

  /// 8 tonight, 9 tomorrow morning, at 5 tomorrow: a bare hour before its day.
  private func hourBefore(at index: Int) -> TimeValue? {
    guard language.numberWords == .english, let (hour, next) = hourNumber(at: index), hour > 0, hour <= 12,
      follows(next) || gap(next) == .comma, next < tokens.count, !has(next, .timeUnit)
    else { return nil }
    let isTold = index > 0 && follows(index) && has(index - 1, .at) && !has(index - 1, .of)
    guard has(next, .day) || has(next, .dayPart) || has(next, .this) || has(next, .next) || has(next, .last),
      var day = directedPart(at: next) ?? point(at: next), day.clock == nil, let date = day.date,
      date.flags.contains(.relative), date.isDay, day.part != nil || isTold
    else { return nil }
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: false, next: next)
    if let part = day.part { clock.settle(part: part) }
    day.clock = clock
    passMidnight(&day, day.part)
    day.part = nil
    return day
  }

  private func clockBehind(_ index: Int) -> ClockValue? {
    var at = index
    while has(at, .at) || has(at, .about), follows(at) { at += 1 }
    guard at < tokens.count, follows(at) || gap(at) == .comma, let clock = clock(at: at),
      !isCountedThing(clock.next)
    else { return nil }
    return clock.isWeak && at == index ? nil : clock
  }

  private func single(at index: Int) -> TimeReading? {
    if has(index, .about), follows(index + 1), let value = whole(at: index + 1),
      value.clock != nil || value.date?.flags == [.relative] && has(value.next - 1, .agoAfter)
    {
      var found = reading(
        value.kind, value.readings(reference), flags: value.date?.flags ?? [], from: index, to: value.next,
        value)
      found?.mention?.modifier = .approximately
      found?.mention?.coreStart = tokens[index + 1].start
      return found
    }
    guard var value = whole(at: index) else { return nil }
    if let near = near(value, from: index) { return near }
    if language.numberWords == .french, has(index, .this),
      starts(Self.demonstratives, at: tokens[value.next - 1].end)
    {
      return demonstrated(&value, from: index)
    }
    // il y a deux jours: no length, though no date tells which day.
    if let date = value.date, date.isUnsettled, value.clock == nil, value.part == nil {
      return TimeReading(mention: nil, next: value.next)
    }
    return reading(
      value.kind, value.readings(reference), flags: value.date?.flags ?? [], from: index, to: value.next,
      value)
  }

  func reading(
    _ kind: NumberMention.Kind, _ readings: [TimeValue.Reading], flags: [NumberMention.Flag], from: Int,
    to: Int, _ value: TimeValue?
  ) -> TimeReading? {
    guard let best = readings.first else { return nil }
    var mention = Mention(kind, start: tokens[from].start, end: tokens[to - 1].end)
    mention.iso = best.iso
    mention.resolved = best.period
    mention.flags = flags
    func add(_ text: String) {
      guard !text.isEmpty, text != best.iso, !mention.alternatives.contains(text) else { return }
      mention.alternatives.append(text)
    }
    for reading in readings {
      add(reading.iso)
      if let period = reading.period, period != best.period { add(ISOText.instants(period)) }
    }
    switch value?.edge {
    case .early: mention.modifier = .start
    case .middle: mention.modifier = .mid
    case .late: mention.modifier = .end
    case nil: break
    }
    for index in from..<to {
      if let run = run(index) { mention.parts.append((tokens[index].start, tokens[index].end, run.value)) }
    }
    return TimeReading(mention: mention, next: to)
  }
}

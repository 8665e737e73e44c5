internal import TamisCore

extension Reader {
  /// A date, time of day and part of the day, in any order.
  func point(at index: Int) -> TimeValue? {
    var value = TimeValue(next: index)
    var at = index
    if let now = value2(at, .now) {
      if isDiscourse(at) { return nil }
      value.now = now
      value.next = at + 1
      return value
    }
    var isFirst = true
    while at < tokens.count {
      var next = at
      if !isFirst {
        if isClockBehindDash(value, next), let clock = clock(at: next) {
          value.clock = clock
          value.next = clock.next
          break
        }
        guard isLinked(next) else { break }
        // 至晚間，昨日: a part of the day ends there.
        if isChinese, value.date == nil, gap(next) == .comma { break }
        while next < tokens.count, isLinked(next),
          has(next, .at) || has(next, .on) || has(next, .of) || has(next, .article) || has(next, .about),
          !(has(next, .article) && !has(next, .at) && date(at: next) != nil)
        { next += 1 }
        guard isLinked(next) else { break }
      }
      guard take(&value, at: next, from: at, isFirst: isFirst) else { break }
      at = value.next
      isFirst = false
    }
    guard !isFirst else { return nil }
    takeYearBehind(&value)
    return value
  }

  private func value2(_ index: Int, _ sense: Sense) -> Int? { value(index, sense) }

  private func isLinked(_ index: Int) -> Bool {
    follows(index) || gap(index) == .comma || gap(index) == .hyphen && has(index, .dayPart)
  }

  /// Adds the component at `index`; false where there is none that fits.
  private func take(_ value: inout TimeValue, at index: Int, from linkStart: Int, isFirst: Bool) -> Bool {
    var at = index
    var edge: TimeValue.Edge?
    if value.edge == nil, let found = edgeWord(at), joins(at + 1) || value.date == nil && edgeUnit(at) != nil
    {
      edge = found
      if let unit = edgeUnit(at) {
        value.date = unitDate(unit, 0, next: at + 1)
        value.edge = edge
        value.next = at + 1
        return value.date != nil
      }
      at += 1
      while has(at, .of) || has(at, .article), follows(at + 1) { at += 1 }
    }
    let date = value.date == nil ? self.date(at: at) ?? (edge == nil ? nil : currentUnit(at: at)) : nil
    let clock = value.clock == nil && edge == nil ? self.clock(at: at) : nil
    let part = value.part == nil ? dayPart(at: at, isFirst: isFirst, edge: edge) : nil
    if let clock, clock.next >= date?.next ?? 0, clock.next >= part?.next ?? 0,
      accepts(clock, value, at: at, linkStart: linkStart)
    {
      var clock = clock
      if let part = value.part, !clock.isSure { clock.settle(part: part) }
      value.clock = clock
      passMidnight(&value, value.part)
      value.part = nil
      value.next = clock.next
      return true
    }
    if let date, date.next >= part?.next ?? 0 {
      if !isFirst, value.clock != nil || value.part != nil, !date.isDay { return false }
      if date.isWeak, isFirst == false, value.clock == nil { return false }
      value.date = date
      value.edge = edge ?? value.edge
      value.next = date.next
      // 去年年底: the word for the year twice.
      if isChinese, value.edge == nil, date.periods.first?.grain == .year, isWord(date.next, "年"),
        gap(date.next) == .none,
        gap(date.next + 1) == .none, let after = edgeWord(date.next + 1)
      {
        value.edge = after
        value.next = date.next + 2
      }
      // 年初, 月底 behind the date.
      if isChinese, value.edge == nil, let after = edgeWord(date.next), gap(date.next) == .none {
        value.edge = after
        value.next += 1
      }
      return true
    }
    if part == nil, value.part == nil, value.clock == nil, value.date?.isDay ?? false,
      let half = halfDay(at: at)
    {
      value.part = half
      value.next = at + 1
      return true
    }
    if let part {
      if value.date != nil, !(value.date?.isDay ?? false) { return false }
      if var clock = value.clock {
        // 8pm in the evening says it twice.
        let isAgain =
          clock.isSure && (part.value == 1) == (clock.hour < 12) && at > index
          || clock.isSure && has(at, .pm) && clock.hour > 11
        guard !clock.isSure || isAgain else { return false }
        if !clock.isSure { clock.settle(part: part.value) }
        value.clock = clock
      } else {
        value.part = part.value
      }
      value.edge = edge ?? value.edge
      value.next = part.next
      // le matin tôt
      if value.edge == nil, value.clock == nil, has(part.next, .early), follows(part.next),
        !has(part.next, .timeUnit),
        isEdgeBehind(part.next)
      {
        value.edge = .early
        value.next += 1
      }
      return true
    }
    return false
  }

  /// *tôt* and *très tôt* behind what they qualify, at the end of a phrase.
  private func isEdgeBehind(_ index: Int) -> Bool {
    guard language.numberWords == .french, has(index, .early), index < tokens.count else { return false }
    return bytes[tokens[index].start] | 0x20 == UInt8(ascii: "t") && !follows(index + 1)
  }

  /// EOM, EOY: the unit in the word itself.
  private func edgeUnit(_ index: Int) -> TimeUnit? {
    guard let unit = value(index, .deadline) else { return nil }
    return TimeUnit(rawValue: unit)
  }

  /// Tuesday AM, Feb 5 PM: a half of the day behind a date.
  private func halfDay(at index: Int) -> Int? {
    guard language.numberWords == .english, follows(index), tokens[index].end - tokens[index].start >= 2,
      tokens[index].end - tokens[index].start <= 5
    else { return nil }
    return has(index, .am) ? 1 : has(index, .pm) ? 3 : nil
  }

  func edgeWord(_ index: Int) -> TimeValue.Edge? {
    if has(index, .deadline) { return .late }
    if has(index, .early) { return .early }
    if has(index, .middle) { return .middle }
    return has(index, .late) ? .late : nil
  }

  /// Whether a time of day counts here: a bare number needs a date before it and *à* or *at*.
  private func accepts(_ clock: ClockValue, _ value: TimeValue, at index: Int, linkStart: Int) -> Bool {
    guard clock.isWeak else { return true }
    // un lundi sur deux
    if index > 0, language.numberWords == .french, has(index - 1, .over) { return false }
    let hasHour = clock.next > 0 && (has(clock.next - 1, .hour))
    let isTold =
      index > 0 && (has(index - 1, .at) || has(index - 1, .about) && linkStart > 0) && follows(index)
    if !isChinese, index > 0, has(index - 1, .told), follows(index), clock.hour < 24,
      hasHour || clock.minute != nil
    {
      return true
    }
    if hasHour, !isChinese, isHourAlone(clock, at: index) || isBeforeDay(clock, at: index) { return true }
    if hasHour, !isChinese, index == 0 { return value.date != nil || value.part != nil }
    if hasHour, !isChinese {
      // à environ 15 heures
      let isAbout = index > 1 && has(index - 1, .about) && has(index - 2, .at) && follows(index - 1)
      let word = tokens[isAbout ? index - 2 : index - 1]
      let first = word.start < word.end ? bytes[word.start] | 0x20 : 0
      let isHourTold = isTold && (first == UInt8(ascii: "a") || first == UInt8(ascii: "v") || first >= 0x80)
      let isBound =
        has(index - 1, .before) || has(index - 1, .after) || has(index - 1, .until) || has(index - 1, .since)
      guard clock.hour < 24 else { return false }
      return isHourTold || isBound && follows(index) || value.date != nil || value.part != nil
    }
    if isChinese { return value.date?.isDay ?? false || value.date == nil && value.part != nil }
    if hasHour { return isTold || value.date != nil || value.part != nil }
    if isChinese { return value.date != nil || value.part != nil }
    guard value.date != nil || value.part != nil, isTold || gap(index) == .comma && value.part != nil else {
      return false
    }
    if value.clock == nil, let date = value.date, !date.isDay { return false }
    return !isCountedThing(clock.next)
  }

  /// Whether what follows makes the number before it something else than an hour.
  func isCountedThing(_ index: Int) -> Bool {
    guard follows(index) || gap(index) == .none else {
      return gap(index) == .slash || gap(index) == .hyphen && run(index) != nil
    }
    // to and pm are units too.
    let isUnit = has(index, .unit) && !has(index, .to) && !has(index, .am) && !has(index, .pm)
    return has(index, .currency) || has(index, .percent) || isUnit || has(index, .timeUnit)
      || has(index, .scale) || has(index, .month) || !isChinese && has(index, .age)
      || has(index, .ordinalEnding) && gap(index) == .none
  }

  /// *ce matin*, *in the evening*, 晚上, *hier soir*.
  private func dayPart(at index: Int, isFirst: Bool, edge: TimeValue.Edge?) -> (value: Int, next: Int)? {
    var at = index
    while has(at, .article) || has(at, .of) || (isFirst && has(at, .at)), follows(at + 1), !has(at, .dayPart)
    { at += 1 }
    guard let part = value(at, .dayPart), part <= 10, isFirst || !isInShowName(at) else { return nil }
    // 12 h 45  Déjeuner: what is then.
    if !isFirst, language.numberWords == .french, part == 8,
      bytes[tokens[at].start] | 0x20 == UInt8(ascii: "d")
    {
      return nil
    }
    let length = tokens[at].end - tokens[at].start
    if isFirst {
      // By itself a part of the day needs an article or preposition; in Chinese, two characters.
      if isChinese {
        // 夜间模式: of a camera or a screen
        return length > 3 && !starts(Self.modes, at: tokens[at].end) ? (part, at + 1) : nil
      }
      // in the morning, at night
      if language.numberWords == .english, length > 6, has(at, .am) || has(at, .pm) || isPrepositional(at) {
        return (part, at + 1)
      }
      // dans la soirée
      if language.numberWords == .french, starts(Self.within, at: tokens[at].start), length > 8 {
        return (part, at + 1)
      }
      // la matinée du 15 février, le matin tôt
      let day = at + 2
      let isOfDay =
        has(at + 1, .of) && follows(at + 1) && (date(at: day)?.isDay ?? false) && follows(day)
        || has(at + 1, .of) && has(day, .article) && follows(day + 1) && (date(at: day + 1)?.isDay ?? false)
      if isOfDay || isEdgeBehind(at + 1) && follows(at + 1) { return (part, at + 1) }
      guard
        edge != nil || at > index && (has(at - 1, .at) || has(at - 1, .article)) && edge != nil
          || tokens.total <= 2
      else { return nil }
    } else if isChinese, length == 3, !has(at + 1, .cardinal), run(at + 1) == nil, !isEndOfPhrase(at),
      gap(at) != .none
    {
      return nil
    }
    return (part, at + 1)
  }

  /// *Saturday Night Fever*, *Monday Night Football*.
  func isInShowName(_ index: Int) -> Bool {
    let token = tokens[index]
    return language.numberWords == .english && token.isCapital && token.end + 1 < end
      && bytes[token.end] == UInt8(ascii: " ") && bytes[token.end + 1] &- UInt8(ascii: "A") < 26
  }

  private static let modes = WordList(["模式", "拍摄模式", "拍攝模式"])
  private static let within = WordList(["dans l", "en soirée", "en matinée"], .capitals)

  private func isPrepositional(_ index: Int) -> Bool {
    let token = tokens[index]
    return bytes[token.start..<token.end].starts(with: "in the ".utf8)
  }

  /// *ce matin*, *this evening*, *last night*: a part of today or of yesterday.
  func directedPart(at index: Int) -> TimeValue? {
    guard let reference, !isChinese else { return nil }
    if value(index, .dayPart) == 15 {
      return TimeValue(
        date: DateValue([DateValue.day(reference)], next: index + 1, flags: [.relative]), part: 5,
        next: index + 1)
    }
    var at = index
    if has(at, .article), !has(at, .this), follows(at + 1) { at += 1 }
    // The next morning of a story.
    if isStory, has(at, .next), language.numberWords == .english { return nil }
    let shift = has(at, .this) ? 0 : has(at, .last) ? -1 : has(at, .next) ? 1 : nil
    if let shift, follows(at + 1) {
      at += 1
      var edge = edgeWord(at)
      if edge != nil { at += 1 }
      while edge != nil, has(at, .of) || has(at, .article), follows(at + 1) { at += 1 }
      if let part = value(at, .dayPart), part != 6 {
        return TimeValue(
          date: DateValue([DateValue.day(reference.adding(days: shift))], next: at + 1, flags: [.relative]),
          part: part, edge: edge, next: at + 1)
      }
      edge = nil
    }
    return nil
  }
}

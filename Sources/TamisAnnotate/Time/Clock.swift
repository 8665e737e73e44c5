internal import TamisCore

/// A time of day as read.
struct ClockValue {
  var hour: Int
  var minute: Int?
  var second: Int?
  /// Whether am or pm was told, or the hour tells it.
  var isSure: Bool
  var next: Int
  /// Whether the words could as well be a length of time or a plain number.
  var isWeak = false
  /// Whether the hour as written is one that only a day of 24 hours has.
  var isOfWholeDay = false

  var text: String { ISOText.clock(hour, minute ?? 0, second) }
  /// The other half of the day.
  var other: ClockValue? {
    guard !isSure, hour <= 12, hour > 0 else { return nil }
    var other = self
    other.hour = hour == 12 ? 0 : hour + 12
    return other
  }
  var seconds: Int { hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) }

  /// Moves the hour into the half of the day that a word tells: 1 morning … 5 night.
  mutating func settle(part: Int) {
    switch part {
    case 1, 7, 9: if hour == 12 { hour = 0 }
    case 2: if hour < 5 { hour += 12 }
    case 3: if hour < 12 { hour += 12 }
    case 4, 10: if hour < 12 { hour += 12 } else if hour == 12 { hour = 0 }
    case 5: if hour < 12, hour > 4 { hour += 12 } else if hour == 12 { hour = 0 }
    default: return
    }
    isSure = true
  }
}

// Times of day: 15:30, 8h30, sept heures moins dix, half past three, 下午三点一刻.
extension Reader {
  func clock(at index: Int) -> ClockValue? {
    switch clocks.lookUp(index) {
    case .known(let known): return known
    case .none: return nil
    case .unknown: break
    }
    let found = readClock(at: index)
    if index < around.end { clocks.keep(found, at: index) }
    return found
  }

  private func readClock(at index: Int) -> ClockValue? {
    guard index < tokens.count else { return nil }
    var found: ClockValue?
    if tokens[index].form == .clock {
      // T21:20+00:00
      if isZoneOffset(tokens[index].start) { return nil }
      let packed = tokens[index].payload
      let (hour, minute, second) = (packed / 10_000, packed / 100 % 100, packed % 100)
      // 00:30分
      let isClosed = isChinese && isWord(index + 1, "分") && gap(index + 1) == .none
      found = ClockValue(
        hour: hour, minute: minute, second: second == 99 ? nil : second, isSure: hour > 12 || hour == 0,
        next: isClosed ? index + 2 : index + 1)
    } else if let named = namedClock(at: index) {
      found = named
    } else if isChinese {
      found = chineseClock(at: index)
    } else if language.numberWords == .english, let said = englishClock(at: index) {
      found = said
    } else {
      found = hourClock(at: index)
    }
    guard var clock = found else { return nil }
    clock.isOfWholeDay = clock.hour > 12
    takeHalf(&clock)
    return clock.hour < 24 || clock.hour == 24 && clock.minute ?? 0 == 0 ? clock : nil
  }

  /// am, pm, *du soir*, *in the morning*.
  func takeHalf(_ clock: inout ClockValue) {
    let at = clock.next
    guard at < tokens.count, joins(at) || gap(at) == .none, !isAngstrom(at) else { return }
    // One letter is glued on: 5p, not "5 a day".
    guard tokens[at].end - tokens[at].start > 1 || gap(at) == .none else { return }
    if has(at, .pm), clock.hour <= 12 {
      if clock.hour < 12 { clock.hour += 12 }
      (clock.isSure, clock.isWeak, clock.next) = (true, false, at + 1)
    } else if has(at, .pm), clock.hour < 24 {
      (clock.isSure, clock.isWeak, clock.next) = (true, false, at + 1)
    } else if has(at, .am), clock.hour <= 12 {
      if clock.hour == 12 { clock.hour = 0 }
      (clock.isSure, clock.isWeak, clock.next) = (true, false, at + 1)
    } else if !isChinese {
      var part = at
      while has(part, .of) || has(part, .at) || has(part, .article), follows(part + 1) { part += 1 }
      // Four afternoon classes are counted.
      // une soirée: no hour
      if part == at, language.numberWords == .english || clock.isWeak && run(at - 1) == nil { return }
      if let value = value(part, .dayPart), value < 6, follows(part), clock.hour <= 12, clock.hour > 0 {
        clock.settle(part: value)
        (clock.isWeak, clock.next) = (false, part + 1)
      }
    }
  }

  /// Whether the time of day at `place` tells how far a zone is from Greenwich, behind another and a sign.
  private func isZoneOffset(_ place: Int) -> Bool {
    place > start + 2 && bytes[place - 1] == UInt8(ascii: "+") && Bytes.isDigit(bytes[place - 2])
  }

  /// Å, which is A without its ring.
  func isAngstrom(_ index: Int) -> Bool { starts(Self.angstrom, at: tokens[index].start) }

  private static let angstrom = WordList(["\u{C5}", "\u{212B}", "A\u{30A}"])

  func namedClock(at index: Int) -> ClockValue? {
    var first = index
    if has(first, .article), follows(first + 1) { first += 1 }
    guard let hour = value(first, .clockName) else { return nil }
    if isChinese, let said = chinese(at: first + 1), has(said.next, .hour) { return nil }
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: true, next: first + 1)
    if language.numberWords == .french { takeMinutes(&clock) }
    return clock
  }

  /// N heures, 8h30, 10 h, with minutes behind.
  private func hourClock(at index: Int) -> ClockValue? {
    if let written = writtenClock(at: index) { return written }
    guard let (hour, next) = hourNumber(at: index) else { return nil }
    if has(next, .hour), joins(next) {
      var clock = ClockValue(
        hour: hour, minute: nil, second: nil, isSure: hour > 12 || hour == 0, next: next + 1)
      let start = clock.next
      takeMinutes(&clock)
      clock.isWeak = clock.next == start
      return clock
    }
    // sept et demie, cinq trente, with a half of the day behind.
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: next, isWeak: true)
    let plainNext = clock.next
    takeMinutes(&clock)
    if clock.next > plainNext, has(clock.next, .hour), follows(clock.next) {
      clock.next += 1
      clock.isWeak = false
    }
    var probe = clock
    takeHalf(&probe)
    if probe.next > clock.next { return clock }
    // Il est huit et quart; une alarme pour huit quarante
    let isTold = index > 0 && follows(index) && (has(index - 1, .told) || has(index - 1, .during))
    if isTold, clock.minute ?? 0 >= 10, !isCountedThing(clock.next),
      has(index - 1, .told) || !has(clock.next - 1, .hour)
    {
      clock.isWeak = !has(index - 1, .told) && run(index) != nil
      return clock
    }
    clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: next, isWeak: true)
    probe = clock
    takeHalf(&probe)
    return clock
  }

  func hourNumber(at index: Int) -> (Int, Int)? {
    if let run = run(index) {
      guard let hour = run.plain, run.wholeDigits <= 2, hour <= 24 else { return nil }
      return (hour, index + 1)
    }
    guard let numeral = words(at: index), !numeral.isOrdinal, numeral.form == .words,
      let hour = numeral.value.int, hour <= 24
    else {
      return nil
    }
    // dans un restaurant
    if language.numberWords == .french, hour == 1, !has(numeral.next, .hour) { return nil }
    return (hour, numeral.next)
  }

  /// Minutes behind the hour: 30, *et demie*, *moins le quart*, *trente-cinq*.
  private func takeMinutes(_ clock: inout ClockValue) {
    var at = clock.next
    // 14 h. 45
    if gap(at) == .period, has(at - 1, .hour), tokens[at - 1].end - tokens[at - 1].start == 1,
      let run = run(at),
      run.wholeDigits == 2, let minute = run.plain, minute < 60
    {
      set(&clock, minute, next: at + 1)
      return
    }
    guard at < tokens.count, joins(at) else { return }
    let isMinus = has(at, .minus)
    let isJoined = has(at, .joiner)
    if isMinus || isJoined { at += 1 }
    guard joins(at) else { return }
    if has(at, .article), follows(at + 1) { at += 1 }
    if has(at, .quarterHour) {
      set(&clock, isMinus ? -15 : 15, next: at + 1)
    } else if let numeral = words(at: at), value(numeral.next, .denominator) == 4, numeral.value == Exact(3) {
      set(&clock, 45, next: numeral.next + 1)
    } else if isJoined, has(at, .halfHour) {
      set(&clock, 30, next: at + 1)
    } else if let run = run(at), let minute = run.plain, run.wholeDigits == 2 || isMinus || isJoined,
      minute < 60
    {
      let isGlued = gap(at) == .none || gap(at) == .space
      guard isGlued, !has(at + 1, .month) else { return }
      set(&clock, isMinus ? -minute : minute, next: at + 1)
      takeSeconds(&clock)
    } else if let numeral = words(at: at), !numeral.isOrdinal, numeral.form == .words || isJoined,
      let minute = numeral.value.int, minute > 0, minute < 60,
      numeral.scale == 0, !has(numeral.next, .month)
    {
      set(&clock, isMinus ? -minute : minute, next: numeral.next)
      takeSeconds(&clock)
    }
  }

  func set(_ clock: inout ClockValue, _ minutes: Int, next: Int) {
    if minutes < 0 {
      clock.hour = clock.hour == 0 ? 23 : clock.hour - 1
      clock.minute = 60 + minutes
    } else {
      clock.minute = minutes
    }
    clock.next = next
  }

  private func takeSeconds(_ clock: inout ClockValue) {
    if has(clock.next, .minute), joins(clock.next) { clock.next += 1 }
    var at = clock.next
    if has(at, .joiner) { at += 1 }
    guard joins(at), let second = plain(at) ?? words(at: at)?.value.int, second < 60 else { return }
    let next = run(at) != nil ? at + 1 : words(at: at)?.next ?? at + 1
    if has(next, .second), joins(next) {
      clock.second = second
      clock.next = next + 1
    }
  }
}

internal import TamisCore

// Times of day as English says and writes them: half past three, a quarter to noon, 7 o'clock, 8.30pm, 330 p.m.
extension Reader {
  func englishClock(at index: Int) -> ClockValue? {
    if let said = minutesPast(at: index) { return said }
    if let written = writtenClock(at: index) { return written }
    guard let (hour, end) = hourNumber(at: index) else { return nil }
    if has(end, .hour), joins(end), bytes[tokens[end].start] | 0x20 == UInt8(ascii: "o") {
      return ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: end + 1)
    }
    // 15h20, as the French write it.
    if run(index) != nil, has(end, .hour), gap(end) == .none, tokens[end].end - tokens[end].start == 1,
      gap(end + 1) == .none, let minute = plain(end + 1), minute < 60
    {
      return ClockValue(hour: hour, minute: minute, second: nil, isSure: hour > 12, next: end + 2)
    }
    // at 15h, Thursday 8h
    if run(index) != nil, has(end, .hour), gap(end) == .none, tokens[end].end - tokens[end].start == 1,
      hour < 24
    {
      return ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: end + 1, isWeak: true)
    }
    return spokenClock(hour, at: index, next: end)
  }

  /// half past three, ten to five, 15 minutes past noon.
  private func minutesPast(at index: Int) -> ClockValue? {
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    var minutes: Int?
    var next = at
    var isNamed = false
    if value(at, .half) != nil { (minutes, next, isNamed) = (30, at + 1, true) }
    if has(at, .quarterHour) { (minutes, next, isNamed) = (15, at + 1, true) }
    if minutes == nil, let number = hourMinutes(at), number.0 < 60 {
      (minutes, next) = number
      if value(next, .denominator) == 4, follows(next), number.0 == 3 {
        (minutes, next, isNamed) = (45, next + 1, true)
      }
    }
    guard let minutes, next > at, next < tokens.count else { return nil }
    if has(next, .minute), follows(next) { (next, isNamed) = (next + 1, true) }
    let isPast = has(next, .after) || has(next, .last)
    guard isPast || has(next, .to) || has(next, .before), follows(next), follows(next + 1) else { return nil }
    // from 5 to 6pm is a range.
    if index > 0, has(index - 1, .from) || has(index - 1, .between), follows(index), !isNamed { return nil }
    if let named = namedClock(at: next + 1) {
      guard isNamed || minutes % 5 == 0 else { return nil }
      var clock = named
      set(&clock, isPast ? minutes : -minutes, next: named.next)
      return clock
    }
    guard let (hour, end) = hourNumber(at: next + 1), hour <= 12, hour > 0 else { return nil }
    let isHalfTold = has(end, .pm) || has(end, .am)
    let isTold = index > 0 && follows(index) && has(index - 1, .at) || isAlone(index, end)
    let isClock =
      isNamed
      || minutes % 5 == 0 && (isHalfTold || isTold || has(next, .last))
        && (isHalfTold || !isCountedThing(end))
    guard isClock, isHalfTold || !has(end, .unit) && !has(end, .percent) else { return nil }
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: false, next: end)
    set(&clock, isPast ? minutes : -minutes, next: end)
    if clock.hour == 0 { clock.hour = 12 }
    return clock
  }

  /// Whether nothing but this stands in the block.
  private func isAlone(_ index: Int, _ next: Int) -> Bool {
    index == 0 && next == tokens.count && tokens[0].start == start
  }

  private func hourMinutes(_ index: Int) -> (Int, Int)? {
    if let run = run(index) { return run.plain.map { ($0, index + 1) } }
    guard let numeral = words(at: index), !numeral.isOrdinal, let value = numeral.value.int, value > 0 else {
      return nil
    }
    return (value, numeral.next)
  }

  /// 8.30pm, at 6.45, 330 p.m., 1140 a.m.
  func writtenClock(at index: Int) -> ClockValue? {
    guard let run = run(index), !run.isSigned, !run.isGrouped else { return nil }
    let next = index + 1
    let isHalfTold = (has(next, .am) || has(next, .pm)) && follows(next) && !isAngstrom(next)
    let hour: Int
    let minute: Int
    if run.hasDecimals {
      guard run.wholeDigits <= 2, let hundredths = run.value.scaled(by: 2), hundredths.isInteger,
        let packed = hundredths.int, packed % 100 < 60,
        tokens[index].end - tokens[index].start == run.wholeDigits + 3
      else { return nil }
      (hour, minute) = (packed / 100, packed % 100)
      let isTold = index > 0 && follows(index) && has(index - 1, .at) && !has(index - 1, .of)
      guard isHalfTold || isTold && (isEndOfClause(index) || date(at: next)?.isDay ?? false) else {
        return nil
      }
    } else {
      // 720p is no hour.
      guard let plain = run.plain, run.wholeDigits == 3 || run.wholeDigits == 4, isHalfTold,
        tokens[next].end - tokens[next].start > 1
      else { return nil }
      (hour, minute) = (plain / 100, plain % 100)
    }
    guard hour < 24, minute < 60, hour > 0, !isHalfTold || hour <= 12 else { return nil }
    return ClockValue(hour: hour, minute: minute, second: nil, isSure: hour > 12, next: next)
  }

  private func isEndOfClause(_ index: Int) -> Bool {
    let end = tokens[index].end
    guard end < self.end else { return true }
    switch bytes[end] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\n"): return true
    case UInt8(ascii: "."), UInt8(ascii: ","): return end + 1 >= self.end || !Bytes.isDigit(bytes[end + 1])
    default: return false
    }
  }

  /// eight thirty pm, ten forty five behind *at* or *for*.
  private func spokenClock(_ hour: Int, at index: Int, next end: Int) -> ClockValue? {
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12, next: end, isWeak: true)
    guard follows(end), run(end) == nil, let numeral = words(at: end), numeral.form == .words,
      !numeral.isOrdinal, let minute = numeral.value.int, minute < 60, hour > 0, hour <= 23,
      numeral.scale == 0
    else { return clock }
    var said = clock
    said.minute = minute
    said.next = numeral.next
    var probe = said
    takeHalf(&probe)
    if probe.next > said.next, minute >= 10 { return said }
    let isTold =
      index > 0 && follows(index) && has(index - 1, .at)
      && bytes[tokens[index - 1].start] | 0x20 != UInt8(ascii: "i")
    if isTold, minute >= 10, run(index) == nil, !isCountedThing(numeral.next) {
      said.isWeak = false
      return said
    }
    clock.isWeak = true
    return clock
  }
}

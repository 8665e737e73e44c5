// Times of day in Chinese: 下午三点半, 15时30分, 凌晨两点一刻.
extension Reader {
  /// 三点, 三点半, 三点一刻, 3时20分, 三點踏三.
  func chineseClock(at index: Int) -> ClockValue? {
    if tokens[index].form == .word, has(index, .point) { return nil }
    guard let (hour, at) = hanHour(at: index), follows(at) else { return nil }
    // 3pm
    if has(at, .am) || has(at, .pm), hour > 0, hour <= 12, run(index) != nil {
      return ClockValue(hour: hour, minute: nil, second: nil, isSure: false, next: at)
    }
    guard has(at, .hour) else { return nil }
    var clock = ClockValue(hour: hour, minute: nil, second: nil, isSure: hour > 12 || hour == 0, next: at + 1)
    let word = tokens[at]
    let isClock = word.end - word.start > 3
    let next = at + 1
    if has(next, .halfHour), gap(next) == .none {
      set(&clock, 30, next: next + 1)
      return clock
    }
    // 十点十分: elsewhere 十分 means very.
    if has(next, .idiom), gap(next) == .none,
      bytes[tokens[next].start..<tokens[next].end].elementsEqual("十分".utf8)
    {
      set(&clock, 10, next: next + 1)
      takeChineseSeconds(&clock)
      return clock
    }
    if let (five, end) = cantoneseMinutes(behind: at, from: index) {
      set(&clock, 5 * five, next: end)
      return clock
    }
    // 一点零五六: more than two digits are decimals.
    if gap(next) == .none,
      (0..<3).allSatisfy({ (value(next + $0, .cardinal) ?? 10) < 10 && gap(next + $0) == .none })
    {
      return nil
    }
    // 四：, which heads a line of a list, and 三: 2, a ratio.
    let isColon = bytes[word.start] == UInt8(ascii: ":") || bytes[word.start] == 0xEF
    guard follows(next), let minute = chinese(at: next), let value = minute.value.int, value < 60,
      minute.high == nil
    else {
      if isColon { return nil }
      // 三点 alone may be points; 时 alone a word.
      clock.isWeak = !isClock && (has(next, .counter) || hour == 1 && tokens[index].form == .word)
      return clock
    }
    if has(minute.next, .quarterHour), value < 4 {
      set(&clock, value * 15, next: minute.next + 1)
      return clock
    }
    if has(minute.next, .minute), follows(minute.next) {
      set(&clock, value, next: minute.next + 1)
      takeChineseSeconds(&clock)
      return clock
    }
    if value >= 10 || (chineseStartsWithZero(next) && minute.next == next + 2 && hour > 0),
      !follows(minute.next) || minute.next == tokens.count || !has(minute.next, .unit)
    {
      set(&clock, value, next: minute.next)
    } else {
      clock.isWeak = true
    }
    return clock
  }

  /// 晏晝三點三, 三點踏三: how many times five minutes, as Cantonese counts them.
  private func cantoneseMinutes(behind sign: Int, from index: Int) -> (Int, Int)? {
    let next = sign + 1
    guard let five = value(next, .cardinal), (1...11).contains(five), isEndOfPhrase(next) else { return nil }
    let (from, to) = (tokens[sign].end, tokens[next].start)
    let isStruck = to == from + 3 && starts(Self.struck, at: from)
    let isAfternoon = to == from && ends(Self.cantoneseParts, at: tokens[index].start)
    return isStruck || isAfternoon ? (five, next + 1) : nil
  }

  private static let struck = WordList(["搭", "踏"])
  private static let cantoneseParts = WordList(["晏晝", "晏昼", "下晝", "下昼", "上晝", "上昼", "朝早"])

  private func takeChineseSeconds(_ clock: inout ClockValue) {
    let next = clock.next
    guard follows(next), let second = chinese(at: next), let value = second.value.int, value < 60,
      has(second.next, .second)
    else { return }
    clock.second = value
    clock.next = second.next + 1
  }

  private func chineseStartsWithZero(_ index: Int) -> Bool { value(index, .cardinal) == 0 }

  /// The hour before 点, whose own reading as a decimal sign must not swallow it.
  private func hanHour(at index: Int) -> (Int, Int)? {
    if let plain = plain(index), plain <= 24 { return (plain, index + 1) }
    var value = 0
    var at = index
    while at < tokens.count, at == index || follows(at), at - index < 3, let next = self.value(at, .cardinal),
      next <= 20, !has(at, .point)
    {
      if next == 10 {
        value = at == index ? 10 : value * 10
      } else if next == 20 {
        value = 20
      } else {
        value += next
      }
      at += 1
    }
    guard at > index, value <= 24 else { return nil }
    return (value, at)
  }
}

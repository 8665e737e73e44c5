internal import TamisCore

// What recurs: chaque semaine, every Monday at 9, tous les deux jours, 每周一, weekly, Dimanches.
extension Reader {
  /// *l'hebdomadaire*, *un quotidien*: a paper.
  private func isNewspaper(_ index: Int) -> Bool {
    guard language.numberWords == .french else { return false }
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard Self.papers.contains(word) else { return false }
    return ends(Self.paperLeads, at: tokens[index].start)
  }

  private static let papers = WordList(["hebdomadaire", "quotidien", "mensuel", "trimestriel"])
  private static let paperLeads = WordList([
    "l'", "l’", "un ", "Le ", "le ", "L'", "L’", "Un ", "cet ", "ce ",
  ])

  /// *Everyday life*: what is ordinary, before a noun; *an everyday routine* recurs.
  private func isOrdinary(_ index: Int) -> Bool {
    guard language.numberWords == .english, word(index, is: "everyday"), byteAfter(index) == UInt8(ascii: " ")
    else { return false }
    let behind = tokens[index].end + 1
    return behind < end && bytes[behind] &- UInt8(ascii: "a") < 26 && !starts(Self.behindEveryday, at: behind)
  }

  /// *Annual grasses*, *les plantes annuelles*: a kind of plant.
  private func isYearly(_ index: Int) -> Bool {
    switch language.numberWords {
    case .english: starts(Self.plants, at: tokens[index].end)
    case .french: ends(Self.frenchPlants, at: tokens[index].start)
    default: false
    }
  }

  private static let plants = WordList([
    " grass", " plants", " weed", " flower", " herbs", " ryegrass", " bluegrass", " vines", " and perennial",
    " or perennial",
  ])
  private static let frenchPlants = WordList(
    ["cultures ", "culture ", "plantes ", "plante ", "herbes ", "fleurs ", "espèces ", "graminées "],
    .capitals)
  private static let happening = WordList(["恰", "正", "适", "適", "喜", "欣", "又", "时", "時"])
  private static let behindEveryday = WordList([
    "routine", "at ", "in ", "on ", "for ", "by ", "since ", "from ", "and ", "or ", "to ", "with ", "i ",
    "we ",
    "you ", "they ", "he ", "she ", "it ", "but ", "until ", "after ", "before ", "when ", "because ", "as ",
    "habit",
  ])

  func recurrence(at index: Int) -> TimeReading? {
    // 8元每小时: a rate
    if isChinese, index > 0, gap(index) == .none, has(index - 1, .currency) { return nil }
    if let unit = value(index, .recurring) {
      if isNewspaper(index) || isOrdinary(index) { return nil }
      guard !isChinese || !has(index + 1, .weekday) else { return nil }
      if unit > 200 { return recurrence(onWeekday: unit - 200, at: index) }
      // 每年春节
      if isChinese, unit == 2, has(index + 1, .feast) || has(index + 1, .holiday), gap(index + 1) == .none {
        return set("P1Y", from: index, to: index + 2)
      }
      if unit == 2, isYearly(index) { return nil }
      let isTwice = unit > 100
      let text = TimeUnit(rawValue: unit % 100).flatMap {
        DurationText.iso([(isTwice ? Exact(2) : .one, $0)])
      }
      return text.flatMap { set($0, from: index, to: index + 1) }
    }
    // 9am every Monday, 15 heures tous les jours
    if let clock = clock(at: index), !clock.isWeak || has(clock.next - 1, .hour), follows(clock.next) {
      var at = clock.next
      if has(at, .on) || has(at, .at), follows(at + 1), !has(at, .every) { at += 1 }
      if let (base, next) = recurring(at: at) { return set(with(clock, base), from: index, to: next) }
    }
    var first = index
    if has(first, .on) || has(first, .at), follows(first + 1), !has(first, .every) { first += 1 }
    guard let (base, next) = recurring(at: first) else { return nil }
    var at = next
    while has(at, .at) || has(at, .of) || has(at, .article) || has(at, .on), follows(at) { at += 1 }
    var part: Int?
    if let found = value(at, .dayPart), follows(at) { (part, at) = (found, at + 1) }
    while has(at, .at) || has(at, .about), follows(at) { at += 1 }
    if follows(at) || gap(at) == .comma, var clock = clock(at: at), !isCountedThing(clock.next) {
      if let part {
        clock.settle(part: part)
      } else if base.hasPrefix("T") {
        clock.settle(part: partOf(base))
      }
      return set(with(clock, base), from: index, to: clock.next)
    }
    // Friday nights
    if let code = partCode(next), follows(next), base.hasPrefix("XXXX-WXX-"),
      isPlural(next) || has(first, .every) && language.numberWords == .english
    {
      return set(base + code, from: index, to: next + 1)
    }
    return set(base, from: index, to: next)
  }

  /// The code of the part of the day at `index`.
  private func partCode(_ index: Int) -> String? {
    switch value(index, .dayPart) {
    case let part? where part < 6: "T" + ["", "MO", "MI", "AF", "EV", "NI"][part]
    case 10: "TEV"
    default: nil
    }
  }

  private func isPlural(_ index: Int) -> Bool {
    !isChinese && bytes[tokens[index].end - 1] == UInt8(ascii: "s")
  }

  /// 每周一下午八点: a weekday in the word itself, a time of day behind.
  private func recurrence(onWeekday weekday: Int, at index: Int) -> TimeReading? {
    let base = "XXXX-WXX-\(weekday)"
    var at = index + 1
    var part: Int?
    if let found = value(at, .dayPart), follows(at) { (part, at) = (found, at + 1) }
    guard follows(at), var clock = clock(at: at), !isCountedThing(clock.next) else {
      return set(base, from: index, to: index + 1)
    }
    if let part { clock.settle(part: part) }
    return set(with(clock, base), from: index, to: clock.next)
  }

  private func partOf(_ code: String) -> Int {
    ["TMO", "TMI", "TAF", "TEV", "TNI"].firstIndex(of: code).map { $0 + 1 } ?? 0
  }

  private func with(_ clock: ClockValue, _ base: String) -> String {
    let time = "T" + clock.text
    return base.hasPrefix("X") ? base + time : time
  }

  /// The value of what recurs and the index behind.
  private func recurring(at index: Int) -> (String, Int)? {
    guard has(index, .every), joins(index + 1) else { return plural(at: index) }
    // 恰逢: it happens to be; 每个分公司: each branch.
    if isChinese,
      ends(Self.happening, at: tokens[index].start) && isWord(index, "逢") || isWord(index + 1, "分")
    {
      return nil
    }
    var at = index + 1
    while has(at, .article) || has(at, .of), follows(at + 1) { at += 1 }
    if let weekday = value(at, .weekday) { return ("XXXX-WXX-\(weekday)", at + 1) }
    if let code = partCode(at) { return (code, at + 1) }
    if let unit = value(at, .timeUnit).flatMap(TimeUnit.init) {
      if isChinese, let named = recurringChinese(at: index, unitAt: at) { return named }
      return DurationText.iso([(.one, unit)]).map { ($0, at + 1) }
    }
    if let month = month(at: at) { return ("XXXX-\(ISOText.padded(month, 2))", at + 1) }
    if let date = calendarDate(at: at), let open = date.open { return (open, date.next) }
    if let date = recurringDay(at: at) { return date }
    if let numeral = isChinese ? chinese(at: at) : words(at: at), joins(numeral.next),
      let unit = value(numeral.next, .timeUnit).flatMap(TimeUnit.init)
    {
      return DurationText.iso([(numeral.value, unit)]).map { ($0, numeral.next + 1) }
    }
    return nil
  }

  private func recurringChinese(at index: Int, unitAt: Int) -> (String, Int)? { nil }

  /// chaque 15/4
  private func recurringDay(at index: Int) -> (String, Int)? {
    guard let first = plain(index), let second = plain(index + 1), gap(index + 1) == .slash else {
      return nil
    }
    let (day, month) = language.dayFirst ? (first, second) : (second, first)
    guard Moment.isValid(year: 2000, month: month, day: day) else { return nil }
    return ("XXXX-\(ISOText.padded(month, 2))-\(ISOText.padded(day, 2))", index + 2)
  }

  /// *Mondays*, *les dimanches*, *Friday nights*: the plural of a weekday or of a part of it recurs.
  private func plural(at index: Int) -> (String, Int)? {
    guard !isChinese else { return nil }
    var at = index
    if has(at, .article), follows(at + 1) { at += 1 }
    guard let weekday = value(at, .weekday) else { return nil }
    let token = tokens[at]
    if has(at + 1, .dayPart), follows(at + 1), isPlural(at + 1), language.numberWords == .english {
      return ("XXXX-WXX-\(weekday)", at + 1)
    }
    guard token.end - token.start > 5, bytes[token.end - 1] == UInt8(ascii: "s"),
      bytes[token.end - 2] != UInt8(ascii: "e") || bytes[token.end - 4] == UInt8(ascii: "c")
        || bytes[token.end - 4] == UInt8(ascii: "h")
    else {
      return nil
    }
    return ("XXXX-WXX-\(weekday)", at + 1)
  }

  private func set(_ iso: String, from: Int, to: Int) -> TimeReading? {
    var mention = Mention(.set, start: tokens[from].start, end: tokens[to - 1].end)
    mention.iso = iso
    return TimeReading(mention: mention, next: to)
  }
}

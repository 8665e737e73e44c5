internal import TamisCore

// Chinese dates: 2024年6月30日, 二〇二四年, 六月三十号, 民國一百一十三年, 今年三月.
extension Reader {
  struct DatePart {
    var value: Int
    var next: Int
    var form: NumberForm
  }

  /// The numeral of a date part at `index` and the index behind it.
  func part(_ index: Int) -> DatePart? {
    guard index < tokens.count, let numeral = chinese(at: index), numeral.high == nil, !numeral.isOpen,
      numeral.value.isInteger,
      let value = numeral.value.int, value >= 0, follows(numeral.next) || numeral.next == tokens.count
    else { return nil }
    return DatePart(value: value, next: numeral.next, form: numeral.form)
  }

  func chineseDate(at index: Int) -> DateValue? {
    switch chineseDates.lookUp(index) {
    case .known(let known): return known
    case .none: return nil
    case .unknown: break
    }
    let found = readChineseDate(at: index)
    chineseDates.keep(found, at: index)
    return found
  }

  private func readChineseDate(at index: Int) -> DateValue? {
    var at = index
    var era = 0
    // 周日, 二月十号
    if let weekday = value(at, .weekday), follows(at + 1) || gap(at + 1) == .comma, at + 1 < tokens.count,
      var date = chineseDate(at: at + 1), date.isDay
    {
      let same = date.periods.filter { $0.start.weekday == weekday }
      if !same.isEmpty { date.periods = same }
      return date
    }
    // 2013、2014年
    if let run = run(at), run.wholeDigits == 4, let year = run.plain, (1900...2100).contains(year),
      gap(at + 1) == .comma,
      self.run(at + 1)?.wholeDigits == 4, chineseYear(at + 1, era: 0) != nil
    {
      return DateValue([DateValue.year(year)], next: at + 1)
    }
    if has(at, .lunar) || has(at, .month), let date = lunarDate(at: at) { return date }
    if let date = dayOfRelativeMonth(at: at) { return date }
    if let slashed = slashedDay(at: at), gap(index) != .slash { return slashed }
    if let found = value(at, .era), follows(at + 1) {
      era = found
      at += 1
    }
    if let year = chineseYear(at, era: era) {
      if has(year.next, .lunar) || has(year.next, .month), let date = lunarDate(at: at) { return date }
      return monthsAndDays(year: year.value, from: year.next)
    }
    guard at == index else { return nil }
    // 今年三月, 去年12月1日 come by way of relative years.
    if let (year, next) = relativeYear(at) {
      if has(next, .lunar) || has(next, .month), let date = lunarDate(at: at) { return date }
      guard let date = monthsAndDays(year: year, from: next), date.next > next else { return nil }
      return date
    }
    return monthsAndDays(year: nil, from: at)
  }

  func chineseYear(_ index: Int, era: Int) -> (value: Int, next: Int)? {
    if era > 1, isWord(index, "元"), isWord(index + 1, "年") { return (era + 1, index + 2) }
    guard let number = part(index), isWord(number.next, "年") || isWord(number.next, "年度") else { return nil }
    var year = number.value
    if era > 1 {
      guard (1...200).contains(year) else { return nil }
      year += era
    } else if era == 0 {
      let digits = run(index)?.wholeDigits ?? number.next - index
      let isPositional =
        number.form == .integer
        ? digits == 4 || digits == 2 && has(number.next + 1, .cardinal)
        : digits >= 3 && number.next - index >= 3
      // 二千年 and 98年 are years, 三年 and 十二年 are lengths.
      let isRound = number.form == .han && number.value >= 1900 && number.value < 2200
      let isShort =
        digits == 2 && number.value >= 10 && number.form == .integer
        && (part(number.next + 1).map { isMonthSign($0.next) } ?? false)
      // 08年, 零八年: with the zero said, a year.
      let isZeroed =
        digits == 2 && year < 10
        && (number.form == .integer
          ? bytes[tokens[index].start] == UInt8(ascii: "0") : value(index, .cardinal) == 0)
      if isRepublican(index, number) { return (year + 1911, number.next + 1) }
      if isZeroed { return (2000 + year, number.next + 1) }
      guard isPositional || isRound || isShort, year < 2200 || year > 0 else { return nil }
      if isShort, year < 100 { year += year < 50 ? 2000 : 1900 }
    }
    if era == -1 { return nil }
    guard year < 10_000 else { return nil }
    return (year, number.next + 1)
  }

  /// 113年 in a cell of a table or before a month, as Taiwan counts years.
  private func isRepublican(_ index: Int, _ number: DatePart) -> Bool {
    guard region == .taiwan, number.form == .integer, (80...199).contains(number.value),
      number.next == index + 1
    else { return false }
    if isWord(number.next, "年度") || has(number.next + 1, .feast) && gap(number.next + 1) == .none
      || part(number.next + 1).map({ isMonthSign($0.next) }) ?? false
    {
      return true
    }
    let (first, last) = (tokens[index].start, tokens[number.next].end)
    let isCell = { (byte: UInt8) in byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") }
    return (first == start || isCell(bytes[first - 1])) && (last == end || isCell(bytes[last]))
  }

  /// 本月十日, 下个月3号, 去年本月十日.
  private func dayOfRelativeMonth(at index: Int) -> DateValue? {
    var at = index
    var years = 0
    if let offset = value(at, .relativeYear), has(at + 1, .relativeMonth), follows(at + 1) {
      (years, at) = (offset, at + 1)
    }
    guard let reference, let offset = value(at, .relativeMonth), follows(at + 1), let day = part(at + 1),
      isDaySign(day.next)
    else { return nil }
    let month = reference.adding(months: offset + 12 * years).date
    var date = valid(month.year, month.month, day.value, next: day.next + 1)
    date?.flags = [.relative]
    return date
  }

  func isMonthSign(_ index: Int) -> Bool { isWord(index, "月") || isWord(index, "月份") }
  func isDaySign(_ index: Int) -> Bool {
    isWord(index, "日") || isWord(index, "号") || isWord(index, "號")
  }

  private func monthsAndDays(year: Int?, from index: Int) -> DateValue? {
    var at = index
    var month: Int?
    if let named = value(at, .month), at == index {
      month = named
      at += 1
    } else if let number = part(at), isMonthSign(number.next), (1...12).contains(number.value) {
      month = number.value
      at = number.next + 1
    }
    guard let month else {
      if let year { return DateValue([DateValue.year(year)], next: index) }
      return dayOfMonth(at)
    }
    if let day = rangedDay(at) {
      return year.map { valid($0, month, day, next: at + 1) } ?? monthDay(month, day, next: at + 1)
    }
    if year == nil, let told = sameYear(before: index) {
      return monthsAndDays(year: told, from: index)
    }
    var first = at
    if isWord(first, "初") { first += 1 }
    if at < tokens.count, follows(at), first == at || follows(first), let day = part(first),
      (1...31).contains(day.value),
      isDaySign(day.next) || first > at || isBareDay(day)
    {
      let next = isDaySign(day.next) ? day.next + 1 : day.next
      var found =
        year.flatMap { valid($0, month, day.value, next: next) }
        ?? (year == nil ? monthDay(month, day.value, next: next) : nil)
      if has(next, .weekday), follows(next) { found?.next += 1 }
      return found
    }
    if let year { return DateValue([DateValue.month(year, month)], next: at) }
    return monthAlone(month, next: at)
  }

  /// The first day of 7月6-7日 and 7月6至7日.
  private func rangedDay(_ at: Int) -> Int? {
    guard let day = plain(at), (1...31).contains(day), gap(at) == .none else { return nil }
    var last = at + 1
    switch gap(last) {
    case .hyphen, .dash, .tilde: break
    // 2月18、25日
    case .comma where isListedDay(last): break
    default:
      guard has(last, .to), gap(last) == .none else { return nil }
      last += 1
    }
    guard let end = part(last), end.value > day, end.value <= 31, isDaySign(end.next) else { return nil }
    return day
  }

  /// The year that 同年 before the month at `index` points back to: the last that the block tells.
  private func sameYear(before index: Int) -> Int? {
    let place = tokens[index].start
    guard place > start + 12, bytes[(place - 6)..<place].elementsEqual("同年".utf8) else { return nil }
    var at = place - 7
    let limit = Swift.max(start + 4, place - 600)
    while at >= limit {
      // 年 behind four digits
      if bytes[at] == 0xB4, bytes[at - 1] == 0xB9, bytes[at - 2] == 0xE5, at - 6 >= start,
        bytes[(at - 6)..<(at - 2)].allSatisfy(Bytes.isDigit)
      {
        return bytes[(at - 6)..<(at - 2)].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      }
      at -= 1
    }
    return nil
  }

  /// 神舟十八号, 中山路18号, 2号线: a number in a row of ships, houses or lines, not a day.
  private func isNumbered(_ first: Int, _ sign: Int) -> Bool {
    guard !isWord(sign, "日") else { return false }
    let (from, to) = (tokens[first].start, tokens[sign].end)
    if to + 2 < end, Bytes.isHanStart(bytes[to]) {
      // One who works on the 15th does not build number 15.
      if to + 5 < end, bytes[to..<(to + 6)].elementsEqual("工程".utf8) { return true }
      if Self.numberedThings.contains(String(decoding: bytes[to..<(to + 3)], as: UTF8.self)) { return true }
    }
    // 2号、3号入口
    if gap(sign + 1) == .comma, let next = part(sign + 1), isDaySign(next.next),
      isNumbered(sign + 1, next.next)
    {
      return true
    }
    guard from > start + 2, Bytes.isHanStart(bytes[from - 3]) else { return false }
    return !Self.dayLeads.contains(String(decoding: bytes[(from - 3)..<from], as: UTF8.self))
  }

  /// A month that was named before.
  private static let sameMonth = WordList(["同月", "该月", "該月"])
  private static let numberedThings: Set<String> = [
    "楼", "樓", "线", "線", "门", "門", "院", "厅", "廳", "馆", "館", "室", "店", "机", "機", "房", "车", "車", "型", "文", "选",
    "選", "位", "桌", "球", "员", "員", "仓", "倉", "库", "庫", "地", "井", "舰", "艦", "船", "艇", "厂", "廠", "窗", "台", "桥",
    "橋", "路", "轮", "輪", "课", "課", "令", "案", "病", "项", "項", "矿", "礦", "坑", "墓", "标", "標", "牌", "公", "航", "卫",
    "衛", "探", "火", "空", "载", "載", "种", "種", "人", "入", "出", "营", "營",
  ]
  private static let dayLeads: Set<String> = [
    "于", "於", "在", "到", "至", "从", "從", "自", "和", "与", "與", "是", "月", "本", "这", "這", "个", "個", "将", "將", "定",
    "前", "后", "後", "即", "为", "為", "要", "了", "天", "日", "一", "二", "三", "四", "五", "六", "上", "下", "等", "及", "的",
    "截", "止", "今", "昨", "明", "初", "末", "底", "时", "時", "就", "会", "會", "说", "說", "者", "部", "局", "社", "有", "已",
  ]

  /// A day without 日: 八月十五, at the end of a phrase.
  private func isBareDay(_ day: DatePart) -> Bool {
    day.form == .han && (day.next == tokens.count || !follows(day.next))
      && isEndOfPhrase(day.next - 1) || isWord(day.next - 1, "初")
  }

  /// 16号, 三十日.
  private func dayOfMonth(_ index: Int) -> DateValue? {
    guard let day = part(index), isDaySign(day.next), (1...31).contains(day.value),
      !isNumbered(index, day.next), !isCountOfDays(index, day.next)
    else { return nil }
    let isTold = index > 0 && ends(Self.sameMonth, at: tokens[index].start)
    if index > 0, has(index - 1, .ordinalSign) || isMonthSign(index - 1), gap(index) == .none, !isTold {
      return nil
    }
    if let month = listedMonth(before: index) {
      guard let year = month.year else { return monthDay(month.value, day.value, next: day.next + 1) }
      return valid(year, month.value, day.value, next: day.next + 1)
    }
    let open = "XXXX-XX-\(ISOText.padded(day.value, 2))"
    guard let reference, !isTold else {
      return gap(day.next) == .none ? DateValue([], open: open, next: day.next + 1) : nil
    }
    let (year, month, _) = reference.date
    let moments = (-2...2).compactMap { offset -> Moment? in
      let start = Moment(day: Moment.days(year: year, month: month + offset, day: 1)).date
      return Moment.isValid(year: start.year, month: start.month, day: day.value)
        ? Moment(year: start.year, month: start.month, day: day.value) : nil
    }
    return DateValue(
      nearest(moments.map(DateValue.day)), open: open, next: day.next + 1, flags: [.relative])
  }

  /// 今年, 去年, 明年, 前年, 后年 and the like.
  func relativeYear(_ index: Int) -> (Int, Int)? {
    guard let reference, index < tokens.count, tokens[index].form == .word else { return nil }
    guard let offset = value(index, .relativeYear) else { return nil }
    return (reference.date.year + offset, index + 1)
  }
}

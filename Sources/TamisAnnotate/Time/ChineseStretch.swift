internal import TamisCore

// Stretches of Chinese that look like those before or after today: 前4个月 of this year, 近年, 创下14个月新高.
extension Reader {
  /// 近年, 近日, 本天: nothing that has a beginning; 创下14个月: 下 belongs to the verb.
  func isVagueDirection(_ index: Int) -> Bool {
    if isWord(index, "本") { return isWord(index + 1, "天") }
    // 当年, in those years
    if isWord(index, "当") || isWord(index, "當") { return unit(index + 1) == .year || isStory }
    if isWord(index, "近") || isWord(index, "最近") {
      // 近一个小时, 拘留近40天: almost
      if let count = spanCount(at: index + 1), let fine = unit(count.next) {
        return fine.rawValue > TimeUnit.day.rawValue || ends(Self.lasting, at: tokens[index].start)
      }
      return unit(index + 1) != nil
    }
    guard isWord(index, "下"), unit(index + 1) == nil, tokens[index].start > start + 2 else { return false }
    return Bytes.isHanStart(bytes[tokens[index].start - 3]) && tokens[index].gap != .none
      && !ends(["在", "的", "到", "等", "和", "是"], at: tokens[index].start)
  }

  /// What lasts as long as the length behind it says.
  private static let lasting = WordList([
    "拘留", "历时", "歷時", "长达", "長達", "持续", "持續", "耗时", "耗時", "历经", "歷經", "用时", "停留", "关押", "關押",
    "关闭", "關閉", "等待", "住院", "超过", "为期", "為期", "时隔", "時隔", "相隔",
  ])

  /// “2012全球指数”, 2012總統大選: a year before a name.
  func bareYear(_ index: Int) -> Mention? {
    guard isChinese, let run = run(index), run.wholeDigits == 4, let year = run.plain,
      (1980...2049).contains(year)
    else {
      return nil
    }
    let (from, to) = (tokens[index].start, tokens[index].end)
    // “好邻居2019”年度
    let isNamed = starts(["财年", "財年", "“", "《", "”年度", "》年度"], at: to)
    guard isNamed || to < end && Bytes.isHanStart(bytes[to]),
      isNamed || from == start || !Bytes.isHanStart(bytes[Swift.max(start, from - 3)])
    else { return nil }
    return reading(
      .date, [TimeValue.Reading(iso: String(year), period: DateValue.year(year))], flags: [], from: index,
      to: index + 1,
      nil)?.mention
  }

  /// 拘留15日, 30日内: 日 counts.
  func isCountOfDays(_ first: Int, _ sign: Int) -> Bool {
    isWord(sign, "日")
      && (starts(["内", "內", "之内", "以内", "以上", "以下"], at: tokens[sign].end)
        || ends(
          ["拘留", "倒计时", "倒計時", "为期", "為期", "期限", "连续", "連續", "长达", "長達", "停牌", "逾期", "满", "滿"],
          at: tokens[first].start))
  }

  /// 前4个月: the first months of this year, once they are over; else of the last.
  func firstMonths(at index: Int) -> DateValue? {
    guard isChinese, let reference, isWord(index, "前"), let count = spanCount(at: index + 1),
      run(index + 1) != nil,
      count.value < 12, unit(count.next) == .month,
      let last = span(count.value, .month, -1, next: count.next + 1)
    else { return nil }
    let (year, month, _) = reference.date
    let start = Moment(day: Moment.days(year: month > count.value ? year : year - 1, month: 1, day: 1))
    var months = last
    months.periods.insert(Period(start: start, end: start.adding(months: count.value), grain: .month), at: 0)
    return months
  }

  /// 1-8月, 2024年1至4月.
  func monthRange(at index: Int) -> (TimeValue, TimeValue, Int)? {
    guard isChinese, index < tokens.count else { return nil }
    var at = index
    var year: Int?
    if let (value, next) = chineseYear(at, era: 0) ?? relativeYear(at) { (year, at) = (value, next) }
    guard at == index || follows(at), let first = plain(at), (1...11).contains(first),
      let link = link(at + 1, isBetween: false), let last = part(link), last.value > first, last.value <= 12,
      isMonthSign(last.next), part(last.next + 1).map({ !isDaySign($0.next) }) ?? true
    else { return nil }
    func value(_ month: Int) -> TimeValue {
      let next = last.next + 1
      // Without a year, those that have begun.
      let told = reference.map { $0.date.month >= first ? $0.date.year : $0.date.year - 1 }
      let date =
        year.map { DateValue([DateValue.month($0, month)], next: next) }
        ?? told.map { DateValue([DateValue.month($0, month)], next: next, flags: [.yearInferred]) }
        ?? monthAlone(month, next: next)
      return TimeValue(date: date, next: next)
    }
    return (value(first), value(last.value), last.next + 1)
  }
}

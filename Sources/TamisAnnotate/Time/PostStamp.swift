internal import TamisCore

// How long ago a post was written, where a month could be meant: 3 月前 · 最后回复.
extension Reader {
  /// The day so many months ago; no mention where no date tells it.
  func postStamp(at index: Int, _ month: TimeValue) -> TimeReading? {
    guard isChinese, let count = plain(index), isMonthSign(index + 1), month.next == index + 2,
      isWord(index + 2, "前"),
      starts(Self.dots, at: tokens[index + 2].end) || ends(Self.leads, at: tokens[index].start)
    else { return nil }
    guard let date = at(count, .month, -1, next: index + 3), !date.isUnsettled else {
      return TimeReading(mention: nil, next: index + 3)
    }
    let value = TimeValue(date: date, next: date.next)
    return reading(
      .date, value.readings(reference), flags: date.flags, from: index, to: date.next, value)
  }

  private static let dots = WordList([" ·", "·", " •", " |"])
  private static let leads = WordList(["· ", "• ", "发布于 ", "更新于 ", "回复于 ", "创建于 ", "發布於 ", "回覆於 "])
}

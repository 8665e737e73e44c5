// Days of a list that share the month before its first: 2月18、25日.
extension Reader {
  /// The month, with its year, that a list tells whose later day stands at `index`.
  func listedMonth(before index: Int) -> (value: Int, year: Int?)? {
    guard isChinese, index > 2, isListedDay(index) else { return nil }
    let first = index - 1
    guard run(first)?.wholeDigits ?? 3 < 3, isMonthSign(first - 1), gap(first) == .none,
      let month = plain(first - 2), (1...12).contains(month)
    else { return nil }
    let isDated = first > 3 && isWord(first - 3, "年") && run(first - 4)?.wholeDigits == 4
    return (month, isDated ? plain(first - 4) : nil)
  }

  /// Whether the day at `index` stands behind another and 、.
  func isListedDay(_ index: Int) -> Bool { ends(Self.listSign, at: tokens[index].start) }

  private static let listSign = WordList(["、"])
}

internal import TamisCore

// 今（12）日, 昨(16)日: the day of the month within the word for the day, as newspapers write it.
extension Reader {
  /// The date whose day of the month are the digits at `index`.
  func bracketedDay(_ index: Int) -> Mention? {
    guard isChinese, let day = plain(index), (1...31).contains(day),
      let word = Self.dayWords.first(where: { ends($0.words, at: tokens[index].start) }),
      let close = Self.dayEnds.first(where: { starts($0.words, at: tokens[index].end) })
    else { return nil }
    var readings = [TimeValue.Reading(iso: "XXXX-XX-\(ISOText.padded(day, 2))")]
    if let reference {
      let told = reference.adding(days: word.offset)
      let (year, month, _) = told.date
      // What the text says of itself counts more than the date of the page: of the month that is nearest.
      let days = (-1...1).compactMap { offset -> Moment? in
        let first = Moment(day: Moment.days(year: year, month: month + offset, day: 1)).date
        return Moment.isValid(year: first.year, month: first.month, day: day)
          ? Moment(year: first.year, month: first.month, day: day) : nil
      }
      guard let nearest = days.min(by: { abs($0.day - told.day) < abs($1.day - told.day) }) else {
        return nil
      }
      let period = DateValue.day(nearest)
      readings.insert(TimeValue.Reading(iso: ISOText.text(period), period: period), at: 0)
    }
    guard
      var mention = reading(.date, readings, flags: [.relative], from: index, to: index + 1, nil)?.mention
    else { return nil }
    mention.start -= word.length
    mention.coreStart = mention.start
    mention.end += close.length
    mention.coreEnd = mention.end
    return mention
  }

  private static let dayWords = [
    (words: WordList(["今（"]), offset: 0, length: 6), (words: WordList(["今("]), offset: 0, length: 4),
    (words: WordList(["昨（"]), offset: -1, length: 6), (words: WordList(["昨("]), offset: -1, length: 4),
    (words: WordList(["明（"]), offset: 1, length: 6), (words: WordList(["明("]), offset: 1, length: 4),
  ]
  private static let dayEnds = [
    (words: WordList(["）日"]), length: 6), (words: WordList([")日"]), length: 4),
  ]
}

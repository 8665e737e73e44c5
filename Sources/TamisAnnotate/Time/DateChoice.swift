// Which kind of date stands at a place: the longest.
extension Reader {
  /// A date of any kind at `index`, the longest.
  func date(at index: Int) -> DateValue? {
    guard index < tokens.count else { return nil }
    switch dateValues.lookUp(index) {
    case .known(let known): return known
    case .none: return nil
    case .unknown: break
    }
    // Of equal lengths the first wins.
    var found = mayBeCalendarDate(index) ? calendarDate(at: index) : nil
    if isNear(Self.relations) || isNear(Self.units) && isNear(Self.anchors),
      let other = relativeDate(at: index), other.next > found?.next ?? 0
    {
      found = other
    }
    if let other = isNear(Self.names) ? namedPeriod(at: index) : yearAlone(at: index),
      other.next > found?.next ?? 0
    {
      found = other
    }
    if isChinese ? found != nil : isNear(Self.parts), let other = nthPart(at: index, in: found),
      other.next > found?.next ?? 0 || isPart(index) && other.next == found?.next
    {
      found = other
    }
    if index < around.end { dateValues.keep(found, at: index) }
    return found
  }

  private static let relations = Senses(
    .day, .weekday, .this, .next, .last, .ago, .inFuture, .agoAfter, .laterAfter, .relativeYear,
    .relativeMonth, .rest)
  private static let units = Senses(.timeUnit)
  private static let anchors = Senses(.from, .before, .after)
  private static let names = Senses(
    .quarter, .season, .decade, .century, .holiday, .feast, .timeUnit, .month)
  private static let parts = Senses(.timeUnit, .weekday, .half, .denominator)
  private static let calendarWords = Senses(.month, .weekday, .this, .next, .last)

  /// Whether the words around have what a date of the calendar needs: a month, a weekday, an article before a
  /// day, or two numbers.
  private func mayBeCalendarDate(_ index: Int) -> Bool {
    let token = tokens[index]
    return isChinese || token.form == .date || isNear(Self.calendarWords) || token.senses.contains(.article)
      || around.hasSlash
      || token.form == .digits && tokens[index + 1].form == .digits
  }

  /// Whether an ordinal begins here, so that what is counted weighs more than a day of the month.
  private func isPart(_ index: Int) -> Bool {
    has(index, .ordinal) || has(index, .article) || run(index) != nil || has(index, .last)
  }
}

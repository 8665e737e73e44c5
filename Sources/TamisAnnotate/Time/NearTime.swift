internal import TamisCore

// What stands behind a time: 十時許, 晚上8点左右; ce mois-ci.
extension Reader {
  /// A time of day that a word behind makes an approximation: 十時許, 晚上8点左右.
  func near(_ value: TimeValue, from index: Int) -> TimeReading? {
    guard isChinese, value.clock != nil, has(value.next, .aboutAfter), gap(value.next) == .none else {
      return nil
    }
    var found = reading(
      value.kind, value.readings(reference), flags: value.date?.flags ?? [], from: index, to: value.next + 1,
      value)
    found?.mention?.modifier = .approximately
    found?.mention?.coreEnd = tokens[value.next - 1].end
    return found
  }

  /// *ce mois-ci*, *cette semaine-là*: the ending belongs to the words.
  func demonstrated(_ value: inout TimeValue, from index: Int) -> TimeReading? {
    var found = reading(
      value.kind, value.readings(reference), flags: value.date?.flags ?? [], from: index, to: value.next,
      value)
    guard let end = found?.mention?.end else { return nil }
    // That week, of a story: no one that the date of the page tells.
    guard !starts(Self.thatOne, at: end) else { return TimeReading(mention: nil, next: value.next) }
    found?.mention?.end = end + 3
    found?.mention?.coreEnd = end + 3
    return found
  }

  static let demonstratives = WordList(["-ci", "-là"])
  private static let thatOne = WordList(["-là"])
}

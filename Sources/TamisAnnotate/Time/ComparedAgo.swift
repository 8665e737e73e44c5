internal import TamisCore

// Days that a comparison bounds: more than ten years ago, il y a moins de deux semaines, nearly a year ago.
extension Reader {
  /// *More than ten years ago* ends at that day, *less than a week ago* begins there.
  func comparedAgo(at index: Int) -> TimeReading? {
    guard reference != nil else { return nil }
    let date: DateValue?
    let modifier: NumberMention.Modifier
    let core: Int
    switch language.numberWords {
    case .english:
      guard let found = comparator(at: index), found.next < tokens.count, follows(found.next),
        let length = lengthOfTime(found.next), follows(length.next), has(length.next, .agoAfter),
        word(length.next, is: "ago"), !isComparisonOfValues(index)
      else { return nil }
      (date, modifier, core) = (moved(by: length, -1, next: length.next + 1), found.modifier, found.next)
    case .french:
      guard has(index, .ago), follows(index + 1), let found = comparator(at: index + 1),
        found.next < tokens.count,
        follows(found.next), let length = lengthOfTime(found.next)
      else { return nil }
      (date, modifier, core) = (moved(by: length, -1, next: length.next), found.modifier, index)
    default: return nil
    }
    guard let date else { return nil }
    let value = TimeValue(date: date, next: date.next)
    switch modifier {
    case .moreThan, .equalOrMore: return bound(value, isBefore: true, from: index, to: date.next)
    case .lessThan, .equalOrLess: return bound(value, isBefore: false, from: index, to: date.next)
    default:
      var found = reading(
        value.kind, value.readings(reference), flags: date.flags, from: index, to: date.next, value)
      found?.mention?.modifier = .approximately
      found?.mention?.coreStart = tokens[core].start
      return found
    }
  }

  /// *Higher than three months ago*: than what was then.
  private func isComparisonOfValues(_ index: Int) -> Bool {
    Self.comparatives.begins(bytes, at: tokens[index].start, end: end)
  }

  private static let comparatives = WordList(
    ["higher", "lower", "greater", "larger", "bigger", "smaller", "fewer"], .capitals)
}

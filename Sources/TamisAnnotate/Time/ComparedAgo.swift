internal import TamisCore

// Days that a comparison bounds: more than ten years ago, il y a moins de deux semaines, nearly a year ago,
// dans moins d'un mois.
extension Reader {
  /// *More than ten years ago* ends at that day, *less than a week ago* begins there.
  func comparedAgo(at index: Int) -> TimeReading? {
    guard reference != nil else { return nil }
    guard let (length, modifier, sign, next) = comparedLength(at: index) else { return nil }
    let isBehind = sign < 0
    let date = moved(by: length, sign, next: next)
    guard let date else { return nil }
    let value = TimeValue(date: date, next: date.next)
    switch modifier {
    case .moreThan, .equalOrMore: return bound(value, isBefore: isBehind, from: index, to: date.next)
    case .lessThan, .equalOrLess: return bound(value, isBefore: !isBehind, from: index, to: date.next)
    default:
      var found = reading(
        value.kind, value.readings(reference), flags: date.flags, from: index, to: date.next, value)
      found?.mention?.modifier = .approximately
      if language.numberWords == .english { found?.mention?.coreStart = tokens[index + 1].start }
      return found
    }
  }

  /// The length, its comparison, whether it goes back or forth, and the index behind.
  private func comparedLength(at index: Int) -> (TimeLength, NumberMention.Modifier, Int, Int)? {
    switch language.numberWords {
    case .english:
      guard let found = comparator(at: index), found.next < tokens.count, follows(found.next),
        let length = lengthOfTime(found.next), follows(length.next), !isComparisonOfValues(index)
      else { return nil }
      let next = length.next
      if has(next, .agoAfter), word(next, is: "ago") || word(next, is: "before today") {
        return (length, found.modifier, -1, next + 1)
      }
      guard has(next, .laterAfter), word(next, is: "from now") || word(next, is: "from today") else {
        return nil
      }
      return (length, found.modifier, 1, next + 1)
    case .french:
      let isAgo = has(index, .ago)
      guard isAgo || has(index, .inFuture) && word(index, is: "dans"), follows(index + 1),
        let found = comparator(at: index + 1), found.next < tokens.count, follows(found.next),
        let length = lengthOfTime(found.next)
      else { return nil }
      return (length, found.modifier, isAgo ? -1 : 1, length.next)
    default: return nil
    }
  }

  /// *Higher than three months ago*: than what was then.
  private func isComparisonOfValues(_ index: Int) -> Bool {
    Self.comparatives.begins(bytes, at: tokens[index].start, end: end)
  }

  private static let comparatives = WordList(
    ["higher", "lower", "greater", "larger", "bigger", "smaller", "fewer"], .capitals)
}

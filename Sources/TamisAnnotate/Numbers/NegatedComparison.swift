internal import TamisCore

// Comparisons that a word before negates: *never rowed more than 9 miles* is at most that, *n'a jamais eu moins de
// trois élèves* at least.
extension Reader {
  /// What `modifier` of the comparator at `index` becomes there; nil where nothing negates it.
  func negated(_ modifier: NumberMention.Modifier, at index: Int) -> NumberMention.Modifier? {
    let other: NumberMention.Modifier
    switch modifier {
    case .moreThan: other = .equalOrLess
    case .lessThan: other = .equalOrMore
    default: return nil
    }
    let token = tokens[index]
    guard token.end - token.start > 5, Self.comparisons.begins(bytes, at: token.start, end: end),
      isNegated(token.start)
    else { return nil }
    return other
  }

  /// Whether *never* or *jamais* ends before `at`, or before the word there, a verb.
  private func isNegated(_ at: Int) -> Bool {
    if ends(Self.negations, at: at) { return true }
    var open = at
    while open > start, bytes[open - 1] == UInt8(ascii: " ") { open -= 1 }
    guard open == at - 1 else { return false }
    while open > start, bytes[open - 1] != UInt8(ascii: " "), at - open < 20 { open -= 1 }
    return !starts(Self.degrees, at: open) && ends(Self.negations, at: open)
  }

  private static let comparisons = WordList(
    [
      "more than", "less than", "fewer than", "plus de ", "plus d'", "plus d’", "moins de ", "moins d'",
      "moins d’",
    ],
    .capitals)
  private static let negations = WordList(["never ", "Never ", " jamais ", "Jamais "])
  private static let degrees = WordList(["only ", "just ", "simply ", "seulement "])
}

// Weekdays that name no one day: in a list, with *a*, or short forms that are other words.
extension Reader {
  /// *Sun*, *SAT*: words of their own, unless another word of time stands beside them.
  func isLoneShortForm(_ index: Int) -> Bool {
    language.numberWords == .english && tokens[index].end - tokens[index].start == 3 && tokens.total > 1
      && gap(index + 1) == .other && (index == 0 || gap(index) == .other || has(index - 1, .article))
  }

  /// Whether other weekdays stand beside the one at `index`, or *a* before it.
  func isAnyWeekday(_ first: Int, _ index: Int) -> Bool {
    func isBeside(_ other: Int, _ gap: Token.Gap) -> Bool {
      other >= 0 && has(other, .weekday) && (gap == .comma || gap == .space || gap == .slash)
    }
    if isChinese { return false }
    if isBeside(index + 1, gap(index + 1)) || isBeside(first - 1, gap(first)) { return true }
    return language.numberWords == .english && first > 0 && follows(first) && has(first - 1, .article)
      && tokens[first - 1].end - tokens[first - 1].start < 3
  }
}

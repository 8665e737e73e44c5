// Two months that a sign joins: mai/juin 2001; as an end of a longer stretch: de mai-juin 2001 à avril 2002.
extension Reader {
  /// Whether the token at `index` is a month and nothing but a slash stands between it and another.
  func isMonthBehindSlash(_ index: Int) -> Bool {
    gap(index) == .slash && index > 0 && !isChinese && has(index, .month) && has(index - 1, .month)
  }

  /// The pair, its end moved to the month behind *à* where it has two joined ones before.
  func extended(_ pair: (TimeValue, TimeValue), isBetween: Bool) -> (TimeValue, TimeValue) {
    var (first, second) = pair
    guard !isChinese, isLinkedBySign(first.next) || isMonthBehindSlash(first.next), isMonth(first),
      isMonth(second),
      second.date?.flags.isEmpty ?? false, let at = link(second.next, isBetween: isBetween), at > second.next,
      let last = whole(at: at), isMonth(last)
    else { return pair }
    takeYear(&first, from: second)
    return (first, last)
  }

  private func isMonth(_ value: TimeValue) -> Bool {
    value.clock == nil && value.part == nil && value.date?.periods.first?.grain == .month
  }
}

internal import TamisCore

// Bounds of a half in Chinese: 一半多, 超过了工人的一半.
extension Reader {
  /// Takes 多 behind the half, and 超过 before it with whatever it is a half of between.
  func takeHalfBound(_ range: inout Compared) {
    guard isChinese, range.modifier == nil, range.upper == nil, range.amount.next == range.amount.first + 1,
      has(range.amount.first, .denominator)
    else { return }
    if isWord(range.next, "多"), gap(range.next) == .none {
      (range.modifier, range.next) = (.moreThan, range.next + 1)
      return
    }
    let place = tokens[range.amount.first].start
    guard ends(Self.of, at: place) else { return }
    var at = place - 3
    while at > start + 6, place - at < 60 {
      if ends(Self.clauseSigns, at: at) { return }
      if ends(Self.excess, at: at) {
        range.modifier = ends(Self.negations, at: at - 6) ? .equalOrLess : .moreThan
        return
      }
      at -= 1
    }
  }

  private static let of = WordList(["的"])
  private static let excess = WordList(["超过", "超過"])
  private static let negations = WordList(["不", "没", "沒", "未", "没有", "沒有"])
  private static let clauseSigns = WordList(["，", "。", "；", "、", "\n", ",", "！", "？"])
}

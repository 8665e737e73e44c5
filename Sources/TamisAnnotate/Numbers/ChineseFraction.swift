// Chinese fractions: 三分之二, 半小时, 二分一.
extension Reader {
  /// 三分之二, 千分之五 as a plain fraction, 二分一.
  func chineseFraction(at index: Int) -> Numeral? {
    // 半小时, 半公斤
    if has(index, .half), gap(index + 1) == .none, has(index + 1, .timeUnit) || has(index + 1, .unit),
      index == 0 || gap(index) != .none || !(has(index - 1, .cardinal) || has(index - 1, .counter)),
      let half = Exact(1, over: 2)
    {
      return Numeral(value: half, form: .fraction, next: index + 1, isFraction: true)
    }
    if has(index, .denominator), !isOtherHalf(index), let half = Exact(1, over: 2) {
      return Numeral(value: half, form: .fraction, next: index + 1, isFraction: true)
    }
    // 半成
    if has(index, .half), gap(index + 1) == .none, has(index + 1, .tenths), isEndOfPhrase(index + 1),
      let half = Exact(1, over: 2)
    {
      return Numeral(value: half, form: .fraction, next: index + 1, isFraction: true)
    }
    guard let bottom = chinese(at: index), bottom.high == nil, !bottom.isOpen, bottom.value != .zero,
      has(bottom.next, .over), follows(bottom.next)
    else { return nil }
    let bar = tokens[bottom.next]
    // 分 alone is a bar only in 二分一.
    if bar.end - bar.start == 3, !has(bottom.next + 1, .cardinal) { return nil }
    guard follows(bottom.next + 1), let top = chinese(at: bottom.next + 1), top.high == nil else {
      return nil
    }
    if bar.end - bar.start == 3 {
      guard top.value == .one, bottom.value.int.map({ $0 < 10 }) ?? false, !has(top.next, .second) else {
        return nil
      }
    }
    guard let value = top.value.divided(by: bottom.value) else { return nil }
    return Numeral(value: value, form: .fraction, next: top.next, isFraction: true)
  }

  /// 另一半, 前一半: the one or the other, not how much.
  private func isOtherHalf(_ index: Int) -> Bool { ends(Self.halves, at: tokens[index].start) }

  private static let halves = WordList(["另", "前", "后", "後", "上", "下", "这", "這", "那", "某", "哪", "每"])
}

internal import TamisCore

// Units behind the last of two bands or of a list, which go for all: 2.4/5GHz, 110/220 V, 10、11、12岁.
extension Reader {
  /// Gives the numbers before the last of `found` its unit.
  func shareListedUnit(in found: inout [Mention]) {
    guard found.count > 1, let last = found.last, last.modifier == nil, last.value != nil else { return }
    if last.kind == .quantity, let unit = last.unit, Self.bands.contains(unit) {
      let index = found.count - 2
      if isListed(found[index], before: last, Self.slash) { take(.quantity, unit, &found[index]) }
    }
    guard isChinese, last.kind == .age, let unit = last.unit else { return }
    var index = found.count - 2
    while index >= 0, isListed(found[index], before: found[index + 1], Self.listSign) {
      take(.age, unit, &found[index])
      index -= 1
    }
  }

  private func take(_ kind: NumberMention.Kind, _ unit: String, _ mention: inout Mention) {
    (mention.kind, mention.unit) = (kind, unit)
    if let value = mention.value { mention.parts = [(mention.start, mention.end, value)] }
  }

  /// Whether the number stands before a greater one, nothing but `sign` between.
  private func isListed(_ mention: Mention, before next: Mention, _ sign: WordList) -> Bool {
    guard mention.kind == .number, mention.modifier == nil, let value = mention.value, let more = next.value
    else { return false }
    return value.isLess(than: more) && mention.end < next.start && next.start - mention.end < 4
      && sign.contains(bytes, mention.end, next.start)
  }

  private static let slash = WordList(["/"])
  private static let listSign = WordList(["、"])
  /// What devices have two of.
  private static let bands: Set<String> = ["hertz", "kilohertz", "megahertz", "gigahertz", "volt"]
}

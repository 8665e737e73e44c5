internal import TamisCore

// Two neighbouring numbers of one thing: trois ou quatre semaines, 2 or 3 days, a month or two, 6、7个小时.
extension Reader {
  /// Whether nothing but *ou* or *or* stands before the token at `index`.
  func isBehindOr(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].start - tokens[index - 1].end == 4 else {
      return false
    }
    switch language.numberWords {
    case .french: return starts(Self.frenchOr, at: tokens[index - 1].end)
    case .english: return starts(Self.englishOr, at: tokens[index - 1].end)
    case .chinese, .none: return false
    }
  }

  private static let frenchOr = WordList([" ou "])
  private static let englishOr = WordList([" or "])

  /// The greater of the two, with the unit of both: *quatre semaines* behind *trois ou*.
  func alternative(to low: Amount) -> Amount? {
    guard isBehindOr(low.next) || isBesideInChinese(low), low.kind == .number, low.next == low.first + 1,
      let least = low.value.int,
      let high = amount(at: low.next), high.high == nil,
      high.unit != nil || high.timeUnit != nil
        || high.kind == .number && (isBeforeNouns(high.next - 1) || areWords(low, high)),
      let most = high.value.int, high.value.isInteger,
      (least + 1...Swift.max(least + 2, least + least)).contains(most),
      high.parts.first?.first ?? high.first == low.next
    else { return nil }
    return high
  }

  /// *Five or six arrived*: in words neighbours are one guess. *One or two* are as often pronouns.
  private func areWords(_ low: Amount, _ high: Amount) -> Bool {
    !isChinese && run(low.first) == nil && run(high.first) == nil && Exact(1).isLess(than: low.value)
      && low.value.adding(.one) == high.value
  }

  /// 6、7个小时: two neighbours, and no further number of a list.
  private func isBesideInChinese(_ low: Amount) -> Bool {
    guard isChinese, let least = run(low.first)?.plain, let most = run(low.next)?.plain, most == least + 1,
      gap(low.next) == .comma, isListSign(before: low.next), gap(low.first) == .other || low.first == 0,
      !isListSign(before: low.first), least < 10
    else { return false }
    return true
  }

  /// Whether 、 alone stands before the token at `index`.
  private func isListSign(before index: Int) -> Bool { ends(Self.listSign, at: tokens[index].start) }

  private static let listSign = WordList(["、"])

  /// *Three or four lines*: a word in the plural behind.
  private func isBeforeNouns(_ index: Int) -> Bool {
    language.numberWords == .french
      ? isBeforePlural(index)
      : tokens[index].end < end && bytes[tokens[index].end] == UInt8(ascii: " ")
        && isPluralWord(tokens[index].end + 1)
  }

  private func isPluralWord(_ at: Int) -> Bool {
    let close = Bytes.endOfWord(bytes, at)
    return close - at > 3 && bytes[at] &- UInt8(ascii: "a") < 26 && bytes[close - 1] == UInt8(ascii: "s")
      && bytes[close - 2] != UInt8(ascii: "s")
  }

  /// Makes one unit one or two of it: *a month or two*, *un an ou deux*.
  func takeOrTwo(_ length: inout Amount) {
    let at = length.next
    guard length.value == .one, length.high == nil, isBehindOr(at),
      value(at, .cardinal) == 2 || plain(at) == 2,
      numeral(at: at)?.next == at + 1, !follows(at + 1) || !tokens[at + 1].roles.contains(.isCounted)
    else { return }
    length.high = Exact(2)
    length.next = at + 1
  }

  /// *Several weeks to a month*: one of a coarser unit behind a length.
  func oneLonger(at index: Int, than low: Amount) -> Amount? {
    guard language.numberWords == .english, low.kind == .duration, has(index, .article),
      tokens[index].end - tokens[index].start < 3, follows(index + 1), let unit = unit(index + 1),
      let first = low.timeUnit,
      unit.rawValue < first.rawValue
    else { return nil }
    return length(Numeral(value: .one, form: .words, next: index + 1), first: index)
  }
}

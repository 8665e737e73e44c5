internal import TamisCore

// Ages that the words around a number tell: aged 8, 40 and older, les moins de 20 ans.
extension Amount {
  /// Makes ages of years: *between the ages of 2 and 17 years*.
  fileprivate mutating func countAsAge() { (kind, unit, timeUnit, iso) = (.age, "year", nil, nil) }
}

extension Reader {
  /// *aged 8*, *age 3 to 5*: years that are not named.
  func takeAge(_ range: inout Compared, from index: Int) {
    if has(index, .between), has(index, .ageBefore), (range.upper ?? range.amount).timeUnit == .year {
      range.amount.countAsAge()
      range.upper?.countAsAge()
    }
    // aged 13-17 years; one length alone is how long a cheese has lain
    if isAgeLed(index), let upper = range.upper, upper.timeUnit == .year, range.amount.kind != .ordinal,
      upper.value.isLess(than: Exact(121))
    {
      range.amount.countAsAge()
      range.upper?.countAsAge()
    }
    guard isAgeLed(index), range.amount.kind == .number, (range.upper?.kind ?? .number) == .number,
      range.amount.value.isLess(than: Exact(121)), range.amount.value.isInteger, !range.amount.isSlight
    else { return }
    range.amount.kind = .age
    range.amount.unit = "year"
    if range.amount.parts.isEmpty {
      range.amount.parts = [(range.amount.first, range.amount.next, range.amount.value)]
    }
    guard let upper = range.upper else { return }
    range.upper?.kind = .age
    range.upper?.unit = "year"
    if upper.parts.isEmpty { range.upper?.parts = [(upper.first, upper.next, upper.value)] }
  }

  /// *40 and older*: the age is told by the bound.
  func takeOlder(_ range: inout Compared) {
    guard language.numberWords == .english, range.modifier == .equalOrMore, range.upper == nil,
      range.amount.kind == .number, range.amount.value.isInteger,
      range.amount.value.isLess(than: Exact(121)), ends(Self.older, at: tokens[range.next - 1].end)
    else { return }
    range.amount.kind = .age
    range.amount.unit = "year"
    if range.amount.parts.isEmpty {
      range.amount.parts = [(range.amount.first, range.amount.next, range.amount.value)]
    }
  }

  private static let older = WordList(["older"])

  /// *les moins de 20 ans*, *des plus de 65 ans*: the people of that age.
  func takeAgeGroup(_ range: inout Compared, _ modifier: NumberMention.Modifier?, from index: Int) {
    guard language.numberWords == .french, modifier == .moreThan || modifier == .lessThan, range.upper == nil,
      range.amount.kind == .duration, range.amount.timeUnit == .year, range.amount.high == nil,
      range.amount.value.isLess(than: Exact(121)), ends(Self.peopleLeads, at: tokens[index].start)
    else { return }
    (range.amount.kind, range.amount.unit, range.amount.timeUnit, range.amount.iso) = (.age, "year", nil, nil)
  }

  private static let peopleLeads = WordList(["les ", "des ", "aux "], .capitals)

  /// *In my 30's*, *in her early 40s*: someone's age, no ten years of a century.
  func isDecadeOfAge(_ index: Int) -> Bool {
    guard language.numberWords == .english, let run = run(index), run.wholeDigits == 2, let age = run.plain,
      age % 10 == 0, (20..<100).contains(age), has(index + 1, .decade),
      gap(index + 1) == .none || gap(index + 1) == .apostrophe
    else { return false }
    var owner = wordBefore(tokens[index].start)
    if Self.thirds.contains(owner) { owner = wordBefore(owner.startIndex) }
    return Self.owners.contains(owner) && Self.inside.contains(wordBefore(owner.startIndex))
  }

  func decadeOfAge(at index: Int) -> Mention? {
    guard isDecadeOfAge(index), let age = runs[tokens[index].payload].plain else { return nil }
    var mention = Mention(.age, start: tokens[index].start, end: tokens[index + 1].end)
    mention.unit = "year"
    (mention.low, mention.high) = (Exact(age), Exact(age + 9))
    (mention.lowIncluded, mention.highIncluded) = (true, true)
    mention.parts = [(tokens[index].start, tokens[index].end, Exact(age))]
    return mention
  }

  private static let thirds = WordList(["early", "late", "mid"])
  private static let owners = WordList(["my", "his", "her", "their", "our", "your"])
  private static let inside = WordList(["in", "In", "into", "reach", "reached", "through"])

  /// Whether *age* or *aged* stands before the token at `index`.
  func isAgeLed(_ index: Int) -> Bool {
    guard language.numberWords == .english else { return false }
    // between the ages of 22 and 25
    if has(index, .between), has(index, .ageBefore) { return true }
    guard index > 0, has(index - 1, .ageBefore), follows(index) else { return false }
    return bytes[tokens[index - 1].start] | 0x20 != UInt8(ascii: "t") || has(index - 1, .article)
      || tokens[index - 1].end - tokens[index - 1].start > 6
  }
}

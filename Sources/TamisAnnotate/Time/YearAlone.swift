internal import TamisCore

// Years without a month: in 1789, since 2024, (1792), in nineteen twenty-eight.
extension Reader {
  /// Four digits from 1900 on, or any year behind a preposition.
  func yearAlone(at index: Int) -> DateValue? {
    guard !isChinese, language.numberWords != .none else { return nil }
    var at = index
    var isTold = false
    if has(at, .timeUnit), value(at, .timeUnit) == 2, follows(at + 1), language.numberWords == .french {
      isTold = true
      at += 1
    }
    if run(at) == nil { return saidYear(at: at, before: index - 1) }
    if let run = run(at), run.wholeDigits < 4, let year = run.plain, year > 0, value(at + 1, .era) == 1,
      follows(at + 1)
    {
      return DateValue([DateValue.year(year)], next: at + 2)
    }
    guard let run = run(at), run.wholeDigits == 4, let year = run.plain, year >= 1000, year < 2100,
      !isFloatingCode(at)
    else { return nil }
    let before = index - 1
    if !isTold, before >= 0, follows(index),
      has(before, .at) || has(before, .since) || has(before, .until) || has(before, .from)
        || has(before, .before) || has(before, .after) || has(before, .of)
    {
      isTold = true
    }
    // dates back to 1240
    if language.numberWords == .english, ends(Self.beginnings, at: tokens[at].start) { isTold = true }
    guard
      isTold || (1900...2099).contains(year) && gap(at) != .hyphen || isBracketedYear(at, year)
        || tokens.total == 1 && (1800...2099).contains(year)
    else { return nil }
    let next = at + 1
    if let era = value(next, .era), follows(next) {
      return era > 0 ? DateValue([DateValue.year(year)], next: next + 1) : nil
    }
    // 2000 euros, 2024 people: something counted.
    if follows(next) || gap(next) == .none,
      has(next, .currency)
        && (gap(next) == .none || gap(next + 1) != .none || tokens[next + 1].form != .digits)
        || has(next, .percent) || has(next, .unit) && !has(next, .to) || has(next, .timeUnit)
        || has(next, .scale) || has(next, .degree)
        || has(next, .ordinalEnding) && gap(next) == .none || has(next, .minor)
    {
      return nil
    }
    if before >= 0, has(before, .currency), joins(index), !isNamedEuro(before) { return nil }
    // 1920 x 1080
    if isFactor(at) { return nil }
    // by 1500 points, de 1200 personnes
    if year < 1700, !isChinese, isBeforePlural(at) { return nil }
    var value = DateValue([DateValue.year(year)], next: next)
    value.isWeak = !isTold
    return value
  }

  private static let beginnings = WordList([
    "back to ", "dates to ", "dated to ", "dating to ", "dates from ", "dating from ",
  ])

  /// *A Treatise on Coffee (1792)*: in brackets behind a word with a capital.
  private func isBracketedYear(_ index: Int, _ year: Int) -> Bool {
    let (from, to) = (tokens[index].start, tokens[index].end)
    guard year >= 1500, from > start + 4, to < end, bytes[from - 1] == UInt8(ascii: "("),
      bytes[from - 2] == UInt8(ascii: " "), bytes[to] == UInt8(ascii: ")")
    else { return false }
    var first = from - 2
    while first > start, Bytes.isASCIILetter(bytes[first - 1]) { first -= 1 }
    return bytes[first] &- UInt8(ascii: "A") < 26 && !Self.countedThings.contains(bytes[first..<(from - 2)])
  }

  private static let countedThings = WordList([
    "Reviews", "Review", "Comments", "Replies", "Posts", "Views", "Likes", "Votes", "Results", "Avis",
    "Photos", "All",
    "Commentaires", "Articles", "Products", "Items", "Ratings", "Members", "Topics", "Videos", "Images",
  ])

  /// *in nineteen twenty-eight*, *two thousand and nine*: years that are said.
  private func saidYear(at index: Int, before: Int) -> DateValue? {
    guard language.numberWords == .english, has(index, .cardinal), let (year, next) = year(at: index),
      year > 1099,
      year < 2100, year % 100 > 0, next - index > 2 || next - index == 2 && value(index, .cardinal) ?? 0 > 10,
      !isCountedThing(next)
    else { return nil }
    let isTold =
      before >= 0 && follows(index)
      && (has(before, .at) || has(before, .since) || has(before, .until) || has(before, .from)
        || has(before, .of)
        || has(before, .to))
    let isAlone =
      index == 0 && next == tokens.count && tokens[0].start == start && tokens[next - 1].end == end
    let isPair = (index..<next).allSatisfy { value($0, .cardinal) ?? 100 < 100 }
    guard isTold || isAlone && isPair && value(index, .cardinal) ?? 0 > 10 else { return nil }
    return DateValue([DateValue.year(year)], next: next)
  }

  private func isFloatingCode(_ index: Int) -> Bool { runs[tokens[index].payload].isSigned }
}

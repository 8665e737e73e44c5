// The points of a game, 3-2 and 4:1, which count nothing by themselves.
extension Reader {
  /// Whether the number of tokens `first..<next`, digits alone, is one of two that a hyphen joins and that fall: what
  /// rises is a range.
  func isScore(_ first: Int, _ next: Int) -> Bool {
    guard next == first + 1, let here = points(first) else { return false }
    if isMatchOfEqual(tokens[first].start, tokens[first].end) || isTieBreak(first) { return true }
    // 77比73
    let (from, to) = (tokens[first].start, tokens[first].end)
    if isChinese,
      starts(Self.against, at: to) && to + 3 < end && Bytes.isDigit(bytes[to + 3])
        || ends(Self.against, at: from) && from > start + 3 && Bytes.isDigit(bytes[from - 4])
    {
      return true
    }
    if isJoined(next), let other = points(next), !isJoined(next + 1), !isJoined(first) {
      return falls(here, other, at: next)
    }
    if isJoined(first), let other = points(first - 1), !isJoined(next), !isJoined(first - 1) {
      return falls(other, here, at: first)
    }
    return false
  }

  /// 7-6 (5): the points that decided a set.
  private func isTieBreak(_ index: Int) -> Bool {
    let (from, to) = (tokens[index].start, tokens[index].end)
    return ends(Self.sets, at: from) && to < end && bytes[to] == UInt8(ascii: ")")
  }

  private static let sets = WordList(["7-6 (", "6-7 (", "7-6(", "6-7(", "7–6 (", "6–7 ("])

  /// 1-on-1, 5-on-5: so many on each side.
  private func isMatchOfEqual(_ from: Int, _ to: Int) -> Bool {
    guard language.numberWords == .english else { return false }
    return starts(Self.on, at: to) && to + 4 < end && Bytes.isDigit(bytes[to + 4])
      || ends(Self.on, at: from) && from > start + 4 && Bytes.isDigit(bytes[from - 5])
  }

  private static let on = WordList(["-on-"], .capitals)

  /// Points, or the number of a part (1625-20).
  private func falls(_ first: Int, _ second: Int, at index: Int) -> Bool {
    first >= second && (first < 1000 || second < 100 && tokens[index].start == tokens[index - 1].end + 1)
  }

  private static let against = WordList(["比"])

  /// (0-1: in brackets, what begins with nothing is a score, though it rises.
  func isFirstPoint(_ first: Int, _ second: Int) -> Bool {
    second == first + 1 && points(first) == 0 && isJoined(second)
      && ends(Self.bracket, at: tokens[first].start)
  }

  private static let bracket = WordList(["("])

  private func points(_ index: Int) -> Int? {
    guard let run = run(index), run.wholeDigits <= 5 else { return nil }
    return run.plain
  }

  /// Whether nothing but a hyphen stands before the token.
  private func isJoined(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return false }
    switch tokens[index].start - tokens[index - 1].end {
    case 1: return gap(index) == .hyphen
    case 3: return gap(index) == .dash
    default: return false
    }
  }
}

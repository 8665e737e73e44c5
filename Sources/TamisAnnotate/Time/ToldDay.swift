// Days and lengths that a story counts from its own days: *the next day*, *deux ans plus tard*, 当天. Only in a short
// line do they count from the reference date.
extension Reader {
  /// Bytes from which on a block is told: a sentence or two.
  private static let storyLength = 120

  var isStory: Bool { end - start > Self.storyLength }

  /// Whether the word for a day, month or year at `index` counts from one that a story tells.
  func isToldDay(_ index: Int) -> Bool {
    isStory && Self.toldDays.contains(bytes, tokens[index].start, tokens[index].end)
  }

  /// Whether the word behind a length of time counts it from a day that a story tells: *later*, but not *ago*.
  func isToldLength(_ index: Int) -> Bool {
    // cinq minutes avant de servir
    if language.numberWords == .french, has(index, .agoAfter) || has(index, .laterAfter),
      starts(Self.behindLengths, at: tokens[index].end)
    {
      return true
    }
    return isStory && Self.toldLengths.contains(bytes, tokens[index].start, tokens[index].end)
  }

  /// Whether *in* at `index` begins a length that passed: behind a superlative, or in a story that tells nothing to come.
  func isLengthPassed(_ index: Int) -> Bool {
    let from = tokens[index].start
    if ends(Self.superlatives, at: from) { return true }
    guard isStory else { return false }
    return !Self.coming.isIn(bytes, Swift.max(start, from - 90), from)
  }

  func word(_ index: Int, is word: String) -> Bool {
    startsWord(word, at: tokens[index].start, to: tokens[index].end)
  }

  /// Whether the token from `from` up to `to` is `word`, a capital allowed.
  private func startsWord(_ word: String, at from: Int, to: Int) -> Bool {
    word.utf8.count == to - from
      && zip(bytes[from..<to], word.utf8).allSatisfy {
        $0 == $1 || $0 | 0x20 == $1 && Bytes.isASCIILetter($0)
      }
  }

  private static let behindLengths = WordList([" de ", " d'", " d’", " que ", " la ", " le "], .capitals)
  private static let superlatives = WordList(["est ", "first ", "only "], .capitals)
  /// What tells of things to come.
  private static let coming = WordList(
    [
      "will ", "'ll ", "’ll ", "shall ", "going to ", " due ", "expect", "may ", "plan", "until ", "next ",
      "expire",
    ], .capitals)
  private static let toldDays = WordList(
    [
      "the day before", "the following day", "the next day", "the day after", "la veille",
      "le jour précédent",
      "le jour d'avant", "le jour d’avant", "le lendemain", "lendemain", "le jour suivant", "le jour d'après",
      "le jour d’après", "le surlendemain", "ce jour", "ce moment", "此时", "此時", "此刻", "当天", "當天", "當年", "当月",
      "當月", "次", "翌", "翌年", "次月",
    ], .capitals)
  private static let toldLengths = WordList(
    [
      "later", "earlier", "before", "after", "plus tard", "plus tôt", "auparavant", "avant", "après", "后",
      "後",
      "之后",
      "之後", "以后", "以後", "之前", "以前",
    ], .capitals)
}

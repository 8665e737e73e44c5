internal import TamisCore

extension QualityRule {
  /// Texts whose words are too short: single letters, columns of abbreviations. Gopher: 3 letters on average.
  ///
  /// Numbers are no words here, a syllable of Hangul counts two letters, and texts written without spaces are not
  /// judged.
  static let shortWords = QualityRule(
    .shortWords, .atLeast(3), .gopher, "letters a word", measure: wordLength)

  /// Texts whose words are too long: addresses, tokens, code. Gopher: 10 letters on average.
  static let longWords = QualityRule(.longWords, .atMost(10), .gopher, "letters a word", measure: wordLength)

  @Sendable
  private static func wordLength(_ facts: TextFacts) -> Double? {
    guard !facts.isUnspaced, facts.letteredWords >= 10 else { return nil }
    return Double(facts.wordLetters) / Double(facts.letteredWords)
  }
}

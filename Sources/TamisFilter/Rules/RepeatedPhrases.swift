internal import TamisCore

extension QualityRule {
  /// Texts that repeat long phrases. Gopher: at most 10 % of the characters are in ten words that are there
  /// before.
  ///
  /// In a text written without spaces ten words are sixteen characters.
  static let repeatedPhrases = QualityRule(
    .repeatedPhrases, .atMost(0.1), .gopher, "of characters are in repeated phrases"
  ) { facts in
    facts.words < 50 ? nil : Phrases(of: facts.isUnspaced ? 16 : 10, in: facts).repeatedShare
  }
}

internal import TamisCore

extension QualityRule {
  /// Texts that say one thing again and again: keywords for search engines. Gopher: the commonest pair of
  /// words makes at most 20 % of the characters.
  ///
  /// In a text written without spaces a pair of words is four characters. Texts of fewer than 50 words are not judged: there a
  /// name that comes up three times is enough.
  static let topPhrase = QualityRule(
    .topPhrase, .atMost(0.2), .gopher, "of characters are the commonest phrase"
  ) { facts in
    facts.words < 50 ? nil : Phrases(of: facts.isUnspaced ? 4 : 2, in: facts).commonestShare
  }
}

internal import TamisCore

extension QualityRule {
  /// Texts full of hash signs and ellipses: lists of tags and of teasers. Gopher: at most one to ten words.
  ///
  /// A Chinese ellipsis of two characters is one. Characters count as in `fewWords`; code and tables do not.
  static let symbols = QualityRule(.symbols, .atMost(0.1), .gopher, "hash signs and ellipses a word") {
    facts in
    facts.proseWords < 10 ? nil : Double(facts.symbols) / facts.proseWords
  }
}

internal import TamisCore

extension QualityRule {
  /// Texts of a few words: teasers, captions, what is left of a page without an article. Gopher: at least 50 words.
  ///
  /// A Chinese or Japanese character counts 0.6 words, so 84 of them are enough.
  static let fewWords = QualityRule(.fewWords, .atLeast(50), .gopher, "words") { $0.words }
}

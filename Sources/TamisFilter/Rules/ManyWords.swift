internal import TamisCore

extension QualityRule {
  /// Texts as long as a book: dumps and logs. Gopher: at most 100,000 words; characters count as in `fewWords`.
  static let manyWords = QualityRule(.manyWords, .atMost(100_000), .gopher, "words") { $0.words }
}

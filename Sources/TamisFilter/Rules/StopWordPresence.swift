internal import TamisCore

extension QualityRule {
  /// Texts without the words that hold sentences together: lists of names, keywords, tags. Gopher: two of eight English
  /// ones.
  ///
  /// Here two different ones of the list of the text's language (`StopWords`); in Chinese and Japanese they are
  /// characters. A text whose language has no list is not judged, one of unknown language by the list it fits best.
  static let stopWords = QualityRule(.stopWords, .atLeast(2), .gopher, "different stop words") { facts in
    guard let language = facts.language else { return Double(facts.stopWords.max() ?? 0) }
    return StopWords.languages.firstIndex(of: language).map { Double(facts.stopWords[$0]) }
  }
}

internal import TamisCore

extension QualityRule {
  /// Texts that say their paragraphs twice. Gopher: at most 30 % of the paragraphs are there before.
  static let duplicateParagraphs = QualityRule(
    .duplicateParagraphs, .atMost(0.3), .gopher, "of paragraphs are repeated"
  ) { facts in
    Repetition(ofParagraphsIn: facts)?.share
  }

  /// The same by characters. Gopher: at most 20 %.
  static let duplicateParagraphCharacters = QualityRule(
    .duplicateParagraphCharacters, .atMost(0.2), .gopher, "of characters are in repeated paragraphs"
  ) { facts in
    Repetition(ofParagraphsIn: facts)?.characterShare
  }
}

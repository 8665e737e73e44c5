internal import TamisCore

extension QualityRule {
  /// Texts that say their lines twice. Gopher: at most 30 % of the lines are there before.
  ///
  /// Case and white space make no difference. Lines of tables and code are not counted.
  static let duplicateLines = QualityRule(
    .duplicateLines, .atMost(0.3), .gopher, "of lines are repeated"
  ) { facts in
    Repetition(ofLinesIn: facts)?.share
  }

  /// The same by characters. Gopher: at most 20 % are in lines that are there before. FineWeb's bound of 1 %
  /// also drops articles that name a section twice: it is there by `--rule`.
  static let duplicateLineCharacters = QualityRule(
    .duplicateLineCharacters, .atMost(0.2), .gopher, "of characters are in repeated lines"
  ) { facts in
    Repetition(ofLinesIn: facts)?.characterShare
  }
}

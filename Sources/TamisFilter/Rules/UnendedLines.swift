internal import TamisCore

extension QualityRule {
  /// Texts in which hardly a line is a sentence: menus, lists of titles. FineWeb: more than 12 % of the lines end
  /// with a mark of punctuation.
  ///
  /// Marks are those that end sentences in any script, and colons and semicolons; a closing quotation mark or bracket after them
  /// changes nothing. Lines of tables and code are not counted.
  static let unendedLines = QualityRule(
    .unendedLines, .atLeast(0.12), .fineweb, "of lines end a sentence"
  ) { facts in
    facts.share { $0.endsSentence }
  }
}

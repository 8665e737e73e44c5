internal import TamisCore

extension QualityRule {
  /// Texts in small pieces. FineWeb: at most 67 % of the lines are shorter than 30 letters.
  ///
  /// A Chinese or Japanese character is as wide as three letters: ten of them make a line. Lines of tables and code
  /// are not counted.
  static let shortLines = QualityRule(.shortLines, .atMost(0.67), .fineweb, "of lines are short") { facts in
    facts.share { $0.width < 30 }
  }
}

internal import TamisCore

extension QualityRule {
  /// Texts of numbers and signs: results, prices, tables without a table. Gopher: four words in five have a letter.
  ///
  /// A Chinese character is a letter. What is in tables and code is not counted, nor is a single mark between spaces,
  /// such as a French colon or a dash.
  static let fewLetters = QualityRule(.fewLetters, .atLeast(0.8), .gopher, "of words have a letter") {
    facts in
    let all = facts.proseWords
    return all < 10 ? nil : 1 - Double(facts.otherWords) / all
  }
}

internal import TamisCore

extension QualityRule {
  /// Pages of code that is not marked as such. C4 drops every page with a curly bracket.
  ///
  /// Here one to 200 characters of prose is let pass, and what is in blocks of code does not count.
  static let curlyBrackets = QualityRule(
    .curlyBrackets, .atMost(0.005), .c4, "curly brackets a character"
  ) { facts in
    facts.proseCharacters == 0 ? nil : Double(facts.braces) / Double(facts.proseCharacters)
  }
}

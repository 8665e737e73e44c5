internal import TamisCore

extension QualityRule {
  /// Pages that ask for JavaScript instead of saying something. C4 takes out every line with the word.
  ///
  /// Only lines of less than 300 letters count that also speak of switching it on or off, or of the browser, in one of twelve
  /// languages: so an article about JavaScript stays. They may make up 20 % of the text.
  static let javaScriptLines = QualityRule(
    .javaScriptLines, .atMost(0.2), .c4, "of characters ask for JavaScript"
  ) { facts in
    let asking = facts.lines.reduce(0) { $0 + ($1.isAboutJavaScript ? $1.characters : 0) }
    let all = facts.lines.reduce(0) { $0 + $1.characters }
    return all == 0 ? nil : Double(asking) / Double(all)
  }
}

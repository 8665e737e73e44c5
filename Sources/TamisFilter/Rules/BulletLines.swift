internal import TamisCore

extension QualityRule {
  /// Texts that are one list. Gopher: at most 90 % of the lines begin with a bullet.
  ///
  /// An item of a list counts whether or not its bullet is in the text.
  static let bulletLines = QualityRule(.bulletLines, .atMost(0.9), .gopher, "of lines are list items") {
    facts in
    facts.share { $0.isBullet }
  }
}

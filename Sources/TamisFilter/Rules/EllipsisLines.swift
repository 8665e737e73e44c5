internal import TamisCore

extension QualityRule {
  /// Texts made of beginnings of others. Gopher: at most 30 % of the lines end with an ellipsis.
  ///
  /// `…`, `……`, three dots and three Chinese full stops are ellipses.
  static let ellipsisLines = QualityRule(
    .ellipsisLines, .atMost(0.3), .gopher, "of lines end with an ellipsis"
  ) { facts in
    facts.share { $0.endsWithEllipsis }
  }
}

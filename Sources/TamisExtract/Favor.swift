/// Whether doubtful parts of a page go or stay.
public enum Favor: String, Sendable, CaseIterable {
  /// As often right as can be.
  case balanced
  /// What is given is the article, though some of it may be missing: for training texts and quotations.
  case precision
  /// The article is whole, though something else may be with it: for searching and archiving.
  case recall
}

extension Favor {
  /// What a missed word costs beside one wrongly kept: the square of the beta of an F measure.
  var recallWeight: Float {
    switch self {
    case .balanced: 1
    case .precision: 0.25
    case .recall: 4
    }
  }
}

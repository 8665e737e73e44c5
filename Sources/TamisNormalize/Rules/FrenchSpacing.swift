/// What becomes of the spaces of French punctuation and of apostrophes, in French blocks.
public enum FrenchSpacing: String, CaseIterable, Sendable {
  /// As the page has them.
  case keep
  /// Narrow no-break spaces, U+202F, before ; : ! ? » and after «; U+2019 for apostrophes.
  case standard
  /// Plain spaces and ASCII apostrophes, for tools that know no others.
  case plain

  /// The op of `changes`.
  static let op = "french-spacing"

  /// What is done; nil for nothing.
  var rule: (any TextRule)? {
    switch self {
    case .keep: nil
    case .standard: FrenchStandardSpacing()
    case .plain: FrenchPlainSpacing()
    }
  }
}

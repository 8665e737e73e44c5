internal import TamisCore

/// A language that the tagger has features for.
enum NameLanguage: UInt8, Sendable, CaseIterable {
  case french = 1
  case english = 2
  case chinese = 3

  /// BCP 47.
  init?(tag: String) {
    switch tag.prefix(2) {
    case "fr": self = .french
    case "en": self = .english
    case "zh": self = .chinese
    default: return nil
    }
  }

  /// The least certainty of a name that is told. Below it, more mentions are wrong than right.
  func leastCertainty(of kind: EntityMention.Kind) -> Double {
    switch self {
    case .french: kind == .location ? 0.5 : 0.45
    case .chinese: kind == .location ? 0.5 : 0.4
    // Learned from texts with few names, the tagger is less sure of the right ones, too. But whatever has a capital looks
    // like a firm.
    case .english: kind == .organization ? 0.5 : 0.3
    }
  }
}

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
  var leastCertainty: Double {
    switch self {
    case .french: 0.45
    case .chinese: 0.4
    // Learned from texts with few names, the tagger is less sure of the right ones, too.
    case .english: 0.3
    }
  }
}

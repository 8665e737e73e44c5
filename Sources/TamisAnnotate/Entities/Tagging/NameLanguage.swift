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
}

import TamisCore

/// Kinds that the French words right before a name tell: what somebody controls or is a subsidiary of is a firm, *l'hebdomadaire
/// Tarvo* a paper, *le bâtiment Corbel* a place.
enum FrenchLeads {
  /// The kind of a mention.
  /// - Parameter isKnown: Whether it is a place with an id: *filiale de France*.
  static func kind(
    _ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>, isKnown: (NameMention) -> Bool
  )
    -> EntityMention.Kind
  {
    switch mention.kind {
    case .person, .location:
      if isKnown(mention) { return mention.kind }
      if mention.leader(owners, bytes) > 0 { return .organization }
      // Behind *chef de groupe* a person has two names.
      let isOneWord = !mention.text(bytes).contains(UInt8(ascii: " "))
      return isOneWord && isBehind(nouns, mention, bytes) ? .organization : mention.kind
    case .organization:
      return isBehind(buildings, mention, bytes) ? .location : mention.kind
    default:
      return mention.kind
    }
  }

  /// Whether a whole word stands before: *affirme* is no *firme*.
  private static func isBehind(
    _ words: [[UInt8]], _ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>
  )
    -> Bool
  {
    let length = mention.leader(words, bytes)
    guard length > 0 else { return false }
    let before = mention.start - length
    return before == 0 || !(Bytes.isASCIILetter(bytes[before - 1]) || bytes[before - 1] >= 0x80)
  }

  private static let owners = [
    "contrôle exclusif de ", "contrôle exclusif d'", "contrôle exclusif d’", "contrôle conjoint de ",
    "contrôle conjoint d'", "contrôle conjoint d’", "contrôle en commun de ", "contrôle en commun d'",
    "contrôle en commun d’", "filiale de ", "filiale d'", "filiale d’", "filiales de ", "actionnaires de ",
    "actionnaires d'", "actionnaires d’", "entreprise commune ",
  ].bytes
  private static let nouns = [
    "hebdomadaire ", "quotidien ", "mensuel ",
    "magazine ", "groupe ", "société ", "constructeur ", "voyagiste ", "firme ", "équipementier ",
    "éditeur ", "fabricant ", "assureur ", "opérateur ", "compagnie aérienne ",
  ].bytes
  private static let buildings = ["bâtiment ", "immeuble "].bytes
}

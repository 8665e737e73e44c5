import TamisCore

/// French words that lead to a firm: what somebody has the sole control of, or is a subsidiary of, is no person and no place.
enum FirmsByTheirOwners {
  /// The kind of a mention.
  /// - Parameter isKnown: Whether it is a place with an id: *filiale de France*.
  static func kind(
    _ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>, isKnown: (NameMention) -> Bool
  )
    -> EntityMention.Kind
  {
    guard mention.kind == .person || mention.kind == .location, mention.leader(leads, bytes) > 0,
      !isKnown(mention)
    else { return mention.kind }
    return .organization
  }

  private static let leads = [
    "contrôle exclusif de ", "contrôle exclusif d'", "contrôle exclusif d’", "contrôle conjoint de ",
    "contrôle conjoint d'", "contrôle conjoint d’", "contrôle en commun de ", "contrôle en commun d'",
    "contrôle en commun d’", "filiale de ", "filiale d'", "filiale d’", "filiales de ", "actionnaires de ",
    "actionnaires d'", "actionnaires d’", "entreprise commune ",
  ].bytes
}

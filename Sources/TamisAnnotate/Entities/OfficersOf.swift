import TamisCore

/// Kinds that the words beside a name tell: who has a founder is a firm (*CEO of Prismo*), what has users is a product (*Norton
/// users*).
enum OfficersOf {
  /// The kind of an English mention.
  /// - Parameter isKnown: Whether it is a place with an id: *founder of Rome*, *London users*.
  static func kind(
    _ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>, isKnown: (NameMention) -> Bool
  )
    -> EntityMention.Kind
  {
    switch mention.kind {
    case .product, .location:
      if mention.leader(officers, bytes) > 0, !isKnown(mention) { return .organization }
    default: break
    }
    switch mention.kind {
    case .person, .location:
      if case let length = mention.follower(uses, bytes), length > 0,
        mention.end + length == bytes.count || !Bytes.isASCIILetter(bytes[mention.end + length]),
        mention.text(bytes).allSatisfy(Bytes.isASCIILetter), !isKnown(mention)
      {
        return .product
      }
    default: break
    }
    return mention.kind
  }

  private static let officers = [
    "CEO of ", "CFO of ", "CTO of ", "COO of ", "founder of ", "co-founder of ", "cofounder of ",
    "founders of ",
    "co-founders of ", "shareholders of ", "employees of ", "a subsidiary of ",
  ].bytes
  private static let uses = [" users", " browser", " software", " app", " plugin"].bytes
}

/// What the lexicon tells of words: bits of a set. Raw values are part of the model's format.
struct NameClass: OptionSet, Sendable {
  let rawValue: UInt16

  static let givenName = NameClass(rawValue: 1 << 0)
  static let surname = NameClass(rawValue: 1 << 1)
  static let person = NameClass(rawValue: 1 << 2)
  static let place = NameClass(rawValue: 1 << 3)
  static let territory = NameClass(rawValue: 1 << 4)
  static let organization = NameClass(rawValue: 1 << 5)
  static let product = NameClass(rawValue: 1 << 6)
  static let event = NameClass(rawValue: 1 << 7)
  static let commonWord = NameClass(rawValue: 1 << 8)
  static let personWord = NameClass(rawValue: 1 << 9)
  static let organizationWord = NameClass(rawValue: 1 << 10)
  static let placeWord = NameClass(rawValue: 1 << 11)
  static let otherName = NameClass(rawValue: 1 << 12)
  static let foreignName = NameClass(rawValue: 1 << 13)
  static let verb = NameClass(rawValue: 1 << 14)
  /// Longer entries begin so.
  static let beginning = NameClass(rawValue: 1 << 15)

  /// How many classes say something of a name.
  static let count = 15

  /// The names of classes in files of names.
  static let names: [(name: String, value: NameClass)] = [
    ("given", .givenName), ("surname", .surname), ("person", .person), ("place", .place),
    ("territory", .territory), ("org", .organization), ("product", .product), ("event", .event),
    ("word", .commonWord), ("person-word", .personWord), ("org-word", .organizationWord),
    ("place-word", .placeWord), ("name", .otherName), ("foreign", .foreignName), ("verb", .verb),
  ]
}

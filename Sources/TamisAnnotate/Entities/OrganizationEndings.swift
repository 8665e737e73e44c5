internal import TamisCore

/// Last words that only bodies and firms have, in any language of the text: Peking University, Rauma Corporation. What a tagger
/// takes for a person or a place there is an organisation.
enum OrganizationEndings {
  private static let all: Set<String> = [
    "AG", "Airlines", "Airways", "Association", "Associates", "Bancorp", "Committee", "Co.", "Company",
    "Corp", "Corp.", "Corporation",
    "Federation", "Foundation", "GmbH", "Holding", "Holdings", "Inc", "Inc.", "Institute", "Institut", "KGaA",
    "LLC", "LLP", "Limited", "Ltd", "Ltd.",
    "NV", "N.V.", "plc", "PLC", "Pharmaceuticals", "SA", "S.A.", "SARL", "SAS", "SpA", "S.p.A.",
    "Group", "Industries", "Laboratories", "Media", "Museum", "Partners", "Software", "Solutions", "Studios",
    "Systems",
    "Technologies", "University", "Ventures", "Werft", "nv",
  ]
  /// The longest of them, in bytes.
  private static let longest = all.map(\.utf8.count).max() ?? 0

  /// What the name is, its last word considered. One word alone is a name of its own.
  static func kind(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> EntityMention.Kind {
    guard mention.kind == .person || mention.kind == .location else { return mention.kind }
    let name = bytes[mention.start..<mention.end]
    guard let space = name.suffix(longest + 1).lastIndex(of: UInt8(ascii: " ")), space > mention.start else {
      return mention.kind
    }
    return all.contains(String(decoding: name[(space + 1)...], as: UTF8.self)) ? .organization : mention.kind
  }
}

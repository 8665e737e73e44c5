internal import TamisCore

/// French places whose noun belongs to them: *Parc du Cinquantenaire*, *quai de Valmy*, *rue de Rivoli*.
enum FrenchPlaces {
  private static let nouns = [
    "Parc", "quai", "Quai", "rue", "Rue", "avenue", "Avenue", "boulevard", "Boulevard", "allée", "Allée",
    "chemin", "Chemin", "impasse",
    "Impasse", "faubourg", "Faubourg",
  ]
  private static let links = [" de la ", " de l'", " de l’", " du ", " des ", " de ", " d'", " d’", " "]
  private static let leads = nouns.flatMap { noun in links.map { noun + $0 } }.sorted {
    $0.utf8.count > $1.utf8.count
  }.bytes

  /// Where the name begins, its noun with it.
  static func start(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard name.kind == .location || name.kind == .person else { return name.start }
    let length = name.leader(leads, bytes)
    let start = name.start - length
    guard length > 0, start == 0 || !isWord(bytes[start - 1]) else { return name.start }
    return start
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Bytes.isASCIILetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "-")
  }
}

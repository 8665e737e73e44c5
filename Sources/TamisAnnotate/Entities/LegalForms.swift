internal import TamisCore

/// Firms by their legal forms: *Schuler* before *GmbH & Co. KG* takes the form in, and where a document names *The Hearst Corporation*,
/// *Hearst* is that firm and no person.
enum LegalForms {
  private static let forms = [
    " GmbH & Co. KG", " GmbH & Co KG", " GmbH & Co.", " GmbH", " AG", " KGaA", " S.A.", " S.p.A.", " SpA",
    " Ltd.", " Ltd", " Inc.",
    " Inc", " B.V.", " N.V.", " LLC", " LLP", " plc", " PLC", " & Co. KG", " & Co.", " & Co", " & C.",
    " Corp.", " Oyj", " A/S", " SARL",
    " S.à r.l.", " Corporation", " Incorporated", " Limited",
  ].bytes
  private static let article = ["The "].bytes

  /// Takes the forms behind names into them.
  /// - Parameter isKnown: Whether a mention is a place with an id: *a New York LLC* is any firm there.
  static func extend(
    _ names: inout [NameMention], _ bytes: UnsafeBufferPointer<UInt8>, isKnown: (NameMention) -> Bool
  ) {
    for index in names.indices where names[index].kind != .event && names[index].kind != .product {
      if names[index].kind == .location, isKnown(names[index]) { continue }
      let length = names[index].follower(forms, bytes)
      let end = names[index].end + length
      guard length > 0, end == bytes.count || !isWord(bytes[end]),
        index + 1 == names.count || names[index + 1].start >= end
      else { continue }
      names[index].end = end
      names[index].kind = .organization
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Bytes.isASCIILetter(byte) || Bytes.isDigit(byte) || byte >= 0x80
  }

  /// Makes firms of the persons and places that a firm of the document begins with.
  /// - Parameter isKnown: Whether a mention is one of those that stay what they are, as places with an id.
  /// - Complexity: O(*n* · *m*), *n* names and *m* firms with a form.
  static func agree(
    _ names: inout [NameMention], _ bytes: UnsafeBufferPointer<UInt8>, isKnown: (NameMention) -> Bool
  ) {
    var firms: Set<[UInt8]> = []
    for name in names where name.kind == .organization {
      let form = name.ending(forms, bytes)
      guard form > 0 else { continue }
      var words = bytes[(name.start + name.beginning(article, bytes))..<(name.end - form)]
      // The name without its form, and shorter by a word at a time.
      while !words.isEmpty, firms.count < limit {
        firms.insert(words.map { Bytes.isASCIILetter($0) ? $0 | 0x20 : $0 })
        guard let space = words.lastIndex(of: UInt8(ascii: " ")) else { break }
        words = words[..<space]
      }
    }
    guard !firms.isEmpty else { return }
    let people = Set(names.filter { $0.kind == .person }.compactMap { surname($0, bytes) })
    for index in names.indices where names[index].kind == .person || names[index].kind == .location {
      let own = names[index].text(bytes).map { Bytes.isASCIILetter($0) ? $0 | 0x20 : $0 }
      // Who is named in full elsewhere is a person.
      guard firms.contains(own), !people.contains(own), own.count > 2, !isKnown(names[index]) else {
        continue
      }
      names[index].kind = .organization
    }
  }

  /// So many forms of firms are looked at in one document.
  private static let limit = 4096

  /// The last of several words of a person's name, in small letters.
  private static func surname(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let text = name.text(bytes)
    guard let space = text.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    return text[(space + 1)...].map { Bytes.isASCIILetter($0) ? $0 | 0x20 : $0 }
  }
}

internal import TamisCore

/// English words in capitals that look like names and are none: illnesses and laws by their last word (*Tay Disease*, *Water Act*),
/// functions (*Board Member*), peoples (*the Canadians*), names in code (*class HttpRequest*).
enum EnglishKinds {
  /// Whether a mention is no name.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if mention.kind != .person {
      if mention.ending(kindEndings, bytes) > 0 || isFollowed(by: laws, mention, bytes) { return true }
      if isPeople(mention, bytes) { return true }
    }
    if mention.kind == .organization, mention.ending(functions, bytes) > 0 { return true }
    return isCode(mention, bytes)
  }

  private static func isFollowed(
    by words: [[UInt8]], _ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let length = mention.follower(words, bytes)
    return length > 0
      && (mention.end + length == bytes.count || !Bytes.isASCIILetter(bytes[mention.end + length]))
  }

  /// One word in -ians or -icans.
  private static func isPeople(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = mention.text(bytes)
    return text.allSatisfy(Bytes.isASCIILetter) && mention.ending(peoples, bytes) > 0
      && !parties.contains(text)
  }

  /// One word with a capital within it, beside a word of programs.
  private static func isCode(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = mention.text(bytes)
    guard text.count > 3, text.allSatisfy({ Bytes.isASCIILetter($0) || Bytes.isDigit($0) }),
      zip(text, text.dropFirst()).contains(where: { $0 >= 0x61 && $1 &- UInt8(ascii: "A") < 26 })
    else { return false }
    return mention.leader(codeLeads, bytes) > 0 || isFollowed(by: codeWords, mention, bytes)
  }

  private static let kindEndings = [
    " Disease", " Syndrome", " Disorder", " Virus", " Cancer", " Act", " Treaty", " Diseases", " Disorders",
    " Infection",
  ].bytes
  private static let laws = [" Act", " Bill"].bytes
  private static let functions = [
    " Member", " Members", " Director", "Board of Directors", " Officer", " Officers", " Manager",
    " Managers", " Coordinator",
    " Specialist", " Assistant",
  ].bytes
  private static let peoples = ["ians", "icans"].bytes
  /// Clubs and parties.
  private static let parties = WordList([
    "Republicans", "Guardians", "Olympians", "Corinthians", "Pelicans", "Martians", "Librarians",
  ])
  private static let codeLeads = [
    "class ", "interface ", "method ", "function ", "implements ", "extends ", "object ", "struct ",
    "component ", "hook ",
  ].bytes
  private static let codeWords = [
    " class", " interface", " object", " method", " function", " struct", " instance", " component",
    " instances", " objects", " classes",
    "()",
  ].bytes
}

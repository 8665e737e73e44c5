internal import TamisCore

/// English words in capitals that look like names and are none: illnesses and laws by their last word (*Tay Disease*, *Water Act*),
/// functions (*Board Member*), peoples (*the Canadians*), names in code (*class HttpRequest*).
enum EnglishKinds {
  /// Whether a mention is no name.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if papers.contains(mention.text(bytes)) || isStandard(mention, bytes) { return true }
    if mention.kind != .person {
      if mention.ending(kindEndings, bytes) > 0 || isFollowed(by: laws, mention, bytes) { return true }
      if isPeople(mention, bytes) { return true }
    }
    if mention.kind == .organization {
      if mention.ending(functions, bytes) > 0 || isHeadOfLine(mention, bytes) || isProtocol(mention, bytes) {
        return true
      }
      if tiers.contains(mention.text(bytes)), isFollowed(by: tierWords, mention, bytes) { return true }
    }
    if mention.kind == .location || mention.kind == .organization, isAdjective(mention, bytes) { return true }
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

  /// *Pens & Markers: Blue*, the head of a line.
  private static func isHeadOfLine(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mention.start == 0 || bytes[mention.start - 1] == 0x0A, mention.follower(colon, bytes) > 0,
      case let behind = mention.end + 2, behind < bytes.count, bytes[behind] &- UInt8(ascii: "A") < 26
    else { return false }
    // *Marks & Spencer* and *Johnson & Johnson* are firms, what a shop sells stands in the plural.
    return mention.text(bytes).firstIndex(of: UInt8(ascii: "&")) != nil && mention.ending(plurals, bytes) > 0
  }

  /// *SOC 2*, *ISO 27001*
  private static func isStandard(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = mention.beginning(standards, bytes)
    return length > 0 && mention.end - mention.start > length && Bytes.isDigit(bytes[mention.start + length])
  }

  /// *LDAP requests*
  private static func isProtocol(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    protocols.contains(mention.text(bytes)) && isFollowed(by: protocolWords, mention, bytes)
  }

  /// *Russian officials*, *North American plants*: a people's word before what it tells of.
  private static func isAdjective(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mention.ending(adjectives, bytes) > 0, case let text = mention.text(bytes),
      case let tail = text.dropFirst(mention.beginning(parts, bytes)), !tail.isEmpty,
      tail.allSatisfy(Bytes.isASCIILetter), !namesLikeAdjectives.contains(text),
      mention.end + 1 < bytes.count, bytes[mention.end] == UInt8(ascii: " "),
      bytes[mention.end + 1] &- UInt8(ascii: "a") < 26
    else { return false }
    return !isFollowed(by: smallWords, mention, bytes)
  }

  private static let papers = WordList([
    "Terms of Service", "Terms of Use", "Terms and Conditions", "Terms & Conditions", "Privacy Policy",
    "Cookie Policy",
  ])
  private static let standards = ["SOC ", "ISO ", "IEC ", "ISO/IEC ", "PCI ", "FIPS ", "ISO-", "RFC "].bytes
  private static let plurals = ["ers", "ies", "ils", "als", "ication", "ity", "ing", "ment", "ons"].bytes
  private static let colon = [": "].bytes
  private static let protocols = WordList([
    "LDAP", "CLDAP", "HTTP", "HTTPS", "TCP", "UDP", "DNS", "ICMP", "SSH", "SMTP", "IMAP", "FTP", "RPC",
    "SNMP", "NTP",
    "DHCP", "TLS", "SSL", "SIP", "RTP", "ARP", "SMB", "NFS", "MQTT", "AJAX", "API", "REST", "SOAP", "XHR",
    "OAuth",
  ])
  private static let protocolWords = [
    " packets", " packet", " protocols", " protocol", " requests", " request", " headers", " header",
  ].bytes
  private static let tiers = WordList([
    "Enterprise", "Premium", "Basic", "Starter", "Business", "Standard", "Team", "Pro", "Free",
  ])
  private static let tierWords = [" tier", " plans", " plan", " edition", " subscription", " license"].bytes
  private static let adjectives = [
    "ican", "sian", "nian", "rian", "lian", "dian", "wian", "pian", "ish", "ese",
  ]
  .bytes
  private static let parts = [
    "North ", "South ", "Latin ", "East ", "West ", "Central ", "Native ", "African-", "Asian-", "Anglo-",
  ].bytes
  private static let namesLikeAdjectives = WordList([
    "Guardian", "Venetian", "Meridian", "Obsidian", "Parish", "Debian", "Titian", "Librarian", "Custodian",
    "Vatican", "Dalian", "Varese", "Farnese", "Genovese", "Calabrese", "Albanese", "Pugliese", "Barbarian",
    "Standish", "Cavendish", "Wish", "Fish",
  ])
  private static let smallWords = [
    " is", " was", " has", " had", " and", " or", " of", " into", " in", " to", " for", " on", " at", " by",
    " with",
    " from", " said", " says", " will", " would", " can", " could", " who", " which", " that", " are",
    " were",
    " may", " also", " as", " but", " reported", " reports", " wrote", " announced", " published",
  ].bytes

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

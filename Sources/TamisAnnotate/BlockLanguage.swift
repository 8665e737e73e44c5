/// Chooses the rules for a block by its language tag, or by its letters and words where there is none.
enum BlockLanguage {
  /// What an article tells of its language and region.
  struct Origin {
    /// Of the whole article, BCP 47.
    var tag: String?
    var declared: String?
    var host: String
  }

  /// What follows from a block's tag, worked out once for all blocks that have the same.
  struct Place {
    let block: String?
    /// Nil where no tag tells the language.
    let rules: LanguageRules?
    let region: Region

    init(_ origin: Origin, block: String?) {
      self.block = block
      let tag = block ?? origin.tag
      rules = BlockLanguage.rules(tag: tag)
      region = BlockLanguage.region(tag: tag, declared: origin.declared, host: origin.host)
    }
  }

  /// - Parameter tag: BCP 47, such as `fr-CA`, `zh-Hant-TW`; nil or `und` where unknown.
  private static func rules(tag: String?) -> LanguageRules? {
    guard let tag else { return nil }
    switch primary(tag) {
    case "fr": return .french
    case "zh", "yue", "cmn", "lzh", "wuu", "nan", "hak": return .chinese
    case "en": return .english
    case "und", "": return nil
    default: return .neutral
    }
  }

  /// The region whose currency a bare sign or 元 means: told by the tag, by the language the page declares,
  /// by its host, or by the script.
  private static func region(tag: String?, declared: String?, host: String) -> Region {
    let told = region(of: tag)
    if told != .none { return told }
    let isChinese = tag.map { primary($0) == "zh" } ?? false
    if let declared, !isChinese || primary(declared) == "zh", region(of: declared) != .none {
      return region(of: declared)
    }
    guard isChinese else { return .none }
    for (ending, region) in [(".tw", Region.taiwan), (".hk", .hongKong), (".mo", .macau)]
    where host.hasSuffix(ending) {
      return region
    }
    return subtags(of: tag).contains { $0.elementsEqual("Hant".utf8) } ? .taiwan : .none
  }

  private static func region(of tag: String?) -> Region {
    for part in subtags(of: tag) where part.count == 2 {
      if let region = regions[String(decoding: part, as: UTF8.self).lowercased()] { return region }
    }
    return .none
  }

  /// What stands behind the language in a tag: in most, nothing.
  private static func subtags(of tag: String?) -> [Substring.UTF8View] {
    guard let tag, let first = tag.utf8.firstIndex(where: isHyphen) else { return [] }
    return tag.utf8[first...].split(whereSeparator: isHyphen)
  }

  private static let regions: [String: Region] = [
    "tw": .taiwan, "hk": .hongKong, "mo": .macau, "sg": .singapore, "ch": .switzerland, "ca": .canada,
    "au": .australia,
  ]

  private static func isHyphen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Han characters make it Chinese unless kana or Hangul stand among them; else function words tell
  /// French from English.
  static func guess(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> LanguageRules {
    var han = 0
    var other = 0
    var french = 0
    var english = 0
    var index = start
    let limit = Swift.min(end, start + 4000)
    while index < limit {
      let byte = bytes[index]
      if byte >= 0xE4, byte <= 0xE9 {
        han += 1
        index += 3
      } else if byte == 0xE3, index + 1 < end, bytes[index + 1] >= 0x81, bytes[index + 1] <= 0x83 {
        other += 1
        index += 3
      } else if byte >= 0xEA, byte <= 0xED {
        other += 1
        index += 3
      } else if Bytes.isLetter(byte) {
        let close = Swift.min(Bytes.endOfWord(bytes, index), end)
        let word = UnsafeBufferPointer(rebasing: bytes[index..<close])
        if frenchWords.contains(where: { word.elementsEqual($0.utf8) }) { french += 1 }
        if englishWords.contains(where: { word.elementsEqual($0.utf8) }) { english += 1 }
        if byte >= 0xC3 { french += 1 }
        index = close
      } else {
        index += Bytes.scalarLength(byte)
      }
    }
    if han > 0, other * 10 < han { return .chinese }
    if other > 0 { return .neutral }
    return french == 0 && english == 0 ? .neutral : french >= english ? .french : .english
  }

  private static let frenchWords = [
    "le", "la", "les", "de", "des", "du", "et", "un", "une", "est", "dans", "pour", "que", "qui", "sur", "au",
  ]
  private static let englishWords = [
    "the", "of", "and", "to", "is", "in", "that", "for", "was", "with", "it", "on",
  ]
}

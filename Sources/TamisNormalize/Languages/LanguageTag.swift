/// Language tags as people write them, brought to the form of records.
enum LanguageTag {
  /// The language of a BCP 47 tag or its like (`fr-CA`, `pt_BR`, `zh-TW`), without region, with the
  /// script for Chinese where the tag tells it: `fr`, `pt`, `zh-Hant`.
  ///
  /// - Returns: Nil for what is no tag, and for `und` and its like.
  static func canonical(_ tag: String) -> String? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, first.utf8.count == 2 || first.utf8.count == 3,
      first.utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else { return nil }
    switch first {
    case "und", "mul", "zxx", "mis", "xx", "qaa": return nil
    case "zh", "cmn", "yue", "zho", "chi": return chinese(parts.dropFirst())
    case "iw", "heb": return "he"
    case "in", "ind": return "id"
    case "ji": return "yi"
    case "no", "nn", "nor", "nob": return "nb"
    case "fra", "fre": return "fr"
    case "eng": return "en"
    case "deu", "ger": return "de"
    case "spa": return "es"
    case "ita": return "it"
    case "por": return "pt"
    case "jpn": return "ja"
    case "kor": return "ko"
    case "rus": return "ru"
    case "nld", "dut": return "nl"
    default: return String(first)
    }
  }

  /// The language without its script: `zh` of `zh-Hant`.
  static func base(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

  private static func chinese(_ rest: ArraySlice<Substring>) -> String {
    if rest.contains("hant") { return "zh-Hant" }
    if rest.contains("hans") { return "zh-Hans" }
    if rest.contains(where: { $0 == "tw" || $0 == "hk" || $0 == "mo" }) { return "zh-Hant" }
    return rest.contains(where: { $0 == "cn" || $0 == "sg" || $0 == "my" }) ? "zh-Hans" : "zh"
  }
}

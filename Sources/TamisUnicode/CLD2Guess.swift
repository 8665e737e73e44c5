internal import CCLD2

/// What the Compact Language Detector 2 says of a text.
struct CLD2Guess {
  /// Up to three languages by BCP 47 tag, best first, with a weight from 0 to 0.4.
  let candidates: [(language: String, weight: Double)]

  /// A language that `ShortTextModel` does not know, where CLD2 is sure of it.
  let stranger: String?

  init(_ text: ArraySlice<UInt8>) {
    var result = cld2_result()
    text.withUnsafeBytes {
      cld2_detect($0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count), &result)
    }
    let isReliable = result.reliable != 0
    let found = [
      (result.language.0, result.percent.0), (result.language.1, result.percent.1),
      (result.language.2, result.percent.2),
    ]
    candidates = found.compactMap { code, percent in
      guard let code, percent > 0 else { return nil }
      let tag = Self.tag(of: String(cString: code))
      return tag == "un" ? nil : (tag, Self.trust(in: tag, isReliable) * Double(percent) / 100)
    }
    let first = candidates.first?.language
    let isKnown = first.map(ShortTextModel.languages.contains) ?? true
    stranger = isReliable && !isKnown && found[0].1 >= Self.sureShare ? first : nil
  }

  /// The share of the text that CLD2 takes for its first language, in percent.
  private static let sureShare: Int32 = 70

  /// How much a full answer is worth. English is what CLD2 takes names and foreign words for, and
  /// small relatives of big languages what it takes their short texts for.
  private static func trust(in tag: String, _ isReliable: Bool) -> Double {
    let trust = isReliable ? 0.4 : 0.25
    if tag == "en" { return isReliable ? 0.3 : 0.12 }
    return FunctionWords.languages.contains(tag) ? trust : trust / 2
  }

  /// CLD2 uses some codes that ISO 639 has withdrawn.
  private static func tag(of code: String) -> String {
    switch code {
    case "iw": "he"
    case "jw": "jv"
    case "in": "id"
    case "mo": "ro"
    case "no", "nn": "nb"
    case "zh": "zh-Hans"
    default: code
    }
  }
}

/// A Chinese script, with the forms of a region or without, that texts are converted to.
public enum ChineseVariant: String, CaseIterable, Sendable {
  /// Simplified characters.
  case hans
  /// Traditional characters in the forms that most texts use, in Taiwan and in Hong Kong: 為 裡 台.
  case hant
  /// Traditional characters in the forms of Taiwan's standard: 為 裡 臺.
  case hantTW = "hant-tw"
  /// Traditional characters in the forms of Hong Kong's: 為 裏 台.
  case hantHK = "hant-hk"

  /// The tag of blocks after the conversion.
  var languageTag: String { self == .hans ? "zh-Hans" : "zh-Hant" }

  /// What is done with a block in the script of a tag.
  func steps(for tag: String) -> [ScriptStep] {
    switch (self, tag) {
    // Taken for Taiwan's, whose 著 becomes 着 in simplified text where it is a particle.
    case (.hans, "zh-Hant"): [ScriptStep("tw2s")]
    case (.hans, "zh-Hans"): [ScriptStep("t2s", onlySlips: true)]
    case (.hant, "zh-Hans"), (.hantTW, "zh-Hans"): [ScriptStep("s2tw")]
    case (.hant, "zh-Hant"): [ScriptStep("s2tw", onlySlips: true)]
    case (.hantTW, "zh-Hant"): [ScriptStep("s2tw", onlySlips: true), ScriptStep("t2tw")]
    case (.hantHK, "zh-Hans"): [ScriptStep("s2hk")]
    case (.hantHK, "zh-Hant"): [ScriptStep("s2hk", onlySlips: true), ScriptStep("t2hk")]
    default: []
    }
  }

  /// Whether ICU can do it too, which knows characters but no regions.
  var isWithinICU: Bool { self == .hans || self == .hant }
}

/// One conversion by OpenCC on the way to a script.
struct ScriptStep {
  /// OpenCC's name of it.
  let name: String
  /// Whether the block is in the script already, and only characters that the script has not are converted:
  /// what both scripts have (后 里 面) is as it should be.
  let onlySlips: Bool

  init(_ name: String, onlySlips: Bool = false) {
    self.name = name
    self.onlySlips = onlySlips
  }
}

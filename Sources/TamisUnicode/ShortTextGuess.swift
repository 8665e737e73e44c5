internal import Glibc

/// The languages that a short text may be in, with their odds.
struct ShortTextGuess {
  private var odds: SIMD32<Float>
  private let script: Script
  private let hasLetters: Bool

  /// - Parameter script: Latin or Cyrillic; other languages are not considered.
  init(_ text: ArraySlice<UInt8>, script: Script) {
    let (scores, letters) = ShortTextModel().scores(of: text)
    odds = scores
    self.script = script
    hasLetters = letters > 0
  }

  /// The likeliest language and its probability among those that the model knows; `und` without letters.
  var best: DetectedLanguage {
    guard hasLetters else { return .undetermined }
    var best = 0
    let isOffered = script == .cyrillic ? Self.isCyrillic : .!Self.isCyrillic
    let offered = odds.replacing(with: -.greatestFiniteMagnitude, where: .!isOffered)
    for language in 1..<ShortTextModel.languageCount where offered[language] > offered[best] {
      best = language
    }
    var sum: Float = 0
    for language in 0..<ShortTextModel.languageCount where offered[language] > offered[best] - 12 {
      sum += expf(offered[language] - offered[best])
    }
    return DetectedLanguage(tag: ShortTextModel.languages[best], score: Double(1 / sum))
  }

  /// Adds what CLD2 says of the same text.
  mutating func weigh(_ other: CLD2Guess) {
    for (language, weight) in other.candidates {
      guard let index = ShortTextModel.languages.firstIndex(of: language) else { continue }
      odds[index] += Float(weight) * Self.weightOfCLD2
    }
  }

  /// In natural logarithms: the full weight of a candidate is 0.4.
  private static let weightOfCLD2: Float = 4

  private static let isCyrillic: SIMDMask<SIMD32<Int32>> = {
    var mask = SIMDMask<SIMD32<Int32>>(repeating: false)
    for (i, language) in ShortTextModel.languages.enumerated() {
      mask[i] = LanguageOfScript.all(of: .cyrillic).contains(language)
    }
    return mask
  }()
}

/// What a first look at a text says about its language: see `LanguageDetector.look(at:)`.
public struct LanguageLook: Sendable {
  /// The language, where the look settles it; nil for Latin text that it leaves open.
  public let language: DetectedLanguage?
  /// How many letters of its script the text has.
  let letters: Int
  /// How much each language's common words say, a word; see `FunctionWords`.
  let words: SIMD16<Float>

  init(_ language: DetectedLanguage) {
    self.language = language
    letters = 0
    words = .zero
  }

  /// Of Latin text.
  init(letters: Int, words: SIMD16<Float>, wordCount: Int) {
    self.letters = letters
    self.words = words
    language = Self.clearLeader(words, wordCount: wordCount).map {
      DetectedLanguage(tag: FunctionWords.languages[$0], score: LanguageDetector.certainty(letters))
    }
  }

  /// Whether a text that the look leaves open has more common words of a language than of any other. Not
  /// enough to name that language, but not to look for another one where it is expected.
  public func leans(to tag: String) -> Bool {
    guard let language = FunctionWords.languages.firstIndex(of: tag), words[language] >= 0.08 else {
      return false
    }
    return Self.leads(words, by: 1, language)
  }

  /// The score of the language that is expected, where the text leans to it.
  public var score: Double { language?.score ?? LanguageDetector.certainty(letters) }

  /// The language that has so many of its function words in a text, and far more than any other, that the
  /// model and CLD2, many times as slow as all else here, need not be asked.
  private static func clearLeader(_ scores: SIMD16<Float>, wordCount: Int) -> Int? {
    let highest = scores.max()
    // The fewer the words, the more of them have to be common ones of this language only.
    let (least, lead): (Float, Float) = wordCount < 12 ? (0.3, 3) : wordCount < 18 ? (0.15, 2) : (0.15, 1.5)
    guard wordCount >= 6, highest >= least,
      let best = FunctionWords.languages.indices.first(where: { scores[$0] == highest })
    else { return nil }
    return leads(scores, by: lead, best) ? best : nil
  }

  /// Whether a language's score is higher than so many times any other one.
  private static func leads(_ scores: SIMD16<Float>, by lead: Float, _ language: Int) -> Bool {
    var others = scores
    others[language] = 0
    return others.max() * lead < scores[language]
  }
}

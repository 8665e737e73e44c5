internal import CCLD2

/// A language, and how sure that is.
public struct DetectedLanguage: Hashable, Sendable {
  /// A BCP 47 tag: `fr`, `zh-Hans`, `zh-Hant` and so on; `und` where the text does not tell.
  public let tag: String
  /// From 0 (a guess, or `und`) to 1 (sure). No probability: below one half, what is known of the
  /// text around is the better guide.
  public let score: Double

  /// A BCP 47 tag with how sure it is, 0...1.
  public init(tag: String, score: Double) {
    self.tag = tag
    self.score = score
  }

  /// Nothing known.
  public static let undetermined = DetectedLanguage(tag: "und", score: 0)
}

/// Tells the language of a block of text: by its script where that settles it, by characters of one
/// script only for Chinese; in Latin script by function words, then by a model of the letters of short
/// texts, in which CLD2 has a say where it leaves doubt; else by CLD2.
///
/// A value without state of its own; many threads may share one.
public struct LanguageDetector: Sendable {
  /// How much of a block is read, in bytes: more does not change the answer.
  static let sampleLength = 4096

  private let chinese: ChineseScript
  private let functionWords = FunctionWords()

  /// Makes the tables; the Chinese ones once for the whole process.
  public init() throws(ICUError) { chinese = try ChineseScript.tables() }

  /// The language that most of a UTF-8 text is in.
  ///
  /// - Complexity: O(*n*) up to 4,096 bytes, then constant.
  public func detect(_ text: ArraySlice<UInt8>) -> DetectedLanguage {
    let look = look(at: text)
    return look.language ?? settle(text, after: look)
  }

  /// What scripts, characters and common words say of a text; its language where they settle it.
  ///
  /// Takes a tenth of the time of what it leaves to `settle`.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - readsWords: Whether Latin words are read; without, Latin text is left open.
  /// - Complexity: O(*n*) up to 4,096 bytes, then constant.
  public func look(at text: ArraySlice<UInt8>, readsWords: Bool = true) -> LanguageLook {
    let sample = Self.sample(of: text)
    let counts = ScriptCounts(sample)
    guard let script = counts.dominant else { return LanguageLook(.undetermined) }
    switch script {
    case .han, .hiragana, .katakana, .bopomofo: return LanguageLook(eastAsian(sample, counts))
    case .hangul:
      return LanguageLook(DetectedLanguage(tag: "ko", score: Self.certainty(counts[.hangul])))
    case .latin:
      guard readsWords else { return LanguageLook(letters: counts[.latin], words: .zero, wordCount: 0) }
      let (words, wordCount) = functionWords.scores(of: sample)
      return LanguageLook(letters: counts[.latin], words: words, wordCount: wordCount)
    case .cyrillic: return LanguageLook(cyrillic(sample, letters: counts[.cyrillic]))
    case .arabic, .hebrew, .devanagari, .bengali, .ethiopic, .other, .burmese, .tibetan:
      return LanguageLook(byCLD2(sample, script, letters: counts[script]))
    default:
      guard let tag = Self.soleLanguage(of: script) else { return LanguageLook(.undetermined) }
      return LanguageLook(DetectedLanguage(tag: tag, score: Self.certainty(counts[script])))
    }
  }

  /// The language of a text in Latin script that a look has left open.
  public func settle(_ text: ArraySlice<UInt8>, after look: LanguageLook) -> DetectedLanguage {
    look.language ?? latin(Self.sample(of: text), look)
  }

  /// The start of a text, cut between characters.
  private static func sample(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.count > sampleLength else { return text }
    var end = text.startIndex + sampleLength
    while end > text.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end]
  }

  /// From one half for a letter to nearly one for a sentence.
  static func certainty(_ letters: Int) -> Double { 1 - 0.5 / Double(max(letters, 1)).squareRoot() }

  private func eastAsian(_ text: ArraySlice<UInt8>, _ counts: ScriptCounts) -> DetectedLanguage {
    let kana = counts[.hiragana] + counts[.katakana]
    // Japanese is half kana; a Chinese text quotes a name or uses の for decoration.
    if counts[.hiragana] * 20 > counts[.han] || kana * 8 > counts[.han] {
      return DetectedLanguage(tag: "ja", score: Self.certainty(kana))
    }
    var evidence = ChineseScript.Evidence()
    chinese.count(text, into: &evidence)
    return evidence.language(whereNone: counts[.bopomofo] > 0 ? "zh-Hant" : "zh-Hans")
  }

  private func latin(_ text: ArraySlice<UInt8>, _ look: LanguageLook) -> DetectedLanguage {
    let (words, letters) = (look.words, look.letters)
    var guess = ShortTextGuess(text, script: .latin)
    var best = guess.best
    // The model knows a language only as one of its own: of a longer text, common words have to agree.
    let own = FunctionWords.languages.firstIndex(of: best.tag)
    let isFamiliar = own.map { words[$0] >= 0.1 } ?? false
    if best.score < 0.9 || (letters >= Self.shortText && !isFamiliar) {
      let second = CLD2Guess(text)
      if !isFamiliar, letters >= Self.shortText, let stranger = second.stranger {
        return DetectedLanguage(tag: stranger, score: Self.certainty(letters))
      }
      guess.weigh(second)
      best = guess.best
    }
    return best.score < Self.leastScore ? .undetermined : best
  }

  /// Below this many letters the model is heard alone where it is sure; from it on, CLD2 is believed where it
  /// is sure of a language that the model does not know.
  private static let shortText = 40
  /// Below this probability, naming a language would be guessing.
  private static let leastScore = 0.2

  /// Russian and its relatives by the model, others by CLD2: they have letters of their own.
  private func cyrillic(_ text: ArraySlice<UInt8>, letters: Int) -> DetectedLanguage {
    var isOther = false
    forEachScalar(in: text) { scalar, _ in
      isOther = isOther || scalar == 0x45E || (0x492...0x52F).contains(scalar)
    }
    let guess = ShortTextGuess(text, script: .cyrillic).best
    return isOther || guess.tag == "und" ? byCLD2(text, .cyrillic, letters: letters) : guess
  }

  private func byCLD2(
    _ text: ArraySlice<UInt8>, _ script: Script, letters: Int
  ) -> DetectedLanguage {
    let guess = CLD2Guess(text)
    let certainty = Self.certainty(letters)
    for (language, weight) in guess.candidates where weight > 0.05 {
      if LanguageOfScript.all(of: script).contains(language) {
        return DetectedLanguage(tag: language, score: certainty)
      }
    }
    guard let likeliest = LanguageOfScript.all(of: script).first else { return .undetermined }
    return DetectedLanguage(tag: likeliest, score: certainty / 2)
  }

  private static func soleLanguage(of script: Script) -> String? { LanguageOfScript.all(of: script).first }
}

extension ChineseScript.Evidence {
  /// `zh-Hans` or `zh-Hant`, by which script has more characters of its own here.
  ///
  /// - Parameter whereNone: The tag for a text whose characters belong to both scripts.
  public func language(whereNone: String = "zh-Hans") -> DetectedLanguage {
    let total = simplified + traditional
    guard total > 0 else { return DetectedLanguage(tag: whereNone, score: 0.5) }
    let isSimplified = simplified * 2 == total ? whereNone == "zh-Hans" : simplified > traditional
    let share = Double(max(simplified, traditional)) / Double(total)
    let certainty = 1 - 0.5 / Double(total).squareRoot()
    return DetectedLanguage(
      tag: isSimplified ? "zh-Hans" : "zh-Hant", score: 0.5 + (share - 0.5) * certainty)
  }
}

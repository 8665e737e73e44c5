internal import TamisUnicode

/// ICU's boundary iterators of one worker, opened when first needed.
final class Breakers {
  /// Languages for which ICU has sentence rules or abbreviations of its own.
  private static let sentenceRules: Set<Substring> = ["de", "en", "es", "fr", "it", "pt", "ru", "el"]

  private final class Sentences {
    var breaker: SentenceBreaker
    init(language: String) throws(ICUError) { breaker = try SentenceBreaker(language: language) }
  }

  private var sentences: [Substring: Sentences] = [:]

  /// The ends of sentences by ICU, indices of the slice.
  func sentenceEnds(in text: ArraySlice<UInt8>, language: String) throws(ICUError) -> [Int] {
    let base = LanguageTag.base(language)
    let key = Self.sentenceRules.contains(base) ? base : "root"
    if let open = sentences[key] { return try open.breaker.ends(in: text) }
    let new = try Sentences(language: String(key))
    sentences[key] = new
    return try new.breaker.ends(in: text)
  }
}

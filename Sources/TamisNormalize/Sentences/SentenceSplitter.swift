internal import TamisCore
internal import TamisUnicode

/// Finds the sentences of an article: by our own rules where sentences are marked as in Latin or Chinese
/// script, else by ICU's.
///
/// No sentence goes across blocks or cells. White space between sentences belongs to none.
final class SentenceSplitter {
  private let breakers = Breakers()
  private var rules: [Substring: SentenceRules] = [:]

  /// The sentences of all parts of a text, in order, in bytes.
  func sentences(of text: ArticleText, _ languages: BlockLanguages) throws(ICUError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (part, language) in zip(text.parts, languages.blocks) {
      for piece in part.cells.isEmpty ? [part.range] : part.cells where !piece.isEmpty {
        let slice = text.utf8[piece]
        var start = piece.lowerBound
        for end in try ends(in: slice, language: language.tag) {
          let trimmed = slice[start..<end].rangeWithoutSpace
          if !trimmed.isEmpty { found.append(trimmed) }
          start = end
        }
        let trimmed = slice[start...].rangeWithoutSpace
        if !trimmed.isEmpty { found.append(trimmed) }
      }
    }
    return found
  }

  /// Ends of sentences, indices of the slice.
  private func ends(in text: ArraySlice<UInt8>, language: String) throws(ICUError) -> [Int] {
    let base = LanguageTag.base(language)
    if Self.leftToICU.contains(base) { return try breakers.sentenceEnds(in: text, language: language) }
    let rules = self.rules(of: base)
    let ends = text.withUnsafeBufferPointer {
      var scanner = SentenceScanner($0, rules: rules)
      scanner.scan()
      return scanner.ends
    }
    return text.startIndex == 0 ? ends : ends.map { $0 + text.startIndex }
  }

  private func rules(of base: Substring) -> SentenceRules {
    let key = Self.withRules.contains(base) ? base : ""
    if let known = rules[key] { return known }
    let new = SentenceRules(language: String(key))
    rules[key] = new
    return new
  }

  /// Languages with rules of their own; the rest share one set, so that made-up tags fill no memory.
  private static let withRules: Set<Substring> = [
    "fr", "en", "de", "es", "it", "pt", "nl", "da", "ru", "pl", "cs", "nb", "fi", "sk", "sl", "hr", "sr",
    "bs",
    "hu", "et", "lv", "tr", "is", "lb", "zh",
  ]

  /// Languages whose scripts have sentence marks of their own.
  private static let leftToICU: Set<Substring> = [
    "am", "ti", "hy", "my", "km", "lo", "th", "bo", "dz", "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu",
    "or",
    "ta", "te", "kn", "ml", "si", "ka", "el",
  ]
}

extension ArraySlice<UInt8> {
  /// The range without white space at its ends.
  var rangeWithoutSpace: Range<Int> {
    var start = startIndex
    while start < endIndex, case (let scalar, let length) = scalar(at: start), ScalarClass.isSpace(scalar) {
      start += length
    }
    var end = endIndex
    while end > start, let (scalar, length) = self[start...].scalar(before: end), ScalarClass.isSpace(scalar)
    {
      end -= length
    }
    return start..<end
  }
}

internal import TamisCore
internal import TamisUnicode

/// Finds the sentences of an article: by our own rules where sentences are marked as in Latin or Chinese
/// script, else by ICU's.
///
/// No sentence goes across blocks or cells. White space between sentences belongs to none.
final class SentenceSplitter {
  private let breakers = Breakers()
  private var rules: [Substring: SentenceRules] = [:]
  /// Of the last piece, kept for its memory.
  private var ends: [Int] = []
  private var last: (tag: String, rules: SentenceRules?)?

  /// The sentences of all parts of a text, in order, in bytes.
  func sentences(of text: ArticleText, _ languages: BlockLanguages) throws(ICUError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for i in text.parts.indices {
      let language = languages.blocks[i].tag
      if text.parts[i].cells.isEmpty {
        try addSentences(of: text.utf8[text.parts[i].range], language, to: &found)
      } else {
        for cell in text.parts[i].cells { try addSentences(of: text.utf8[cell], language, to: &found) }
      }
    }
    return found
  }

  private func addSentences(
    of piece: ArraySlice<UInt8>, _ language: String, to found: inout [Range<Int>]
  ) throws(ICUError) {
    guard !piece.isEmpty else { return }
    try findEnds(in: piece, language: language)
    ends.append(piece.endIndex)
    var start = piece.startIndex
    for end in ends {
      let trimmed = piece[start..<end].rangeWithoutSpace
      if !trimmed.isEmpty { found.append(trimmed) }
      start = end
    }
  }

  /// Sets `ends` to the ends of sentences, indices of the slice.
  private func findEnds(in text: ArraySlice<UInt8>, language: String) throws(ICUError) {
    guard let rules = rules(of: language) else {
      ends = try breakers.sentenceEnds(in: text, language: language)
      return
    }
    text.withUnsafeBufferPointer {
      var scanner = SentenceScanner($0, rules: rules)
      scanner.scan(into: &ends)
    }
    for i in ends.indices { ends[i] += text.startIndex }
  }

  /// The rules of a language; nil for one that is left to ICU. Most blocks are in that of the one before.
  private func rules(of tag: String) -> SentenceRules? {
    if let last, last.tag == tag { return last.rules }
    let base = LanguageTag.base(tag)
    let rules = Self.leftToICU.contains(base) ? nil : rules(ofBase: base)
    last = (tag, rules)
    return rules
  }

  private func rules(ofBase base: Substring) -> SentenceRules {
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

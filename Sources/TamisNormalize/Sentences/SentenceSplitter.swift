internal import TamisCore
internal import TamisUnicode

/// Finds the sentences of an article: ICU's, put right by our rules.
///
/// No sentence goes across blocks or cells. White space between sentences belongs to none.
struct SentenceSplitter {
  private let breakers = Breakers()

  /// The sentences of all parts of a text, in order, in bytes.
  func sentences(of text: ArticleText, _ languages: BlockLanguages) throws(ICUError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (part, language) in zip(text.parts, languages.blocks) {
      for piece in part.cells.isEmpty ? [part.range] : part.cells {
        let slice = text.utf8[piece]
        let ends = try breakers.sentenceEnds(in: slice, language: language.tag)
        var start = piece.lowerBound
        for end in ends {
          let trimmed = Self.trimmed(slice[start..<end])
          if !trimmed.isEmpty { found.append(trimmed) }
          start = end
        }
      }
    }
    return found
  }

  /// The range without white space at its ends.
  static func trimmed(_ slice: ArraySlice<UInt8>) -> Range<Int> {
    var start = slice.startIndex
    while start < slice.endIndex, case (let scalar, let length) = slice.scalar(at: start),
      ScalarClass.isSpace(scalar)
    {
      start += length
    }
    var end = slice.endIndex
    while end > start, let (scalar, length) = slice.scalar(before: end), ScalarClass.isSpace(scalar) {
      end -= length
    }
    return start..<end
  }
}

internal import TamisCore
internal import TamisUnicode

/// Finds the words of an article. White space belongs to none; punctuation stands by itself.
final class WordSplitter {
  private var breaker: WordBreaker
  private let chinese: ChineseScript

  init() throws(ICUError) {
    // ICU's dictionaries are those of the root.
    breaker = try WordBreaker(language: "root")
    chinese = try ChineseScript.tables()
  }

  /// The words of all parts of a text, in order, in bytes.
  func words(of text: ArticleText, _ languages: BlockLanguages) throws(ICUError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (part, language) in zip(text.parts, languages.blocks) {
      for piece in part.cells.isEmpty ? [part.range] : part.cells {
        let slice = text.utf8[piece]
        // Simplified characters have the same length, and ICU's dictionary knows words in them better.
        let source = language.tag == "zh-Hant" ? chinese.simplified(slice)[...] : slice
        let shift = piece.lowerBound - source.startIndex
        for word in try breaker.pieces(of: source) {
          let trimmed = source[word.range].rangeWithoutSpace
          if !trimmed.isEmpty { found.append(trimmed.lowerBound + shift..<trimmed.upperBound + shift) }
        }
      }
    }
    return found
  }
}

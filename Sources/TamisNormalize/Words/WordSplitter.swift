internal import TamisCore
internal import TamisUnicode

/// Finds the words of an article. White space belongs to none; punctuation stands by itself.
///
/// French by rules of our own, Chinese by a learned model, all other languages by ICU's.
final class WordSplitter {
  private var breaker: WordBreaker
  private let chinese: ChineseScript
  private let french = FrenchWords()
  private var chineseWords = ChineseWords()

  init() throws(ICUError) {
    // ICU's dictionaries are those of the root.
    breaker = try WordBreaker(language: "root")
    chinese = try ChineseScript.tables()
  }

  /// The words of all sentences of a text, in order, in bytes.
  func words(
    of text: ArticleText, _ languages: BlockLanguages, sentences: [Range<Int>]
  ) throws(ICUError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = 0
    for (part, language) in zip(text.parts, languages.blocks) {
      while next < sentences.count, sentences[next].lowerBound < part.range.upperBound {
        try add(text.utf8[sentences[next]], language: language.tag, to: &found)
        next += 1
      }
    }
    return found
  }

  private func add(
    _ sentence: ArraySlice<UInt8>, language: String, to found: inout [Range<Int>]
  ) throws(ICUError) {
    let start = sentence.startIndex
    if language == "fr" {
      sentence.withUnsafeBufferPointer { bytes in
        french.forEachWord(in: bytes) { found.append(start + $0.lowerBound..<start + $0.upperBound) }
      }
      return
    }
    if language == "zh-Hans" || language == "zh-Hant" {
      // The model knows simplified characters, which have the same length. Texts in them lose nothing.
      chinese.simplified(sentence).withUnsafeBufferPointer { bytes in
        chineseWords.forEachWord(in: bytes) { found.append(start + $0.lowerBound..<start + $0.upperBound) }
      }
      return
    }
    for word in try breaker.pieces(of: sentence) {
      let trimmed = sentence[word.range].rangeWithoutSpace
      if !trimmed.isEmpty { found.append(trimmed) }
    }
  }
}

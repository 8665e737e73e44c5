internal import TamisUnicode

/// Makes the spaces before French double punctuation and inside guillemets no-break ones: U+202F before
/// ; ! ?, U+00A0 before : » and after « (Lexique des règles typographiques de l'Imprimerie nationale).
///
/// Only spaces that are there: none are set before a mark that has none, as in URLs, times and other
/// languages.
struct FrenchSpacing: TextRule {
  let trigger = Suspicion.always
  let sparesCode = true

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    var before: UInt32 = 0
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      let end = i + length
      if scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F, end < text.endIndex, i > text.startIndex,
        let space = Self.space(between: before, and: text.scalar(at: end).value), space.value != scalar
      {
        rewriter.replace(i..<end, with: space)
      }
      before = scalar
      i = end
    }
    return rewriter.finish()
  }

  /// The space that belongs between two characters; nil where any will do.
  private static func space(between before: UInt32, and after: UInt32) -> Unicode.Scalar? {
    switch (before, after) {
    case (0xAB, _), (_, 0xBB), (_, 0x3A): "\u{A0}"
    case (_, 0x3B), (_, 0x21), (_, 0x3F): "\u{202F}"
    default: nil
    }
  }
}

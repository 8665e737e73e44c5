internal import TamisUnicode

/// Trims lines, makes one space of a run of spaces and tabs, and one line feed of any line ends.
///
/// U+00A0, U+202F and the other typographic spaces are never touched, nor is code.
struct WhiteSpace: TextRule {
  let trigger = Suspicion.whiteSpace
  let sparesCode = true

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      var end = i
      var hasLineEnd = false
      while end < text.endIndex, let (length, endsLine) = Self.space(in: text, at: end) {
        hasLineEnd = hasLineEnd || endsLine
        end += length
      }
      guard end > i else {
        i += 1
        continue
      }
      if i == text.startIndex || end == text.endIndex {
        rewriter.remove(i..<end)
      } else {
        let new: UInt8 = hasLineEnd ? 0x0A : 0x20
        if end - i > 1 || text[i] != new { rewriter.replace(i..<end, with: CollectionOfOne(new)) }
      }
      i = end
    }
    return rewriter.finish()
  }

  /// The length of the white space at an index, and whether it ends a line; nil where there is none.
  @inline(__always)
  private static func space(in text: ArraySlice<UInt8>, at i: Int) -> (length: Int, endsLine: Bool)? {
    switch text[i] {
    case 0x20, 0x09: return (1, false)
    case 0x0A...0x0D: return (1, true)
    // U+2028 and U+2029, line and paragraph separator.
    case 0xE2 where i + 2 < text.endIndex && text[i + 1] == 0x80 && text[i + 2] | 1 == 0xA9: return (3, true)
    default: return nil
    }
  }
}

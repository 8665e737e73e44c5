internal import TamisUnicode

/// Takes off the ideographic spaces, U+3000, at the ends of a text, which indent a paragraph in Chinese
/// and Japanese. Those inside are kept: they part names and verses.
struct IdeographicIndent: TextRule {
  let trigger = Suspicion.ideographicSpace
  let sparesCode = true

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    let start = Self.endOfSpaces(text)
    let end = Self.startOfSpaces(text[start...])
    var rewriter = Rewriter(text)
    if start > text.startIndex { rewriter.remove(text.startIndex..<start) }
    if end < text.endIndex { rewriter.remove(end..<text.endIndex) }
    return rewriter.finish()
  }

  /// Where the spaces at the start end: none, unless one of them is ideographic.
  private static func endOfSpaces(_ text: ArraySlice<UInt8>) -> Int {
    var i = text.startIndex
    var isIndent = false
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      guard scalar == 0x3000 || scalar == 0x20 || (0x09...0x0D).contains(scalar) else { break }
      if scalar == 0x3000 { isIndent = true }
      i += length
    }
    return isIndent ? i : text.startIndex
  }

  private static func startOfSpaces(_ text: ArraySlice<UInt8>) -> Int {
    var i = text.endIndex
    var isIndent = false
    while let (scalar, length) = text.scalar(before: i),
      scalar == 0x3000 || scalar == 0x20 || (0x09...0x0D).contains(scalar)
    {
      if scalar == 0x3000 { isIndent = true }
      i -= length
    }
    return isIndent ? i : text.endIndex
  }
}

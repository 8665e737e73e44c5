internal import TamisUnicode

/// Makes the ASCII apostrophe of U+2019, for tools that know no other.
struct StraightApostrophes: TextRule {
  let trigger = Suspicion.curlyQuote

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      if scalar == 0x2019 { rewriter.replace(i..<i + length, with: CollectionOfOne(UInt8(ascii: "'"))) }
      i += length
    }
    return rewriter.finish()
  }
}

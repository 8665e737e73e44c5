internal import TamisUnicode

/// Makes spaces of U+00A0 and U+202F, for tools that know no others.
struct PlainSpaces: TextRule {
  let trigger = Suspicion.noBreakSpace

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      if scalar == 0xA0 || scalar == 0x202F { rewriter.replace(i..<i + length, with: CollectionOfOne(0x20)) }
      i += length
    }
    return rewriter.finish()
  }
}

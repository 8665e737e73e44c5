internal import TamisUnicode

/// Turns full-width letters and digits into ASCII: `２０１８年` becomes `2018年`.
///
/// Full-width punctuation is Chinese and Japanese typography, and stays.
struct FullWidth: TextRule {
  let trigger = Suspicion.fullWidth

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      switch scalar {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        rewriter.replace(i..<i + length, with: CollectionOfOne(UInt8(truncatingIfNeeded: scalar &- 0xFEE0)))
      default: break
      }
      i += length
    }
    return rewriter.finish()
  }
}

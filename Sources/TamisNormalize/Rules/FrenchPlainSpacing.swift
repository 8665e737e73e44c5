internal import TamisUnicode

/// Makes plain spaces of the no-break and narrow ones, and ASCII apostrophes of U+2019 and its like.
///
/// No mark is replaced and no space goes: `« L’été »` keeps its guillemets.
struct FrenchPlainSpacing: TextRule {
  let trigger: Suspicion = [.noBreakSpace, .curlyQuote]
  let sparesCode = true

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      switch scalar {
      case 0xA0, 0x202F, 0x2009: rewriter.replace(i..<i + length, with: CollectionOfOne(0x20))
      // ‘ opens a quotation, but for where it was typed for an apostrophe.
      case 0x2019, 0x2BC: rewriter.replace(i..<i + length, with: CollectionOfOne(0x27))
      case 0x2018:
        let before = text.scalar(before: i)?.value ?? 0x20
        if ScalarClass.isLetter(before) { rewriter.replace(i..<i + length, with: CollectionOfOne(0x27)) }
      default: break
      }
      i += length
    }
    return rewriter.finish()
  }
}

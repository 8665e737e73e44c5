internal import TamisUnicode

/// Reads C1 controls, U+0080...U+009F, as the windows-1252 characters they were: `c\u{9C}ur` is cœur.
///
/// Text in windows-1252 that was read as ISO 8859-1 has them; nobody writes them on purpose.
struct C1Controls: TextRule {
  let trigger = Suspicion.c1Control

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i + 1 < text.endIndex {
      if text[i] == 0xC2, text[i + 1] < 0xA0, let scalar = Windows1252.scalar(of: text[i + 1]) {
        rewriter.replace(i..<i + 2, with: scalar)
      }
      i += 1
    }
    return rewriter.finish()
  }
}

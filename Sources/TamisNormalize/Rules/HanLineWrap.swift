internal import TamisUnicode

/// Takes out the line break between two ideographs, where an editor has wrapped a line.
///
/// A break after punctuation may be meant (verse, lists), one before an indent is a paragraph's, and
/// one beside Latin letters or digits stands for a space: those stay.
struct HanLineWrap: TextRule {
  let trigger: Suspicion = [.lineBreak, .whiteSpace]
  let sparesCode = true

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while let feed = text[i...].firstIndex(of: 0x0A) {
      var start = feed
      while start > i, text[start - 1] == 0x0D || text[start - 1] == 0x20 { start -= 1 }
      var end = feed + 1
      while end < text.endIndex, text[end] == 0x20 { end += 1 }
      if end < text.endIndex, let before = text.scalar(before: start)?.value,
        ScalarClass.isHan(before), ScalarClass.isHan(text.scalar(at: end).value)
      {
        rewriter.remove(start..<end)
      }
      i = end
    }
    return rewriter.finish()
  }
}

internal import TamisUnicode

/// Takes apart the ligatures that typesetting leaves behind: ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ.
///
/// œ, æ and ß are letters and stay.
struct Ligatures: TextRule {
  let trigger = Suspicion.ligature

  /// What U+FB00...U+FB06 stand for.
  private static let expansions = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i + 2 < text.endIndex {
      // U+FB00 is EF AC 80.
      if text[i] == 0xEF, text[i + 1] == 0xAC, text[i + 2] <= 0x86 {
        rewriter.replace(i..<i + 3, with: Self.expansions[Int(text[i + 2]) - 0x80].utf8)
        i += 3
      } else {
        i += 1
      }
    }
    return rewriter.finish()
  }
}

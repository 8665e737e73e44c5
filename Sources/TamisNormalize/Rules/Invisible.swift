internal import TamisUnicode

/// Drops characters without a shape that break words apart for a program: soft hyphen, zero-width
/// space, word joiner, invisible operators of formulas (strewn between letters against readers of pages),
/// byte order mark, controls.
///
/// Joiners (U+200C, U+200D) stay: emoji, Persian and Indic scripts need them. So do the zero-width
/// spaces that part words in Thai, Lao, Khmer and Burmese, and bidi controls in right-to-left text.
struct Invisible: TextRule {
  let trigger = Suspicion.invisible

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var isRightToLeft: Bool?
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      let range = i..<i + length
      i += length
      switch scalar {
      case 0..<0x09, 0x0E..<0x20, 0x7F, 0xAD, 0x2060...0x2064, 0xFEFF: rewriter.remove(range)
      case 0x200B: if !Self.partsWords(in: text, at: range) { rewriter.remove(range) }
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        let keeps = isRightToLeft ?? Self.isRightToLeft(text)
        isRightToLeft = keeps
        if !keeps { rewriter.remove(range) }
      default: break
      }
    }
    return rewriter.finish()
  }

  /// Whether a zero-width space stands between letters of a script without spaces.
  private static func partsWords(in text: ArraySlice<UInt8>, at range: Range<Int>) -> Bool {
    guard let before = text.scalar(before: range.lowerBound)?.value, range.upperBound < text.endIndex else {
      return false
    }
    return isSpaceless(before) && isSpaceless(text.scalar(at: range.upperBound).value)
  }

  private static func isSpaceless(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  private static func isRightToLeft(_ text: ArraySlice<UInt8>) -> Bool {
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      if scalar != 0x61C, ScalarClass.isRightToLeft(scalar) { return true }
      i += length
    }
    return false
  }
}

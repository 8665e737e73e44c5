internal import TamisUnicode

/// Turns half-width katakana, with the sound marks after them, into full-width ones: `ﾊﾟﾝ` becomes `パン`.
struct HalfWidthKatakana: TextRule {
  let trigger = Suspicion.halfWidth

  /// What U+FF61...U+FF9F stand for.
  private static let fullWidth: [UInt32] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
      .unicodeScalars
  ).map(\.value)

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      guard scalar >= 0xFF61, scalar <= 0xFF9F else {
        i += length
        continue
      }
      var full = Self.fullWidth[Int(scalar - 0xFF61)]
      var end = i + length
      if end < text.endIndex, let voiced = Self.joined(full, with: text.scalar(at: end).value) {
        full = voiced
        end += 3
      }
      if let new = Unicode.Scalar(full) { rewriter.replace(i..<end, with: new) }
      i = end
    }
    return rewriter.finish()
  }

  /// A kana with the half-width sound mark after it; nil where they do not join.
  private static func joined(_ kana: UInt32, with mark: UInt32) -> UInt32? {
    switch (kana, mark) {
    // カ to ト: every second one, shifted by the small ッ.
    case (0x30AB...0x30C1, 0xFF9E) where kana % 2 == 1: kana + 1
    case (0x30C4...0x30C8, 0xFF9E) where kana % 2 == 0: kana + 1
    case (0x30CF...0x30DB, 0xFF9E) where kana % 3 == 0: kana + 1
    case (0x30CF...0x30DB, 0xFF9F) where kana % 3 == 0: kana + 2
    case (0x30A6, 0xFF9E): 0x30F4
    case (0x30EF, 0xFF9E): 0x30F7
    case (0x30F2, 0xFF9E): 0x30FA
    default: nil
    }
  }
}

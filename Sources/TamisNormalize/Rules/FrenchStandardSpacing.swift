internal import TamisUnicode

/// Sets French punctuation as the Imprimerie nationale's rules have it: `«Oui!»` becomes `« Oui ! »`.
///
/// A narrow no-break space, U+202F, stands before ; : ! ? » and after «, whether there was a space or none.
/// None is set where the mark does not end a word of the sentence: in URLs, times and emoticons. An
/// apostrophe between letters is U+2019.
struct FrenchStandardSpacing: TextRule {
  let trigger = Suspicion.always
  let sparesCode = true

  private static let narrow: [UInt8] = [0xE2, 0x80, 0xAF]
  private static let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      switch scalar {
      case 0x3B, 0x3A, 0x21, 0x3F, 0xBB: Self.setSpace(before: i, scalar, in: text, &rewriter)
      case 0xAB: Self.setSpace(after: i + length, in: text, &rewriter)
      case 0x27:
        if Self.isApostrophe(text, i) { rewriter.replace(i..<i + 1, with: Self.apostrophe) }
      default: break
      }
      i += length
    }
    return rewriter.finish()
  }

  /// Whether a quote stands between a letter and a letter, digit or guillemet.
  private static func isApostrophe(_ text: ArraySlice<UInt8>, _ i: Int) -> Bool {
    guard let before = text.scalar(before: i)?.value, ScalarClass.isLetter(before), i + 1 < text.endIndex
    else { return false }
    let after = text.scalar(at: i + 1).value
    return ScalarClass.isLetter(after) || ScalarClass.isDigit(after) || after == 0xAB
  }

  private static func setSpace(
    before mark: Int, _ scalar: UInt32, in text: ArraySlice<UInt8>, _ rewriter: inout Rewriter
  ) {
    guard mark >= rewriter.end, let before = text.scalar(before: mark) else { return }
    if isInnerSpace(before.value) {
      let start = mark - before.length
      // A space after « is set from there; the first mark of an emoticon has no word before it.
      guard start >= rewriter.end, let word = text.scalar(before: start)?.value, word != 0xAB,
        !isInnerSpace(word),
        scalar == 0xBB || endsSentencePart(word) && endsWord(after: mark, scalar, in: text),
        !startsEmoticon(at: mark, in: text)
      else { return }
      if before.value != 0x202F { rewriter.replace(start..<mark, with: narrow) }
    } else if scalar == 0xBB {
      // »: not at a line's start, where it opens a paragraph of a long quotation.
      guard !ScalarClass.isSpace(before.value), before.value != 0xBB, before.value != 0xAB else { return }
      rewriter.replace(mark..<mark, with: narrow)
    } else if endsSentencePart(before.value), endsWord(after: mark, scalar, in: text),
      !isInsideToken(before: mark, in: text)
    {
      rewriter.replace(mark..<mark, with: narrow)
    }
  }

  private static func setSpace(after start: Int, in text: ArraySlice<UInt8>, _ rewriter: inout Rewriter) {
    guard start < text.endIndex else { return }
    let (next, length) = text.scalar(at: start)
    if isInnerSpace(next) {
      if next != 0x202F { rewriter.replace(start..<start + length, with: narrow) }
    } else if !ScalarClass.isSpace(next), next != 0xAB, next != 0xBB {
      rewriter.replace(start..<start, with: narrow)
    }
  }

  /// A space within a line that may stand before a mark.
  private static func isInnerSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
  }

  /// Whether a mark may follow a character directly in a sentence: letters, digits, closing marks.
  private static func endsSentencePart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x29, 0x2E, 0x5D, 0x25, 0x201D, 0x2019, 0xBB, 0x2026, 0x20AC, 0xB0: true
    default: ScalarClass.isLetter(scalar) || ScalarClass.isDigit(scalar)
    }
  }

  /// Whether a word has ended before the mark: behind it come white space, a closing mark or the end.
  private static func endsWord(after mark: Int, _ scalar: UInt32, in text: ArraySlice<UInt8>) -> Bool {
    var i = mark + 1
    // « ?! » and « !!! » are one mark.
    if scalar == 0x21 || scalar == 0x3F {
      while i < text.endIndex, text[i] == 0x21 || text[i] == 0x3F { i += 1 }
    }
    guard i < text.endIndex else { return true }
    let next = text.scalar(at: i).value
    switch next {
    case 0x22, 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x2026, 0x2E, 0x2C: return scalar != 0x3A || next != 0x29
    default: return ScalarClass.isSpace(next)
    }
  }

  /// `:)`, `;-)`, `:D` after a space.
  private static func startsEmoticon(at mark: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard text[mark] == 0x3A || text[mark] == 0x3B, mark + 1 < text.endIndex else { return false }
    return switch text[mark + 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// Whether the characters before a mark are an address or the name of a character: `&eacute`, `http`.
  private static func isInsideToken(before mark: Int, in text: ArraySlice<UInt8>) -> Bool {
    var i = mark
    while i > text.startIndex, !isTokenEnd(text[i - 1]) { i -= 1 }
    let token = text[i..<mark]
    return token.contains(UInt8(ascii: "&")) || token.contains(UInt8(ascii: "@"))
      || token.contains(UInt8(ascii: "/")) && token.contains(UInt8(ascii: ":"))
  }

  private static func isTokenEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x28 || byte >= 0xE2 }
}

/// Tells lines that only say when, by whom and where a text was published.
///
/// `2012-01-17 20:40 来源：证券时报网 字号：大 中 小`, `Brussels, 29 September 2000`, `PAP | aktualizacja 2012-01-04
/// (03:00) | 56 opinii`. Each field of such a line is a date, a phrase of page chrome or a number; one may be
/// a name.
struct MetaLine {
  /// Longer lines are no such lines, in bytes.
  private static let longest = 320
  /// A name is at most so long, in letters.
  private static let longestName = 40.0
  /// So many Chinese characters stand in a field that is a date: words are not told apart in it.
  private static let mostWide = 12
  /// Two dates with weekday and time, and the words that may stand beside them, are no more words.
  private static let mostWords = 18
  /// So many words beside a date are a place or a weekday.
  private static let wordsBesideDate = 2

  /// What the line is; nil where it is something else.
  /// - Complexity: O(*n*) for at most 320 bytes.
  static func chromeClass(_ utf8: ArraySlice<UInt8>) -> ChromeClass? {
    // 2009年3月14日展开演唱会。 is a sentence.
    guard utf8.count <= longest, mayBe(utf8), !HanBoundary.isSentence(utf8) else { return nil }
    var tally = Tally()
    for field in fields(utf8) {
      tally.add(field)
      if tally.names > 1 { return nil }
    }
    return tally.chromeClass
  }

  private static func mayBe(_ utf8: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in utf8 where byte &- UInt8(ascii: "0") < 10 { digits += 1 }
    // A date has three digits at least; a line without one has separators.
    return digits >= 3
      || utf8.contains { $0 == UInt8(ascii: "|") || $0 == 0x0A || $0 == UInt8(ascii: "[") || $0 == 0x09 }
      || utf8.starts(with: "【".utf8) || utf8.starts(with: "（".utf8) || utf8.has(ideographicSpace)
  }

  private static let ideographicSpace = Array("\u{3000}".utf8)

  private struct Tally {
    var names = 0
    private var dates = 0
    private var phrases = 0
    private var numbers = 0
    private var cls: ChromeClass?

    mutating func add(_ field: ArraySlice<UInt8>) {
      let measures = TextMeasures(field)
      guard measures.scalars > 0 else { return }
      if measures.digits == measures.scalars || measures.scalars == 1 {
        numbers += 1
        return
      }
      if measures.digits >= 3, measures.wideScalars <= mostWide, measures.words <= mostWords,
        MetaLine.isDate(field)
      {
        dates += 1
        return
      }
      if let match = ChromePhrases.all.match(field), measures.weight <= 100 {
        phrases += 1
        if cls == nil { cls = match.cls }
        return
      }
      names += measures.weight <= longestName && !measures.endsSentence && measures.words <= 4 ? 1 : 2
    }

    var chromeClass: ChromeClass? {
      guard dates + phrases > 0 else { return nil }
      // A name beside one phrase may be anything.
      if names > 0 && dates == 0 && phrases < 2 { return nil }
      return dates > 0 ? .dates : cls
    }
  }

  /// Whether a field holds a date with its day, and little else.
  private static func isDate(_ field: ArraySlice<UInt8>) -> Bool {
    let rest = DateText(field).rest
    return rest.days > 0 && rest.words <= wordsBesideDate * rest.days + (rest.hasTime ? 1 : 0)
  }

  /// The parts between strokes, brackets, line feeds, wide spaces; in Chinese between all spaces.
  private static func fields(_ utf8: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var fields: [ArraySlice<UInt8>] = []
    var start = utf8.startIndex
    var index = utf8.startIndex
    func cut(_ length: Int) {
      if index > start { fields.append(utf8[start..<index]) }
      index += length
      start = index
    }
    while index < utf8.endIndex {
      switch utf8[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A, 0x09, UInt8(ascii: ">"): cut(1)
      case UInt8(ascii: "("), UInt8(ascii: ")"): cut(1)
      case 0x20:
        let next = index + 1 < utf8.endIndex ? utf8[index + 1] : 0
        let isWide = next >= 0xE3 && (index == utf8.startIndex || utf8[index - 1] != 0x9A)
        let isMark =
          index + 2 < utf8.endIndex && utf8[index + 2] == 0x20
          && (next == UInt8(ascii: "/") || next == UInt8(ascii: "-"))
        if isMark { cut(3) } else if isWide { cut(1) } else { index += 1 }
      case 0xC2:
        // The middle dot.
        if index + 1 < utf8.endIndex, utf8[index + 1] == 0xB7 { cut(2) } else { index += 1 }
      case 0xE2, 0xE3, 0xEF:
        let scalar = utf8[index..<min(index + 3, utf8.endIndex)]
        if separators.contains(where: { scalar.elementsEqual($0) }) { cut(3) } else { index += 3 }
      default: index += 1
      }
    }
    index = min(index, utf8.endIndex)
    cut(0)
    return fields
  }

  private static let separators = ["\u{3000}", "【", "】", "（", "）", "｜", "•", "–", "—", "\u{2003}", "»"].map {
    Array($0.utf8)
  }
}

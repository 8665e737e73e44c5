// Numbers that head the items of a list and count nothing: 1., 2), (3), 一、, 2.4.
extension Reader {
  /// Whether the number of tokens `first..<next` begins a line and a sign of lists stands behind it.
  func isListMarker(_ first: Int, _ next: Int) -> Bool {
    var from = tokens[first].start
    let to = tokens[next - 1].end
    var isOpen = false
    if from > start, bytes[from - 1] == UInt8(ascii: "(") {
      (from, isOpen) = (from - 1, true)
    } else if from > start + 2, ends(Self.wideBracket, at: from) {
      (from, isOpen) = (from - 3, true)
    }
    guard to < end else { return false }
    // **3. Results**
    while from > start, Self.markup.contains(bytes[from - 1]), to - from < 12 { from -= 1 }
    guard from == start || bytes[from - 1] == UInt8(ascii: "\n") else {
      // … in a row. 3) The flour.
      return !isOpen && run(first) != nil && next == first + 1 && ends(Self.sentenceEnds, at: from)
        && starts(Self.spacedBracket, at: to)
    }
    let digits = run(first)
    guard isChinese || digits != nil && next == first + 1, (digits?.wholeDigits ?? 0) < 4,
      digits?.isSigned != true
    else { return false }
    if starts(Self.brackets, at: to) { return true }
    guard !isOpen else { return false }
    if starts(Self.hanMarks, at: to) { return true }
    return bytes[to] == UInt8(ascii: ".") && (to + 1 == end ? to - from < 3 : !Bytes.isDigit(bytes[to + 1]))
  }

  private static let markup = [UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "_")]
  private static let wideBracket = WordList(["（"])
  private static let brackets = WordList([")", "）"])
  private static let spacedBracket = WordList([") "])
  private static let sentenceEnds = WordList([". ", "? ", "! ", "; ", "; and ", "; or ", ", and "])
  private static let hanMarks = WordList(["、", "．"])
}

// Halves of something: half of the people, la moitié des gens; not which half.
extension Reader {
  /// *half of the people*, *la moitié des gens*, *a quarter of them*.
  func isHalfOf(_ index: Int) -> Bool {
    guard has(index + 1, .of), follows(index + 1) else { return false }
    let (from, to) = (tokens[index].start, tokens[index].end)
    if language.numberWords == .french {
      // la première moitié names a part
      return value(index, .denominator) == 2 && to - from > 5 && ends(Self.moiety, at: from)
    }
    return language.numberWords == .english && has(index, .half) && word(index, is: "half")
      && bytes[tokens[index + 1].start] | 0x20 == UInt8(ascii: "o") && !isQualifiedHalf(from)
  }

  static let wholes = WordList([
    " the ", " all ", " its ", " their ", " our ", " his ", " her ", " my ", " your ", " them", " these ",
    " those ",
    " a ",
  ])
  private static let moiety = WordList(["la ", "de "], .capitals)

  /// *the first half of the game*, *the other half of it*: which half, not how much.
  private func isQualifiedHalf(_ from: Int) -> Bool {
    guard from > start + 1, bytes[from - 1] == UInt8(ascii: " ") else { return false }
    var open = from - 1
    while open > start, Bytes.isASCIILetter(bytes[open - 1]) || bytes[open - 1] == UInt8(ascii: "-") {
      open -= 1
    }
    return Self.whichHalf.contains(bytes, open, from - 1) || ends(Self.determinersBefore, at: open)
  }

  private static let whichHalf = WordList(
    [
      "first", "second", "latter", "former", "other", "left", "right", "upper", "lower", "top", "bottom",
      "better",
      "front", "back", "northern", "southern", "eastern", "western", "early", "later", "last", "the", "this",
      "that",
      "each", "either", "my", "your", "his", "her", "our", "their", "its",
    ], .capitals)
  private static let determinersBefore = WordList(
    ["the ", "this ", "that ", "its ", "their ", "his ", "her ", "my ", "your ", "our "], .capitals)
}

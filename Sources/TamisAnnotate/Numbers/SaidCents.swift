// Cents without their name: 15 euros 50, twenty dollars fifty.
extension Reader {
  /// *15 euros 50*, *trois euros cinquante*, *twenty dollars fifty*: cents without their name, at the end of a clause.
  func isSaidMinor(_ at: Int, _ cents: Numeral) -> Bool {
    guard gap(at) == .space, tokens[at - 1].end - tokens[at - 1].start > 3 else { return false }
    if let run = run(at) {
      guard run.wholeDigits == 2, !run.hasDecimals else { return false }
    } else if cents.form != .words || cents.isSlight || cents.value.isLess(than: Exact(5)) {
      return false
    }
    let behind = tokens[cents.next - 1].end
    guard behind + 1 < end, bytes[behind] == UInt8(ascii: " ") else {
      return behind >= end
        || !Bytes.isLatinLetter(bytes, behind) && bytes[behind] != UInt8(ascii: "-")
          && bytes[behind] != UInt8(ascii: "/") && bytes[behind] != UInt8(ascii: "%")
    }
    return Self.behindCents.begins(bytes, at: behind, end: end)
  }

  private static let behindCents = WordList([
    " le ", " la ", " l'", " l’", " par ", " pour ", " de l", " au ", " et ", " ou ", " à ", " each", " per ",
    " for ",
    " a ", " an ", " pièce", " chacun",
  ])
}

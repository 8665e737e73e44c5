/// The stretches of a line that may hold names. In languages that write names with capitals, most words are
/// far from anything that looks like one; they are outside of names without being looked at.
enum NameStretches {
  /// Tokens before a word that looks like a name, and behind it, that may belong to it: `mont Blanc`,
  /// `Organisation pour la coopération et le développement`.
  private static let before = 3
  private static let behind = 6

  /// Calls `body` with each stretch of `line`, in order.
  static func forEach(
    in tokens: UnsafeBufferPointer<NameToken>, _ line: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var stretch: Range<Int>?
    for index in line where isAnchor(tokens[index]) {
      let start = Swift.max(index - before, line.lowerBound)
      let end = Swift.min(index + 1 + behind, line.upperBound)
      if let open = stretch, start <= open.upperBound {
        stretch = open.lowerBound..<end
      } else {
        if let stretch { body(stretch) }
        stretch = start..<end
      }
    }
    if let stretch { body(stretch) }
  }

  /// Whether a token may make a name of the words around it.
  private static func isAnchor(_ token: NameToken) -> Bool {
    if token.isCapital { return true }
    guard token.classes & NameClass.commonWord.rawValue == 0 else { return false }
    return token.form == .code || token.matches & named != 0
  }

  /// For each class of names the four bits of a match.
  private static let named = (0..<8).reduce(UInt64(0)) { $0 | 15 << UInt64(4 * $1) }
}

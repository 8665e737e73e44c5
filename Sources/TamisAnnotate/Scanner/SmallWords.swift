/// Words that are known and no reason for a mention, such as *de*, *la* and *l'*.
struct SmallWords {
  private let words: Set<[UInt8]>

  /// - Parameters:
  ///   - phrases: Folded.
  ///   - isTrigger: Whether the phrase of that index can be the reason for a mention.
  init(_ phrases: [[UInt8]], _ isTrigger: (Int) -> Bool) {
    words = Set(phrases.indices.filter { !isTrigger($0) }.map { phrases[$0] })
  }

  /// Whether a phrase consists of nothing but such words, with spaces between or elided.
  func make(_ phrase: [UInt8]) -> Bool {
    var word: [UInt8] = []
    for byte in phrase {
      if Bytes.isASCIILetter(byte) {
        word.append(byte)
        continue
      }
      if byte == UInt8(ascii: "'") { word.append(byte) }
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'"), word.isEmpty || words.contains(word)
      else {
        return false
      }
      word = []
    }
    return word.isEmpty || words.contains(word)
  }
}

/// Pronouns and particles that French hangs on a verb or noun with a hyphen: `dit-il`, `a-t-on`,
/// `allez-y`, `ce jour-là`.
enum FrenchPronouns {
  private static let pronouns: Set<[UInt8]> = Set(
    """
    il elle on ils elles je tu nous vous ce moi toi lui leur le la les y en t-il t-elle t-on t-ils t-elles t-en là ci
    """.split(separator: " ").map { Array($0.utf8) })

  /// Compounds that end like one and are words of their own.
  private static let compounds: Set<[UInt8]> = Set(
    """
    rendez-vous celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là jusque-là de-ci de-là par-ci
    par-là entre-nous voici-là chez-moi chez-toi sot-l'y-laisse on-dit quant-à-soi m'as-tu-vu sauve-qui-peut
    ouï-dire là-en quant-à-lui mêle-tout ceux-le
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

  /// Where a word is to be cut: before each hyphen that a pronoun follows up to the end.
  static func cuts(in word: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    let folded = EndContext.folded(word)
    guard !compounds.contains(folded) else { return [] }
    var cuts: [Int] = []
    var end = word.endIndex
    for _ in 0..<2 {
      guard let cut = lastPronoun(in: word, upTo: end) else { break }
      cuts.insert(cut, at: 0)
      end = cut
    }
    return cuts
  }

  /// The hyphen before the pronoun that the word ends with; the longest one, `-t-il` before `-il`.
  private static func lastPronoun(in word: Slice<UnsafeBufferPointer<UInt8>>, upTo end: Int) -> Int? {
    var found: Int?
    var i = end - 1
    while i > word.startIndex, end - i <= 9 {
      // A pronoun is in small letters, which sets it off from names, or all is in capitals.
      if word[i] == 0x2D {
        let isCapital = word[i - 1] &- 0x41 < 26 && word[i + 1] &- 0x41 < 26
        let pronoun = isCapital ? EndContext.folded(word[(i + 1)..<end]) : Array(word[(i + 1)..<end])
        if pronouns.contains(pronoun) { found = i }
      }
      i -= 1
    }
    return found
  }
}

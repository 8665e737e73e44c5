// Numbers that tell groups and levels apart and count nothing: Group 3, levels 3 and 4, niveau 2.
extension Reader {
  /// Whether the digits from `from` up to `to` are such a label. What they could count stands in the plural: *group
  /// 3 boxes together*.
  func isLabel(_ from: Int, _ to: Int) -> Bool {
    var at = from
    var word = wordBefore(at)
    // levels 3 and 4
    if Self.joiners.contains(word) {
      let first = wordBefore(word.startIndex)
      guard first.count < 4, first.allSatisfy(Bytes.isDigit) else { return false }
      at = first.startIndex
      word = wordBefore(at)
    }
    // Reply 49 - Posted by
    if Self.replies.contains(word), starts(Self.dashes, at: to) { return true }
    return Self.labelled.contains(word) && !isBeforeCounted(to)
  }

  private func isBeforeCounted(_ to: Int) -> Bool {
    guard to + 1 < end, bytes[to] == UInt8(ascii: " "), bytes[to + 1] &- UInt8(ascii: "a") < 26 else {
      return false
    }
    if starts(Self.times, at: to) || starts(Self.counting, at: to) { return true }
    let close = Bytes.endOfWord(bytes, to + 1)
    guard close - to > 4, bytes[close - 1] == UInt8(ascii: "s") else { return false }
    return !Self.singularEndings.contains(bytes[close - 2])
  }

  private static let labelled = WordList(
    ["group", "level", "levels", "groupe", "niveau", "niveaux", "pset", "psets"], .any)
  private static let replies = WordList(["Reply", "Comment", "Post", "Réponse", "Commentaire"])
  private static let dashes = WordList([" - ", " – "])
  private static let times = WordList([" fois", " times"])
  /// What is counted, without a plural in -s, and verbs behind how many did something: *in the placebo group 45 had fever*.
  private static let counting = WordList([
    " people", " men ", " women", " children", " had ", " were ", " was ", " of ", " died", " have ", " did ",
    " got ",
    " enfants", " hommes", " femmes", " personnes", " ont ", " étaient ",
  ])
  private static let joiners = WordList(["and", "or", "et", "ou", "to", "à"])
  /// The letters before the last of *iris*, *virus* and *less*.
  private static let singularEndings = Array("ius".utf8)
}

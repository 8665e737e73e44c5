// Numbers at the end of a name that no list has: Battlefield 6, Walter Shawlee 2, France 3.
extension Reader {
  /// Whether the digits up to `to` stand behind a word with a capital within a sentence, and nothing behind them that
  /// they could count. Five digits before another capital are a number of a model.
  func isBehindTitle(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ digits: Int, _ to: Int,
    _ suffix: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard !isChinese, language.numberWords != .none, name.count > 2, name.count < 16,
      name.dropFirst().allSatisfy(Bytes.isASCIILetter), name.contains(where: { $0 >= UInt8(ascii: "a") }),
      !Self.counting.contains(name)
    else { return false }
    // Not where a sentence or a cell begins with the word: any has a capital there, but only a name within it.
    let first = name.startIndex
    if !name.dropFirst().contains(where: { $0 < UInt8(ascii: "a") }) {
      guard first > start + 1, bytes[first - 1] == UInt8(ascii: " ") else { return false }
      let before = bytes[first - 2]
      guard Bytes.isASCIILetter(before) || before >= 0x80 || before == UInt8(ascii: ",") else { return false }
    }
    if isChannel(name, to, suffix) { return true }
    if digits == 5, bytes[to - 5] != UInt8(ascii: " "), to < end, bytes[to] == UInt8(ascii: " "),
      suffix.first.map({ $0 &- UInt8(ascii: "A") < 26 }) ?? false
    {
      return true
    }
    guard to < end else { return true }
    switch bytes[to] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\n"):
      return to + 1 == end || !Bytes.isDigit(bytes[to + 1])
    default:
      return starts(Self.behindTitles, at: to) || starts(Self.review, at: to) && !starts(Self.reviews, at: to)
    }
  }

  /// *France 3 Bretagne*: the station of a region; *la France 3 Médailles* counts.
  private func isChannel(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ to: Int, _ suffix: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard language.numberWords == .french, name.elementsEqual("France".utf8),
      (UInt8(ascii: "2")...UInt8(ascii: "5")).contains(bytes[to - 1]), bytes[to - 2] == UInt8(ascii: " "),
      to < end, bytes[to] == UInt8(ascii: " "), let initial = suffix.first
    else { return false }
    return initial &- UInt8(ascii: "A") < 26 && !ends(Self.articles, at: name.startIndex)
  }

  private static let articles = WordList(["la ", "La "])

  /// Small words that no number counts.
  private static let behindTitles = WordList([
    " and ", " or ", " is ", " was ", " has ", " on ", " in ", " at ", " with ", " et ", " ou ", " est ",
    " pour ", " sur ", " dans ", " avec ", " en ",
  ])
  private static let review = WordList([" review"])
  private static let reviews = WordList([" reviews", " reviewe"])
  /// Words behind which a number counts where they have a capital, too, as in titles.
  private static let counting = WordList([
    "Total", "Totaux", "Over", "Under", "Nearly", "Almost", "About", "Around", "Only", "Just", "Top", "Least",
    "Most",
    "Than", "Some", "All", "Plus", "Minus", "Environ", "Moins", "Numéro", "Number", "Les", "Des", "The",
    "Our", "Your",
    "These", "Those", "And", "First", "Last", "Next", "Past", "Ages", "Aged", "Age", "Reviews", "Points",
    "Score",
    "Rating", "Stars", "Items", "Comments", "Replies", "Posts", "Views", "Likes", "Shares", "Votes",
    "Results",
    "Equals", "Are", "Was", "Were", "Has", "Had", "With", "From", "For", "Les", "Aux", "Sur", "Pour", "Avec",
    "Dans",
    "Par", "Sont", "Ces", "Nos", "Vos", "Ses", "Mes", "Population", "Quantity", "Size", "Taille",
  ])
}

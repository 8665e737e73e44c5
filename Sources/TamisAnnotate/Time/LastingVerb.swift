// The verb *last*, which is no direction: it can last 6 hours.
extension Reader {
  /// *can last 6 hours*, *will last three weeks*: the verb.
  func isLastingVerb(_ index: Int) -> Bool {
    language.numberWords == .english && word(index, is: "last")
      && (ends(Self.verbLeads, at: tokens[index].start) || isPlusBehind(index + 1))
  }

  private func isPlusBehind(_ number: Int) -> Bool { byteAfter(number) == UInt8(ascii: "+") }

  private static let verbLeads = WordList(
    [
      "can ", "could ", "will ", "would ", "may ", "might ", "should ", "must ", "'ll ", "’ll ", "n't ",
      "n’t ",
      "not ", "typically ", "usually ", "often ", "generally ", "only ", "which ", "that ", "course to ",
      "expected to ", "designed to ", "likely to ", "meant to ", "able to ",
    ], .capitals)
}

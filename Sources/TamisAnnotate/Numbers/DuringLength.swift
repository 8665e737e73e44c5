internal import TamisCore

// Lengths of time that *over* does not bound, as something goes on during them: $5 million over five years.
extension Reader {
  /// Whether *over* at `index` says during which time.
  func isDuring(_ range: Compared, from index: Int) -> Bool {
    guard language.numberWords == .english, word(index, is: "over"),
      (range.upper ?? range.amount).kind == .duration
    else { return false }
    // over two or three days
    if isBehindOr(range.amount.next) { return true }
    // over a ten-year period
    let to = tokens[range.next - 1].end
    if starts(Self.stretches, at: to) { return true }
    // Over two years, it grew.
    if tokens[index].isCapital, to < end, bytes[to] == UInt8(ascii: ",") { return true }
    return index > 0 && follows(index)
      && (has(index - 1, .scale) || has(index - 1, .currency) || has(index - 1, .percent)
        || run(index - 1) != nil)
  }

  private static let stretches = WordList([
    " period", " span", " stretch", " timeframe", " time frame", " horizon", " window",
  ])
}

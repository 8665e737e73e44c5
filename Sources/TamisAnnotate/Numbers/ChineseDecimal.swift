// Han decimals with a wide point: ○．八六, 十九．○六.
extension Reader {
  /// The digits behind the wide point that stands before the token at `index`, and the index behind them. One digit
  /// counts only behind zero: 五．一 is a day, 一．二 heads a list.
  func wideDecimals(at index: Int, behindZero: Bool) -> (value: Exact, next: Int)? {
    guard index > 0, index < tokens.count, isBeforeWidePoint(index - 1),
      tokens[index].start == tokens[index - 1].end + 3
    else { return nil }
    var digits: [UInt8] = []
    var at = index
    while at == index || gap(at) == .none, digits.count < 4, let value = value(at, .cardinal), value < 10 {
      digits.append(UInt8(ascii: "0") + UInt8(value))
      at += 1
    }
    guard (behindZero ? 1...3 : 2...3).contains(digits.count), !isWord(at, "年"), !isWord(at, "十"),
      let value = Exact(digits: digits, decimals: digits.count)
    else { return nil }
    return (value, at)
  }

  func isBeforeWidePoint(_ index: Int) -> Bool { starts(Self.widePoint, at: tokens[index].end) }

  private static let widePoint = WordList(["．"])
}

internal import TamisCore

// A minus with a space behind it: a line that is *- 1,200* and nothing else, *à - 5 °C*. Elsewhere it is a dash.
extension Reader {
  /// Makes an amount negative where the sign before it can be nothing but a minus.
  func takeLooseMinus(_ mention: inout Mention) {
    let from = mention.start
    guard from > start + 1, bytes[from - 1] == UInt8(ascii: " "), bytes[from - 2] == UInt8(ascii: "-"),
      mention.kind != .ordinal, let value = mention.value, !value.isNegative, mention.coreStart == from
    else { return }
    let isLine = from - 2 == start && mention.end == end
    let isTemperature =
      Self.degrees.contains(mention.unit ?? "") && ends(Self.minusLeads, at: from - 2)
    guard isLine || isTemperature else { return }
    mention.value = value.negated
    mention.start = from - 2
    mention.coreStart = from - 2
  }

  private static let degrees: Set<String> = ["degree", "celsius", "fahrenheit"]
  private static let minusLeads = WordList(
    [
      " à ", " de ", " entre ", " convertir ", " convert ", " to ", " of ", " at ", " from ", " below ",
      " between ",
      " is ", " est ", " était ", " was ", " fait ",
    ])
}

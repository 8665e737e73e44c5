// Marks of notes in slashes and in pairs: /3/ Landlord; the device used (3, 13).
extension Reader {
  /// Whether the digits from `from` up to `to` are such a mark.
  func isNoteMark(_ from: Int, _ to: Int) -> Bool {
    guard to - from < 3, from > start, to < end else { return false }
    return isBetweenSlashes(from, to) || isInPair(from, to)
  }

  private func isBetweenSlashes(_ from: Int, _ to: Int) -> Bool {
    guard bytes[from - 1] == UInt8(ascii: "/"), bytes[to] == UInt8(ascii: "/") else { return false }
    let isOpen = from - 1 == start || Self.blanks.contains(bytes[from - 2])
    return isOpen && (to + 1 == end || Self.blanks.contains(bytes[to + 1]))
  }

  /// A bracket of small numbers that ends a clause behind a word in small letters: no coordinates.
  private func isInPair(_ from: Int, _ to: Int) -> Bool {
    let isFirst = bytes[from - 1] == UInt8(ascii: "(") && bytes[to] == UInt8(ascii: ",")
    let isLast = bytes[from - 1] == UInt8(ascii: " ") && bytes[to] == UInt8(ascii: ")")
    guard isFirst || isLast else { return false }
    var open = from
    while open > start, from - open < 16, bytes[open - 1] != UInt8(ascii: "(") {
      guard Self.isListed(bytes[open - 1]) else { return false }
      open -= 1
    }
    var close = to
    while close < end, close - to < 16, bytes[close] != UInt8(ascii: ")") {
      guard Self.isListed(bytes[close]) else { return false }
      close += 1
    }
    guard open > start + 4, bytes[open - 1] == UInt8(ascii: "("), bytes[open - 2] == UInt8(ascii: " "),
      close + 1 < end, bytes[close] == UInt8(ascii: ")"),
      bytes[close + 1] == UInt8(ascii: ".") || bytes[close + 1] == UInt8(ascii: ";"),
      close + 2 == end || Self.blanks.contains(bytes[close + 2]),
      !bytes[open..<close].contains(UInt8(ascii: "0")) || bytes[open] != UInt8(ascii: "0")
    else { return false }
    let word = wordBefore(open - 1)
    return word.count > 2 && word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 } && !Self.plotted.contains(word)
  }

  private static func isListed(_ byte: UInt8) -> Bool {
    Bytes.isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ")
  }

  private static let blanks = [UInt8(ascii: " "), UInt8(ascii: "\n")]
  /// What has coordinates or a range.
  private static let plotted = WordList([
    "point", "points", "pair", "pairs", "tuple", "vector", "vertex", "vertices", "coordinates", "coordinate",
    "cell", "position", "interval", "domain", "range", "centre", "center", "origin", "through", "value",
    "values", "from", "and", "set", "list", "returns", "shape", "size", "array",
  ])
}

// Signs that belong to a number: the decimal sign it begins with, a plus behind it.
extension Scanner {
  /// Whether a decimal sign at `at` begins a number such as ",0012".
  func isLeadingDecimal(at: Int) -> Bool {
    guard at + 1 < bytes.count, Bytes.isDigit(bytes[at + 1]) else { return false }
    return at == 0 || bytes[at - 1] == UInt8(ascii: " ") || bytes[at - 1] == UInt8(ascii: "-")
      || bytes[at - 1] == UInt8(ascii: "\n") || bytes[at - 1] == UInt8(ascii: "(")
      || (UInt8(ascii: "<")...UInt8(ascii: ">")).contains(bytes[at - 1])
  }

  /// Whether the plus at `at` stands behind digits and before none: *10+ years*.
  func isTrailingPlus(_ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "+"), let last = tokens.last, last.end == at, last.form == .digits else {
      return false
    }
    return at + 1 == bytes.count || !Bytes.isDigit(bytes[at + 1]) && bytes[at + 1] != UInt8(ascii: "+")
  }
}

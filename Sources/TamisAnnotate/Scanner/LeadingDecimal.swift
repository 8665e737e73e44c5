// Numbers that begin with their decimal sign.
extension Scanner {
  /// Whether a decimal sign at `at` begins a number such as ",0012".
  func isLeadingDecimal(at: Int) -> Bool {
    guard at + 1 < bytes.count, Bytes.isDigit(bytes[at + 1]) else { return false }
    return at == 0 || bytes[at - 1] == UInt8(ascii: " ") || bytes[at - 1] == UInt8(ascii: "-")
      || bytes[at - 1] == UInt8(ascii: "\n") || bytes[at - 1] == UInt8(ascii: "(")
      || (UInt8(ascii: "<")...UInt8(ascii: ">")).contains(bytes[at - 1])
  }
}

// Sums that keep the comma of their country in a text of another.
extension DigitReader {
  /// 39,99€, €51,95: cents beside the sign of the euro, in whatever language; the comma stands before `index`.
  func isEuropean(_ index: Int, whole: Int) -> Bool {
    guard let cents = piece(at: index), cents.count == 2 else { return false }
    var at = cents.end
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    if isEuro(at) { return true }
    let first = index - 1 - whole
    return first > 2 && isEuro(first - 3)
      && (cents.end == bytes.count || bytes[cents.end] != UInt8(ascii: ","))
  }

  private func isEuro(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x82 && bytes[at + 2] == 0xAC
  }
}

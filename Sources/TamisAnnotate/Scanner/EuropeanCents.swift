// Sums that keep the comma of their country in a text of another.
extension DigitReader {
  /// 39,99€: cents before the sign of the euro, in whatever language.
  func isEuropean(_ index: Int) -> Bool {
    guard let cents = piece(at: index), cents.count == 2 else { return false }
    var at = cents.end
    if at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    return at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x82 && bytes[at + 2] == 0xAC
  }
}

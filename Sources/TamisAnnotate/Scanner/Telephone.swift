// Telephone numbers, which count nothing.
extension DigitReader {
  /// Ten digits in pairs (06 12 34 56 78), or an international prefix.
  func isTelephone(_ start: Int, _ end: Int) -> Bool {
    if start > 0, bytes[start - 1] == UInt8(ascii: "+"), end - start <= 3 || end - start > 9 {
      return pairs(from: end) >= 2 || end - start > 9
    }
    return end - start == 2 && bytes[start] == UInt8(ascii: "0") && pairs(from: end) == 4
  }

  /// 604 662-6882, as North America writes it.
  func isAreaCode(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 3, end < bytes.count, bytes[end] == UInt8(ascii: " "),
      let exchange = piece(at: end + 1), exchange.count == 3, exchange.end < bytes.count,
      bytes[exchange.end] == UInt8(ascii: "-"), let line = piece(at: exchange.end + 1)
    else { return false }
    return line.count == 4
  }

  private func pairs(from start: Int) -> Int {
    var index = start
    var count = 0
    while index + 2 < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "."),
      let piece = piece(at: index + 1)
    {
      count += 1
      index = piece.end
    }
    return count
  }

  func endOfTelephone(_ start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count, !Bytes.isASCIILetter(bytes[index]),
      Bytes.isDigit(bytes[index]) || Bytes.isDigit(bytes[index + 1])
    {
      index += 1
    }
    return Swift.min(index + 1, bytes.count)
  }
}

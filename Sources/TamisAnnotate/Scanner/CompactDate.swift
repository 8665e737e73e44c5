// Dates of eight digits: 20200701.
extension DigitReader {
  /// 20200701: year, month and day in eight digits, with nothing behind that they could count.
  func compactDate(at start: Int) -> Reading? {
    guard bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"),
      let piece = piece(at: start),
      piece.count == 8, (1950...2049).contains(piece.value / 10_000),
      (1...12).contains(piece.value / 100 % 100),
      (1...31).contains(piece.value % 100),
      start == 0 || bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "\n")
    else { return nil }
    if piece.end < bytes.count {
      let next = bytes[piece.end]
      let isOpen = next == UInt8(ascii: " ") && piece.end + 1 < bytes.count
      guard next != UInt8(ascii: "-"), next < 0x80, !Bytes.isASCIILetter(next),
        !isOpen
          || bytes[piece.end + 1] < 0x80 && !Bytes.isDigit(bytes[piece.end + 1])
            && !Bytes.isASCIILetter(bytes[piece.end + 1])
      else { return nil }
    }
    return .date(
      end: piece.end,
      DigitDate(
        numbers: [piece.value / 10_000, piece.value / 100 % 100, piece.value % 100], firstDigits: 4,
        lastDigits: 2,
        separator: UInt8(ascii: "-")))
  }
}

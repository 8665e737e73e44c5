// Names of digital objects, which count nothing: 10.1000/182 (ISO 26324).
extension DigitReader {
  /// The end of the name that begins with `pieces`, 10 and the number of who gave it, up to `end`.
  func objectNameEnd(_ pieces: [Piece], _ end: Int) -> Int? {
    guard pieces[0].value == 10, pieces[0].count == 2, (4...5).contains(pieces[1].count),
      end + 1 < bytes.count,
      bytes[end] == UInt8(ascii: "/"), Bytes.isASCIILetter(bytes[end + 1]) || isTold(pieces[0].start)
    else { return nil }
    return Bytes.endOfRun(bytes, end)
  }

  private func isTold(_ start: Int) -> Bool {
    Self.leads.ends(bytes, at: start, start: 0)
  }

  private static let leads = WordList(["doi: ", "doi:", "doi "], .capitals)
}

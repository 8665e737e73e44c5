// Hours as programs write them: 10.15-11.00.
extension DigitReader {
  /// Whether 10.15 is a time of day: in French, where a dot is no decimal sign, at the beginning of a line that
  /// goes on with another or behind a gap, as programs are written.
  func isProgramHour(_ pieces: [Piece]) -> Bool {
    guard language.numberWords == .french, isHour(pieces[0], pieces[1]) else { return false }
    let (start, end) = (pieces[0].start, pieces[1].end)
    if start == 0 || bytes[start - 1] == UInt8(ascii: "\n") {
      guard end + 1 < bytes.count else { return false }
      if bytes[end] == UInt8(ascii: "\t") { return true }
      if bytes[end] == UInt8(ascii: " ") { return bytes[end + 1] == UInt8(ascii: " ") }
      // A space that does not break, and a further one.
      if bytes[end] == 0xC2, bytes[end + 1] == 0xA0 {
        return end + 2 < bytes.count && (bytes[end + 2] == UInt8(ascii: " ") || bytes[end + 2] == 0xC2)
      }
      return bytes[end] == UInt8(ascii: "-") && hour(at: end + 1) != nil
    }
    guard start > 5, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    return (start - 6...start - 5).contains { first in
      (first == 0 || bytes[first - 1] == UInt8(ascii: "\n")) && hour(at: first) == start - 1
    }
  }

  /// The end of an hour such as 10.15 at `start`.
  private func hour(at start: Int) -> Int? {
    guard let left = piece(at: start), left.end + 1 < bytes.count, bytes[left.end] == UInt8(ascii: "."),
      let right = piece(at: left.end + 1), isHour(left, right)
    else { return nil }
    return right.end
  }

  private func isHour(_ hour: Piece, _ minute: Piece) -> Bool {
    hour.count <= 2 && hour.value < 24 && minute.count == 2 && minute.value < 60
  }
}

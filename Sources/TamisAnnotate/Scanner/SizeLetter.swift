// Letters for height, width, depth and length behind the factors of a size: 24H x 12.5W x 8D inches. They belong to
// their numbers and are no units.
extension Scanner {
  /// The end of the letter at `end`, behind the digits that begin at `start`; nil where it is none of a size.
  func sizeLetterEnd(_ start: Int, _ end: Int) -> Int? {
    guard isSizeLetter(end) else { return nil }
    if let next = behindTimes(end + 1) {
      var close = next
      while close < bytes.count, Bytes.isDigit(bytes[close]) || bytes[close] == UInt8(ascii: ".") {
        close += 1
      }
      // 60W x 24h are watts and hours.
      if isSizeLetter(close), !isSame(close, end), bytes[close] & 0x20 == bytes[end] & 0x20 { return end + 1 }
    }
    guard end + 1 == bytes.count || !Bytes.isASCIILetter(bytes[end + 1]) else { return nil }
    // The last of them.
    var at = start
    if at > 2, bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    guard at > 3, bytes[at - 1] | 0x20 == UInt8(ascii: "x") else { return nil }
    at -= 1
    if bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    return at > 1 && isSizeLetter(at - 1) && Bytes.isDigit(bytes[at - 2]) && !isSame(at - 1, end)
      && bytes[at - 1] & 0x20 == bytes[end] & 0x20
      ? end + 1 : nil
  }

  /// Where digits begin behind a sign of multiplication at `at`, with or without spaces around it.
  private func behindTimes(_ at: Int) -> Int? {
    var next = at
    if next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "x") else { return nil }
    next += 1
    if next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    return next < bytes.count && Bytes.isDigit(bytes[next]) ? next : nil
  }

  private func isSizeLetter(_ at: Int) -> Bool {
    at < bytes.count && Self.sizeLetters.contains(bytes[at] | 0x20)
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool { bytes[first] | 0x20 == bytes[second] | 0x20 }

  private static let sizeLetters = Array("hwdl".utf8)
}

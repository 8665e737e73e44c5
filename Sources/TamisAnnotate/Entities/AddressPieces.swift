import TamisCore

/// Pieces of addresses and of names in code that look like names: *neil* in `neil.obrien@parliament.example`, *aws* in `aws_region`.
enum AddressPieces {
  /// Whether a mention is such a piece.
  /// - Complexity: O(1): 64 bytes on each side are looked at.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mention.end > mention.start, isLetter(bytes[mention.end - 1]) else { return false }
    if isJoined(mention, bytes) { return true }
    var end = mention.end
    while end < bytes.count, end - mention.end < longest, isPiece(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "@"), isLetter(bytes[end - 1]),
      isLetter(bytes[end + 1])
    {
      return true
    }
    var start = mention.start
    while start > 0, mention.start - start < longest, isPiece(bytes[start - 1]) { start -= 1 }
    // A name behind a bare @ is an account's.
    return start > 1 && bytes[start - 1] == UInt8(ascii: "@") && isPiece(bytes[start - 2])
  }

  /// Whether an underscore joins it to letters before or behind. A row of them is a line to write on.
  private static func isJoined(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let underscore = UInt8(ascii: "_")
    if mention.end + 1 < bytes.count, bytes[mention.end] == underscore, isLetter(bytes[mention.end + 1]) {
      return true
    }
    return mention.start > 1 && bytes[mention.start - 1] == underscore && isLetter(bytes[mention.start - 2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Bytes.isASCIILetter(byte) || Bytes.isDigit(byte) }

  private static func isPiece(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "_")
  }

  /// In bytes.
  private static let longest = 64
}

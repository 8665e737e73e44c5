/// What can stand where a byte does, so that most bytes need no further look.
enum ByteClass: UInt8, BitwiseCopyable, Sendable {
  /// Nothing that a grammar reads.
  case silent
  case letter, han, digit
  /// A letter that can begin an address or a Roman numeral, too.
  case manyLetter
  /// A sign, which may begin a phrase or a number.
  case sign

  /// - Parameter starts: Of the phrases of the language.
  init(_ byte: UInt8, _ starts: PhraseStarts) {
    self =
      Bytes.isDigit(byte)
      ? .digit
      : Bytes.isLetter(byte)
        ? Self.many.contains(byte) ? .manyLetter : .letter
        : Bytes.isHanStart(byte)
          ? .han
          : byte >= 0x80 || starts.contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            ? .sign : .silent
  }

  private static let many = Array("hHwWIVXLCDM".utf8)
}

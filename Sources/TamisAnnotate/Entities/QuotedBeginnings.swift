internal import TamisCore

/// Names whose first word stands in quotation marks: of “纸桥”文化交流协会 the tagger may leave out the first mark and keep
/// the second.
enum QuotedBeginnings {
  private static let pairs: [(opening: [UInt8], closing: [UInt8])] =
    [("“", "”"), ("「", "」"), ("『", "』"), ("«", "»")].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Where the name begins, with the mark that opens what it closes; its start where that stands elsewhere.
  static func start(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for (opening, closing) in pairs {
      let begin = mention.start - opening.count
      guard begin >= 0, bytes[begin..<mention.start].elementsEqual(opening) else { continue }
      let name = bytes[mention.start..<mention.end]
      guard let close = place(of: closing, in: name) else { return mention.start }
      // One that opens within the name belongs to that, and what is quoted as a whole needs no marks.
      let isClosedHere = place(of: opening, in: bytes[mention.start..<close]) == nil
      return isClosedHere && close + closing.count < mention.end ? begin : mention.start
    }
    return mention.start
  }

  private static func place(of mark: [UInt8], in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard text.count >= mark.count else { return nil }
    return (text.startIndex...text.endIndex - mark.count).first {
      text[$0..<$0 + mark.count].elementsEqual(mark)
    }
  }
}

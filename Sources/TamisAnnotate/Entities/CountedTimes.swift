internal import TamisCore

/// Numbers that say how often, behind a name: in *We saw Paris 3 times* the tagger may take `Paris 3` for a model.
enum CountedTimes {
  private static let words = [" times", " fois"].map { Array($0.utf8) }

  /// Where the name ends without such a number.
  static func nameEnd(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard words.contains(where: { bytes[mention.end...].starts(with: $0) }) else { return mention.end }
    var end = mention.end
    while end > mention.start, bytes[end - 1] &- UInt8(ascii: "0") < 10 { end -= 1 }
    let isNumber = end < mention.end && end > mention.start + 1 && bytes[end - 1] == UInt8(ascii: " ")
    return isNumber ? end - 1 : mention.end
  }
}

internal import TamisCore

/// Numbers of laws of the European Union and citations of its journal: in `92/43/CEE du Conseil` the letters belong to the number,
/// and `JO C 265` is a place in a journal.
enum LegalReferences {
  private static let unions: Set<String> = ["CE", "CEE", "CECA", "UE", "EU", "EC", "EEC", "EG", "EWG"]
  private static let between: Set<String> = ["du", "de", "des", "of", "the", "der", "des"]
  private static let journals: Set<String> = ["JO", "JOCE", "JOUE", "OJ"]

  /// The mention without the letters of a number, nil where nothing is left of it.
  /// - Complexity: O(length of the mention).
  static func trimmed(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> NameMention? {
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[mention.start..<mention.end]), as: UTF8.self)
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first else { return mention }
    if journals.contains(String(first)), words.count > 1, ["C", "L"].contains(words[1]) { return nil }
    guard unions.contains(String(first)), mention.start > 1, bytes[mention.start - 1] == UInt8(ascii: "/"),
      bytes[mention.start - 2] &- 0x30 < 10
    else { return mention }
    var start = mention.start + first.utf8.count + 1
    for word in words.dropFirst() {
      guard between.contains(String(word)) else { break }
      start += word.utf8.count + 1
    }
    guard start < mention.end else { return nil }
    var rest = mention
    rest.start = start
    return rest
  }
}

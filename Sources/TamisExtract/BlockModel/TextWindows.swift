/// The runs of letters in some texts, to tell how much of another text is in them.
///
/// White space, punctuation, markup and case do not count.
struct TextWindows {
  private var seen: SeenHashes

  /// In bytes: three English words or so.
  private static let length = 18
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// `base` to the power of `length`.
  private static let basePower = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }

  /// - Complexity: O(bytes).
  init(_ texts: [[UInt8]]) {
    seen = SeenHashes(capacity: texts.reduce(0) { $0 + $1.count } + 1)
    for text in texts {
      Self.forEach(text[...], skipsMarkup: true) { _ = seen.insert($0) }
    }
  }

  /// How much of a text is in the texts, 0...1; 0 for one that is too short to tell.
  /// - Complexity: O(bytes).
  func share(of text: ArraySlice<UInt8>) -> Double {
    var all = 0
    var found = 0
    Self.forEach(text, skipsMarkup: false) {
      all += 1
      if seen.contains($0) { found += 1 }
    }
    return all > 0 ? Double(found) / Double(all) : 0
  }

  /// Calls `body` with the hash of each run of `length` letters and digits.
  private static func forEach(_ text: ArraySlice<UInt8>, skipsMarkup: Bool, _ body: (UInt64) -> Void) {
    var last = [UInt8](repeating: 0, count: length)
    var count = 0
    var hash: UInt64 = 0
    var index = text.startIndex
    while index < text.endIndex {
      var byte = text[index]
      index += 1
      if skipsMarkup, byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
        let end = byte == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ";")
        let longest = byte == UInt8(ascii: "<") ? 400 : 8
        if let close = text[index..<min(index + longest, text.endIndex)].firstIndex(of: end) {
          index = close + 1
        }
        continue
      }
      if byte &- UInt8(ascii: "A") < 26 { byte |= 0x20 }
      guard byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80 else { continue }
      let slot = count % length
      hash = hash &* base &+ UInt64(byte) &+ 1
      if count >= length { hash = hash &- (UInt64(last[slot]) &+ 1) &* basePower }
      last[slot] = byte
      count += 1
      if count >= length { body((hash ^ hash >> 29) &* base) }
    }
  }
}

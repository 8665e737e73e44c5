/// The part of a page that tells its encoding: text around bytes of 80 and above, without markup.
///
/// ICU's detector reads the first 8,000 bytes only, which on the Web are scripts and menus.
enum DetectionSample {
  static let limit = 8_000
  /// How many bytes of ASCII are kept on either side: a word or two.
  private static let margin = 24

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    sample.reserveCapacity(limit)
    var kept = 0
    var i = 0
    while i < bytes.count, sample.count < limit {
      guard bytes[i] >= 0x80 else {
        i &+= 1
        continue
      }
      var end = i
      var quiet = 0
      while end < bytes.count, quiet < margin, end &- i < limit {
        quiet = bytes[end] >= 0x80 ? 0 : quiet &+ 1
        end &+= 1
      }
      let start = max(kept, i &- margin)
      sample.append(contentsOf: text(in: bytes[start..<end]).prefix(limit &- sample.count))
      kept = end
      i = end
    }
    return sample
  }

  /// The bytes less what stands between `<` and `>`.
  private static func text(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var depth = 0
    for byte in bytes {
      // 3C and 3E are no trail bytes in any encoding but GB 18030's rare four-byte ones.
      if byte == 0x3C { depth = 1 }
      if depth == 0 { text.append(byte) }
      if byte == 0x3E {
        if depth == 0 { text.removeAll() }
        depth = 0
        text.append(0x20)
      }
    }
    return text
  }
}

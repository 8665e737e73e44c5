import TamisCore

/// Numbers of graphics cards of which the tagger leaves the letters outside, or takes them for a firm: *RTX|4090*.
enum GraphicsCards {
  /// The names with the letters taken in, in order.
  /// - Complexity: O(names).
  static func joined(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var result: [NameMention] = []
    for name in names {
      var name = name
      if let last = result.last, name.start < last.end { continue }
      if case let length = name.leader(series, bytes), length > 0, Bytes.isDigit(bytes[name.start]),
        name.kind == .product
      {
        let start = name.start - length
        guard start == 0 || !isLetter(bytes[start - 1]) else {
          result.append(name)
          continue
        }
        if let last = result.last, last.start >= start { result.removeLast() }
        if result.last.map({ $0.end <= start }) ?? true {
          name.start = start
          if case let end = name.end + name.follower(variants, bytes),
            end == bytes.count || !isLetter(bytes[end])
          {
            name.end = end
          }
        }
      }
      result.append(name)
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Bytes.isASCIILetter(byte) || Bytes.isDigit(byte) }

  private static let variants = [" Ti SUPER", " Ti Super", " Ti", " SUPER", " Super", " XTX", " XT"].bytes
  private static let series = [
    "GeForce RTX ", "GeForce GTX ", "Radeon RX ", "RTX ", "GTX ", "RX ", "Radeon ",
  ].bytes
}

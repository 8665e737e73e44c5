/// UTF-16 units of a UTF-8 text, in memory that is reused from text to text.
///
/// ICU's iterators are 1.5 to 3 times slower on UTF-8 than on UTF-16, conversion included.
struct UTF16Buffer {
  private(set) var units: [UInt16] = []

  /// Converts the text, which should be valid UTF-8; what is not becomes U+FFFD byte by byte.
  mutating func fill(from text: ArraySlice<UInt8>) {
    let capacity = text.count
    if units.count < capacity { units = [UInt16](repeating: 0, count: capacity) }
    count = text.withUnsafeBufferPointer { source in
      units.withUnsafeMutableBufferPointer { target in Self.convert(source, to: target) }
    }
  }

  /// How many units the text has; `units` may be longer.
  private(set) var count = 0

  private static func convert(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
    let length = source.count
    var i = 0
    var written = 0
    while i < length {
      let lead = UInt32(from[i])
      if lead < 0x80 {
        to[written] = UInt16(truncatingIfNeeded: lead)
        i &+= 1
      } else if lead & 0xF0 == 0xE0, i &+ 2 < length {
        let scalar = (lead & 0x0F) << 12 | UInt32(from[i &+ 1] & 0x3F) << 6 | UInt32(from[i &+ 2] & 0x3F)
        to[written] = UInt16(truncatingIfNeeded: scalar)
        i &+= 3
      } else if lead & 0xE0 == 0xC0, i &+ 1 < length {
        to[written] = UInt16(truncatingIfNeeded: (lead & 0x1F) << 6 | UInt32(from[i &+ 1] & 0x3F))
        i &+= 2
      } else if lead & 0xF8 == 0xF0, i &+ 3 < length {
        let high = (lead & 0x07) << 18 | UInt32(from[i &+ 1] & 0x3F) << 12
        let scalar = high | UInt32(from[i &+ 2] & 0x3F) << 6 | UInt32(from[i &+ 3] & 0x3F)
        to[written] = UInt16(truncatingIfNeeded: 0xD7C0 &+ scalar >> 10)
        to[written &+ 1] = UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF)
        written &+= 1
        i &+= 4
      } else {
        to[written] = 0xFFFD
        i &+= 1
      }
      written &+= 1
    }
    return written
  }
}

/// Turns ascending UTF-16 offsets into the indices of the same places in a UTF-8 text.
struct UTF8Cursor {
  private(set) var index: Int
  private var unit = 0
  private let text: ArraySlice<UInt8>

  /// Begins at the start of the text.
  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  /// Goes on to a UTF-16 offset, at or after the last one, and gives its index.
  mutating func advance(toUnit target: Int) -> Int {
    text.withUnsafeBufferPointer { bytes in
      let start = text.startIndex
      var i = index &- start
      while unit < target, i < bytes.count {
        let lead = bytes[i]
        if lead < 0x80 {
          i &+= 1
        } else if lead & 0xF0 == 0xE0, i &+ 2 < bytes.count {
          i &+= 3
        } else if lead & 0xE0 == 0xC0, i &+ 1 < bytes.count {
          i &+= 2
        } else if lead & 0xF8 == 0xF0, i &+ 3 < bytes.count {
          i &+= 4
          unit &+= 1
        } else {
          i &+= 1
        }
        unit &+= 1
      }
      index = start &+ i
    }
    return index
  }
}

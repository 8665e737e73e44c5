/// A text reduced to its letters and digits, small ones where they are ASCII, so that texts set in other marks and spaces
/// compare as equal.
struct TextKey: Hashable {
  private(set) var bytes: [UInt8] = []

  /// - Complexity: O(*n*).
  init(_ text: some Sequence<UInt8>) {
    // A mark of three bytes from U+2000 to U+206F or U+3000 to U+303F, or a no-break space, is left out.
    var pending: [UInt8] = []
    for byte in text {
      if !pending.isEmpty {
        pending.append(byte)
        if pending[0] == 0xC2 {
          if byte != 0xA0, byte != 0xAB, byte != 0xBB { bytes += pending }
          pending = []
        } else if pending.count == 3 {
          let isMark = pending[0] == 0xE2 ? pending[1] <= 0x81 : pending[1] == 0x80
          if !isMark { bytes += pending }
          pending = []
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
      case 0xC2, 0xE2, 0xE3: pending.append(byte)
      case 0x80...: bytes.append(byte)
      default: break
      }
    }
  }

  var count: Int { bytes.count }

  /// Whether both texts begin alike, or one is a part of the other.
  /// - Parameters:
  ///   - beginning: So many bytes at the beginning are enough.
  ///   - least: A shorter text that the other holds proves nothing.
  /// - Complexity: O(bytes of both).
  func agrees(with other: TextKey, beginning: Int, least: Int) -> Bool {
    if count >= beginning, other.count >= beginning, bytes.prefix(beginning) == other.bytes.prefix(beginning)
    {
      return true
    }
    if count >= least, count <= other.count { return other.bytes.has(bytes[...]) }
    return other.count >= least && other.count < count && bytes.has(other.bytes[...])
  }
}

/// A body in chunks (RFC 9112, 7.1) put together.
struct ChunkedBody {
  private(set) var content: [UInt8] = []
  /// Whether the last chunk is there and all sizes are right.
  private(set) var isComplete = false

  /// - Returns: nil where the bytes do not begin with a chunk, so that they are not chunked at all.
  init?(_ bytes: [UInt8]) {
    var at = 0
    content.reserveCapacity(bytes.count)
    while true {
      guard let size = Self.size(in: bytes, at: &at) else {
        if content.isEmpty { return nil }
        return
      }
      if size == 0 {
        isComplete = true
        return
      }
      let end = size > bytes.count - at ? bytes.count : at + size
      content += bytes[at..<end]
      if end - at < size { return }
      at = end
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
  }

  /// Reads a chunk's size line; `at` moves behind it.
  private static func size(in bytes: [UInt8], at: inout Int) -> Int? {
    var size = 0
    var digits = 0
    var index = at
    while index < bytes.count, let digit = hexValue(bytes[index]) {
      guard digits < 15 else { return nil }
      size = size << 4 | digit
      digits += 1
      index += 1
    }
    guard digits > 0 else { return nil }
    // Extensions and white space are passed over, up to the line's end.
    if index < bytes.count {
      let next = bytes[index]
      guard next == 0x0D || next == 0x0A || next == 0x20 || next == 0x09 || next == UInt8(ascii: ";") else {
        return nil
      }
    }
    guard let lineEnd = bytes[index...].prefix(4096).firstIndex(of: 0x0A) else { return nil }
    at = lineEnd + 1
    return size
  }

  private static func hexValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
  }
}

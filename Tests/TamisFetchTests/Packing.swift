/// Writers of compressed streams without any compression, so that tests need no compressor.
enum Packing {
  /// One gzip member of stored blocks (RFC 1952, RFC 1951 3.2.4).
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    out += deflate(bytes)
    for value in [crc32(bytes), UInt32(bytes.count)] {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        out.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    return out
  }

  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    repeat {
      let block = bytes[at..<min(at + 65_535, bytes.count)]
      at = block.endIndex
      let length = UInt16(block.count)
      out.append(at == bytes.count ? 1 : 0)
      out += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8)]
      out += block
    } while at < bytes.count
    return out
  }

  /// One zstd frame of raw blocks without checksum (RFC 8878, 3.1.1).
  static func zstd(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    // No content size, a window of 128 KiB.
    var out: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
    var at = 0
    repeat {
      let block = bytes[at..<min(at + 65_536, bytes.count)]
      at = block.endIndex
      let header = UInt32(block.count) << 3 | (at == bytes.count ? 1 : 0)
      out += [UInt8(header & 255), UInt8(header >> 8 & 255), UInt8(header >> 16)]
      out += block
    } while at < bytes.count
    return out
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~crc
  }
}

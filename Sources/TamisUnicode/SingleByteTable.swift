/// What each of the 256 bytes of a single-byte encoding stands for.
struct SingleByteTable: Sendable {
  /// One scalar a byte, U+FFFD where there is none; all lie in the basic plane.
  let scalars: [UInt16]

  /// Takes ICU's table and puts right where the WHATWG index differs.
  init(_ scalars: [UInt16], for encoding: TextEncoding) {
    var scalars = scalars
    scalars[0] = 0xFFFD
    // Bytes 80...9F that an encoding leaves open are C1 controls on the Web.
    for byte in 0x80..<0xA0 where scalars[byte] == 0xFFFD && encoding != .replacement {
      scalars[byte] = UInt16(byte)
    }
    switch encoding {
    case .koi8u:
      scalars[0xAE] = 0x045E
      scalars[0xBE] = 0x040E
    case .macCyrillic:
      scalars[0xA2] = 0x0490
      scalars[0xB6] = 0x0491
      scalars[0xFF] = 0x20AC
    case .macintosh: scalars[0xDB] = 0x20AC
    default: break
    }
    self.scalars = scalars
  }

  private init(_ scalars: [UInt16]) { self.scalars = scalars }

  /// `x-user-defined`: bytes of 80 and above lie in the private use area from U+F780.
  static let userDefined = SingleByteTable(
    (0..<256).map { $0 == 0 ? 0xFFFD : $0 < 0x80 ? UInt16($0) : 0xF700 + UInt16($0) })
}

/// Reads a single-byte encoding.
func decodedSingleByte(
  _ bytes: ArraySlice<UInt8>, table: SingleByteTable
) -> (utf8: [UInt8], replacements: Int) {
  var replacements = 0
  let capacity = bytes.count &* 3
  let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, written in
    table.scalars.withUnsafeBufferPointer { scalars in
      bytes.withUnsafeBufferPointer { source in
        for byte in source {
          let scalar = scalars[Int(byte)]
          if scalar < 0x80 {
            buffer[written] = UInt8(truncatingIfNeeded: scalar)
            written &+= 1
          } else if scalar < 0x800 {
            buffer[written] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
            buffer[written &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            written &+= 2
          } else {
            if scalar == 0xFFFD { replacements &+= 1 }
            buffer[written] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
            buffer[written &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
            buffer[written &+ 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            written &+= 3
          }
        }
      }
    }
  }
  return (output, replacements)
}

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
    // ICU fills gaps with private use; only the Macintosh's apple is meant so.
    for byte in 0x80..<0x100 where scalars[byte] &- 0xE000 < 0x1900 && scalars[byte] != 0xF8FF {
      scalars[byte] = 0xFFFD
    }
    switch encoding {
    case .iso885916: for (byte, scalar) in Self.romanian { scalars[byte] = scalar }
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

  /// Where ISO 8859-16 differs from ISO 8859-1.
  private static let romanian: [(Int, UInt16)] = [
    (0xA1, 0x104), (0xA2, 0x105), (0xA3, 0x141), (0xA4, 0x20AC), (0xA5, 0x201E), (0xA6, 0x160),
    (0xA8, 0x161), (0xAA, 0x218), (0xAC, 0x179), (0xAE, 0x17A), (0xAF, 0x17B), (0xB2, 0x10C),
    (0xB3, 0x142), (0xB4, 0x17D), (0xB5, 0x201D), (0xB8, 0x17E), (0xB9, 0x10D), (0xBA, 0x219),
    (0xBC, 0x152), (0xBD, 0x153), (0xBE, 0x178), (0xBF, 0x17C), (0xC3, 0x102), (0xC5, 0x106),
    (0xD0, 0x110), (0xD1, 0x143), (0xD5, 0x150), (0xD7, 0x15A), (0xD8, 0x170), (0xDD, 0x118),
    (0xDE, 0x21A), (0xE3, 0x103), (0xE5, 0x107), (0xF0, 0x111), (0xF1, 0x144), (0xF5, 0x151),
    (0xF7, 0x15B), (0xF8, 0x171), (0xFD, 0x119), (0xFE, 0x21B),
  ]

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

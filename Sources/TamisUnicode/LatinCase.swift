/// Lower case without Unicode's tables.
package enum LatinCase {
  /// Simple lower case of Latin letters, good enough for word lists and letter statistics.
  package static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x1A0, 0x1AF: scalar + 1
    default: scalar
    }
  }
}

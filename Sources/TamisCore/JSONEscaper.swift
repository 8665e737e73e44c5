/// Escapes the text of JSON strings into a piece of memory, up to eight bytes a step.
struct JSONEscaper {
  private let piece: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  init(_ piece: UnsafeMutableBufferPointer<UInt8>) { self.piece = piece }

  /// Whether there may be no room for another step. Take what is there, then.
  var isFull: Bool { count &+ Self.mostAStep > piece.count }

  // Seven plain bytes, stored with the eighth, and an escape of six.
  private static let mostAStep = 16

  /// What was written so far; the next step begins anew.
  mutating func taken() -> UnsafeBufferPointer<UInt8> {
    defer { count = 0 }
    return UnsafeBufferPointer(rebasing: piece[..<count])
  }

  mutating func put(_ byte: UInt8) {
    piece[count] = byte
    count &+= 1
  }

  /// Copies plain bytes up to the first that may need an escape, and that one. Only if not `isFull`.
  /// - Returns: Where the next step begins.
  mutating func step(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    if let base = utf8.baseAddress, let out = piece.baseAddress, index &+ 8 <= utf8.count {
      let group = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      // Those that turn out not to be plain are written over.
      UnsafeMutableRawPointer(out + count).storeBytes(of: group, as: UInt64.self)
      let plain = Self.plainBytes(UInt64(littleEndian: group))
      index &+= plain
      count &+= plain
      if plain == 8 { return index }
    }
    let byte = utf8[index]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): escape(byte)
    case 0..<0x20: control(byte)
    case 0xC2 where utf8.count &- index > 1 && utf8[index &+ 1] == 0x85:
      escape("u0085")
      index &+= 1
    case 0xE2
    where utf8.count &- index > 2 && utf8[index &+ 1] == 0x80 && utf8[index &+ 2] & 0xFE == 0xA8:
      escape(utf8[index &+ 2] == 0xA8 ? "u2028" : "u2029")
      index &+= 2
    default: put(byte)
    }
    return index &+ 1
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x0A: escape(UInt8(ascii: "n"))
    case 0x0D: escape(UInt8(ascii: "r"))
    case 0x09: escape(UInt8(ascii: "t"))
    case 0x08: escape(UInt8(ascii: "b"))
    case 0x0C: escape(UInt8(ascii: "f"))
    default:
      escape("u00")
      for digit in [byte >> 4, byte & 15] {
        put(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &+ digit &- 10)
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    put(byte)
  }

  private mutating func escape(_ text: StaticString) {
    put(UInt8(ascii: "\\"))
    for index in 0..<text.utf8CodeUnitCount { put(text.utf8Start[index]) }
  }

  /// How many of eight bytes, from the lowest, are for sure none that begins what is escaped.
  private static func plainBytes(_ group: UInt64) -> Int {
    let controls = (group &- 0x2020_2020_2020_2020) & ~group
    let special =
      controls | zeroBytes(group ^ 0x2222_2222_2222_2222) | zeroBytes(group ^ 0x5C5C_5C5C_5C5C_5C5C)
      | zeroBytes(group ^ 0xC2C2_C2C2_C2C2_C2C2) | zeroBytes(group ^ 0xE2E2_E2E2_E2E2_E2E2)
    return (special & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// Sets the highest bit of each byte that is zero, and perhaps of some above one that is.
  private static func zeroBytes(_ group: UInt64) -> UInt64 { (group &- 0x0101_0101_0101_0101) & ~group }
}

internal import CSimdJSON

/// Escapes the text of JSON strings into a piece of memory, step by step.
struct JSONEscaper {
  private let piece: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  init(_ piece: UnsafeMutableBufferPointer<UInt8>) { self.piece = piece }

  /// Whether there may be no room for another step. Take what is there, then.
  var isFull: Bool { piece.count &- count <= Self.longestEscape }

  /// `\u001f`, for one.
  private static let longestEscape = 6

  /// What was written so far; the next step begins anew.
  mutating func taken() -> UnsafeBufferPointer<UInt8> {
    defer { count = 0 }
    return UnsafeBufferPointer(rebasing: piece[..<count])
  }

  mutating func put(_ byte: UInt8) {
    piece[count] = byte
    count &+= 1
  }

  /// Copies plain bytes up to the first that may need an escape, and that one, or as many as there is room for.
  /// Only if not `isFull`, and if there is a byte at `start`.
  /// - Returns: Where the next step begins.
  mutating func step(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = utf8.baseAddress, let out = piece.baseAddress else { return start }
    let most = min(utf8.count &- start, piece.count &- count &- Self.longestEscape)
    let plain = tamis_json_copy_plain(base + start, out + count, most)
    count &+= plain
    var index = start &+ plain
    if plain == most { return index }
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
}

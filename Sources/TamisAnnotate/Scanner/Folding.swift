/// Folds what writers vary: case, French accents, kinds of space, apostrophe, hyphen and full-width forms.
///
/// Words are stored folded in the tables and text is folded as it is read, without a copy.
enum Folding {
  /// One folded byte of a text and how many bytes of the text it stands for.
  struct Step {
    let byte: UInt8
    let length: Int
  }

  /// Reads one folded byte at `index`, which is below `bytes.count`. What is not folded comes byte by byte.
  @inline(__always)
  static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Step {
    let byte = bytes[index]
    if byte < 0x80 {
      return Step(byte: byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte, length: 1)
    }
    // Han characters and later bytes stay as they are.
    if byte < 0xC2 || Bytes.isHanStart(byte) { return Step(byte: byte, length: 1) }
    return wide(bytes, index, byte)
  }

  /// The small letter without its accent of the two bytes 0xC3 and `second`; 0 where they are none that is folded.
  @inline(__always)
  static func base(_ second: UInt8) -> UInt8 { latin[Int(second & 0x3F)] }

  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ byte: UInt8) -> Step {
    let left = bytes.count - index
    switch byte {
    case 0xC3 where left > 1:
      let base = latin[Int(bytes[index &+ 1] & 0x3F)]
      if base != 0 { return Step(byte: base, length: 2) }
    case 0xC2 where left > 1 && bytes[index + 1] == 0xA0:
      return Step(byte: UInt8(ascii: " "), length: 2)
    case 0xE2 where left > 2 && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98, 0x99: return Step(byte: UInt8(ascii: "'"), length: 3)
      case 0x90, 0x91: return Step(byte: UInt8(ascii: "-"), length: 3)
      case 0x80...0x8A, 0xAF: return Step(byte: UInt8(ascii: " "), length: 3)
      default: break
      }
    case 0xE3 where left > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
      return Step(byte: UInt8(ascii: " "), length: 3)
    case 0xEF where left > 2:
      // U+FF01...U+FF5E are ASCII's 0x21...0x7E.
      let second = bytes[index + 1]
      let third = bytes[index + 2]
      if second == 0xBC, third >= 0x81 {
        let ascii = third &- 0x60
        return Step(byte: ascii &- UInt8(ascii: "A") < 26 ? ascii | 0x20 : ascii, length: 3)
      }
      if second == 0xBD, third <= 0x9E {
        return Step(byte: third &- 0x20, length: 3)
      }
    default: break
    }
    return Step(byte: byte, length: 1)
  }

  /// The letters U+00C0...U+00FF without their accents; 0 where the letter is none of these.
  private static let latin: FrozenTable<UInt8> = {
    var table = [UInt8](repeating: 0, count: 64)
    let bases = "aaaaaa.ceeeeiiii.nooooo.ouuuuy.."
    for (index, base) in bases.utf8.enumerated() where base != UInt8(ascii: ".") {
      table[index] = base
      table[index + 32] = base
    }
    return FrozenTable(table)
  }()

  /// Whether － stands at `index`.
  static func isWideHyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x8D
  }

  /// A phrase of a table, folded.
  static func folded(_ phrase: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: phrase.count) { folded, count in
      var index = 0
      while index < phrase.count {
        let step = step(phrase, index)
        folded[count] = step.byte
        count += 1
        index += step.length
      }
    }
  }
}

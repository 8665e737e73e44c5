/// Base64 as in RFC 4648, section 4.
package enum Base64 {
  /// - Returns: ASCII with padding.
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let first = UInt32(bytes[index]) << 16
      let second = left > 1 ? UInt32(bytes[index + 1]) << 8 : 0
      let third = left > 2 ? UInt32(bytes[index + 2]) : 0
      let group = first | second | third
      out.append(alphabet[Int(group >> 18 & 63)])
      out.append(alphabet[Int(group >> 12 & 63)])
      out.append(left > 1 ? alphabet[Int(group >> 6 & 63)] : padding)
      out.append(left > 2 ? alphabet[Int(group & 63)] : padding)
      index += 3
    }
    return out
  }

  /// Reads Base64. White space is skipped; padding may be left out.
  /// - Returns: nil where a character is none of the alphabet or the length cannot be.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    var index = 0
    while index < text.count {
      // Four characters of the alphabet at a time, while there are.
      while count == 0 && index &+ 4 <= text.count {
        let first = values[Int(text[index])]
        let second = values[Int(text[index &+ 1])]
        let third = values[Int(text[index &+ 2])]
        let fourth = values[Int(text[index &+ 3])]
        guard first | second | third | fourth < 64 else { break }
        out.append(first << 2 | second >> 4)
        out.append(second << 4 | third >> 2)
        out.append(third << 6 | fourth)
        index &+= 4
      }
      guard index < text.count else { break }
      let byte = text[index]
      index += 1
      let value = values[Int(byte)]
      if value < 64 {
        group = group << 6 | UInt32(value)
        count += 1
        if count == 4 {
          out.append(UInt8(truncatingIfNeeded: group >> 16))
          out.append(UInt8(truncatingIfNeeded: group >> 8))
          out.append(UInt8(truncatingIfNeeded: group))
          count = 0
        }
      } else if byte == padding {
        break
      } else if value == illegal {
        return nil
      }
    }
    // After the padding only more of it and white space may follow.
    for byte in text[index...] where byte != padding && values[Int(byte)] != space { return nil }
    switch count {
    case 0: break
    case 2: out.append(UInt8(truncatingIfNeeded: group >> 4))
    case 3:
      out.append(UInt8(truncatingIfNeeded: group >> 10))
      out.append(UInt8(truncatingIfNeeded: group >> 2))
    default: return nil
    }
    return out
  }

  private static let padding = UInt8(ascii: "=")
  private static let illegal: UInt8 = 255
  private static let space: UInt8 = 254
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: illegal, count: 256)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
    for byte in [0x20, 0x09, 0x0A, 0x0D] { table[byte] = space }
    return table
  }()
}

/// An IPv6 address, read and written as the URL Standard says.
struct IPv6Address: CustomStringConvertible {
  private(set) var pieces = [UInt16](repeating: 0, count: 8)

  /// - Parameter bytes: Without brackets. A zone (`%eth0`) is no part of a URL.
  init?(_ bytes: ArraySlice<UInt8>) {
    let colon = UInt8(ascii: ":")
    var at = bytes.startIndex
    var piece = 0
    var compress: Int?
    func byte(_ offset: Int = 0) -> UInt8? { at + offset < bytes.endIndex ? bytes[at + offset] : nil }
    if byte() == colon {
      guard byte(1) == colon else { return nil }
      at += 2
      piece += 1
      compress = piece
    }
    while let current = byte() {
      guard piece < 8 else { return nil }
      if current == colon {
        guard compress == nil else { return nil }
        at += 1
        piece += 1
        compress = piece
        continue
      }
      var value: UInt16 = 0
      var length = 0
      while length < 4, let digit = byte()?.hexValue {
        value = value << 4 | UInt16(digit)
        at += 1
        length += 1
      }
      if byte() == UInt8(ascii: ".") {
        guard length > 0, piece <= 6 else { return nil }
        guard let address = Self.embedded(bytes[(at - length)...]) else { return nil }
        pieces[piece] = UInt16(address >> 16)
        pieces[piece + 1] = UInt16(truncatingIfNeeded: address)
        piece += 2
        at = bytes.endIndex
        break
      }
      if byte() == colon {
        at += 1
        guard byte() != nil else { return nil }
      } else if byte() != nil {
        return nil
      }
      pieces[piece] = value
      piece += 1
    }
    if let compress {
      let moved = pieces[compress..<max(compress, piece)]
      pieces.replaceSubrange(
        compress..<8, with: [UInt16](repeating: 0, count: 8 - compress - moved.count) + moved)
    } else if piece != 8 {
      return nil
    }
  }

  /// Four decimal numbers without leading zeros, to the end.
  private static func embedded(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(\.isDigit), part.count == 1 || part.first != 0x30
      else { return nil }
      let number = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
      guard number < 256 else { return nil }
      value = value << 8 | number
    }
    return value
  }

  /// The longest run of two or more zeros is written as `::`, the first of equal ones.
  private var compressed: Range<Int>? {
    var longest: Range<Int>?
    var start = 0
    while start < 8 {
      let end = pieces[start...].firstIndex { $0 != 0 } ?? 8
      if end - start > max(1, longest?.count ?? 0) { longest = start..<end }
      start = max(end, start + 1)
    }
    return longest
  }

  var description: String {
    func joined(_ pieces: ArraySlice<UInt16>) -> String {
      pieces.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard let compressed else { return joined(pieces[...]) }
    return "\(joined(pieces[..<compressed.lowerBound]))::\(joined(pieces[compressed.upperBound...]))"
  }
}

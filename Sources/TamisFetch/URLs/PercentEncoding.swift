/// The percent-encode sets of the URL Standard: which bytes are written as `%XX` in which part of a URL.
/// Control characters and all beyond ASCII are in each of them.
struct PercentEncoding {
  private let isEncoded: [Bool]

  static let fragment = PercentEncoding(" \"<>`")
  /// That of the special schemes.
  static let query = PercentEncoding(" \"#<>'")
  static let path = PercentEncoding(" \"#<>?^`{}")
  static let userinfo = PercentEncoding(" \"#<>?^`{}/:;=@[\\]|")

  private init(_ characters: String) {
    var table = (0..<256).map { $0 < 0x20 || $0 > 0x7E }
    for byte in characters.utf8 { table[Int(byte)] = true }
    isEncoded = table
  }

  func encode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { isEncoded[Int($0)] }) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if isEncoded[Int(byte)] { Self.append(byte, to: &out) } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a byte as `%XX`.
  static func append(_ byte: UInt8, to out: inout [UInt8]) {
    let digits = StaticString("0123456789ABCDEF").utf8Start
    out.append(UInt8(ascii: "%"))
    out.append(digits[Int(byte >> 4)])
    out.append(digits[Int(byte & 15)])
  }

  /// Undoes `%XX`; what is no escape stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.endIndex, let high = bytes[at + 1].hexValue,
        let low = bytes[at + 2].hexValue
      {
        out.append(high << 4 | low)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return out
  }
}

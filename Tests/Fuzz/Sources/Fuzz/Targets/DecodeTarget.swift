import TamisUnicode

/// Bytes of any encoding to Unicode: first the charset of a header, up to a line feed, then the bytes.
final class DecodeTarget: FuzzTarget {
  private var decoder = Decoder()

  func run(_ input: [UInt8]) {
    let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let isSplit = parts.count == 2 && parts[0].count < 40
    let charset = isSplit ? "text/html; charset=" + String(decoding: parts[0], as: UTF8.self) : nil
    let body = isSplit ? Array(parts[1]) : input
    guard let text = try? decoder.decode(body, contentType: charset) else {
      return require(false, "any bytes are decoded")
    }
    require(String(validating: text.utf8, as: UTF8.self) != nil, "decoded text is UTF-8")
  }
}

/// A URL that may be requested: http or https, with a host. Its bytes are ASCII.
struct RequestURL {
  /// What is sent; a fragment is not.
  let text: String
  let isSecure: Bool
  /// Lower case, an IPv6 address in brackets; names in other scripts as given.
  let host: String

  /// White space around is left aside; what a URL may not hold is percent-encoded (WHATWG URL, the
  /// path percent-encode set).
  ///
  /// - Returns: nil where it is no URL of http or https, or carries a user name or password.
  init?(_ given: String) {
    let trimmed = Array(given.utf8)[...].trimmed.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let scheme = trimmed.prefix { $0 != UInt8(ascii: ":") }
    switch String(decoding: scheme, as: UTF8.self).lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: return nil
    }
    let rest = trimmed[scheme.endIndex...].dropFirst()
    guard rest.starts(with: "//".utf8) else { return nil }
    let ends = Array("/?#\\".utf8)
    let authority = rest.dropFirst(2).prefix { !ends.contains($0) }
    guard !authority.isEmpty,
      !authority.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "@") })
    else { return nil }
    host = Self.host(of: Array(authority)).lowercased()
    guard !host.isEmpty else { return nil }
    let path = rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
    text =
      "http\(isSecure ? "s" : "")://" + String(decoding: authority, as: UTF8.self)
      + String(decoding: Self.encoded(path), as: UTF8.self)
  }

  /// Whether a text means to be a URL of any scheme, such as `ftp://example.org/`.
  static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.utf8.startIndex,
      text.utf8[colon...].starts(with: "://".utf8)
    else { return false }
    return text.utf8[..<colon].allSatisfy {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x2B && $0 <= 0x39 && $0 != 0x2F && $0 != 0x2C)
    }
  }

  private static func host(of authority: [UInt8]) -> String {
    if authority.first == UInt8(ascii: "[") {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return "" }
      return String(decoding: authority[...end], as: UTF8.self)
    }
    return String(decoding: authority.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }

  private static func encoded(_ path: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    let forbidden = Array("\"<>`{}".utf8)
    var out: [UInt8] = []
    for byte in path {
      if byte <= 0x20 || byte >= 0x7F || forbidden.contains(byte) {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return out
  }
}

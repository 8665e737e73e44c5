/// The URL Standard's basic URL parser, for the special schemes http and https alone.
///
/// It works on UTF-8: the characters with a meaning are ASCII, and all others are percent-encoded byte by
/// byte, but in the host.
struct WebURLParser {
  private let bytes: [UInt8]
  private let base: WebURL?
  private var at = 0

  init(_ input: String, base: WebURL?) {
    var slice = Array(input.utf8)[...]
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    bytes = slice.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    self.base = base
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }
  private static func isSlash(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  mutating func parse() -> WebURL? {
    if let scheme = takeScheme() {
      let isSecure: Bool
      switch scheme {
      case "http": isSecure = false
      case "https": isSecure = true
      default: return nil
      }
      let startsWithSlashes = bytes[at...].starts(with: "//".utf8)
      if let base, base.isSecure == isSecure, !startsWithSlashes { return parseRelative(to: base) }
      return parseAuthority(isSecure: isSecure)
    }
    return base.flatMap { parseRelative(to: $0) }
  }

  /// The scheme in lower case, if the input begins with one.
  private mutating func takeScheme() -> String? {
    guard let first = bytes.first, first.isLetter else { return nil }
    guard let colon = bytes.firstIndex(where: { !$0.isSchemeByte }), bytes[colon] == UInt8(ascii: ":")
    else { return nil }
    at = colon + 1
    return String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
  }

  // MARK: Relative URLs

  private mutating func parseRelative(to base: WebURL) -> WebURL? {
    if Self.isSlash(byte) {
      if at + 1 < bytes.count, Self.isSlash(bytes[at + 1]) { return parseAuthority(isSecure: base.isSecure) }
      var url = base
      url.query = nil
      url.fragment = nil
      parsePath(into: &url, after: [])
      return url
    }
    var url = base
    url.fragment = nil
    switch byte {
    case nil: break
    case UInt8(ascii: "?"), UInt8(ascii: "#"): parseQueryAndFragment(into: &url)
    default:
      url.query = nil
      var segments = base.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .dropFirst().map { String($0) ?? "" }
      if !segments.isEmpty { segments.removeLast() }
      parsePath(into: &url, after: segments)
    }
    return url
  }

  // MARK: Authority

  private mutating func parseAuthority(isSecure: Bool) -> WebURL? {
    while Self.isSlash(byte) { at += 1 }
    var url = WebURL(isSecure: isSecure)
    let end =
      bytes[at...].firstIndex {
        Self.isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
      } ?? bytes.count
    var authority = bytes[at..<end]
    at = end
    if let sign = authority.lastIndex(of: UInt8(ascii: "@")) {
      let credentials = authority[..<sign]
      authority = authority[(sign + 1)...]
      let colon = credentials.firstIndex(of: UInt8(ascii: ":"))
      url.username = PercentEncoding.userinfo.encode(credentials[..<(colon ?? credentials.endIndex)])
      if let colon { url.password = PercentEncoding.userinfo.encode(credentials[(colon + 1)...]) }
    }
    guard parseHost(authority, into: &url) else { return nil }
    parsePath(into: &url, after: [])
    return url
  }

  /// Reads `host` or `host:port`.
  private func parseHost(_ authority: ArraySlice<UInt8>, into url: inout WebURL) -> Bool {
    var isInBrackets = false
    let colon = authority.firstIndex { byte in
      if byte == UInt8(ascii: "[") { isInBrackets = true }
      if byte == UInt8(ascii: "]") { isInBrackets = false }
      return byte == UInt8(ascii: ":") && !isInBrackets
    }
    let name = authority[..<(colon ?? authority.endIndex)]
    guard !name.isEmpty, let host = HostParser.parse(name) else { return false }
    url.host = host
    guard let colon else { return true }
    let digits = authority[(colon + 1)...]
    guard digits.allSatisfy(\.isDigit) else { return false }
    // Leading zeros are allowed, and without digits it is the scheme's port.
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    guard significant.count <= 5 else { return false }
    let number = significant.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard number <= 65_535 else { return false }
    url.port = digits.isEmpty || number == (url.isSecure ? 443 : 80) ? nil : number
    return true
  }

  // MARK: Path, query, fragment

  private mutating func parsePath(into url: inout WebURL, after first: [String]) {
    var segments = first
    if Self.isSlash(byte) { at += 1 }
    while true {
      let end =
        bytes[at...].firstIndex {
          Self.isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        } ?? bytes.count
      let segment = PercentEncoding.path.encode(bytes[at..<end])
      let isLast = !(end < bytes.count && Self.isSlash(bytes[end]))
      switch segment.lowercased().replacingDotEscapes {
      case "..":
        if !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append("") }
      case ".": if isLast { segments.append("") }
      default: segments.append(segment)
      }
      at = isLast ? end : end + 1
      if isLast { break }
    }
    url.path = "/" + segments.joined(separator: "/")
    parseQueryAndFragment(into: &url)
  }

  private mutating func parseQueryAndFragment(into url: inout WebURL) {
    if byte == UInt8(ascii: "?") {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
      url.query = PercentEncoding.query.encode(bytes[(at + 1)..<end])
      at = end
    }
    if byte == UInt8(ascii: "#") { url.fragment = PercentEncoding.fragment.encode(bytes[(at + 1)...]) }
  }
}

extension String {
  /// With `%2e` as a dot, where the text is short enough to be a dot segment.
  fileprivate var replacingDotEscapes: String {
    guard utf8.count <= 6 else { return self }
    switch self {
    case "%2e": return "."
    case ".%2e", "%2e.", "%2e%2e": return ".."
    default: return self
    }
  }
}

/// A URL of http or https, parsed and written as the URL Standard says (<https://url.spec.whatwg.org/>).
///
/// Two texts for one place parse to equal values: the host is ASCII and lower case, numeric hosts are
/// addresses, the default port is gone, dot segments are resolved, what a URL may not hold is
/// percent-encoded. All parts are ASCII.
struct WebURL: Hashable, Sendable {
  var isSecure: Bool
  /// Percent-encoded; empty where there is none.
  var username = ""
  var password = ""
  /// A name in its ASCII form, a dotted IPv4 address, or an IPv6 address in brackets.
  var host: String
  /// Nil for the scheme's own.
  var port: Int?
  /// Begins with `/`.
  var path: String
  /// Without its `?`.
  var query: String?
  /// Without its `#`.
  var fragment: String?

  /// Parses a URL, absolute or relative to `base`.
  /// - Returns: nil where it is none, or of another scheme.
  init?(_ input: String, base: WebURL? = nil) {
    var parser = WebURLParser(input, base: base)
    guard let url = parser.parse() else { return nil }
    self = url
  }

  init(isSecure: Bool, host: String = "", path: String = "") {
    self.isSecure = isSecure
    self.host = host
    self.path = path
  }

  var scheme: String { isSecure ? "https" : "http" }
  /// The port that is connected to.
  var effectivePort: Int { port ?? (isSecure ? 443 : 80) }
  var hasCredentials: Bool { !username.isEmpty || !password.isEmpty }
  /// Scheme, host and port: what robots.txt and credentials belong to.
  var origin: String { "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")" }
  /// Path and query, as a request line has them.
  var target: String { path + (query.map { "?\($0)" } ?? "") }
  /// Without credentials and fragment, neither of which is sent.
  var requested: String { origin + target }

  /// The whole URL.
  var href: String {
    var text = "\(scheme)://"
    if hasCredentials {
      text += username
      if !password.isEmpty { text += ":\(password)" }
      text += "@"
    }
    text += "\(host)\(port.map { ":\($0)" } ?? "")\(target)"
    if let fragment { text += "#\(fragment)" }
    return text
  }
}

extension WebURL {
  /// A URL as a user or a redirect names it, if it may be requested: http or https, without a user name
  /// and password, which would hide the host from a reader and go to whoever is behind it.
  init?(requesting text: String, from base: WebURL? = nil) {
    self.init(text, base: base)
    guard !hasCredentials else { return nil }
    fragment = nil
  }

  /// Whether a text means to be a URL of any scheme, such as `ftp://example.org/`.
  static func hasScheme(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex,
      bytes[colon...].starts(with: "://".utf8)
    else { return false }
    return bytes[..<colon].allSatisfy(\.isSchemeByte)
  }

  /// Whether a text is a URL that may be requested and shows it, as in a list.
  static func isPlace(_ text: String) -> Bool { hasScheme(text) && WebURL(requesting: text) != nil }
}

extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A letter, digit, `+`, `-` or `.`.
  var isSchemeByte: Bool { isLetter || isDigit || self == 0x2B || self == 0x2D || self == 0x2E }
  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

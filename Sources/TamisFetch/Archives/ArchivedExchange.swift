/// One request and what was answered to it, as they went over the wire.
public struct ArchivedExchange: Sendable {
  /// What was asked for, as it was requested.
  public var url: String
  /// When the request was sent. Seconds since 1970.
  public var date: Int
  /// The server's address, such as `192.0.2.7` or `2001:db8::1`.
  public var address: String?
  /// The request line and fields, the blank line included; HTTP/1.1 in form, whatever went over the wire. Empty
  /// where it is not known any more: the exchange then has no `request` record.
  public var requestHead: [UInt8]
  /// The status line and fields of the final response, the blank line included. As sent.
  public var responseHead: [UInt8]
  /// The body, its transfer encoding undone.
  public var body: [UInt8]
  /// Whether the content encodings of `body` are undone, too.
  public var isDecoded: Bool
  /// Why the body is not whole; nil where it is.
  public var truncation: Truncation?

  /// Why a body is not whole (ISO 28500, 5.13).
  public enum Truncation: String, Sendable {
    /// It is longer than was wanted.
    case length
    /// It took too long.
    case time
    /// The connection broke.
    case disconnect
    /// Something else.
    case unspecified
  }

  /// An exchange; see the properties of the same names.
  public init(
    url: String, date: Int, address: String? = nil, requestHead: [UInt8], responseHead: [UInt8],
    body: [UInt8], isDecoded: Bool, truncation: Truncation? = nil
  ) {
    self.url = url
    self.date = date
    self.address = address
    self.requestHead = requestHead
    self.responseHead = responseHead
    self.body = body
    self.isDecoded = isDecoded
    self.truncation = truncation
  }
}

extension ArchivedExchange {
  /// The protocol that was really spoken, as `WARC-Protocol` names it; nil for HTTP/1.1.
  var wireProtocol: String? {
    switch String(decoding: responseHead.prefix { $0 != 0x20 && $0 != 0x0D && $0 != 0x0A }, as: UTF8.self) {
    case "HTTP/2", "HTTP/2.0": "h2"
    case "HTTP/3", "HTTP/3.0": "h3"
    case "HTTP/1.0": "http/1.0"
    default: nil
    }
  }

  /// The response's head as it is true of `body`: a field that no longer is gets the prefix `X-Crawler-`,
  /// as in Common Crawl's archives, and the length is that of the body. HTTP/2 is written as HTTP/1.1,
  /// which is all that readers of archives know.
  var archivedResponseHead: [UInt8] {
    var out: [UInt8] = []
    var isFolded = false
    for (number, line) in Self.lines(of: responseHead).enumerated() {
      if number == 0 {
        out += Self.statusLine(line)
        continue
      }
      if let first = line.first, first == 0x20 || first == 0x09, isFolded { continue }
      isFolded = false
      let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
      switch name {
      case "content-length" where Self.value(line) == String(body.count):
        // The same again, below.
        isFolded = true
        continue
      case "transfer-encoding", "content-length": out += Array("X-Crawler-".utf8)
      case "content-encoding" where isDecoded: out += Array("X-Crawler-".utf8)
      default: break
      }
      out += line + [0x0D, 0x0A]
    }
    return out + Array("Content-Length: \(body.count)\r\n\r\n".utf8)
  }

  /// The request's head, HTTP/2 written as HTTP/1.1.
  var archivedRequestHead: [UInt8] {
    var out: [UInt8] = []
    for (number, line) in Self.lines(of: requestHead).enumerated() {
      out += number == 0 ? Self.requestLine(line) : Array(line) + [0x0D, 0x0A]
    }
    return out + [0x0D, 0x0A]
  }

  /// The lines of a head without their line breaks, up to the blank one.
  private static func lines(of head: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty { break }
      lines.append(line)
    }
    return lines
  }

  private static func value(_ line: ArraySlice<UInt8>) -> String {
    let value = line.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    return String(decoding: Array(value)[...].trimmed, as: UTF8.self)
  }

  private static func statusLine(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let rest = line.drop { $0 != 0x20 }
    guard line.starts(with: "HTTP/2".utf8) || line.starts(with: "HTTP/3".utf8) else {
      return Array(line) + [0x0D, 0x0A]
    }
    // HTTP/2 has no reason phrase, and readers want the space before it.
    let phrase = rest.dropFirst().contains(0x20) ? "" : " "
    return Array("HTTP/1.1".utf8) + rest + Array("\(phrase)\r\n".utf8)
  }

  private static func requestLine(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = line.lastIndex(of: 0x20) else { return Array(line) + [0x0D, 0x0A] }
    return Array(line[...last]) + Array("HTTP/1.1\r\n".utf8)
  }
}

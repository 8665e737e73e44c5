/// Writes WARC records for tests.
enum WARC {
  static func record(
    _ type: String, _ block: String, url: String = "http://example.org/", contentType: String? = nil,
    length: String? = nil, tail: String = "\r\n\r\n", extra: String = "",
    date: String = "2026-11-23T08:15:30Z"
  ) -> String {
    let contentType = contentType ?? (type == "response" ? "application/http; msgtype=response" : "text/html")
    return """
      WARC/1.0\r
      WARC-Type: \(type)\r
      WARC-Target-URI: \(url)\r
      WARC-Date: \(date)\r
      WARC-Record-ID: <urn:uuid:1>\r
      Content-Type: \(contentType)\r
      \(extra)Content-Length: \(length ?? String(block.utf8.count))\r
      \r
      \(block)\(tail)
      """
  }

  static func response(
    _ body: String, url: String = "http://example.org/", status: String = "200 OK",
    contentType: String = "text/html; charset=utf-8", head: String = "", length: String? = nil,
    tail: String = "\r\n\r\n"
  ) -> String {
    record(
      "response", "HTTP/1.1 \(status)\r\nContent-Type: \(contentType)\r\n\(head)\r\n\(body)", url: url,
      length: length, tail: tail)
  }
}

extension Page {
  /// A page whose HTML is already text.
  ///
  /// Its id is made from `url` or, without one, from the text.
  public init(html: String, url: String? = nil) {
    self.init(content: Array(html.utf8), url: url) { .text($0) }
  }

  /// A page as it was served, which extract decodes.
  /// - Parameters:
  ///   - bytes: In any encoding.
  ///   - url: Where it came from.
  ///   - contentType: The `Content-Type` header; `text/plain` makes it a plain text page.
  public init(bytes: [UInt8], url: String? = nil, contentType: String? = nil) {
    self.init(content: bytes, url: url) { .bytes($0) }
    header.http.contentType = contentType
  }

  private init(content: [UInt8], url: String?, body: ([UInt8]) -> Body) {
    var header = RecordHeader(url: url)
    let digest = ContentDigest(of: content)
    header.identify(digest: digest)
    header.bytes = content.count
    header.contentSHA256 = digest.hex
    self.init(header: header, body: body(content))
  }

  /// The record as one line of JSONL, with its line feed: UTF-8.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }
}

extension Article {
  /// The record as one line of JSONL, with its line feed: UTF-8.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }
}

extension RecordReader {
  /// Reads a page record from one line of JSON.
  public mutating func page(_ line: [UInt8], at origin: Origin = Origin(file: nil)) throws(TamisError) -> Page
  {
    try line.withUnsafeBufferPointer { (line) throws(TamisError) in try page(line, at: origin) }
  }

  /// Reads an article record from one line of JSON.
  public mutating func article(
    _ line: [UInt8], at origin: Origin = Origin(file: nil)
  ) throws(TamisError) -> Article {
    try line.withUnsafeBufferPointer { (line) throws(TamisError) in try article(line, at: origin) }
  }
}

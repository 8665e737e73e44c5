public import TamisCore

/// Brings pages in: files, records, archives and URLs become page records in Unicode.
///
/// Unlike the other stages it reads files and the network; what it reads decides its output, nothing
/// else does, but for the time of a response that carries no date.
public struct Fetch: Stage {
  /// What may hold a page.
  public typealias Input = FetchItem
  /// The page in Unicode.
  public typealias Output = Page
  public typealias Scratch = FetchScratch

  /// The stage's name, as commands, errors and statistics have it.
  public static let name = StageName.fetch
  /// 32 MiB.
  public static let defaultMaximumBytes = 1 << 25

  /// The longest page, in bytes as served, its encodings undone. A longer one is an error.
  public let maximumBytes: Int
  /// Whether pages are decoded to Unicode; else records carry the bytes.
  public let decodes: Bool
  /// How pages are asked for.
  public let http: HTTPOptions

  /// The stage with its limits; see the properties of the same names.
  public init(
    maximumBytes: Int = Fetch.defaultMaximumBytes, decodes: Bool = true, http: HTTPOptions = HTTPOptions()
  ) {
    self.maximumBytes = max(1, maximumBytes)
    self.decodes = decodes
    self.http = http
  }

  /// Limits and addresses decide whether there is a page, never how it looks.
  public var configuration: String { "decode=\(decodes)" }

  /// The first web page went public on 6 August 1991; file times before are none. In seconds of Unix time.
  private static let oldestPage = 681_436_800

  /// Opens a decoder, a JSON reader and an HTTP connection, which the worker keeps.
  public func makeScratch() throws(TamisError) -> FetchScratch { try FetchScratch() }

  /// - Throws: Where the input holds no page: one error for one item.
  public func process(
    _ input: consuming FetchItem, using scratch: FetchScratch
  ) throws(TamisError) -> Outcome<Page> {
    switch input {
    case .file(let path): .keep(try page(ofFile: path, using: scratch))
    case .url(let url, let origin):
      .keep(try page(at: url, header: RecordHeader(url: url, origin: origin), using: scratch))
    case .served(let served): .keep(try page(of: served, using: scratch))
    case .duplicate: .drop(.duplicate)
    case .line(let bytes, let origin): .keep(try page(ofLine: bytes, at: origin, using: scratch))
    case .page(let bytes, let origin):
      .keep(try finished(bytes, header: RecordHeader(origin: origin), using: scratch))
    case .archived(let archived): .keep(try page(of: archived, using: scratch))
    case .failure(let error, _): throw error
    }
  }

  private func page(ofFile path: String, using scratch: FetchScratch) throws(TamisError) -> Page {
    let file = try FileSource.read(path, limit: maximumBytes)
    var header = RecordHeader(origin: Origin(file: path))
    // Archives that keep no times unpack to the epoch: no page is that old.
    header.fetchedAt = file.modified > Self.oldestPage ? Timestamp.rfc3339(file.modified) : nil
    if FileName(path).isPlainText { header.http.contentType = "text/plain" }
    return try finished(file.bytes, header: header, using: scratch)
  }

  /// Fetches a page and waits for it. In a run, `FetchingReader` does that ahead.
  private func page(
    at url: String, header: RecordHeader, using scratch: FetchScratch
  ) throws(TamisError) -> Page {
    let response = try scratch.fetcher(self).get(url, at: header.origin, options: http)
    return try page(response, header: header, using: scratch)
  }

  private func page(of served: ServedPage, using scratch: FetchScratch) throws(TamisError) -> Page {
    var header = RecordHeader(url: served.url, origin: served.origin)
    if let record = served.record { header = try scratch.record(record, at: served.origin).header }
    return try page(served.response(), header: header, using: scratch)
  }

  private func page(
    _ response: HTTPResponse, header: RecordHeader, using scratch: FetchScratch
  ) throws(TamisError) -> Page {
    var header = header
    header.http = response.info
    header.fetchedAt = Timestamp.rfc3339(response.date)
    header.warnings += response.warnings
    let body: [UInt8]
    do throws(HTTPFailure) {
      body = try BodyDecoder(limit: maximumBytes).decode(response.body, head: response.head)
    } catch {
      throw error.error(url: header.url ?? response.url.requested, at: header.origin)
    }
    return try finished(body, header: header, using: scratch)
  }

  private func page(
    ofLine line: [UInt8], at origin: Origin, using scratch: FetchScratch
  ) throws(TamisError) -> Page {
    var page = try scratch.record(line, at: origin)
    if let stage = page.header.stage, stage > .fetch {
      throw .badRecord(at: origin, problem: "expected a page, found a record of '\(stage.rawValue)'")
    }
    switch page.body {
    case .text(let utf8):
      guard !utf8.isEmpty else { throw .empty(at: origin, url: page.header.url) }
      // A record that fetch wrote goes through as it is, so that a pipe and one process agree.
      if page.header.stage == nil || page.header.pipeline.isEmpty {
        page.header.pass(.fetch, config: configuration)
      }
      return page
    case .bytes(let bytes):
      if bytes.isEmpty {
        guard let url = page.header.url else {
          throw .badRecord(at: origin, problem: "a page record needs 'html', 'html_base64' or 'url'")
        }
        return try self.page(at: url, header: page.header, using: scratch)
      }
      return try finished(bytes, header: page.header, using: scratch)
    }
  }

  private func page(of archived: ArchivedPage, using scratch: FetchScratch) throws(TamisError) -> Page {
    let content = try ArchivedContent(archived, limit: maximumBytes)
    var header = RecordHeader(url: archived.url, origin: archived.origin)
    header.http = content.info
    header.fetchedAt = archived.date
    header.warnings = content.warnings
    return try finished(content.body, header: header, using: scratch)
  }

  /// Decodes the page and completes its header.
  private func finished(
    _ bytes: [UInt8], header: RecordHeader, using scratch: FetchScratch
  ) throws(TamisError) -> Page {
    var header = header
    guard !bytes.isEmpty else { throw .empty(at: header.origin, url: header.url) }
    if bytes.count > maximumBytes {
      throw .tooLarge("a page", over: maximumBytes, at: header.origin, url: header.url)
    }
    try scratch.requireText(bytes, header: header)
    if header.bytes == nil { header.bytes = bytes.count }
    // A large page's digest is told twice and made once: it costs a twentieth of its parse.
    lazy var digest = ContentDigest(of: bytes)
    if header.contentSHA256 == nil { header.contentSHA256 = digest.hex }
    header.identify(digest: digest)
    let body = decodes ? Page.Body.text(try scratch.decode(bytes, header: &header)) : .bytes(bytes)
    header.pass(.fetch, config: configuration)
    return Page(header: header, body: body)
  }
}

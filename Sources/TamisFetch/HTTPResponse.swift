import TamisCore

/// A page as a server sent it: a success whose head was looked at, its content encodings not undone.
struct HTTPResponse: Sendable {
  /// Where it came from at last, without fragment.
  var url: WebURL
  var redirects: Int
  var head: HTTPHead
  /// The head as sent, with its empty line.
  var headBytes: [UInt8]
  /// The request's head as sent; empty where nobody wants to know.
  var requestBytes: [UInt8]
  private let content: PooledBody
  /// Seconds since 1970: the response's date, else the clock.
  var date: Int
  /// What went wrong besides, in words.
  var warnings: [String]

  /// - Parameters:
  ///   - body: Without its transfer encoding.
  ///   - pool: Where the body's memory goes afterwards; nil for nowhere.
  init(
    url: WebURL, redirects: Int, head: HTTPHead, headBytes: [UInt8], requestBytes: [UInt8], body: [UInt8],
    pool: BodyPool? = nil, date: Int, warnings: [String] = []
  ) {
    self.url = url
    self.redirects = redirects
    self.head = head
    self.headBytes = headBytes
    self.requestBytes = requestBytes
    content = PooledBody(body, pool: pool)
    self.date = date
    self.warnings = warnings
  }

  /// Without its transfer encoding.
  var body: [UInt8] { content.bytes }

  /// What records tell of it.
  var info: HTTPInfo {
    var info = HTTPInfo(head)
    info.finalURL = url.requested
    info.redirects = redirects
    info.truncated = false
    return info
  }
}

/// A page that was fetched before the stage's worker took it in hand.
public struct ServedPage: Sendable {
  /// As it was given.
  let url: String
  let origin: Origin
  /// The record that named the URL, where one did.
  let record: [UInt8]?
  let content: Content

  enum Content: Sendable {
    /// Indirect, for it goes from thread to thread, and each of its parts would be counted on the way.
    indirect case response(HTTPResponse)
    /// It was fetched by an earlier run, whose state file has it.
    case noted(FetchState, StateEntry.Place)
  }

  /// What it holds in memory, or will once it is read, in bytes.
  package var weight: Int {
    switch content {
    case .response(let response): response.body.count + (record?.count ?? 0)
    case .noted(_, let place): place.length + (record?.count ?? 0)
    }
  }

  func response() throws(TamisError) -> HTTPResponse {
    switch content {
    case .response(let response): response
    case .noted(let state, let place): try state.read(place, url: url, at: origin)
    }
  }
}

extension HTTPInfo {
  /// What the head tells.
  init(_ head: HTTPHead) {
    self.init()
    status = head.status
    contentType = head["content-type"]
    etag = head["etag"]
    lastModified = head["last-modified"]
  }
}

internal import CCurl
import TamisCore

/// Fetches pages over HTTP with libcurl. Keeps its connections from page to page. One per worker.
struct HTTPClient {
  /// A page as served.
  struct Response {
    let body: [UInt8]
    let info: HTTPInfo
    /// When it was served, RFC 3339.
    let date: String
  }

  private let connection: Connection
  private let options: HTTPOptions

  init(_ options: HTTPOptions) throws(TamisError) {
    self.options = options
    connection = try Connection()
  }

  /// Fetches a page and follows redirects. Every hop is checked like the first, and https never leads
  /// back to http.
  ///
  /// - Parameters:
  ///   - limit: The longest body in bytes, its encodings undone.
  ///   - isPage: Whether a media type that no page has is an error.
  func get(
    _ given: String, at origin: Origin, limit: Int, isPage: Bool = true
  ) throws(TamisError) -> Response {
    guard var url = RequestURL(given) else { throw .badURL(given, at: origin) }
    var redirects = 0
    while true {
      let exchange = Exchange(
        url, limit: limit, guarding: AddressGuard(allowedHosts: options.allowedHosts),
        isArchived: options.archive != nil)
      let date = options.now()
      let status = connection.get(url, userAgent: options.userAgent, options: options, exchange: exchange)
      guard status == tamis_http_ok else {
        let failure = HTTPFailure(status, exchange: exchange, problem: connection.problem, limit: limit)
        throw failure.error(url: given, at: origin)
      }
      try archive(exchange, url: url, date: date)
      if let target = connection.redirect, (300...399).contains(exchange.head.status) {
        redirects += 1
        guard redirects <= options.maximumRedirects else {
          throw TamisError(
            .tooManyRedirects, at: origin, url: given,
            problem: "more than \(options.maximumRedirects) redirects", remedy: "give the final URL",
            httpStatus: exchange.head.status)
        }
        guard let next = RequestURL(target), next.isSecure || !url.isSecure else {
          throw TamisError(
            .badURL, at: origin, url: given, problem: "redirected to '\(target)'",
            remedy: "only http and https are followed, and https never back to http",
            httpStatus: exchange.head.status)
        }
        url = next
        continue
      }
      return try response(exchange, url: url, redirects: redirects, given: given, at: origin, isPage: isPage)
    }
  }

  private func archive(_ exchange: Exchange, url: RequestURL, date: Int) throws(TamisError) {
    guard let archive = options.archive else { return }
    // libcurl undoes the encodings it asks for.
    try archive.write(
      ArchivedExchange(
        url: url.text, date: date, address: connection.address, requestHead: exchange.sentHead,
        responseHead: exchange.rawHead, body: exchange.body, isDecoded: true))
  }

  private func response(
    _ exchange: Exchange, url: RequestURL, redirects: Int, given: String, at origin: Origin,
    isPage: Bool
  ) throws(TamisError) -> Response {
    let head = exchange.head
    guard (200...299).contains(head.status) else {
      throw .status(head.status, url: given, at: origin)
    }
    guard !isPage || MediaType(head["content-type"]).mayBePage else {
      throw TamisError(
        .notText, at: origin, url: given, problem: "served as \(MediaType(head["content-type"]).essence)",
        remedy: "only HTML and plain text are pages", httpStatus: head.status)
    }
    var info = HTTPInfo(head)
    info.finalURL = url.text
    info.redirects = redirects
    info.truncated = false
    let seconds = head["date"].flatMap(Timestamp.http) ?? options.now()
    return Response(body: exchange.body, info: info, date: Timestamp.rfc3339(seconds))
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

extension TamisError {
  static func badURL(_ url: String, at origin: Origin) -> TamisError {
    TamisError(
      .badURL, at: origin, url: url, problem: "not a URL that can be fetched: '\(url)'",
      remedy: "write http:// or https:// and a host, without user name and password")
  }

  static func status(_ status: Int, url: String, at origin: Origin) -> TamisError {
    // RFC 9110 15.5.9, 15.6; 425 and 429: RFC 8470, RFC 6585.
    let mayPass = status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501)
    return TamisError(
      .httpStatus, at: origin, url: url, problem: "the server answered \(status)",
      remedy: mayPass ? "try again later" : "check the URL", retryable: mayPass, httpStatus: status)
  }
}

internal import CCurl
import TamisCore

/// Why a request gave no usable response.
struct HTTPFailure: Error {
  let code: TamisError.Code
  let problem: String
  let remedy: String
  /// Whether the same request may succeed later.
  var retryable = false
  /// Whether it is worth repeating at once: not what has used up its time already.
  var isRepeatable = false
  var httpStatus: Int?

  init(
    _ code: TamisError.Code, _ problem: String, _ remedy: String, retryable: Bool = false,
    isRepeatable: Bool = false, httpStatus: Int? = nil
  ) {
    self.code = code
    self.problem = problem
    self.remedy = remedy
    self.retryable = retryable
    self.isRepeatable = isRepeatable
    self.httpStatus = httpStatus
  }

  init(_ status: tamis_http_status, exchange: Exchange, problem detail: String) {
    switch status {
    case tamis_http_bad_url:
      self.init(.badURL, detail, "check the URL")
    case tamis_http_unresolved:
      self.init(.unresolvedHost, detail, "check the host's name and your network", retryable: true)
    case tamis_http_not_connected where exchange.refusedAddress: self = .forbiddenAddress
    case tamis_http_not_connected:
      self.init(.connectionFailed, detail, "try again later", retryable: true, isRepeatable: true)
    case tamis_http_timeout: self = .timeout(detail)
    case tamis_http_tls:
      self.init(.tlsFailed, "no trusted connection: \(detail)", "check the host's certificate")
    case tamis_http_stopped: self.init(stop: exchange.stop, status: exchange.head.status, detail)
    case tamis_http_cut:
      self.init(
        .httpFailed, "the page ended before its announced length", "try again later", retryable: true,
        isRepeatable: true)
    case tamis_http_bad_encoding:
      self.init(.badCompression, "a body that is not encoded as it says", "leave it out")
    case tamis_http_no_memory:
      self.init(.environment, "no memory", "free some memory", retryable: true)
    default:
      self.init(.httpFailed, detail, "try again later", retryable: true, isRepeatable: true)
    }
  }

  private init(stop: Exchange.Stop?, status: Int, _ detail: String) {
    switch stop {
    case .tooLarge(let limit):
      self.init(
        .tooLarge, "a page of more than \(limit) bytes", "raise the limit with --max-bytes, or leave it out")
    case .headTooLarge: self.init(.httpFailed, "a response head without end", "leave it out")
    case .badLength: self.init(.httpFailed, "a Content-Length that is none", "leave it out")
    case .notPage(let type):
      self = .notPage(type: type, status: status)
    case .enough, nil: self.init(.httpFailed, detail, "try again later", retryable: true)
    }
  }

  static let forbiddenAddress = HTTPFailure(
    .forbiddenAddress, "the host's address is private, reserved or this machine's own",
    "if it is meant, allow it: --allow-host HOST:PORT")

  static func notPage(type: String, status: Int) -> HTTPFailure {
    HTTPFailure(.notText, "served as \(type)", "only HTML and plain text are pages", httpStatus: status)
  }

  static func timeout(_ problem: String) -> HTTPFailure {
    HTTPFailure(.timeout, problem, "try again later, or raise --timeout", retryable: true)
  }

  static func status(_ status: Int) -> HTTPFailure {
    // RFC 9110 15.5.9, 15.6; 425 and 429: RFC 8470, RFC 6585.
    let mayPass =
      status == 408 || status == 425 || status == 429 || (500...599).contains(status) && status != 501
    return HTTPFailure(
      .httpStatus, "the server answered \(status)", mayPass ? "try again later" : "check the URL",
      retryable: mayPass, isRepeatable: mayPass, httpStatus: status)
  }

  static let robots = HTTPFailure(
    .robotsDisallowed, "robots.txt forbids it", "ask the site's owner, or leave it out")

  /// - Parameter attempts: How often it was tried.
  func error(url: String, at origin: Origin, attempts: Int = 1) -> TamisError {
    TamisError(
      code, at: origin, url: url, problem: problem, remedy: remedy, retryable: retryable,
      httpStatus: httpStatus, attempts: max(1, attempts))
  }
}

extension TamisError {
  static func badURL(_ url: String, at origin: Origin) -> TamisError {
    TamisError(
      .badURL, at: origin, url: url, problem: "not a URL that can be fetched: '\(url)'",
      remedy: "write http:// or https:// and a host, without user name and password")
  }
}

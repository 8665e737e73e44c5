internal import CCurl
import TamisCore

/// Why a request gave no response.
struct HTTPFailure {
  private let code: TamisError.Code
  private let problem: String
  private let remedy: String
  private let retryable: Bool

  init(_ status: tamis_http_status, exchange: Exchange, problem detail: String, limit: Int) {
    switch status {
    case tamis_http_bad_url:
      self.init(.badURL, detail, "check the URL")
    case tamis_http_unresolved:
      self.init(.unresolvedHost, detail, "check the host's name and your network", retryable: true)
    case tamis_http_not_connected where exchange.refusedAddress:
      self.init(
        .forbiddenAddress, "the host's address is private, reserved or this machine's own",
        "if it is meant, allow it: --allow-host HOST:PORT")
    case tamis_http_not_connected:
      self.init(.connectionFailed, detail, "try again later", retryable: true)
    case tamis_http_timeout:
      self.init(.timeout, detail, "try again later, or raise --timeout", retryable: true)
    case tamis_http_tls:
      self.init(.tlsFailed, "no trusted connection: \(detail)", "check the host's certificate")
    case tamis_http_stopped where exchange.isTooLarge:
      self.init(
        .tooLarge, "a page of more than \(limit) bytes", "raise the limit with --max-bytes, or leave it out")
    case tamis_http_stopped where exchange.isHeadTooLarge:
      self.init(.httpFailed, "a response head without end", "leave it out")
    case tamis_http_cut:
      self.init(.httpFailed, "the page ended before its announced length", "try again later", retryable: true)
    case tamis_http_bad_encoding:
      self.init(.badCompression, "a body that is not compressed as it says", "leave it out")
    case tamis_http_no_memory:
      self.init(.environment, "no memory", "free some memory", retryable: true)
    default:
      self.init(.httpFailed, detail, "try again later", retryable: true)
    }
  }

  private init(_ code: TamisError.Code, _ problem: String, _ remedy: String, retryable: Bool = false) {
    self.code = code
    self.problem = problem
    self.remedy = remedy
    self.retryable = retryable
  }

  func error(url: String, at origin: Origin) -> TamisError {
    TamisError(code, at: origin, url: url, problem: problem, remedy: remedy, retryable: retryable)
  }
}

import TamisCore

/// A URL to be fetched, as it is handed to the event loop.
struct HTTPJobRequest: Sendable {
  /// Its place in the order of the input: of two jobs that may run, the one before goes first.
  let number: Int
  let url: WebURL
  /// As the user wrote it.
  let given: String
  let origin: Origin
  /// Whether a type that no page has is an error.
  var isPage = true
  /// The longest body in bytes, where it is another than the loop's.
  var limit: Int?
  /// Called once, on the loop's thread; must be quick.
  let onEnd: @Sendable (Result<HTTPResponse, TamisError>) -> Void
}

/// A URL on its way through redirects and repetitions.
final class HTTPJob {
  enum Purpose {
    case page(HTTPJobRequest)
    /// The robots.txt of an origin.
    case robots(origin: String)
  }

  let purpose: Purpose
  /// Where it is now.
  var url: WebURL
  var redirects = 0
  /// How often `url` was asked without a usable answer.
  var failures = 0
  /// The page in the cache that the server is asked about.
  var cached: CachedPage?

  init(_ request: HTTPJobRequest) {
    purpose = .page(request)
    url = request.url
  }

  init(robotsOf url: WebURL) {
    purpose = .robots(origin: url.origin)
    self.url = url
    self.url.path = "/robots.txt"
    self.url.query = nil
  }

  var isRobots: Bool {
    if case .robots = purpose { true } else { false }
  }

  func purpose(limit: Int) -> Exchange.Purpose {
    switch purpose {
    case .page(let request):
      request.isPage ? .page(limit: request.limit ?? limit) : .anything(limit: request.limit ?? limit)
    case .robots: .robots
    }
  }

  /// Before all pages for robots.txt, which they wait for. Negative for what somebody waits for alone.
  var number: Int {
    switch purpose {
    case .page(let request): request.number
    case .robots: -2
    }
  }
}

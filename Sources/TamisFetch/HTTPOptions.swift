public import TamisCore

/// How pages are fetched over HTTP.
public struct HTTPOptions: Sendable {
  /// How a site's owner reaches whoever runs this: an address or URL added to the user agent.
  public var contact: String?
  /// Hosts that are fetched although their address is private, as exact `host:port`, such as
  /// `127.0.0.1:8080` or `wiki.intranet:443`; an IPv6 address stands in brackets.
  public var allowedHosts: Set<String>
  /// Redirects followed, 0 or more.
  public var maximumRedirects: Int
  /// In milliseconds, name resolution and TLS included.
  public var connectTimeout: Int
  /// In milliseconds, from the start of an exchange to the end of the response's head.
  public var headTimeout = 20_000
  /// In milliseconds, for one exchange; each redirect begins a new one.
  public var timeout: Int
  /// In seconds in which hardly anything arrives: less than `minimumSpeed` on average.
  public var stallTimeout: Int
  /// In bytes a second.
  public var minimumSpeed = 64

  /// Whether robots.txt is asked and obeyed (RFC 9309).
  public var honoursRobots = true
  /// In milliseconds, from the start of one request to a host to that of the next. A site's Crawl-delay
  /// may make it longer, as may answers that say it is too much.
  public var delay = 1000
  /// The longest Crawl-delay that is kept, in seconds; longer ones are shortened to it.
  public var maximumCrawlDelay = 60
  /// Requests to one host at once, 1 or more.
  public var connectionsPerHost = 1
  /// Requests to all hosts at once, 1 or more.
  public var connections = 64
  /// How often a request is repeated that failed in a way that may pass, 0 or more.
  public var retries = 2
  /// The longest `Retry-After` that is waited for, in seconds; where it is longer, the page fails.
  public var maximumRetryAfter = 60

  /// Whether cookies that servers set are sent back to them, in the same run.
  public var keepsCookies = true
  /// Whether certificates must be valid. Without, anybody on the way may change what is read.
  public var verifiesTLS = true
  /// Whether a redirect may lead from https to http.
  public var followsToHTTP = false
  /// Whether the proxies that `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` name are used. A proxy
  /// resolves names itself, so that only addresses written in URLs can be checked.
  public var usesProxies = false
  /// Whether parameters that only follow readers around, such as `utm_source`, are left out of requests.
  public var stripsTracking = false
  /// Where pages are kept to ask servers only for what has changed; nil for nowhere.
  public var cacheFolder: String?
  /// Where what was fetched is noted, so that an interrupted run can go on; nil for nowhere.
  public var statePath: String?
  /// Where all that is requested and answered is written, pages or not; nil for nowhere.
  public var archive: WARCWriter?

  /// Begins the random part of waiting times. A parameter so that tests can repeat them.
  public var seed: UInt64 = .random(in: 0 ... .max)
  /// Seconds since 1970, for responses without a `Date` header. A parameter so that tests can stop time.
  public var now: @Sendable () -> Int

  /// The options; see the properties of the same names.
  public init(
    contact: String? = nil, allowedHosts: Set<String> = [], maximumRedirects: Int = 20,
    connectTimeout: Int = 10_000, timeout: Int = 60_000, stallTimeout: Int = 15,
    archive: WARCWriter? = nil, now: @escaping @Sendable () -> Int = Timestamp.now
  ) {
    self.contact = contact
    self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
    self.maximumRedirects = maximumRedirects
    self.connectTimeout = connectTimeout
    self.timeout = timeout
    self.stallTimeout = stallTimeout
    self.archive = archive
    self.now = now
  }

  /// Looks whether the cache's folder and the state file can be used, before a run that would fail for each URL.
  /// - Throws: What is wrong with them.
  public func checkFiles() throws(TamisError) {
    if let cacheFolder { _ = try PageCache(cacheFolder) }
    if let statePath { _ = try FetchState(statePath) }
  }

  /// The name that robots.txt knows this robot by.
  public static let productToken = "tamis"

  /// What requests say of themselves.
  public var userAgent: String {
    "\(Self.productToken)/\(TamisVersion.current)" + (contact.map { " (+\($0))" } ?? "")
  }
}

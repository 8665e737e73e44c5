internal import TamisCore

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
  /// In milliseconds, for one exchange; each redirect begins a new one.
  public var timeout: Int
  /// In seconds without a byte per second.
  public var stallTimeout: Int
  /// Where all that is requested and answered is written, pages or not; nil for nowhere.
  public var archive: WARCWriter?
  /// Seconds since 1970, for responses without a `Date` header. A parameter so that tests can stop time.
  public var now: @Sendable () -> Int

  /// The options; see the properties of the same names.
  public init(
    contact: String? = nil, allowedHosts: Set<String> = [], maximumRedirects: Int = 10,
    connectTimeout: Int = 10_000, timeout: Int = 60_000, stallTimeout: Int = 20,
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

  /// What requests say of themselves.
  public var userAgent: String {
    "tamis/\(TamisVersion.current)" + (contact.map { " (+\($0))" } ?? "")
  }
}

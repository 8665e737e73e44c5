/// How inputs are read.
public struct InputOptions: Sendable {
  /// What the inputs are.
  public enum Kind: Sendable {
    /// Whatever holds pages: files, folders, archives, JSONL, URLs.
    case pages
    /// JSONL alone, as the filters extract, normalize and annotate read it. Every item is a line.
    case records
  }

  /// What the inputs are taken for.
  public var kind: Kind
  /// The longest page, in bytes; an archive's record may have its head on top of that.
  public var maximumBytes: Int
  /// The longest line of JSONL, in bytes.
  public var maximumLineBytes: Int

  /// Read before the other inputs, in this order.
  public var named: [NamedInput] = []
  /// Pages that a sitemap or feed says are older than this are left out. Seconds since 1970.
  public var since: Int?
  /// How sitemaps and feeds are fetched.
  public var http = HTTPOptions()
  /// What fetches them, where pages are fetched in the same run.
  var fetcher: LazyFetcher?

  /// - Parameters:
  ///   - kind: What the inputs are taken for.
  ///   - maximumBytes: The longest page.
  ///   - maximumLineBytes: Twice `maximumBytes` by default: JSON makes a page 5 % longer, Base64
  ///     a third, and article records keep less than the page.
  public init(
    kind: Kind = .pages, maximumBytes: Int = Fetch.defaultMaximumBytes, maximumLineBytes: Int? = nil
  ) {
    self.kind = kind
    self.maximumBytes = max(1, maximumBytes)
    let twice = self.maximumBytes.multipliedReportingOverflow(by: 2)
    self.maximumLineBytes = max(1, maximumLineBytes ?? (twice.overflow ? .max : twice.partialValue))
  }
}

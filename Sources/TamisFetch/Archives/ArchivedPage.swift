public import TamisCore

/// A page as an archive keeps it: the block of a WARC record, not yet decoded.
public struct ArchivedPage: Sendable {
  /// What the block is.
  public enum Form: Sendable {
    /// An HTTP response with its head, as a `response` record holds it.
    case http
    /// The page alone, as `resource` and `conversion` records hold it.
    case bare
  }

  /// What kind of record it was.
  public var form: Form
  /// The `WARC-Target-URI`, without the angle brackets some writers put around it.
  public var url: String?
  /// The `WARC-Date`, RFC 3339.
  public var date: String?
  /// The record's own `Content-Type`; for `bare` it is the page's.
  public var contentType: String?
  /// Whether the archive says that it cut the record (`WARC-Truncated`).
  public var isTruncated: Bool
  /// The record's content: an HTTP message, or a page where the form is `bare`.
  public var block: [UInt8]
  /// Where the record stood.
  public var origin: Origin
  /// The HTTP head of a `revisit` record; the block is then that of the record it refers to.
  public var revisitHead: [UInt8]?
  /// The `WARC-Block-Digest`, where nothing else tells whether the block is whole.
  public var blockDigest: String?
  /// The `WARC-Payload-Digest`, likewise.
  public var payloadDigest: String?

  /// A record as the archive has it.
  public init(
    form: Form, url: String?, date: String?, contentType: String?, isTruncated: Bool = false,
    block: [UInt8], origin: Origin
  ) {
    self.form = form
    self.url = url
    self.date = date
    self.contentType = contentType
    self.isTruncated = isTruncated
    self.block = block
    self.origin = origin
  }
}

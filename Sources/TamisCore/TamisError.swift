/// What went wrong, at which file and line, and what to do about it.
public struct TamisError: Error, Hashable, CustomStringConvertible {
  /// Scripts match on the raw value: cases are added, never renamed.
  public enum Code: String, Sendable, CaseIterable {
    /// A line that is no record, or a record of the wrong shape.
    case badRecord = "bad-record"
    /// Nothing to read: an empty file, body or archive.
    case emptyInput = "empty-input"
    /// Bytes that are no text: an image, a PDF, an archive of another kind.
    case notText = "not-text"
    /// A file or folder that is not there.
    case notFound = "not-found"
    /// A file or folder that may not be read.
    case permissionDenied = "permission-denied"
    /// Any other failure to read a file, folder or stream.
    case unreadable
    /// Neither a file that exists nor a URL that can be fetched.
    case badInput = "bad-input"
    /// A URL that cannot be parsed, or of another scheme than http and https.
    case badURL = "bad-url"
    /// A host name without an address.
    case unresolvedHost = "unresolved-host"
    /// A server that cannot be reached, or broke off.
    case connectionFailed = "connection-failed"
    /// A request or a record that took too long.
    case timeout
    /// A chain of redirects without an end in sight.
    case tooManyRedirects = "too-many-redirects"
    /// An address that may not be fetched, such as a private one.
    case forbiddenAddress = "forbidden-address"
    /// A page that the site's robots.txt forbids, or whose robots.txt could not be asked.
    case robotsDisallowed = "robots-disallowed"
    /// A certificate or handshake that is not valid.
    case tlsFailed = "tls-failed"
    /// An answer with a status that is no success.
    case httpStatus = "http-status"
    /// An answer that breaks the rules of HTTP.
    case httpFailed = "http-failed"
    /// An input above a limit in bytes.
    case tooLarge = "too-large"
    /// Elements nested deeper than the limit.
    case tooDeep = "too-deep"
    /// Markup built to exhaust a parser, such as 100,000 attributes on one element.
    case tooComplex = "too-complex"
    /// Compressed bytes that cannot be unpacked.
    case badCompression = "bad-compression"
    /// A damaged record of an archive.
    case badArchive = "bad-archive"
    /// A page whose encoding cannot be told or undone.
    case badEncoding = "bad-encoding"
    /// A record without what this stage reads, such as `text`.
    case missingStage = "missing-stage"
    /// A library or its data is missing or refuses to work.
    case environment
    /// A record that needs more memory than one may.
    case memory
    /// A record that ended the process that worked on it.
    case crash
  }

  /// What went wrong, for programs.
  public let code: Code
  /// The input concerned.
  public let origin: Origin
  /// The page concerned, where there is one.
  public let url: String?
  /// What is wrong, in words a user understands.
  public let problem: String
  /// What the user can do.
  public let remedy: String
  /// Whether the same input may succeed later.
  public let retryable: Bool
  /// The HTTP status, for `httpStatus`.
  public let httpStatus: Int?
  /// How often it was tried, 1 or more.
  public let attempts: Int

  /// An error of one input. Problem and remedy are written for the people who run the command.
  public init(
    _ code: Code, at origin: Origin, url: String? = nil, problem: String, remedy: String,
    retryable: Bool = false, httpStatus: Int? = nil, attempts: Int = 1
  ) {
    self.code = code
    self.origin = origin
    self.url = url
    self.problem = problem
    self.remedy = remedy
    self.retryable = retryable
    self.httpStatus = httpStatus
    self.attempts = attempts
  }

  /// For example `in.jsonl:12: error: expected a record, found '[' [bad-record]`, then the remedy.
  public var description: String {
    "\(place): error: \(problem) [\(code.rawValue)]\n  remedy: \(remedy)"
  }

  private var place: String {
    origin == Origin() ? url ?? origin.description : origin.description
  }
}

extension TamisError {
  /// A line that is not a record, or not of a record's shape.
  public static func badRecord(at origin: Origin, problem: String) -> Self {
    Self(
      .badRecord, at: origin, problem: problem,
      remedy: "write one JSON object a line; 'tamis validate FILE' lists the bad ones")
  }

  /// A record that lacks what a stage reads.
  public static func missing(_ key: String, for stage: StageName, at origin: Origin) -> Self {
    let before = StageName.allCases.last { $0 < stage }
    return Self(
      .missingStage, at: origin, problem: "'\(stage.rawValue)' needs a record with '\(key)'",
      remedy: before.map { "run 'tamis \($0.rawValue)' first, or add the key" } ?? "add the key")
  }

  /// A record without a text, for a command that is no stage.
  package static func withoutText(for command: String, at origin: Origin) -> Self {
    Self(
      .missingStage, at: origin, problem: "'\(command)' needs a record with 'text'",
      remedy: "run 'tamis extract' first, or add the key")
  }
}

/// What every record carries, whichever stage wrote it: identity, provenance, and how it was fetched.
public struct RecordHeader: Sendable, Equatable {
  /// The last stage the record went through; nil for a record made by hand.
  public var stage: StageName?
  /// 32 hexadecimal digits of SHA-256 over the URL or, without one, over the content.
  public var id: String
  /// Where the page was fetched from; nil for a file.
  public var url: String?
  /// The host of the URL, else the file's name; empty where neither is known.
  public var source: String
  /// When the page was fetched: RFC 3339, from the HTTP date, WARC-Date, or the file's time.
  public var fetchedAt: String?
  /// The length of the page as fetched.
  public var bytes: Int?
  /// SHA-256 over the page as fetched, 64 hexadecimal digits.
  public var contentSHA256: String?
  /// How the page was served.
  public var http: HTTPInfo
  /// Where the input stood.
  public var origin: Origin
  /// What was cut or repaired on the way, in words.
  public var warnings: [String]
  /// The stages the record went through, in order.
  public var pipeline: [PipelineStep]
  /// The encoding the page was read in: a WHATWG name such as `gb18030`.
  public var charset: String?
  /// Where that came from: `bom`, `http`, `meta`, `detected` or `declared-wrong`.
  public var charsetFrom: String?
  /// Keys of the input that are not part of the record's definition, passed through in their order.
  public var extras: [ExtraField]

  /// A header with what is known; `identify(content:)` makes the rest.
  public init(
    id: String = "", url: String? = nil, source: String = "", origin: Origin = Origin(file: nil)
  ) {
    stage = nil
    self.id = id
    self.url = url
    self.source = source
    fetchedAt = nil
    bytes = nil
    contentSHA256 = nil
    http = HTTPInfo()
    self.origin = origin
    warnings = []
    pipeline = []
    charset = nil
    charsetFrom = nil
    extras = []
  }

  /// Notes that a stage has processed the record.
  public mutating func pass(_ stage: StageName, config: String) {
    pass(stage, PipelineStep(stage: stage, config: config))
  }

  /// The same, for a stage that has worked out its step before.
  public mutating func pass(_ stage: StageName, _ step: PipelineStep) {
    self.stage = stage
    pipeline.append(step)
  }

  /// Fills in a missing `id` and `source` from the URL or, without one, from the content.
  public mutating func identify(content: UnsafeBufferPointer<UInt8>) {
    identify(digest: ContentDigest(of: content))
  }

  /// Fills in a missing `id` and `source` from the URL or, without one, from the digest of the content.
  public mutating func identify(digest: @autoclosure () -> ContentDigest) {
    if id.isEmpty { id = (url.map { ContentDigest(of: $0) } ?? digest()).hex(digits: 32) }
    if source.isEmpty { source = url.flatMap(Self.host) ?? Self.lastComponent(origin.file ?? "") }
  }

  private static func host(of url: String) -> String? {
    guard let start = afterScheme(url.utf8) else { return nil }
    let rest = url.utf8[start...]
    let authority = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map {
      authority[authority.index(after: $0)...]
    }
    let hostAndPort = afterUser ?? authority
    // An IPv6 address has colons of its own, inside brackets.
    let bracket = hostAndPort.lastIndex(of: UInt8(ascii: "]")).map { hostAndPort[...$0] }
    let host = bracket ?? hostAndPort.prefix { $0 != UInt8(ascii: ":") }
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self).lowercased()
  }

  /// Behind the first `://`.
  private static func afterScheme(_ url: String.UTF8View) -> String.Index? {
    var rest = url[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[url.index(after: colon)...]
      if rest.starts(with: "//".utf8) { return url.index(rest.startIndex, offsetBy: 2) }
    }
    return nil
  }

  private static func lastComponent(_ path: String) -> String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}

/// How a page was served. All nil where it did not come over HTTP.
public struct HTTPInfo: Sendable, Equatable {
  /// Of the last response.
  public var status: Int?
  /// The URL after redirects.
  public var finalURL: String?
  /// The `Content-Type` header as sent.
  public var contentType: String?
  /// The `ETag` header.
  public var etag: String?
  /// The `Last-Modified` header.
  public var lastModified: String?
  /// How many redirects were followed.
  public var redirects: Int?
  /// Whether the body ended before its announced length.
  public var truncated: Bool?

  /// Nothing known: the page did not come over HTTP.
  public init() {}
}

/// One stage a record went through.
public struct PipelineStep: Sendable, Equatable {
  /// Its name.
  public var stage: String
  /// The program that did it, `tamis`.
  public var tool: String
  /// Of the program.
  public var version: String
  /// Eight hexadecimal digits over the options that change the output.
  public var config: String

  /// - Parameters:
  ///   - stage: The stage it went through.
  ///   - config: The stage's `configuration`, in full.
  public init(stage: StageName, config: String) {
    self.stage = stage.rawValue
    tool = "tamis"
    version = TamisVersion.current
    self.config = ContentDigest(of: config).hex(digits: 8)
  }
}

/// A key of the input that the record's definition does not know, with its value as JSON.
public struct ExtraField: Sendable, Equatable {
  /// As in the input.
  public let key: String
  /// Compact JSON, whole and valid.
  public let json: [UInt8]

  package init(key: String, json: [UInt8]) {
    self.key = key
    self.json = json
  }
}

/// The version of this library and command.
public enum TamisVersion {
  /// As semantic versioning has it.
  public static let current = "0.1.0"
}

/// A web page as fetched: what stage fetch writes and extract reads.
public struct Page: Sendable, Equatable {
  /// What every record carries.
  public var header: RecordHeader
  /// The content.
  public var body: Body

  /// A page's content.
  public enum Body: Sendable, Equatable {
    /// The page decoded to Unicode: valid UTF-8 without BOM and NUL.
    case text([UInt8])
    /// The bytes as served, where they were not or could not be decoded.
    case bytes([UInt8])
  }

  /// A page with a header as it is: for pages of your own, the other initialisers fill it in.
  public init(header: RecordHeader, body: Body) {
    self.header = header
    self.body = body
  }
}

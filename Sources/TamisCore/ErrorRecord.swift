/// A failed input as a record of its own, so that nothing is lost: `jq -c .record` replays it.
public struct ErrorRecord: Sendable, Equatable {
  /// The stage that failed.
  public var stage: String
  /// Of the record, where one is known.
  public var id: String?
  /// The page concerned.
  public var url: String?
  /// Where the input stood.
  public var origin: Origin
  /// What went wrong, for programs: the raw value of a `TamisError.Code`.
  public var code: String
  /// What went wrong and what to do, for people.
  public var message: String
  /// Whether trying again may help.
  public var retryable: Bool
  /// How often it was tried, 1 or more.
  public var attempts: Int
  /// What the server answered, where it did.
  public var httpStatus: Int?
  /// The input as JSON where it was a line of JSON, else nil.
  public var record: [UInt8]?

  /// - Parameters:
  ///   - error: What went wrong.
  ///   - stage: The stage that failed.
  ///   - id: Of the record, where one is known.
  ///   - line: The input line. Kept as it is if it is valid JSON; any other line is kept as a
  ///     JSON string, with U+FFFD for bytes that are no UTF-8.
  public init(_ error: TamisError, stage: StageName, id: String? = nil, record line: [UInt8]? = nil) {
    self.stage = stage.rawValue
    self.id = id
    url = error.url
    origin = error.origin
    code = error.code.rawValue
    message = "\(error.problem); \(error.remedy)"
    retryable = error.retryable
    attempts = error.attempts
    httpStatus = error.httpStatus
    record = line.map(Self.json)
  }

  /// Appends the record as one line of JSONL.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    writeFields(to: &json)
    json.endObject()
    json.newline()
  }

  private static func json(_ line: [UInt8]) -> [UInt8] {
    if line.first == UInt8(ascii: "{"), var parser = try? JSONParser(),
      let raw = try? line.withUnsafeBufferPointer({ line in try parser.parse(line) { $0.raw } })
    {
      return raw
    }
    var writer = JSONWriter()
    writer.string(String(decoding: line, as: UTF8.self))
    return writer.bytes
  }
}

extension ErrorRecord: RecordObject {
  package static let schemaVersion = "article-error/1"

  package static let fields: [RecordField<ErrorRecord>] = [
    .init("schema", always: schemaVersion, "version of this definition"),
    .init("stage", \.stage, "stage that failed"),
    .init("id", \.id, "id of the record, where one is known"),
    .init("url", \.url, "page concerned"),
    .init("origin", \.origin, "file and line or archive position"),
    .init("code", \.code, "what went wrong, for programs"),
    .init("message", \.message, "what went wrong and what to do, for people"),
    .init("retryable", \.retryable, "whether trying again may help"),
    .init("attempts", \.attempts, "how often it was tried"),
    .init("http_status", \.httpStatus, "HTTP status"),
    .init("record", \.rawRecord, "the input line"),
  ]

  package init() {
    self.init(TamisError(.badRecord, at: Origin(), problem: "", remedy: ""), stage: .fetch)
  }

  var rawRecord: RawJSON? {
    get { record.map { RawJSON(json: $0) } }
    set { record = newValue?.json }
  }
}

/// A JSON value carried as it is.
package struct RawJSON: RecordValue, Equatable {
  package var json: [UInt8]
  package static var shape: Shape { .anything }

  init(json: [UInt8]) { self.json = json }
  package init(reading value: JSONValue) throws(ShapeError) { json = value.raw }
  package func write(to writer: inout JSONWriter) { writer.raw(json) }
}

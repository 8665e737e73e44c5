/// A record that was left out on purpose, with the reason: `jq -c .record` gives it back.
public struct DropRecord: Sendable, Equatable {
  /// The subcommand that dropped it.
  public var stage: String
  /// Of the record.
  public var id: String?
  /// The page concerned.
  public var url: String?
  /// Where the record stood.
  public var origin: Origin
  /// Why, for programs.
  public var reason: DropReason
  /// What was found, in words.
  public var message: String
  /// The figure that decided, where there is one.
  public var value: Double?
  /// What it had to keep to.
  public var threshold: Double?
  /// The `id` of the record that was kept in its stead.
  public var duplicateOf: String?
  /// The record as it came.
  public var record: [UInt8]?

  /// A record that was dropped for `reason`.
  public init(_ reason: DropReason, stage: String, message: String, origin: Origin = Origin(file: nil)) {
    self.stage = stage
    self.origin = origin
    self.reason = reason
    self.message = message
  }

  /// Appends the record as one line of JSONL.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    writeFields(to: &json)
    json.endObject()
    json.newline()
  }
}

extension DropRecord: RecordObject {
  package static let schemaVersion = "article-drop/1"

  package static let fields: [RecordField<DropRecord>] = [
    .init("schema", always: schemaVersion, "version of this definition"),
    .init("stage", \.stage, "subcommand that dropped the record"),
    .init("id", \.id, "id of the record"),
    .init("url", \.url, "page concerned"),
    .init("origin", \.origin, "file and line or archive position"),
    .init("reason", \.reasonText, "why, for programs"),
    .init("message", \.message, "why, for people"),
    .init("value", \.value, "the figure that decided"),
    .init("threshold", \.threshold, "what it had to keep to"),
    .init("duplicate_of", \.duplicateOf, "id of the record kept in its stead"),
    .init("record", \.rawRecord, "the record as it came"),
  ]

  package init() { self.init(.duplicate, stage: "", message: "") }

  var reasonText: String {
    get { reason.rawValue }
    set { reason = DropReason(rawValue: newValue) ?? reason }
  }

  var rawRecord: RawJSON? {
    get { record.map { RawJSON(json: $0) } }
    set { record = newValue?.json }
  }
}

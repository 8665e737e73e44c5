public import TamisCore

/// An input that could not be used.
public struct FailedInput: Sendable {
  /// What went wrong, and where.
  public var error: TamisError
  /// The subcommand that could not use it: mostly a stage.
  public var command: String
  /// Of the record, where one is known.
  public var id: String?
  /// What it was given, as one line; nil where it cannot be written as one.
  public var record: [UInt8]?

  /// An input that `command` could not take, with the line it was.
  public init(_ error: TamisError, command: String, id: String? = nil, record: [UInt8]? = nil) {
    self.error = error
    self.command = command
    self.id = id
    self.record = record
  }
}

/// How failed inputs are told.
public enum FailureForm: Sendable {
  /// A JSON record each, which can be replayed.
  case records
  /// A line for people each, with its remedy.
  case messages
  /// Only counted.
  case silent

  /// Appends `failure` as one line.
  public func write(_ failure: FailedInput, to output: inout JSONWriter) {
    switch self {
    case .records:
      var record = ErrorRecord(failure.error, stage: .fetch, id: failure.id, record: failure.record)
      record.stage = failure.command
      record.write(to: &output)
    case .messages:
      output.raw(Self.message(failure.error))
      output.newline()
    case .silent: break
    }
  }

  /// The error on one line. Control characters, which a hostile page may have put into it to move a
  /// terminal's cursor, are shown as question marks.
  private static func message(_ error: TamisError) -> [UInt8] {
    let lines = error.description.split(separator: "\n")
    let text = lines.map { $0.drop { $0 == " " } }.joined(separator: "; ")
    var safe: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      safe.append(contentsOf: UTF8.encode(isControl ? "?" : scalar).map(Array.init) ?? [])
    }
    return safe
  }
}

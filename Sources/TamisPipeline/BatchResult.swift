public import TamisCore
public import TamisWrite

/// What came of a batch of inputs: lines ready to be written, and their counts.
public struct BatchResult: Sendable {
  public var records: [UInt8]
  public var errors: [UInt8]
  public var summary: RunSummary
}

/// Memory one worker fills with the results of a batch, and reuses for the next.
public struct BatchBuffer {
  /// Lines of records.
  public var records = JSONWriter()
  private var errors = JSONWriter()
  private let failureForm: FailureForm
  private var summary = RunSummary()
  /// What one huge record took is given back.
  private static let largestKept = 16 << 20

  /// - Parameter failureForm: How failed inputs are told.
  public init(failureForm: FailureForm = .silent) { self.failureForm = failureForm }

  /// Whether failures are told with the record that failed.
  public var wantsFailedRecords: Bool { failureForm == .records }

  /// Counts an input whose record was appended to `records`.
  public mutating func keep() {
    summary.inputs += 1
    summary.records += 1
  }

  /// Counts an input left out on purpose.
  public mutating func drop(_ reason: DropReason) {
    summary.inputs += 1
    summary.count(drop: reason)
  }

  /// Counts and tells a failed input.
  public mutating func fail(_ failure: FailedInput) {
    summary.inputs += 1
    summary.count(error: failure.error.code)
    failureForm.write(failure, to: &errors)
  }

  /// The results so far; the buffer is empty afterwards.
  public mutating func take() -> BatchResult {
    defer { summary = RunSummary() }
    return BatchResult(
      records: Self.take(&records), errors: Self.take(&errors), summary: summary)
  }

  /// A copy of just the length needed: the buffer stays with the worker. One that is too large to be kept
  /// is given away instead, so that no huge record is there twice.
  private static func take(_ writer: inout JSONWriter) -> [UInt8] {
    if writer.bytes.count > largestKept {
      var given = JSONWriter()
      swap(&given, &writer)
      return given.bytes
    }
    defer { writer.removeAll() }
    return writer.bytes.withUnsafeBufferPointer { Array($0) }
  }
}

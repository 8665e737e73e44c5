public import TamisCore
public import TamisWrite

/// What came of a batch of inputs: lines ready to be written, and their counts.
public struct BatchResult: Sendable {
  public var records: [UInt8]
  public var errors: [UInt8]
  public var summary: RunSummary
}

/// Memory one worker fills with the results of a batch. Once they are written it comes back through a pool,
/// so that neither are results copied nor is memory asked for again for each batch.
public struct BatchBuffer {
  /// Lines of records.
  public var records = JSONWriter()
  private var errors = JSONWriter()
  private let failureForm: FailureForm
  private var summary = RunSummary()
  private let pool: BufferPool?

  /// - Parameter failureForm: How failed inputs are told.
  public init(failureForm: FailureForm = .silent) { self.init(failureForm: failureForm, pool: nil) }

  init(failureForm: FailureForm, pool: BufferPool?) {
    self.failureForm = failureForm
    self.pool = pool
  }

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
    var (records, errors) = (JSONWriter(reusing: pool?.take() ?? []), JSONWriter())
    swap(&records, &self.records)
    swap(&errors, &self.errors)
    return BatchResult(records: records.bytes, errors: errors.bytes, summary: summary)
  }
}

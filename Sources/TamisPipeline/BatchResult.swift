public import TamisCore
public import TamisWrite

/// What came of a batch of inputs: lines ready to be written, and their counts.
public struct BatchResult: Sendable {
  /// Lines of JSONL.
  public var records: [UInt8]
  /// Error records or messages, by the form that was asked for.
  public var errors: [UInt8]
  /// How many of each.
  public var summary: RunSummary
  /// The folder of each record, where records are spread over folders.
  public var partitions: [String] = []
}

extension BatchResult {
  /// Writes all but the records: those can be as large as a page, and go as they are.
  func writeHead(to wire: inout WireWriter) {
    wire.block(errors as [UInt8])
    summary.write(to: &wire)
    wire.integer(partitions.count)
    for folder in partitions { wire.text(folder as String) }
  }

  init(head wire: inout WireReader, records: [UInt8]) throws(WireError) {
    self.records = records
    errors = try wire.block()
    summary = try RunSummary(from: &wire)
    for _ in 0..<(try wire.integer()) { partitions.append(try wire.text()) }
  }
}

/// Memory one worker fills with the results of a batch. Once they are written it comes back through a pool,
/// so that neither are results copied nor is memory asked for again for each batch.
public struct BatchBuffer {
  /// Lines of records.
  public var records = JSONWriter()
  private var errors = JSONWriter()
  private let failureForm: FailureForm
  private var summary = RunSummary()
  private var partitions: [String] = []
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
  /// - Parameter partition: The folders it belongs in, one within the other.
  public mutating func keep(partition: [String] = []) {
    summary.inputs += 1
    summary.records += 1
    if !partition.isEmpty { partitions.append(partition.joined(separator: "/")) }
  }

  /// Counts what is in an article that was kept.
  mutating func count(_ article: Article) {
    if article.header.stage ?? .fetch >= .normalize {
      summary.details.languages[article.language ?? "und", default: 0] += 1
    }
    for part in article.removed { summary.details.removed[part.chromeClass, default: 0] += 1 }
  }

  /// Counts what came of the input.
  mutating func count(bytes: Int) { summary.bytes += bytes }

  mutating func add(_ shares: [StageName: RunDetails.StageShare]) {
    var details = RunDetails()
    details.stages = shares
    summary.details += details
  }

  /// Adds what a worker process has made.
  mutating func absorb(_ result: BatchResult) {
    records.take(result.records)
    errors.raw(result.errors)
    summary += result.summary
    partitions += result.partitions
  }

  /// How much there is to be taken, in bytes.
  var weight: Int { records.bytes.count + errors.bytes.count }

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
    defer {
      summary = RunSummary()
      partitions = []
    }
    var (records, errors) = (JSONWriter(reusing: pool?.take() ?? []), JSONWriter())
    swap(&records, &self.records)
    swap(&errors, &self.errors)
    return BatchResult(
      records: records.bytes, errors: errors.bytes, summary: summary, partitions: partitions)
  }
}

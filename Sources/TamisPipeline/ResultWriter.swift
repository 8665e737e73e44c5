internal import TamisWrite

/// The one place where results meet: puts batches back into the order of the input and writes them.
actor ResultWriter {
  private var output: OutputFile
  private var errors: ErrorWriter
  private let isOrdered: Bool
  private let onProgress: (@Sendable (RunSummary) -> Void)?
  private let pool: BufferPool
  /// Results that wait for an earlier batch, by their number. At most a window of the queue.
  private var waiting: [Int: BatchResult] = [:]
  private var next = 0
  private(set) var summary = RunSummary()
  /// Set by the first failure to write; from then on nothing is written.
  private(set) var failure: OutputError?

  init(
    output: consuming sending OutputFile, errors: consuming sending ErrorWriter, isOrdered: Bool,
    pool: BufferPool, onProgress: (@Sendable (RunSummary) -> Void)?
  ) {
    self.output = output
    self.errors = errors
    self.isOrdered = isOrdered
    self.pool = pool
    self.onProgress = onProgress
  }

  /// Takes a result and writes what can be written.
  /// - Returns: All batches before this number are written.
  func deliver(_ result: consuming BatchResult, number: Int) -> Int {
    if isOrdered {
      waiting[number] = result
    } else {
      write(result)
      waiting[number] = BatchResult()
    }
    let isDue = waiting[next] != nil
    while let result = waiting.removeValue(forKey: next) {
      if isOrdered { write(result) }
      next += 1
    }
    if isDue || !isOrdered { flush() }
    return next
  }

  /// Ends the output: gives files their names where the run is whole.
  /// - Returns: The path of an output file that is not whole.
  func end(isWhole: Bool) -> String? {
    // What has failed is told even where the records cannot be written.
    attempt { () throws(OutputError) in try errors.finish() }
    if isWhole, failure == nil { attempt { () throws(OutputError) in try output.finish() } }
    return isWhole && failure == nil ? nil : output.abandon()
  }

  private func write(_ result: consuming BatchResult) {
    guard failure == nil else { return }
    let records = result.records
    do throws(OutputError) {
      try output.write(records)
      try errors.write(result.errors)
      summary += result.summary
    } catch {
      failure = error
    }
    result.records = []
    pool.give(records)
  }

  private func flush() {
    guard failure == nil else { return }
    attempt { () throws(OutputError) in
      try output.flush()
      try errors.flush()
    }
    onProgress?(summary)
  }

  private func attempt(_ body: () throws(OutputError) -> Void) {
    do throws(OutputError) { try body() } catch { failure = failure ?? error }
  }
}

extension BatchResult {
  fileprivate init() { self.init(records: [], errors: [], summary: RunSummary()) }
}

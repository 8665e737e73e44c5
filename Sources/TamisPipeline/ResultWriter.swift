internal import TamisWrite

/// The one place where results meet: puts batches back into the order of the input and writes them.
actor ResultWriter {
  private var output: RunOutput
  private let isOrdered: Bool
  private let onProgress: (@Sendable (RunSummary) -> Void)?
  private let pool: BufferPool
  /// Results that wait for an earlier batch, by their number. At most a window of the queue.
  private var waiting: [Int: (result: BatchResult, mark: UInt64)] = [:]
  private var next = 0
  private(set) var summary: RunSummary
  /// Set by the first failure to write; from then on nothing is written.
  private(set) var failure: OutputError?

  init(
    output: consuming sending RunOutput, isOrdered: Bool, pool: BufferPool,
    onProgress: (@Sendable (RunSummary) -> Void)?
  ) {
    summary = output.resumePoint.summary
    self.output = output
    self.isOrdered = isOrdered
    self.pool = pool
    self.onProgress = onProgress
  }

  /// Takes a result and writes what can be written.
  /// - Parameter mark: Tells which inputs there were up to the end of the batch.
  /// - Returns: All batches before this number are written.
  func deliver(_ result: consuming BatchResult, number: Int, mark: UInt64) -> Int {
    if isOrdered {
      waiting[number] = (result, mark)
    } else {
      write(result, mark: mark)
      waiting[number] = (BatchResult(), mark)
    }
    let isDue = waiting[next] != nil
    while let (result, mark) = waiting.removeValue(forKey: next) {
      if isOrdered { write(result, mark: mark) }
      next += 1
    }
    if isDue || !isOrdered { flush() }
    return next
  }

  /// Ends the output: gives files their names where the run is whole.
  /// - Returns: An output that is not whole.
  func end(isWhole: Bool) -> UnfinishedOutput? {
    let isWritten = failure == nil
    // What has failed is told even where the records cannot be written.
    attempt { () throws(OutputError) in try output.finishErrors() }
    if isWhole, failure == nil { attempt { () throws(OutputError) in try output.finish() } }
    return isWhole && failure == nil ? nil : output.abandon(isWritten: isWritten)
  }

  /// Lines of records written in this part of the run; nil where they are only counted.
  var lines: Int? { output.lines }

  private func write(_ result: consuming BatchResult, mark: UInt64) {
    guard failure == nil else { return }
    var records: [UInt8] = []
    swap(&records, &result.records)
    var total = summary
    total += result.summary
    do throws(OutputError) {
      try output.write(
        records: records, partitions: result.partitions, errors: result.errors, inputs: total.inputs,
        mark: mark, summary: total)
      summary = total
    } catch {
      failure = error
    }
    pool.give(&records)
  }

  private func flush() {
    guard failure == nil else { return }
    attempt { () throws(OutputError) in
      try output.flush()
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

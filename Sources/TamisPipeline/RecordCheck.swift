internal import TamisCore
public import TamisFetch
public import TamisWrite

/// Checks records against their definition and tells the bad ones.
public struct RecordCheck: Sendable {
  /// Longer lines are errors.
  public var maximumBytes: Int

  /// - Parameter maximumBytes: Longer lines are errors.
  public init(maximumBytes: Int = Fetch.defaultMaximumBytes) { self.maximumBytes = maximumBytes }

  /// Checks all lines of `inputs`. A bad one becomes one error record, whatever the number of its faults.
  public func run(
    _ inputs: [String], on executor: Executor = Executor(), errors: consuming sending ErrorWriter,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    let options = InputOptions(kind: .records, maximumBytes: maximumBytes)
    return await executor.run(
      source: { InputSource(FetchingReader(inputs: inputs, options: options, fetch: Fetch()), meter: nil) },
      worker: { () throws(TamisError) in try CheckWorker() },
      output: RunOutput(errors: errors), onProgress: onProgress)
  }
}

private struct CheckWorker: ItemWorker, ~Copyable {
  private var validator: RecordValidator

  init() throws(TamisError) { validator = try RecordValidator() }

  mutating func process(_ item: FetchItem, into results: inout BatchBuffer) {
    guard let error = problem(with: item) else { return results.keep() }
    results.fail(FailedInput(error, command: "validate", record: item.record))
  }

  private mutating func problem(with item: FetchItem) -> TamisError? {
    switch item {
    case .line(let bytes, let origin):
      let errors = bytes.withUnsafeBufferPointer { validator.validate($0, at: origin) }
      guard let first = errors.first else { return nil }
      return TamisError(
        first.code, at: first.origin, url: first.url,
        problem: errors.map(\.problem).joined(separator: "; "), remedy: first.remedy)
    case .failure(let error, _): return error
    case .file, .url, .served, .duplicate, .page, .archived:
      preconditionFailure("records are read line by line")
    }
  }
}

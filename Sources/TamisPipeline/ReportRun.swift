internal import TamisCore
public import TamisFetch
public import TamisReport
public import TamisWrite

/// Adds up records for a report on several cores. Each worker reads its lines alone, then adds what they say in the
/// order of the input.
public struct ReportRun: Sendable {
  /// How much the report holds.
  public var options: ReportOptions
  /// Longer lines are errors.
  public var maximumBytes: Int

  /// A run for a report that holds as much as `options` say.
  /// - Parameters:
  ///   - options: How much the report holds.
  ///   - maximumBytes: Longer lines are errors.
  public init(_ options: ReportOptions = ReportOptions(), maximumBytes: Int = Fetch.defaultMaximumBytes) {
    self.options = options
    self.maximumBytes = maximumBytes
  }

  /// Reads all lines of `inputs`, and tells those that cannot be read to `errors`.
  /// - Returns: How the run went, and the figures: of all lines where it is complete.
  public func run(
    _ inputs: [String], on executor: Executor = Executor(), errors: consuming sending ErrorWriter,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> (report: RunReport, figures: ReportFigures) {
    let input = InputOptions(kind: .records, maximumBytes: maximumBytes)
    let turns = Turns(ReportFigures(options))
    let report = await executor.run(
      source: { NumberedSource(FetchingReader(inputs: inputs, options: input, fetch: Fetch())) },
      worker: { [options] () throws(TamisError) in try ReportWorker(options, turns) },
      output: RunOutput(errors: errors), onProgress: onProgress)
    return (report, turns.withState { $0 })
  }
}

private struct ReportWorker: ItemWorker, ~Copyable {
  private let turns: Turns<ReportFigures>
  private var reader: ReportReader

  init(_ options: ReportOptions, _ turns: Turns<ReportFigures>) throws(TamisError) {
    let reader = try ReportReader(options)
    self.turns = turns
    self.reader = reader
  }

  mutating func process(_ item: NumberedItem, into results: inout BatchBuffer) {
    process([item], into: &results)
  }

  mutating func process(_ items: [NumberedItem], into results: inout BatchBuffer) {
    guard let first = items.first else { return }
    let bound = turns.withState { $0.sampleBound }
    var lines: [Result<ReportedLine, TamisError>] = []
    for item in items {
      do throws(TamisError) {
        let line = try item.item.line()
        lines.append(.success(try reader.read(line.bytes, at: line.origin, bound: bound)))
        results.keep()
      } catch {
        lines.append(.failure(error))
        results.fail(FailedInput(error, command: "report", record: item.item.record))
      }
    }
    turns.take(first.number..<(first.number + items.count)) { figures in
      for line in lines {
        switch line {
        case .success(let line): figures.add(line)
        case .failure(let error): figures.add(error)
        }
      }
    }
  }
}

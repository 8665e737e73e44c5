internal import TamisCore
public import TamisFetch
public import TamisFilter
public import TamisWrite

/// Takes article records through a ``TamisFilter/Filter`` on several cores. What is kept is written as it came, byte for
/// byte.
///
/// Each worker looks at the articles of a batch alone, then waits until all batches before it have been held against the
/// index of those that are kept: so what is dropped depends on the order of the input and on nothing else.
public struct FilterRun: Sendable {
  /// What is kept.
  public var filter: Filter
  /// Longer lines are errors.
  public var maximumBytes: Int

  /// - Parameters:
  ///   - filter: What is kept.
  ///   - maximumBytes: Longer lines are errors.
  public init(_ filter: Filter = Filter(), maximumBytes: Int = Fetch.defaultMaximumBytes) {
    self.filter = filter
    self.maximumBytes = maximumBytes
  }

  /// Filters all lines of the inputs.
  /// - Parameters:
  ///   - inputs: Files of records; `-` is standard input.
  ///   - executor: How many workers.
  ///   - output: Where the records go that are kept.
  ///   - drops: Where a record goes for each one that is dropped.
  ///   - onProgress: Called after each piece of output, by one thread at a time.
  public func run(
    _ inputs: [String], on executor: Executor = Executor(), output: consuming sending RunOutput,
    drops: consuming sending OutputFile? = nil,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    let options = InputOptions(kind: .records, maximumBytes: maximumBytes)
    let turns = Turns(Kept(DuplicateIndex(filter.duplicates), drops: drops))
    var report = await executor.run(
      source: { NumberedSource(FetchingReader(inputs: inputs, options: options, fetch: Fetch())) },
      worker: { [filter] () throws(TamisError) in try FilterWorker(filter, turns) },
      output: output, onProgress: onProgress)
    let isWhole = report.ending == .complete
    if let failure = turns.withState({ $0.end(isWhole: isWhole) }), isWhole {
      report.ending = .outputFailed(failure)
    }
    return report
  }
}

/// The articles kept so far, and what is told of the others.
private struct Kept: ~Copyable {
  var index: DuplicateIndex
  private var drops: OutputFile?
  private var failure: OutputError?

  init(_ index: DuplicateIndex, drops: consuming OutputFile?) {
    self.index = index
    self.drops = drops
  }

  /// Whether anybody wants to know what is dropped.
  var wantsDrops: Bool { drops != nil }

  mutating func write(_ lines: [UInt8]) {
    guard failure == nil, !lines.isEmpty else { return }
    do throws(OutputError) {
      try drops?.write(lines)
      try drops?.flush()
    } catch {
      failure = error
    }
  }

  /// Gives the file of drops its name where the run is whole.
  /// - Returns: Why it is not whole.
  mutating func end(isWhole: Bool) -> OutputError? {
    guard failure == nil, isWhole else {
      _ = drops?.abandon()
      return failure
    }
    do throws(OutputError) { try drops?.finish() } catch { failure = error }
    return failure
  }
}

/// Looks at articles alone, then, batch by batch in their order, for those that were there before.
private struct FilterWorker: ItemWorker, ~Copyable {
  private let filter: Filter
  private let turns: Turns<Kept>
  private let scratch: FilterScratch
  private let wantsDrops: Bool
  private var reader: RecordReader

  init(_ filter: Filter, _ turns: Turns<Kept>) throws(TamisError) {
    let scratch = try filter.makeScratch()
    let reader = try RecordReader()
    self.filter = filter
    self.turns = turns
    self.scratch = scratch
    self.reader = reader
    wantsDrops = turns.withState { $0.wantsDrops }
  }

  private struct Judgement {
    let line: [UInt8]
    let header: RecordHeader
    let examination: Filter.Examination
  }

  mutating func process(_ item: NumberedItem, into results: inout BatchBuffer) {
    process([item], into: &results)
  }

  mutating func process(_ items: [NumberedItem], into results: inout BatchBuffer) {
    guard let first = items.first else { return }
    var judgements: [Judgement] = []
    for item in items {
      do throws(TamisError) {
        judgements.append(try judge(item.item))
      } catch {
        results.fail(FailedInput(error, command: "filter", record: item.item.record))
      }
    }
    // Waiting for its turn has to do without an article in hand, and writing what is kept too.
    var drops = [Drop?](repeating: nil, count: judgements.count)
    let (search, wantsDrops) = (filter.duplicates, wantsDrops)
    turns.take(first.number..<(first.number + items.count)) { kept in
      var lines = JSONWriter()
      for (place, judgement) in judgements.enumerated() {
        switch judgement.examination {
        case .drop(let drop): drops[place] = drop
        case .candidate(let fingerprint):
          drops[place] = kept.index.admit(fingerprint, id: judgement.header.id, by: search)
        }
        if wantsDrops, let drop = drops[place] {
          Self.record(of: drop, judgement.header, judgement.line).write(to: &lines)
        }
      }
      kept.write(lines.bytes)
    }
    for (judgement, drop) in zip(judgements, drops) {
      if let drop {
        results.drop(drop.reason)
      } else {
        results.records.raw(judgement.line)
        results.records.newline()
        results.keep()
      }
    }
  }

  private mutating func judge(_ item: FetchItem) throws(TamisError) -> Judgement {
    let line = try item.line()
    let article = try reader.article(line, for: "filter")
    return Judgement(
      line: line.bytes, header: article.header, examination: filter.examine(article, using: scratch))
  }

  private static func record(of drop: Drop, _ header: RecordHeader, _ line: [UInt8]) -> DropRecord {
    var record = DropRecord(drop.reason, stage: "filter", message: drop.message, origin: header.origin)
    record.id = header.id
    record.url = header.url
    record.value = drop.value
    record.threshold = drop.threshold
    record.duplicateOf = drop.duplicateOf
    record.record = line
    return record
  }
}

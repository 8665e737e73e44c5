internal import Dispatch
internal import Synchronization
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
    let turns = Turns(DuplicateIndex(filter.duplicates), drops: drops)
    var report = await executor.run(
      source: { NumberedSource(FetchingReader(inputs: inputs, options: options, fetch: Fetch())) },
      worker: { [filter] () throws(TamisError) in try FilterWorker(filter, turns) },
      output: output, onProgress: onProgress)
    let isWhole = report.ending == .complete
    if let failure = turns.end(isWhole: isWhole), isWhole { report.ending = .outputFailed(failure) }
    return report
  }
}

/// The articles kept so far, shared by all workers, which come to it in the order of the input.
private final class Turns: Sendable {
  fileprivate struct State: ~Copyable {
    var index: DuplicateIndex
    var drops: OutputFile?
    var failure: OutputError?
    /// The number of the input whose turn it is.
    var next = 0
    var waiting: [Int: DispatchSemaphore] = [:]
  }

  private let state: Mutex<State>

  init(_ index: DuplicateIndex, drops: consuming sending OutputFile?) {
    state = Mutex(State(index: index, drops: drops))
  }

  /// Runs `body` when all inputs before `numbers` have had their turn. All of them are in the hands of other workers,
  /// so that somebody is always at work.
  func take(_ numbers: Range<Int>, _ body: (inout DuplicateIndex, (DropRecord) -> Void) -> Void) {
    let semaphore = state.withLock { state -> DispatchSemaphore? in
      guard state.next != numbers.lowerBound else { return nil }
      let semaphore = DispatchSemaphore(value: 0)
      state.waiting[numbers.lowerBound] = semaphore
      return semaphore
    }
    semaphore?.wait()
    let following = state.withLock { state -> DispatchSemaphore? in
      var lines = JSONWriter()
      let wantsDrops = state.drops != nil
      body(&state.index) { if wantsDrops { $0.write(to: &lines) } }
      state.write(lines.bytes)
      state.next = numbers.upperBound
      return state.waiting.removeValue(forKey: numbers.upperBound)
    }
    following?.signal()
  }

  /// Whether anybody wants to know what is dropped.
  var wantsDrops: Bool { state.withLock { $0.drops != nil } }

  /// Gives the file of drops its name where the run is whole.
  /// - Returns: Why it is not whole.
  func end(isWhole: Bool) -> OutputError? { state.withLock { $0.end(isWhole: isWhole) } }
}

extension Turns.State {
  mutating func write(_ lines: [UInt8]) {
    guard failure == nil, !lines.isEmpty else { return }
    do throws(OutputError) {
      try drops?.write(lines)
      try drops?.flush()
    } catch {
      failure = error
    }
  }

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
  private let turns: Turns
  private let scratch: FilterScratch
  private let wantsDrops: Bool
  private var reader: RecordReader

  init(_ filter: Filter, _ turns: Turns) throws(TamisError) {
    let scratch = try filter.makeScratch()
    let reader = try RecordReader()
    self.filter = filter
    self.turns = turns
    self.scratch = scratch
    self.reader = reader
    wantsDrops = turns.wantsDrops
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
    turns.take(first.number..<(first.number + items.count)) { index, tell in
      for (place, judgement) in judgements.enumerated() {
        switch judgement.examination {
        case .drop(let drop): drops[place] = drop
        case .candidate(let fingerprint):
          drops[place] = index.admit(fingerprint, id: judgement.header.id, by: search)
        }
        if wantsDrops, let drop = drops[place] {
          tell(Self.record(of: drop, judgement.header, judgement.line))
        }
      }
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
    switch item {
    case .line(let bytes, let origin):
      let article = try bytes.withUnsafeBufferPointer { line throws(TamisError) in
        try reader.article(line, at: origin)
      }
      guard article.header.stage ?? .fetch > .fetch || !article.text.isEmpty else {
        throw TamisError(
          .missingStage, at: article.header.origin, problem: "'filter' needs a record with 'text'",
          remedy: "run 'tamis extract' first, or add the key")
      }
      return Judgement(
        line: bytes, header: article.header, examination: filter.examine(article, using: scratch))
    case .failure(let error, _): throw error
    case .file, .url, .served, .duplicate, .page, .archived:
      preconditionFailure("records are read line by line")
    }
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

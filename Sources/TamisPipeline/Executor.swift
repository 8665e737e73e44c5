public import TamisCore
public import TamisWrite

/// Where the items of a run come from, in order. Reading may block.
public protocol ItemSource<Item>: ~Copyable, SendableMetatype {
  /// What one is.
  associatedtype Item: Sendable
  /// The next one, or nil at the end.
  mutating func next() -> Item?
  /// What an item holds in memory, or will once it is read, in bytes.
  static func weight(of item: Item) -> Int
  /// The same for the same item in another run.
  static func identity(of item: Item) -> UInt64
  /// Passes over items that an earlier part of the run has done.
  /// - Parameters:
  ///   - count: How many.
  ///   - each: Called with each.
  /// - Returns: Whether there were so many.
  mutating func skip(_ count: Int, each: (Item) -> Void) -> Bool
}

extension ItemSource where Self: ~Copyable {
  public static func identity(of item: Item) -> UInt64 { 0 }

  public mutating func skip(_ count: Int, each: (Item) -> Void) -> Bool {
    for _ in 0..<count {
      guard let item = next() else { return false }
      each(item)
    }
    return true
  }
}

/// What turns items into lines. One per worker, never shared.
public protocol ItemWorker<Item>: ~Copyable, SendableMetatype {
  /// What it works on.
  associatedtype Item: Sendable
  /// Processes one item: calls one of `keep`, `drop` and `fail` of `results`, once.
  mutating func process(_ item: Item, into results: inout BatchBuffer)
  /// Processes items one after the other.
  mutating func process(_ items: [Item], into results: inout BatchBuffer)
  /// Adds what it has measured since the last report.
  mutating func report(to results: inout BatchBuffer)
  /// Set where it cannot go on; what it did of the last items is then not to be used.
  var failure: TamisError? { get }
}

extension ItemWorker where Self: ~Copyable {
  public mutating func process(_ items: [Item], into results: inout BatchBuffer) {
    for item in items { process(item, into: &results) }
  }

  public mutating func report(to results: inout BatchBuffer) {}

  public var failure: TamisError? { nil }
}

/// How a run ended, and what became of its inputs.
public struct RunReport: Sendable {
  /// Why a run stopped.
  public enum Ending: Sendable, Equatable {
    /// The input was read to its end and the output is whole.
    case complete
    /// The task was cancelled; the records in hand were finished.
    case cancelled
    /// The reader of the output has gone.
    case closedPipe
    /// What was written is whole lines.
    case outputFailed(OutputError)
    /// The run was to go on, but its inputs are not those of before.
    case changedInputs
    /// No worker could be set up.
    case noWorker(TamisError)
  }

  /// How the run ended.
  public var ending: Ending
  /// What became of the inputs, those of earlier parts of the run included.
  public var summary: RunSummary
  /// What earlier parts of the run had done.
  public var earlier = RunSummary()
  /// An output that is not whole.
  public var unfinishedOutput: UnfinishedOutput?
  /// Whether each input that was read is a record, an error or a drop, and each record a line.
  public var isAccounted = true
}

/// Runs many items through workers on all cores, in bounded memory, and writes the results in the order of
/// the input.
///
/// The output is the same bytes for any number of jobs. One thread reads, `jobs` threads work, and whichever
/// worker finishes the next batch in order writes it.
public struct Executor: Sendable {
  /// How many workers, 1 or more.
  public var jobs: Int
  /// Whether results keep the order of the input; without, each batch is written when it is done.
  public var isOrdered: Bool

  /// - Parameters:
  ///   - jobs: Workers, each on a thread of its own, 1 or more.
  ///   - isOrdered: Whether the output keeps the order of the input.
  public init(jobs: Int = Self.cores, isOrdered: Bool = true) {
    self.jobs = max(1, jobs)
    self.isOrdered = isOrdered
  }

  /// Runs until the source ends, the task is cancelled, or the output fails.
  ///
  /// After a cancellation a source that blocks is left behind: its thread ends when its read returns.
  /// - Parameters:
  ///   - source: Makes the source; called once, on the thread that reads.
  ///   - worker: Makes a worker; called once on each worker's thread.
  ///   - output: Where the results go.
  ///   - onProgress: Called after each piece of output, by one thread at a time.
  public func run<Source: ItemSource & ~Copyable, Worker: ItemWorker<Source.Item> & ~Copyable>(
    source: @escaping @Sendable () -> Source,
    worker: @escaping @Sendable () throws(TamisError) -> Worker,
    output: consuming sending RunOutput, onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    let form = output.failureForm
    let earlier = output.resumePoint
    guard !output.hasEnded else { return Self.finish(output) }
    let queue = WorkQueue<Source.Item>(workers: jobs, first: earlier.inputs)
    // One for each worker to fill, and as many that wait to be written.
    let pool = BufferPool(maximumCount: 2 * jobs)
    let writer = ResultWriter(output: output, isOrdered: isOrdered, pool: pool, onProgress: onProgress)
    let reading = Reading()
    let readerThread = DedicatedThreads(count: 1)
    let workerThreads = DedicatedThreads(count: jobs)
    defer {
      readerThread.stop()
      workerThreads.stop()
    }
    let setUpError = await withTaskCancellationHandler {
      // Not part of the group: the run does not wait for a read that blocks.
      Task(executorPreference: readerThread) {
        var source = source()
        var mark = InputMark()
        let isThere = source.skip(earlier.inputs) { mark.add(Source.identity(of: $0)) }
        guard isThere, mark.value == earlier.mark else {
          reading.setChanged()
          return queue.cancel()
        }
        while let item = source.next() {
          mark.add(Source.identity(of: item))
          guard await queue.put(item, weight: Source.weight(of: item), mark: mark.value) else { break }
          reading.add()
        }
        queue.close()
      }
      return await withTaskGroup(of: TamisError?.self) { group in
        for _ in 0..<jobs {
          group.addTask(executorPreference: workerThreads) {
            await Self.work(
              on: queue, for: writer, buffer: BatchBuffer(failureForm: form, pool: pool), makeWorker: worker)
          }
        }
        return await group.reduce(nil) { $0 ?? $1 }
      }
    } onCancel: {
      queue.cancel()
    }
    var report = await report(
      setUpError: setUpError, isChanged: reading.hasChanged, isCancelled: Task.isCancelled, writer: writer)
    report.earlier = earlier.summary
    let handled = report.summary.inputs - earlier.summary.inputs
    let lines = await writer.lines
    report.isAccounted =
      report.ending != .complete
      || (report.summary.isBalanced && handled == reading.count
        && lines ?? report.summary.records == report.summary.records - earlier.summary.records)
    return report
  }

  /// Ends a run whose inputs are all done.
  private static func finish(_ output: consuming RunOutput) -> RunReport {
    let summary = output.resumePoint.summary
    var report = RunReport(ending: .complete, summary: summary, earlier: summary)
    do throws(OutputError) {
      try output.finishErrors()
      try output.finish()
    } catch {
      report.ending = .outputFailed(error)
      report.unfinishedOutput = output.abandon(isWritten: true)
    }
    return report
  }

  /// What one worker does until there is nothing left.
  private static func work<Item: Sendable, Worker: ItemWorker<Item> & ~Copyable>(
    on queue: WorkQueue<Item>, for writer: ResultWriter, buffer: BatchBuffer,
    makeWorker: @Sendable () throws(TamisError) -> Worker
  ) async -> TamisError? {
    do throws(TamisError) {
      var worker = try makeWorker()
      var buffer = buffer
      while let batch = await queue.take() {
        worker.process(batch.items, into: &buffer)
        if let failure = worker.failure { throw failure }
        worker.report(to: &buffer)
        queue.markWritten(
          before: await writer.deliver(buffer.take(), number: batch.number, mark: batch.mark))
        if await writer.failure != nil { queue.cancel() }
      }
      return nil
    } catch {
      queue.cancel()
      return error
    }
  }

  private func report(
    setUpError: TamisError?, isChanged: Bool, isCancelled: Bool, writer: ResultWriter
  ) async -> RunReport {
    let isWhole = setUpError == nil && !isCancelled && !isChanged
    let unfinished = await writer.end(isWhole: isWhole)
    let ending: RunReport.Ending =
      switch (setUpError, await writer.failure) {
      case (let error?, _): .noWorker(error)
      case (nil, .closedPipe?): .closedPipe
      case (nil, let failure?): .outputFailed(failure)
      case (nil, nil): isChanged ? .changedInputs : isCancelled ? .cancelled : .complete
      }
    return RunReport(ending: ending, summary: await writer.summary, unfinishedOutput: unfinished)
  }
}

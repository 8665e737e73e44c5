public import TamisCore
public import TamisWrite

/// Where the items of a run come from, in order. Reading may block.
public protocol ItemSource<Item>: ~Copyable, SendableMetatype {
  associatedtype Item: Sendable
  mutating func next() -> Item?
  /// What an item holds in memory, or will once it is read, in bytes.
  static func weight(of item: Item) -> Int
}

/// What turns items into lines. One per worker, never shared.
public protocol ItemWorker<Item>: ~Copyable, SendableMetatype {
  associatedtype Item: Sendable
  /// Processes one item: calls one of `keep`, `drop` and `fail` of `results`, once.
  mutating func process(_ item: Item, into results: inout BatchBuffer)
  /// Processes items one after the other.
  mutating func process(_ items: [Item], into results: inout BatchBuffer)
}

extension ItemWorker where Self: ~Copyable {
  public mutating func process(_ items: [Item], into results: inout BatchBuffer) {
    for item in items { process(item, into: &results) }
  }
}

/// How a run ended, and what became of its inputs.
public struct RunReport: Sendable {
  public enum Ending: Sendable, Equatable {
    /// The input was read to its end and the output is whole.
    case complete
    /// The task was cancelled; the records in hand were finished.
    case cancelled
    /// The reader of the output has gone.
    case closedPipe
    case outputFailed(OutputError)
    /// No worker could be set up.
    case noWorker(TamisError)
  }

  /// How the run ended.
  public var ending: Ending
  /// What became of the inputs.
  public var summary: RunSummary
  /// Where an output file that is not whole was left.
  public var unfinishedOutput: String?
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
  ///   - onProgress: Called after each piece of output, by one thread at a time.
  public func run<Source: ItemSource & ~Copyable, Worker: ItemWorker<Source.Item> & ~Copyable>(
    source: @escaping @Sendable () -> Source,
    worker: @escaping @Sendable () throws(TamisError) -> Worker,
    output: consuming sending OutputFile, errors: consuming sending ErrorWriter,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    let queue = WorkQueue<Source.Item>(workers: jobs)
    let form = errors.form
    // One for each worker to fill, and as many that wait to be written.
    let pool = BufferPool(maximumCount: 2 * jobs)
    let writer = ResultWriter(
      output: output, errors: errors, isOrdered: isOrdered, pool: pool, onProgress: onProgress)
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
        while let item = source.next() {
          guard await queue.put(item, weight: Source.weight(of: item)) else { break }
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
    return await report(setUpError: setUpError, isCancelled: Task.isCancelled, writer: writer)
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
        queue.markWritten(before: await writer.deliver(buffer.take(), number: batch.number))
        if await writer.failure != nil { queue.cancel() }
      }
      return nil
    } catch {
      queue.cancel()
      return error
    }
  }

  private func report(setUpError: TamisError?, isCancelled: Bool, writer: ResultWriter) async -> RunReport {
    let isWhole = setUpError == nil && !isCancelled
    let unfinished = await writer.end(isWhole: isWhole)
    let ending: RunReport.Ending =
      switch (setUpError, await writer.failure) {
      case (let error?, _): .noWorker(error)
      case (nil, .closedPipe?): .closedPipe
      case (nil, let failure?): .outputFailed(failure)
      case (nil, nil): isCancelled ? .cancelled : .complete
      }
    return RunReport(ending: ending, summary: await writer.summary, unfinishedOutput: unfinished)
  }
}

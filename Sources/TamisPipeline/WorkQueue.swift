internal import Glibc
internal import Synchronization

/// Where the reader and the workers meet: items go in one by one and come out in batches, and whoever has
/// nothing to do sleeps.
final class WorkQueue<Item: Sendable>: Sendable {
  private typealias Worker = CheckedContinuation<Batch<Item>?, Never>

  private struct State {
    var backlog: Backlog<Item>
    var idleWorkers: [Worker] = []
    var waitingReader: CheckedContinuation<Void, Never>?
  }

  private let state: Mutex<State>
  private static var glances: Int { 20 }

  /// - Parameter first: How many inputs an earlier part of the run has done.
  init(workers: Int, first: Int = 0) {
    state = Mutex(State(backlog: Backlog(workers: workers, first: first)))
  }

  /// Adds an item; waits while the queue is full.
  /// - Parameter weight: What the item holds in memory, or will once it is read, in bytes.
  /// - Returns: False where nobody wants items any more.
  ///   - mark: Tells which inputs there were up to this one.
  func put(_ item: Item, weight: Int, mark: UInt64) async -> Bool {
    let (isWanted, isFull) = change { state in
      guard !state.backlog.isCancelled else { return (false, false) }
      state.backlog.append(item, weight: weight, mark: mark)
      return (true, state.backlog.isFull)
    }
    if isFull { await waitForRoom() }
    return isWanted
  }

  /// No more items will come.
  func close() { change { $0.backlog.close() } }

  /// Forgets what is queued. Workers finish the batches they have.
  func cancel() { change { $0.backlog.cancel() } }

  /// Notes that all batches before `number` are written.
  func markWritten(before number: Int) { change { $0.backlog.markWritten(before: number) } }

  /// The next batch; waits where there is none yet. Nil after the last.
  func take() async -> Batch<Item>? {
    // Falling asleep and being woken costs as much as a hundred small items, and the reader is fast.
    for _ in 0..<Self.glances {
      if let batch = change({ $0.backlog.nextBatch() }) { return batch }
      sched_yield()
    }
    return await withCheckedContinuation { worker in change { $0.idleWorkers.append(worker) } }
  }

  private func waitForRoom() async {
    await withCheckedContinuation { reader in change { $0.waitingReader = reader } }
  }

  /// Changes the state, then wakes whom the change concerns.
  private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
    var served: [(worker: Worker, batch: Batch<Item>?)] = []
    var reader: CheckedContinuation<Void, Never>?
    let result = state.withLock { state in
      let result = body(&state)
      while let worker = state.idleWorkers.last {
        let batch = state.backlog.nextBatch()
        guard batch != nil || state.backlog.isOver else { break }
        state.idleWorkers.removeLast()
        served.append((worker, batch))
      }
      if !state.backlog.isFull { reader = state.waitingReader.take() }
      return result
    }
    // Outside the lock: whoever wakes may need it at once.
    reader?.resume()
    for (worker, batch) in served { worker.resume(returning: batch) }
    return result
  }
}

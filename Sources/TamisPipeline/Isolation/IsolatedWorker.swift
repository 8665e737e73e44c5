internal import Glibc
internal import TamisCore
internal import TamisFetch
internal import TamisWrite

/// A worker in a process of its own, as the executor sees it.
///
/// Items go over in batches and results come back piece by piece. Where the process ends before its time, what it
/// was at is known: that record has failed, those before it are done again unless their results came, those
/// after it go on in a new process.
struct IsolatedWorker: ItemWorker, ~Copyable {
  private let processes: WorkerProcesses
  private let number: Int
  /// Told for records that end a process between two stages.
  private let firstStage: StageName
  private var process: WorkerProcesses.Started?
  private(set) var failure: TamisError?
  private var sinceLook = 0
  /// Looking at its size takes longer than a small batch.
  private static let batchesBetweenLooks = 16

  /// Starts no process before the first item.
  init(_ processes: WorkerProcesses, firstStage: StageName) {
    self.processes = processes
    self.firstStage = firstStage
    number = processes.nextNumber()
    process = nil
  }

  deinit {
    if let id = process?.id { _ = processes.end(id) }
  }

  mutating func process(_ item: FetchItem, into results: inout BatchBuffer) {
    process([item], into: &results)
  }

  mutating func process(_ items: [FetchItem], into results: inout BatchBuffer) {
    var start = 0
    /// The record that ended a process last, and how.
    var culprit: (place: Int, death: WorkerDeath)?
    /// The record that is tried once more.
    var repeated: Int?
    while start < items.count, failure == nil {
      if let (place, death) = culprit, place == start {
        culprit = nil
        if death.mayPass, repeated != place {
          repeated = place
        } else {
          results.fail(failed(items[place], death, attempts: repeated == place ? 2 : 1))
          start += 1
          continue
        }
      }
      let end =
        repeated == start ? start + 1 : max(start + 1, min(culprit?.place ?? items.count, items.count))
      let (done, death) = run(items[start..<end], into: &results)
      if let death { culprit = (min(start + death.place, end - 1), death) }
      start += done
      // Its result came, and the process ended after that.
      if let place = culprit?.place, place < start { culprit = nil }
    }
    sinceLook += 1
    if sinceLook >= Self.batchesBetweenLooks { recycle() }
  }

  /// Has items processed.
  /// - Returns: How many were, and how the process ended if it did.
  private mutating func run(
    _ items: ArraySlice<FetchItem>, into results: inout BatchBuffer
  ) -> (done: Int, death: WorkerDeath?) {
    guard let process = started() else { return (0, nil) }
    let slot = processes.slots[number]
    slot.store(item: 0, stage: nil)
    var watch = WorkerWatch(process.id, slot, processes.limits)
    var done = 0
    var verdict: WorkerDeath.Cause?
    do throws(FrameSocket.Failure) {
      try process.socket.send(Self.frame(items), slice: watch.slice) {
        verdict = watch.look()
        return verdict == nil
      }
      while done < items.count {
        done = try Self.take(from: process.socket, slice: watch.slice, into: &results) {
          verdict = watch.look()
          return verdict == nil
        }
      }
      self.process = .some(process)
      return (done, nil)
    } catch {
      // What stopped for good is killed, what has died is only waited for.
      let place = slot.load()
      let ended = processes.end(process.id)
      // Results that were on their way.
      while done < items.count, let more = try? Self.take(from: process.socket, into: &results) { done = more }
      let cause = verdict ?? .crash(signal: ended.signal, peak: ended.peak, limits: processes.limits)
      return (done, WorkerDeath(cause: cause, place: max(place.item, done), stage: place.stage))
    }
  }

  /// The process, a new one where there is none.
  private mutating func started() -> WorkerProcesses.Started? {
    if let process = process.take() { return process }
    do throws(TamisError) {
      return try processes.start(number: number)
    } catch {
      failure = error
      return nil
    }
  }

  /// Ends a process that has grown; the next item gets a new one.
  private mutating func recycle() {
    sinceLook = 0
    guard let process = process.take() else { return }
    if ProcessMemory.resident(process.id) > processes.limits.recycled {
      _ = processes.end(process.id)
    } else {
      self.process = .some(process)
    }
  }

  private static func frame(_ items: ArraySlice<FetchItem>) -> [UInt8] {
    var frame = WireWriter()
    frame.integer(items.count)
    for item in items { item.write(to: &frame) }
    return frame.bytes
  }

  /// Takes the next piece of results: its head, and then its records.
  /// - Returns: How many items of the batch are done.
  private static func take(
    from socket: borrowing FrameSocket, slice: Int32 = -1, into results: inout BatchBuffer,
    goOn: () -> Bool = { true }
  ) throws(FrameSocket.Failure) -> Int {
    var wire = WireReader(try socket.receive(slice: slice, goOn: goOn))
    let records = try socket.receive(slice: slice, goOn: goOn)
    do throws(WireError) {
      let done = try wire.integer()
      results.absorb(try BatchResult(head: &wire, records: records))
      return done
    } catch {
      throw .closed
    }
  }

  private func failed(_ item: FetchItem, _ death: WorkerDeath, attempts: Int) -> FailedInput {
    FailedInput(
      death.error(of: item, limits: processes.limits, attempts: attempts),
      command: (death.stage ?? firstStage).rawValue, record: item.record)
  }
}

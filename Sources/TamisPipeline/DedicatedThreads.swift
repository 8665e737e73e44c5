internal import Dispatch
internal import Glibc
internal import Synchronization

/// Runs tasks on threads of its own.
///
/// Swift's shared pool has one thread a core and expects that tasks never block; ours read files and wait
/// for servers. With threads of their own, any number of workers runs at once and a blocked reader
/// takes nothing from them.
final class DedicatedThreads: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    /// Jobs before this index have run.
    var first = 0
    var isStopped = false

    mutating func removeFirst() -> UnownedJob? {
      guard first < jobs.count else { return nil }
      let job = jobs[first]
      first += 1
      if first == jobs.count {
        jobs.removeAll(keepingCapacity: true)
        first = 0
      }
      return job
    }
  }

  private let state = Mutex(State())
  private let wakeUp = DispatchSemaphore(value: 0)
  private let count: Int
  /// libxml2 and our own walks recurse with the depth of a page, which `--max-depth` bounds.
  private static let stackSize = 8 << 20

  /// - Parameter count: How many threads, 1 or more. They end with `stop()`.
  init(count: Int) {
    self.count = count
    for _ in 0..<count { start() }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    wakeUp.signal()
  }

  /// Lets the threads end once they have run what is queued.
  func stop() {
    state.withLock { $0.isStopped = true }
    for _ in 0..<count { wakeUp.signal() }
  }

  private func start() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<DedicatedThreads>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    precondition(status == 0, "the system refuses to start a thread")
  }

  private func run() {
    while true {
      wakeUp.wait()
      let (job, isStopped) = state.withLock { ($0.removeFirst(), $0.isStopped) }
      if let job {
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else if isStopped {
        return
      }
    }
  }
}

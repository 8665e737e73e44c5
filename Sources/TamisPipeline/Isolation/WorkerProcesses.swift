internal import CProcess
internal import Glibc
internal import Synchronization
public import TamisCore
internal import TamisFetch
public import TamisWrite

/// What a record may take before the process that works on it is ended.
public struct RecordLimits: Sendable {
  /// In milliseconds.
  public var timeout: Int
  /// Of one worker process, in bytes; what is shared with the others counts for each.
  public var memory: Int
  /// What a process may ask the system for: beyond that it traps at once. Above the limit, because a process that
  /// is found too large can be told from one that has crashed, and this stops only what grows faster than that.
  var hardest: Int { memory + memory / 2 }
  /// A worker that has grown beyond this is replaced between two records, in bytes.
  var recycled: Int { min(384 << 20, memory / 2) }

  /// Limits that no real page comes near to.
  public init(timeout: Int = 60_000, memory: Int = 2 << 30) {
    self.timeout = max(1, timeout)
    self.memory = max(1, memory)
  }
}

/// Processes that do the work of a run, one for each of its jobs.
///
/// A thread cannot be stopped in the middle of a library's call, and what corrupts memory takes all threads with
/// it. A process can: one that takes too long, takes too much memory or crashes is replaced, and its record
/// becomes an error record. All are forked from one that is started before there are threads and that opens
/// what a worker needs, so that a new one is there within a millisecond and shares that memory.
public final class WorkerProcesses: Sendable {
  let limits: RecordLimits
  let slots: WorkerSlots
  private let control: Mutex<ControlSocket>
  private let started = Atomic(0)
  /// The process that workers are forked from.
  private let origin: pid_t

  /// A process that was started, and our end of the connection to it.
  struct Started: ~Copyable {
    let id: pid_t
    let socket: FrameSocket
  }

  /// How a process ended.
  struct Ended {
    /// Zero where it was no signal.
    var signal: Int32
    /// Its largest size in memory, in bytes.
    var peak: Int
  }

  /// Forks the process that the workers are forked from.
  ///
  /// To be called before this process has a second thread: of several, only the one that forks is there
  /// afterwards, and locks of the others stay locked for ever.
  /// - Parameters:
  ///   - pipeline: What the workers do.
  ///   - jobs: How many workers there will be at most.
  ///   - failures: How failed inputs are told.
  ///   - limits: How long a record may take, and how much memory.
  /// - Throws: Where the system allows no more processes.
  public init(
    for pipeline: Pipeline, jobs: Int, failures: FailureForm, limits: RecordLimits = RecordLimits()
  ) throws(TamisError) {
    guard let slots = WorkerSlots(count: jobs), let (ours, theirs) = FrameSocket.pair(SOCK_SEQPACKET) else {
      throw Self.refused()
    }
    let parent = getpid()
    let origin = tamis_fork()
    switch origin {
    case -1:
      close(ours)
      close(theirs)
      throw Self.refused()
    case 0:
      close(ours)
      var pipeline = pipeline
      // Who fetches is the parent; two writers would tear the archive.
      var http = pipeline.fetch.http
      http.archive = nil
      pipeline.fetch = Fetch(
        maximumBytes: pipeline.fetch.maximumBytes, decodes: pipeline.fetch.decodes, http: http)
      WorkerOrigin(
        pipeline: pipeline, failures: failures, memory: limits.hardest, slots: slots, control: theirs
      ).serve(parent: parent)
    default: close(theirs)
    }
    self.origin = origin
    self.limits = limits
    self.slots = slots
    control = Mutex(ControlSocket(number: ours))
  }

  /// A number for the next worker, from 0.
  func nextNumber() -> Int { started.add(1, ordering: .relaxed).oldValue }

  /// Starts a worker.
  /// - Throws: Where it cannot be started, or cannot open what it needs.
  func start(number: Int) throws(TamisError) -> Started {
    guard let (ours, theirs) = FrameSocket.pair() else { throw Self.refused() }
    let socket = FrameSocket(ours)
    let id = control.withLock { $0.ask(.start, argument: Int32(number), descriptor: theirs) }
    close(theirs)
    guard let id, id > 0 else { throw Self.refused() }
    guard let hello = try? socket.receive() else { throw Self.died(end(id)) }
    if let failure = Self.failure(hello) {
      _ = end(id)
      throw failure
    }
    return Started(id: id, socket: socket)
  }

  /// What a new process says: nil where it is ready.
  private static func failure(_ hello: FrameSocket.Frame) -> TamisError? {
    var wire = WireReader(hello.bytes)
    do throws(WireError) {
      return try wire.optional { wire throws(WireError) in try TamisError(from: &wire) }
    } catch {
      return TamisError(
        .environment, at: Origin(), problem: "a worker process said what nobody understands",
        remedy: "install one version of tamis anew, or run with --no-isolation")
    }
  }

  private static func died(_ ended: Ended) -> TamisError {
    TamisError(
      .environment, at: Origin(),
      problem: "a worker process ended before its first record (signal \(ended.signal))",
      remedy: "run with --no-isolation to see why", retryable: true)
  }

  /// Ends a process at once and tells how it ended, if it had ended already.
  func end(_ id: pid_t) -> Ended {
    let (signal, peak) = control.withLock { control -> (Int32, Int32) in
      let signal = control.ask(.end, argument: id) ?? SIGKILL
      return (signal, control.ask(.peak, argument: id) ?? 0)
    }
    return Ended(signal: signal, peak: Int(peak) << 10)
  }

  /// Ends the process that workers are forked from, once there are no workers any more, and waits for it: what
  /// all of them took then counts among this process's children, as `time` shows it.
  public func finish() {
    control.withLock { $0.hangUp() }
    var status: Int32 = 0
    while waitpid(origin, &status, 0) < 0, errno == EINTR {}
  }

  private static func refused() -> TamisError {
    TamisError(
      .environment, at: Origin(),
      problem: "the system starts no worker process: \(String(cString: strerror(errno)))",
      remedy: "allow more processes (ulimit -u), or run with --no-isolation", retryable: true)
  }
}

/// What the process that forks workers can be asked for. It answers with one number.
enum WorkerCommand: UInt8 {
  /// A new worker with the number given, over the descriptor that comes along; the answer is its process.
  case start = 1
  /// Kill a process and wait for it; the answer is the signal that ended it.
  case end
  /// The peak memory of the process that was ended last, in KiB.
  case peak
}

/// Our end of the connection to the process that forks workers.
private struct ControlSocket: ~Copyable, Sendable {
  let number: Int32

  deinit { close(number) }

  /// Tells the other end that nobody asks any more.
  func hangUp() { _ = shutdown(number, Int32(SHUT_RDWR)) }

  func ask(_ command: WorkerCommand, argument: Int32, descriptor: Int32 = -1) -> Int32? {
    guard tamis_send_command(number, command.rawValue, argument, descriptor) == 0 else { return nil }
    var (answered, answer, none): (UInt8, Int32, Int32) = (0, 0, -1)
    guard tamis_receive_command(number, &answered, &answer, &none) == 1 else { return nil }
    return answer
  }
}

internal import CProcess
internal import Glibc
internal import TamisCore
internal import TamisFetch
internal import TamisWrite

/// The process that workers are forked from. It has one thread, opens what a worker needs once, and ends with
/// the run it belongs to, however that ends.
struct WorkerOrigin {
  let pipeline: Pipeline
  let failures: FailureForm
  let memory: Int
  let slots: WorkerSlots
  let control: Int32

  /// Sent at the latest after so many milliseconds, or so many bytes.
  private static let interval: UInt64 = 20
  private static let enough = 1 << 16

  func serve(parent: pid_t) -> Never {
    Self.prepare(parent: parent)
    let id = getpid()
    var peak: Int32 = 0
    do throws(TamisError) {
      var worker = try PipelineWorker(pipeline)
      var started = 0
      while let (command, argument, descriptor) = next() {
        switch command {
        case .start:
          // The first worker does not wait: where it is the only one, as for a single page, it needs less.
          if started == 1 { warmUp(&worker) }
          started += 1
          answer(start(descriptor, &worker, slots[Int(argument)], parent: id))
          close(descriptor)
        case .end: answer(Self.end(argument, peak: &peak))
        case .peak: answer(peak)
        }
      }
    } catch {
      refuse(error)
    }
    _exit(0)
  }

  /// Takes a few records through the stages, so that models and tables, which are read at their first use, are
  /// there before the first fork: then all workers share them, and a new one need not read them again.
  private func warmUp(_ worker: inout PipelineWorker) {
    var results = BatchBuffer()
    for (language, text) in Self.samples {
      let record =
        pipeline.stages.lowerBound <= .extract
        ? #"{"html":"<html lang='\#(language)'><title>1</title><h1>1</h1><p>\#(text)"}"#
        : #"{"text":"\#(text)","lang":"\#(language)"}"#
      worker.process(.line(bytes: Array(record.utf8), origin: Origin()), into: &results)
    }
    worker.report(to: &results)
  }

  private static let samples = [
    ("fr", "Jean Dupont a payé 3,5 millions d’euros à Paris le 12 mars 2024, selon Le Monde."),
    ("zh-Hans", "王小明三月十二日在北京花了三百五十元，比去年多百分之五。他说这很贵。"),
    ("en", "John Smith paid $3.5 million in London on 12 March 2024, the Guardian said."),
  ]

  /// Forks a worker; only this process comes back from here.
  private func start(
    _ descriptor: Int32, _ worker: inout PipelineWorker, _ slot: WorkerSlot, parent: pid_t
  ) -> pid_t {
    let child = tamis_fork()
    guard child == 0 else { return child }
    close(control)
    Self.prepare(parent: parent)
    work(FrameSocket(descriptor), &worker, slot)
    return Self.leave()
  }

  /// Ends the process. Not typed `Never`, for then the compiler warns of what follows for the worker's owner.
  private static func leave() -> pid_t { _exit(0) }

  /// The next command; nil where nobody is there to ask any more.
  private func next() -> (WorkerCommand, argument: Int32, descriptor: Int32)? {
    var (command, argument, descriptor): (UInt8, Int32, Int32) = (0, 0, -1)
    guard tamis_receive_command(control, &command, &argument, &descriptor) == 1 else { return nil }
    return WorkerCommand(rawValue: command).map { ($0, argument, descriptor) }
  }

  private func answer(_ number: Int32) { _ = tamis_send_command(control, 0, number, -1) }

  /// Tells everybody who wants a worker why there is none.
  private func refuse(_ error: TamisError) {
    while let (command, _, descriptor) = next() {
      if command == .start {
        var hello = WireWriter()
        hello.optional(error) { $1.write(to: &$0) }
        let socket = FrameSocket(descriptor)
        try? socket.send(hello.bytes)
      }
      answer(command == .start ? getpid() : 0)
    }
  }

  /// - Returns: The signal that ended the process; 0 for none.
  private static func end(_ child: pid_t, peak: inout Int32) -> Int32 {
    guard child > 0, child != getpid() else { return 0 }
    kill(child, SIGKILL)
    var status: Int32 = 0
    var bytes: UInt64 = 0
    guard tamis_reap(child, &status, &bytes) == 0 else { return 0 }
    peak = Int32(truncatingIfNeeded: bytes >> 10)
    return status & 0x7F
  }

  /// Signals are blocked as in the parent: it decides. Only what a defect raises ends this process, at once.
  private static func prepare(parent: pid_t) {
    tamis_die_with_parent()
    guard getppid() == parent else { _exit(0) }
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { signal(number, SIG_DFL) }
    // Nothing here is meant for standard output, and its reader is to see the end when the run ends.
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    if null >= 0 {
      dup2(null, STDOUT_FILENO)
      close(null)
    }
  }

  // MARK: In a worker

  private func work(
    _ socket: consuming FrameSocket, _ worker: inout PipelineWorker, _ slot: WorkerSlot
  ) {
    tamis_limit_memory(UInt64(memory))
    worker.note(in: slot)
    var results = BatchBuffer(failureForm: failures)
    do throws(FrameSocket.Failure) {
      var hello = WireWriter()
      hello.optional(nil as TamisError?) { $1.write(to: &$0) }
      try socket.send(hello.bytes)
      while true {
        let frame = try socket.receive()
        guard let items = Self.items(frame) else { return }
        try process(items, with: &worker, &results, socket)
      }
    } catch {
      // The run has ended.
    }
  }

  private func process(
    _ items: [FetchItem], with worker: inout PipelineWorker, _ results: inout BatchBuffer,
    _ socket: borrowing FrameSocket
  ) throws(FrameSocket.Failure) {
    var sentAt = Self.milliseconds
    for (place, item) in items.enumerated() {
      worker.begin(item: place)
      worker.process(item, into: &results)
      guard
        place + 1 == items.count || results.weight >= Self.enough
          || Self.milliseconds - sentAt >= Self.interval
      else { continue }
      // From here on it is not the record that takes time.
      if place + 1 == items.count { worker.begin(item: items.count) }
      worker.report(to: &results)
      var frame = WireWriter()
      frame.integer(place + 1)
      let result = results.take()
      result.writeHead(to: &frame)
      try socket.send(frame.bytes)
      try socket.send(result.records)
      sentAt = Self.milliseconds
    }
  }

  private static func items(_ frame: [UInt8]) -> [FetchItem]? {
    var wire = WireReader(frame)
    do throws(WireError) {
      let count = try wire.integer()
      var items: [FetchItem] = []
      for _ in 0..<count { items.append(try FetchItem(from: &wire)) }
      return items
    } catch {
      return nil
    }
  }

  private static var milliseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return UInt64(time.tv_sec) &* 1000 &+ UInt64(time.tv_nsec / 1_000_000)
  }
}

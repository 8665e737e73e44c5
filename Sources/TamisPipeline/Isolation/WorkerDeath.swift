internal import Glibc
internal import TamisCore
internal import TamisFetch

/// Why a worker process ended before its time, and over which record.
struct WorkerDeath {
  enum Cause {
    case timeout
    case memory
    /// Zero where it ended by itself.
    case signal(Int32)

    /// What a process that was found dead died of. One that the system's allocator refused memory traps, and
    /// one that the kernel's guard against full memory picked was killed: both by then are large.
    static func crash(signal: Int32, peak: Int, limits: RecordLimits) -> Cause {
      peak > limits.memory / 2 ? .memory : .signal(signal)
    }
  }

  let cause: Cause
  /// The place of the record in what was sent.
  let place: Int
  /// Nil between stages.
  let stage: StageName?

  /// Whether the next process may well succeed: this one may have been killed from outside.
  var mayPass: Bool { if case .signal = cause { true } else { false } }

  func error(of item: FetchItem, limits: RecordLimits, attempts: Int) -> TamisError {
    let doing = stage.map { "'\($0.rawValue)'" } ?? "working on it"
    switch cause {
    case .timeout:
      return error(
        .timeout, item, "\(doing) took longer than \(Self.seconds(limits.timeout)) s",
        "allow more with --timeout, or leave it out", attempts)
    case .memory:
      return error(
        .memory, item, "\(doing) needed more than \(limits.memory >> 20) MiB of memory",
        "allow more with --max-record-memory, or leave it out", attempts)
    case .signal(let number):
      let how =
        number == 0 ? "ended" : "was ended by signal \(number) (\(String(cString: strsignal(number))))"
      return error(
        .crash, item, "the process that did \(doing) \(how)", "leave it out, and tell us of the page",
        attempts)
    }
  }

  private func error(
    _ code: TamisError.Code, _ item: FetchItem, _ problem: String, _ remedy: String, _ attempts: Int
  ) -> TamisError {
    TamisError(
      code, at: item.origin, problem: problem, remedy: remedy, retryable: code != .crash, attempts: attempts)
  }

  private static func seconds(_ milliseconds: Int) -> String {
    milliseconds % 1000 == 0 ? "\(milliseconds / 1000)" : "\(Double(milliseconds) / 1000)"
  }
}

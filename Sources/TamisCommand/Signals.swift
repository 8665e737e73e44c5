import Glibc
import Synchronization

/// SIGINT and SIGTERM: the first asks the run to finish the records in hand, the second ends the process.
///
/// They are blocked in all threads and waited for in the main one, so that nothing runs inside a signal
/// handler and no system call of a worker is disturbed.
enum Signals {
  private static let first = Atomic<Int32>(0)

  /// The status to exit with, if a signal came.
  static var received: ExitStatus? {
    switch first.load(ordering: .acquiring) {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    default: nil
    }
  }

  /// To be called before other threads start, for they inherit what is blocked.
  static func block() {
    var signals = watched()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// A closed pipe is an error of `write`, told apart from others there.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Waits for signals until the process ends.
  static func wait(_ onFirst: () -> Void) -> Never {
    var signals = watched()
    while true {
      var number: Int32 = 0
      guard sigwait(&signals, &number) == 0 else { continue }
      guard first.exchange(number, ordering: .acquiringAndReleasing) == 0 else { _exit(128 + number) }
      onFirst()
    }
  }

  /// Those that our caller has not told us to ignore, as `nohup` and scripts do for background jobs.
  private static func watched() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      sigaction(number, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      if !isIgnored { sigaddset(&set, number) }
    }
    return set
  }
}

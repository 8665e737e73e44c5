import Dispatch
import Glibc
import Synchronization

/// Turns the first SIGINT or SIGTERM into a cancellation; the second ends the process at once.
///
/// The signals are blocked and waited for, so that nothing runs inside a signal handler and no system call
/// of a worker is disturbed.
final class SignalWatch: Sendable {
  private let first = Atomic<Int32>(0)

  /// The status to exit with, if a signal came.
  var received: ExitStatus? {
    switch first.load(ordering: .acquiring) {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    default: nil
    }
  }

  /// Called before other threads start, for they inherit what is blocked.
  static func block() {
    var signals = watched()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // A closed pipe is an error of `write`, told apart from others there.
    signal(SIGPIPE, SIG_IGN)
  }

  init(onSignal: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "tamis.signals").async { [self] in
      var signals = Self.watched()
      var number: Int32 = 0
      while sigwait(&signals, &number) == 0 {
        guard first.exchange(number, ordering: .acquiringAndReleasing) == 0 else { _exit(128 + number) }
        onSignal()
      }
    }
  }

  /// Those that the caller has not told us to ignore, as `nohup` and background jobs of scripts do.
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

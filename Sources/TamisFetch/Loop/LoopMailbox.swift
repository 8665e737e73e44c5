internal import Glibc
internal import Synchronization
import TamisCore

/// Where the event loop's thread meets all others.
final class LoopMailbox: Sendable {
  /// What has come since the loop last looked.
  struct Mail {
    var requests: [HTTPJobRequest]
    /// Finished pages that nobody has taken yet, in bytes.
    var held: Int
    /// The job that all finished ones wait for; nil where any may be taken.
    var urgent: Int?
    /// Whether the loop was told that there may be room again.
    var canTakeMore: Bool
  }

  private struct State {
    var mail = Mail(requests: [], held: 0, urgent: nil, canTakeMore: false)
    var isClosed = false
    var isWaitingForRoom = false
    /// Whether a byte is in the pipe.
    var isSignalled = false
  }

  private let state = Mutex(State())
  /// Becomes readable when there is mail.
  let descriptor: Int32
  /// The other end of the pipe.
  private let waker: Int32

  /// What finished pages may hold together before new ones wait, in bytes.
  static let room = 32 << 20

  init() throws(TamisError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw TamisError(
        .environment, at: Origin(), problem: "too many open files", remedy: "raise the limit: ulimit -n",
        retryable: true)
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, waker) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(waker)
  }

  func submit(_ request: HTTPJobRequest) {
    state.withLock { state in
      state.mail.requests.append(request)
      wake(&state)
    }
  }

  /// Tells how much is finished and not taken, and what is waited for.
  func update(held: Int, urgent: Int?) {
    state.withLock { state in
      state.mail.held = held
      state.mail.urgent = urgent
      guard state.isWaitingForRoom else { return }
      state.isWaitingForRoom = false
      state.mail.canTakeMore = true
      wake(&state)
    }
  }

  /// Asks to be told when something finished is taken: at once, where that was since `mail` came.
  func waitForRoom(since mail: Mail) {
    state.withLock { state in
      guard state.mail.held == mail.held, state.mail.urgent == mail.urgent else {
        state.mail.canTakeMore = true
        return wake(&state)
      }
      state.isWaitingForRoom = true
    }
  }

  /// Lets the loop end.
  func shut() {
    state.withLock { state in
      state.isClosed = true
      wake(&state)
    }
  }

  /// The mail; nil where the loop is to end.
  func take() -> Mail? {
    state.withLock { state in
      if state.isSignalled {
        var byte: UInt8 = 0
        _ = read(descriptor, &byte, 1)
        state.isSignalled = false
      }
      guard !state.isClosed else { return nil }
      defer {
        state.mail.requests = []
        state.mail.canTakeMore = false
      }
      return state.mail
    }
  }

  /// Waits for mail.
  func wait() {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&poller, 1, -1)
  }

  /// One byte is enough for all that comes until the loop looks. Under the lock, so that the state is right of it.
  private func wake(_ state: inout State) {
    guard !state.isSignalled else { return }
    state.isSignalled = true
    var byte: UInt8 = 0
    _ = write(waker, &byte, 1)
  }
}

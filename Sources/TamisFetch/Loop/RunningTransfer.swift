/// A request that is under way, with its deadlines.
final class RunningTransfer {
  typealias Instant = ContinuousClock.Instant

  let job: HTTPJob
  let host: HostQueue
  let exchange: Exchange
  let start: Instant
  /// The time of the start, in seconds since 1970.
  let date: Int
  /// Its place in the order of the starts.
  var number = 0
  /// The server's, once the response is there.
  var address: String?
  private let headDeadline: Instant
  private var deadline: Instant
  private let stallInterval: Duration
  private let stallBytes: Int
  private var nextStallCheck: Instant
  private var receivedAtCheck = 0
  private var pausedSince: Instant?
  private let timeout: Duration

  /// robots.txt is short: whoever takes longer for it is not there.
  private static let robotsTimeout = 20_000

  init(_ job: HTTPJob, host: HostQueue, exchange: Exchange, options: HTTPOptions, now: Instant) {
    self.job = job
    self.host = host
    self.exchange = exchange
    let timeout = job.isRobots ? min(options.timeout, Self.robotsTimeout) : options.timeout
    self.timeout = .milliseconds(timeout)
    start = now
    date = options.now()
    headDeadline = now + .milliseconds(min(options.headTimeout, timeout))
    deadline = now + .milliseconds(timeout)
    stallInterval = .seconds(max(1, options.stallTimeout))
    stallBytes = max(1, options.stallTimeout) * options.minimumSpeed
    nextStallCheck = now + stallInterval
  }

  /// When it must be looked at next.
  var nextCheck: Instant {
    if exchange.isPaused { return deadline + timeout }
    return min(deadline, exchange.headIsOver ? nextStallCheck : headDeadline)
  }

  /// - Returns: Why it must be given up.
  func overdue(now: Instant) -> HTTPFailure? {
    if exchange.isPaused { return nil }
    if now >= deadline { return .timeout("not finished after \(timeout)") }
    guard exchange.headIsOver else {
      return now >= headDeadline ? .timeout("no answer in time") : nil
    }
    guard now >= nextStallCheck else { return nil }
    if exchange.received - receivedAtCheck < stallBytes {
      return .timeout("hardly anything arrives any more")
    }
    receivedAtCheck = exchange.received
    nextStallCheck = now + stallInterval
    return nil
  }

  /// Others have the floor.
  func wait(now: Instant) { pausedSince = pausedSince ?? now }

  /// Time in which others had the floor does not count.
  func resume(now: Instant) {
    if let pausedSince { deadline += now - pausedSince }
    pausedSince = nil
    nextStallCheck = now + stallInterval
    exchange.resume()
  }
}

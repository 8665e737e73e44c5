/// What is known about one host, and the jobs that wait for it.
///
/// A host is a name without port: what slows one server of a machine down slows them all.
final class HostQueue {
  typealias Instant = ContinuousClock.Instant

  /// By number.
  private(set) var waiting: [HTTPJob] = []
  /// Jobs before this index are gone.
  private var first = 0
  var active = 0
  /// When the next page may be asked for.
  private(set) var nextStart: Instant
  /// When anything may be asked for at all: set by answers such as 429.
  private(set) var pausedUntil: Instant
  /// From the start of one request to that of the next.
  private var delay: Duration
  private let ordinaryDelay: Duration
  private var crawlDelay = Duration.zero
  /// Failures to connect in a row.
  private var failures = 0
  /// Until when it is taken for down, and why.
  private(set) var outage: (end: Instant, failure: HTTPFailure)?
  /// When it is on the list of hosts to be looked at.
  var scheduledFor: Instant?

  /// After so many failures in a row a host is left alone for a while: each costs a time-out.
  private static let failuresForOutage = 4
  private static let outage = Duration.seconds(300)
  private static let longestDelay = Duration.seconds(60)

  init(delay: Duration, now: Instant) {
    ordinaryDelay = delay
    self.delay = delay
    nextStart = now
    pausedUntil = now
  }

  var next: HTTPJob? { first < waiting.count ? waiting[first] : nil }
  var isIdle: Bool { next == nil && active == 0 }

  /// When the next job may start.
  var readyAt: Instant? { next.map { $0.isRobots ? pausedUntil : max(pausedUntil, nextStart) } }

  func add(_ job: HTTPJob) {
    // Nearly always the last.
    var index = waiting.count
    while index > first, waiting[index - 1].number > job.number { index -= 1 }
    waiting.insert(job, at: index)
  }

  /// Takes the next job and reckons when its successor may start.
  func start(now: Instant) -> HTTPJob? {
    guard let job = next else { return nil }
    first += 1
    if first == waiting.count || first > 1024 {
      waiting.removeFirst(first)
      first = 0
    }
    active += 1
    if !job.isRobots { nextStart = now + max(delay, crawlDelay) }
    return job
  }

  /// Takes all jobs away.
  func removeAll() -> [HTTPJob] {
    defer {
      waiting.removeAll()
      first = 0
    }
    return Array(waiting[first...])
  }

  func setCrawlDelay(_ seconds: Duration, now: Instant) {
    guard seconds > crawlDelay else { return }
    crawlDelay = seconds
  }

  /// It answered as it should.
  func succeed() {
    failures = 0
    // Back to the usual pace, step by step.
    delay = max(ordinaryDelay, delay / 2)
  }

  /// It says that this is too much.
  func slowDown(for pause: Duration, now: Instant) {
    failures = 0
    pausedUntil = max(pausedUntil, now + pause)
    delay = min(max(delay * 2, .milliseconds(500)), max(Self.longestDelay, ordinaryDelay))
  }

  /// It cannot be reached.
  func fail(_ failure: HTTPFailure, now: Instant) {
    failures += 1
    if failures >= Self.failuresForOutage { outage = (now + Self.outage, failure) }
  }

  func currentOutage(now: Instant) -> HTTPFailure? {
    guard let outage, now < outage.end else { return nil }
    return outage.failure
  }
}

/// The hosts that have something to do, by when they may do it.
struct HostSchedule {
  private struct Entry {
    let time: ContinuousClock.Instant
    let host: HostQueue
  }

  /// A binary heap, the earliest first.
  private var heap: [Entry] = []

  /// When there is something to do next.
  var nextTime: ContinuousClock.Instant? { heap.first?.time }

  mutating func add(_ host: HostQueue, at time: ContinuousClock.Instant) {
    if let known = host.scheduledFor, known <= time { return }
    host.scheduledFor = time
    heap.append(Entry(time: time, host: host))
    var child = heap.count - 1
    while child > 0, heap[child].time < heap[(child - 1) / 2].time {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The next host whose time has come. It is then no longer on the list.
  mutating func popDue(_ now: ContinuousClock.Instant) -> HostQueue? {
    while let entry = heap.first, entry.time <= now {
      removeFirst()
      // An entry that an earlier one has replaced.
      guard entry.host.scheduledFor == entry.time else { continue }
      entry.host.scheduledFor = nil
      return entry.host
    }
    return nil
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].time < heap[least].time {
        least = child
      }
      guard least != parent else { return }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}

import Synchronization
import TamisWrite

/// The line on a terminal that says how far a run is.
final class Progress: Sendable {
  typealias Handler = @Sendable (RunSummary) -> Void

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let nextTime: Mutex<ContinuousClock.Instant>
  /// A line that changes more often cannot be read.
  private static let interval = Duration.milliseconds(200)

  init(isShown: Bool) {
    self.isShown = isShown
    nextTime = Mutex(start + Self.interval)
  }

  /// Since the start.
  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Shows how far the run is, unless that was done a moment ago.
  func show(_ summary: RunSummary) {
    guard isShown else { return }
    let isDue = nextTime.withLock { next in
      let now = ContinuousClock.now
      guard now >= next else { return false }
      next = now + Self.interval
      return true
    }
    guard isDue else { return }
    let rate = Int((Double(summary.inputs) / max(seconds, 0.001)).rounded())
    let errors = summary.errors == 1 ? "1 error" : "\(summary.errors) errors"
    Console.overwrite("\(summary.records) records, \(errors), \(rate)/s")
  }

  /// Takes the line away.
  func clear() { if isShown { Console.overwrite("") } }
}

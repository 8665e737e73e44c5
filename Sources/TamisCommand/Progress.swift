import ArgumentParser
import Synchronization
import TamisPipeline
import TamisWrite

/// Whether and how it is told how far a run is.
enum ProgressForm: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never, json
}

/// Tells on standard error how far a run is: a line that changes on a terminal, lines elsewhere.
final class Progress: Sendable {
  typealias Handler = @Sendable (RunSummary) -> Void

  private enum Form { case none, overwritten, lines, json }

  private let form: Form
  private let start = ContinuousClock.now
  private let nextTime: Mutex<ContinuousClock.Instant>
  private let earlier: RunSummary
  private let meter: InputMeter

  /// - Parameters:
  ///   - earlier: What was done when this part of the run began.
  ///   - meter: How much of the input is read.
  init(_ form: ProgressForm, isQuiet: Bool, earlier: RunSummary, meter: InputMeter) {
    switch form {
    case .json: self.form = .json
    case .always: self.form = Console.errorIsTerminal ? .overwritten : .lines
    case .auto: self.form = Console.errorIsTerminal && !isQuiet ? .overwritten : .none
    case .never: self.form = .none
    }
    self.earlier = earlier
    self.meter = meter
    nextTime = Mutex(start)
  }

  var isShown: Bool { form != .none }

  /// Since the start.
  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// A line that changes more often cannot be read; lines that stay are many soon.
  private var interval: Duration {
    form == .overwritten ? .milliseconds(200) : form == .json ? .seconds(1) : .seconds(10)
  }

  /// Tells how far the run is, unless that was done a moment ago.
  func show(_ summary: RunSummary) {
    guard isShown else { return }
    let isDue = nextTime.withLock { next in
      let now = ContinuousClock.now
      guard now >= next else { return false }
      next = now + interval
      return true
    }
    guard isDue else { return }
    tell(Forecast(summary, since: earlier, seconds: seconds, meter: meter), isLast: false)
  }

  /// Takes the line away; programs get a last one.
  func end(_ summary: RunSummary) {
    if form == .overwritten { Console.overwrite("") }
    if form == .json {
      tell(Forecast(summary, since: earlier, seconds: seconds, meter: meter), isLast: true)
    }
  }

  private func tell(_ forecast: Forecast, isLast: Bool) {
    switch form {
    case .none: break
    case .overwritten: Console.overwrite(forecast.description)
    case .lines: Console.tell(forecast.description)
    case .json: Console.tell(forecast.json(isLast: isLast))
    }
  }
}

import TamisPipeline
import TamisWrite

/// How far a run is, how fast it goes, and when it will end.
struct Forecast: CustomStringConvertible {
  private let summary: RunSummary
  private let seconds: Double
  /// Of this part of the run.
  private let inputsPerSecond: Double
  private let bytesPerSecond: Double
  /// 0...1; nil where it is not known how much there is.
  private let share: Double?
  private let secondsLeft: Double?

  init(_ summary: RunSummary, since earlier: RunSummary, seconds: Double, meter: InputMeter) {
    self.init(
      summary, since: earlier, seconds: seconds, read: meter.read, total: meter.total)
  }

  /// - Parameters:
  ///   - read: Of the input, in bytes as stored.
  ///   - total: All there is of it.
  init(_ summary: RunSummary, since earlier: RunSummary, seconds: Double, read: Int, total: Int?) {
    self.summary = summary
    self.seconds = seconds
    let time = max(seconds, 0.001)
    inputsPerSecond = Double(summary.inputs - earlier.inputs) / time
    bytesPerSecond = Double(summary.bytes - earlier.bytes) / time
    if let total, total > 0 {
      let share = min(1, Double(read) / Double(total))
      self.share = share
      secondsLeft = share > 0.001 ? seconds * (1 - share) / share : nil
    } else {
      share = nil
      secondsLeft = nil
    }
  }

  var description: String {
    var parts = [
      "\(summary.records) records", summary.errors == 1 ? "1 error" : "\(summary.errors) errors",
    ]
    if summary.drops > 0 { parts.append("\(summary.drops) dropped") }
    parts.append("\(Int(inputsPerSecond.rounded()))/s")
    parts.append("\(Self.tenths(bytesPerSecond / 1e6)) MB/s")
    if let share { parts.append("\(Int(share * 100)) %") }
    if let secondsLeft { parts.append("\(Self.time(secondsLeft)) left") }
    return parts.joined(separator: ", ")
  }

  /// One object, without a line feed.
  func json(isLast: Bool) -> String {
    let numbers = [
      ("inputs", "\(summary.inputs)"), ("records", "\(summary.records)"), ("errors", "\(summary.errors)"),
      ("drops", "\(summary.drops)"), ("bytes", "\(summary.bytes)"), ("seconds", Self.tenths(seconds)),
      ("inputs_per_second", Self.tenths(inputsPerSecond)), ("bytes_per_second", "\(Int(bytesPerSecond))"),
      ("share", share.map { "\(Double(Int($0 * 1000)) / 1000)" } ?? "null"),
      ("seconds_left", secondsLeft.map { "\(Int($0.rounded()))" } ?? "null"), ("last", "\(isLast)"),
    ]
    return "{\(numbers.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
  }

  private static func tenths(_ number: Double) -> String { "\(Double(Int(number * 10)) / 10)" }

  /// For example `1 h 12 min`.
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded())
    if seconds >= 3600 { return "\(seconds / 3600) h \(seconds % 3600 / 60) min" }
    return seconds >= 60 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds) s"
  }
}

internal import Glibc
internal import TamisCore

/// The CPU time that one kind of work has taken, and how much went through it.
struct Meter {
  let name: String
  private var seconds = 0.0
  private var bytes = 0

  init(_ name: String) { self.name = name }

  /// Does the work and counts it.
  /// - Parameter bytes: How much is worked on.
  mutating func measure<Result>(
    _ bytes: Int, _ work: () throws(TamisError) -> Result
  ) throws(TamisError) -> Result {
    let start = Self.threadSeconds()
    defer {
      seconds += Self.threadSeconds() - start
      self.bytes += bytes
    }
    return try work()
  }

  /// Such as `annotate       0.52 s    41 MB/s`.
  var line: String {
    let tenths = seconds > 0 ? Int(Double(bytes) / seconds / 1e5) : 0
    return right(name, -27) + right("\(Int(seconds * 1000)) ms", 10)
      + right("\(tenths / 10).\(tenths % 10) MB/s", 13)
  }

  private func right(_ text: String, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + padding : padding + text
  }

  private static func threadSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

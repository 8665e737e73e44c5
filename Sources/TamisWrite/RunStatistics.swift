internal import TamisCore

/// What a run tells programs about itself: one JSON object.
public struct RunStatistics: Sendable {
  /// What became of the inputs.
  public var summary: RunSummary
  /// Whether the input was read to its end.
  public var isComplete: Bool
  /// How long this process worked on it.
  public var seconds: Double

  /// The statistics of a run.
  public init(_ summary: RunSummary, isComplete: Bool, seconds: Double) {
    self.summary = summary
    self.isComplete = isComplete
    self.seconds = seconds
  }

  /// The object and a line feed. Keys are always the same but for those of counts, which are sorted.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.string("run-stats/1")
    json.key("complete")
    json.boolean(isComplete)
    for (name, value) in [
      ("inputs", summary.inputs), ("records", summary.records), ("errors", summary.errors),
      ("drops", summary.drops), ("bytes", summary.bytes),
    ] {
      json.key(name)
      json.integer(value)
    }
    json.key("seconds")
    json.number(Self.rounded(seconds))
    json.key("stages")
    json.beginObject()
    for name in StageName.allCases {
      guard let share = summary.details.stages[name] else { continue }
      json.key(name.rawValue)
      json.beginObject()
      for (key, value) in [("inputs", share.inputs), ("errors", share.errors), ("drops", share.drops)] {
        json.key(key)
        json.integer(value)
      }
      json.key("seconds")
      json.number(Self.rounded(Double(share.nanoseconds) / 1e9))
      json.endObject()
    }
    json.endObject()
    Self.write(summary.errorsByCode.map { ($0.key.rawValue, $0.value) }, as: "errors_by_code", to: &json)
    Self.write(summary.dropsByReason.map { ($0.key.rawValue, $0.value) }, as: "drops_by_reason", to: &json)
    Self.write(summary.details.languages.map { ($0.key, $0.value) }, as: "languages", to: &json)
    Self.write(summary.details.removed.map { ($0.key, $0.value) }, as: "removed_by_class", to: &json)
    json.endObject()
    json.newline()
    return json.bytes
  }

  private static func rounded(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }

  private static func write(_ counts: [(String, Int)], as name: String, to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    for (key, count) in counts.sorted(by: { $0.0 < $1.0 }) {
      json.key(key)
      json.integer(count)
    }
    json.endObject()
  }
}

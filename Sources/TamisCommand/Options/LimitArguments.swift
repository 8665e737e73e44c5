import ArgumentParser
import TamisCore
import TamisPipeline

/// How long anything may take.
struct TimeoutArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give up on a record after this many seconds of work, and on a page that takes longer to come.",
      valueName: "seconds"))
  var timeout = 60.0

  func validate() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout must be more than 0 and at most 86400 seconds.")
    }
  }

  var milliseconds: Int { max(1, Int(timeout * 1000)) }
}

/// What one record may take, and all of them together.
struct LimitArguments: ParsableArguments {
  @OptionGroup var time: TimeoutArguments

  @Option(
    name: .customLong("max-record-memory"),
    help: ArgumentHelp(
      "Give up on a record that needs more memory, such as 512M. (default: 2G)", valueName: "size"))
  var recordMemory: ByteCount?

  @Option(
    name: .customLong("max-memory"),
    help: ArgumentHelp(
      """
      Keep the whole run below this, such as 2G: jobs share it evenly, and there are no more of them than have \
      128M each.
      """, valueName: "size"))
  var runMemory: ByteCount?

  @Flag(
    name: .customLong("isolation"), inversion: .prefixedNo,
    help: """
      Work in processes of their own, which can be ended; without, no limit on time and memory holds. (default: \
      --isolation; up to fetch, which only decodes, where a limit on memory is given)
      """)
  var isIsolated: Bool?

  /// What the process that reads and writes needs for itself.
  private static let ownShare = 128 << 20
  private static let leastShare = 128 << 20
  private static let usualRecordMemory = 2 << 30

  func validate() throws {
    if let recordMemory, recordMemory.bytes < Self.leastShare {
      throw ValidationError("--max-record-memory must be 128M or more.")
    }
    if let runMemory, runMemory.bytes < Self.ownShare + Self.leastShare {
      throw ValidationError("--max-memory must be 256M or more.")
    }
    if isIsolated == false, runMemory != nil {
      throw ValidationError("--max-memory holds for processes that can be ended, not with --no-isolation.")
    }
  }

  /// Whether the pipeline's work is done in processes of their own. Bringing pages in is a pass over bytes whose number
  /// is limited, and the network's and the archives' part of it is done outside the workers anyway: handing each page
  /// over and back would take longer than that pass.
  func isolates(_ pipeline: Pipeline) -> Bool {
    isIsolated ?? (pipeline.stages.upperBound > .fetch || recordMemory != nil || runMemory != nil)
  }

  /// How many jobs there is memory for.
  func jobs(_ wanted: Int) -> Int {
    guard let runMemory else { return wanted }
    return max(1, min(wanted, (runMemory.bytes - Self.ownShare) / Self.leastShare))
  }

  /// - Parameter jobs: How many share the memory.
  func limits(jobs: Int) -> RecordLimits {
    let share = runMemory.map { ($0.bytes - Self.ownShare) / jobs } ?? .max
    return RecordLimits(
      timeout: time.milliseconds, memory: min(recordMemory?.bytes ?? Self.usualRecordMemory, share))
  }
}

/// A number of bytes as people write it: `512M`, `2G`, `65536`.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [(Character, Int)] = [("K", 10), ("M", 20), ("G", 30), ("T", 40)]
    var digits = argument[...]
    var shift = 0
    if let last = digits.last, let unit = units.first(where: { String($0.0) == last.uppercased() }) {
      shift = unit.1
      digits = digits.dropLast()
    }
    guard let number = Int(digits), number > 0, number < 1 << 20 || shift < 40, number <= Int.max >> shift
    else { return nil }
    bytes = number << shift
  }

  var description: String {
    for (unit, shift) in [("G", 30), ("M", 20), ("K", 10)] where bytes % (1 << shift) == 0 {
      return "\(bytes >> shift)\(unit)"
    }
    return "\(bytes)"
  }
}

import ArgumentParser
import TamisWrite

/// When failed inputs make the run a failure, and how much is said.
struct ErrorArguments: ParsableArguments {
  @Flag(name: .customLong("strict"), help: "Exit with 3 if any input failed.")
  var isStrict = false

  @Option(
    name: .customLong("max-error-rate"),
    help: ArgumentHelp(
      "Exit with 3 if more than this share of the inputs failed, from 0 to 1.", valueName: "rate"))
  var maximumRate: Double?

  @Flag(name: [.customShort("q"), .customLong("quiet")], help: "Say nothing but what ends the run.")
  var isQuiet = false

  @Flag(name: [.customShort("v"), .customLong("verbose")], help: "Say how long it took, too.")
  var isVerbose = false

  @Option(
    help: ArgumentHelp(
      """
      Say on standard error how far the run is: on a terminal ('auto'), 'always', 'never', or for programs as \
      'json', an object a line.
      """, valueName: "when"))
  var progress = ProgressForm.auto

  @Option(
    name: .customLong("stats"),
    help: ArgumentHelp(
      "Write to a file, as one JSON object, what the run found: counts by stage, error and language, and times.",
      valueName: "file"))
  var statsPath: String?

  func validate() throws {
    if let maximumRate, !(0...1).contains(maximumRate) {
      throw ValidationError("--max-error-rate must be between 0 and 1.")
    }
    if isQuiet, isVerbose { throw ValidationError("-q and -v contradict each other.") }
  }

  /// Whether more inputs failed than the user allows.
  func isExceeded(by summary: RunSummary) -> Bool {
    if isStrict, summary.errors > 0 { return true }
    return maximumRate.map { summary.errorRate > $0 } ?? false
  }
}

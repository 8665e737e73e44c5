import ArgumentParser
import TamisPipeline

/// How the work is spread.
struct SpeedArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Work on N records at once (default: all cores). The output is the same.", valueName: "n"))
  var jobs: Int?

  @Flag(
    name: .customLong("unordered"), help: "Write records as they are done, not in the order of the input.")
  var isUnordered = false

  func validate() throws {
    guard let jobs, !(1...1024).contains(jobs) else { return }
    throw ValidationError("--jobs must be between 1 and 1024.")
  }

  /// As many workers as asked for.
  var executor: Executor { Executor(jobs: jobs ?? Executor.cores, isOrdered: !isUnordered) }
}

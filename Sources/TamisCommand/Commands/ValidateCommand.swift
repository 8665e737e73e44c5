import ArgumentParser
import TamisPipeline
import TamisWrite

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Write an error record for each record that is not as defined.",
    discussion: """
      Good records are only counted. With --strict a bad one makes the exit status 3.

      EXAMPLES:
        tamis validate articles.jsonl
        tamis run pages/ | tamis validate --strict > bad.jsonl
        tamis validate articles.jsonl | jq -r '[.origin.line, .message] | @tsv'
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: ReportArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  func run() async throws {
    let inputs = try input.all(for: Self.self)
    let session = Session(Self.self, errors: errors)
    let file = try ErrorWriter(at: output.path)
    let report = await RecordCheck(maximumBytes: size.maximumBytes)
      .run(inputs, on: speed.executor, errors: file, onProgress: session.onProgress)
    try session.end(report)
  }
}

/// Where a report goes.
struct ReportArguments: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var path = "-"
}

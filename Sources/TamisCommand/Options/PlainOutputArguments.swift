import ArgumentParser
import TamisWrite

/// Where records and errors go, where there is one file of each.
struct PlainOutputArguments: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to a file, which gets its name when it is whole, instead of standard output.", valueName: "path")
  )
  var path = "-"

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp(
      "Write a record for each failed input to a file; 'jq -c .record' gives back the inputs.",
      valueName: "file"))
  var errorPath: String?

  func validate() throws {
    guard path != "-", path == errorPath else { return }
    throw ValidationError("--output and --errors name the same file.")
  }

  /// - Parameters:
  ///   - isQuiet: Whether failed inputs are only counted where no file was asked for.
  ///   - linesPerRecord: How many lines each record makes.
  func open(isQuiet: Bool, linesPerRecord: Int = 1) throws(OutputError) -> RunOutput {
    RunOutput(
      try OutputFile(at: path), errors: try errors(isQuiet: isQuiet), linesPerRecord: linesPerRecord)
  }

  /// What goes to standard error, or to a file.
  func errors(isQuiet: Bool) throws(OutputError) -> ErrorWriter {
    guard let errorPath else { return .standardError(silent: isQuiet) }
    return try ErrorWriter(at: errorPath)
  }
}

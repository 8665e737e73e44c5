import ArgumentParser
import TamisWrite

/// Where records and errors go.
struct OutputArguments: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write records to a file, which gets its name when it is whole, instead of standard output.",
      valueName: "file"))
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

  func records() throws(OutputError) -> OutputFile { try OutputFile(at: path) }

  /// - Parameter isQuiet: Whether failed inputs are only counted where no file was asked for.
  func errors(isQuiet: Bool) throws(OutputError) -> ErrorWriter {
    guard let errorPath else { return .standardError(silent: isQuiet) }
    return try ErrorWriter(at: errorPath)
  }
}

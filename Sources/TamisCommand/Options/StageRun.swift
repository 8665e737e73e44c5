import ArgumentParser
import TamisFetch
import TamisPipeline

/// The options that all stages share.
struct StageRun: ParsableArguments {
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: OutputArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  /// Takes the inputs through `pipeline`, tells how it went, and throws the exit status unless it is 0.
  func callAsFunction(
    _ pipeline: Pipeline, for command: any ParsableCommand.Type, sources: SourceArguments? = nil
  ) async throws {
    var options = InputOptions(maximumBytes: size.maximumBytes)
    options.named = sources?.named ?? []
    options.since = sources?.since?.seconds
    let inputs = try input.all(for: command, isOptional: !options.named.isEmpty)
    let session = Session(command, errors: errors)
    let report = try await pipeline.run(
      inputs, options: options, on: speed.executor,
      output: output.records(), errors: output.errors(isQuiet: errors.isQuiet),
      onProgress: session.onProgress)
    if let archive = pipeline.fetch.http.archive { try session.end(archive) }
    try session.end(report)
  }
}

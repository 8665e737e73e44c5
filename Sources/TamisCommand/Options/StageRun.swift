import ArgumentParser
import TamisCore
import TamisFetch
import TamisPipeline
import TamisWrite

/// The options that all stages share.
struct StageRun: ParsableArguments {
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: OutputArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Limits") var limits: LimitArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  func validate() throws {
    guard output.resume, speed.isUnordered else { return }
    throw ValidationError("--resume goes on at a place in the order of the input: not with --unordered.")
  }

  /// Takes the inputs through a pipeline, tells how it went, and throws the exit status unless it is 0.
  func callAsFunction(
    _ prepared: PreparedRun, for command: any ParsableCommand.Type, sources: SourceArguments? = nil
  ) async throws {
    let pipeline = prepared.pipeline
    var options = InputOptions(maximumBytes: size.maximumBytes)
    options.named = sources?.named ?? []
    options.since = sources?.since?.seconds
    let inputs = try input.all(for: command, isOptional: !options.named.isEmpty)
    let records = try output.open(
      run: identity(pipeline, inputs, options), isOrdered: !speed.isUnordered, isQuiet: errors.isQuiet)
    let session = Session(
      command, errors: errors, earlier: records.resumePoint.summary,
      inputs: options.named.isEmpty ? inputs : [])
    let report = await pipeline.run(
      inputs, options: options, on: Executor(jobs: prepared.jobs, isOrdered: !speed.isUnordered),
      in: prepared.processes, output: records, meter: session.meter, onProgress: session.onProgress)
    prepared.processes?.finish()
    if let archive = pipeline.fetch.http.archive { try session.end(archive) }
    try session.end(report)
  }

  /// What a run that goes on must have in common with the one that was interrupted.
  private func identity(
    _ pipeline: Pipeline, _ inputs: [String], _ options: InputOptions
  ) -> [(name: String, value: String)] {
    let given = inputs + options.named.map { "\($0)" } + [options.since.map { "\($0)" } ?? ""]
    var identity = [
      ("version", TamisVersion.current),
      ("inputs", ContentDigest(of: given.joined(separator: "\0")).hex(digits: 32)),
      ("stages", "\(pipeline.stages.lowerBound.rawValue)-\(pipeline.stages.upperBound.rawValue)"),
      ("max-bytes", "\(size.maximumBytes)"),
      ("partition", pipeline.partition.map(\.rawValue).joined(separator: ",")),
    ]
    for (name, configuration) in pipeline.configurations { identity.append((name.rawValue, configuration)) }
    return identity
  }
}

/// A run with all that has to be made before there are threads.
struct PreparedRun: Sendable {
  let pipeline: Pipeline
  let jobs: Int
  let processes: WorkerProcesses?
}

/// A subcommand that takes records through a part of the data path.
protocol StageCommand: AsyncParsableCommand {
  var run: StageRun { get }
  /// Inputs whose kind is named, where the subcommand reads such.
  var namedSources: SourceArguments? { get }
  /// The stages with their options.
  func pipeline() throws -> Pipeline
}

extension StageCommand {
  var namedSources: SourceArguments? { nil }

  /// Makes, unless the user does without, the processes that do the work. To be called while
  /// there is one thread.
  func prepare(_ pipeline: Pipeline, isolated: Bool = true) throws -> PreparedRun {
    FreedMemory.keep()
    var pipeline = pipeline
    pipeline.partition = run.output.partition?.fields ?? []
    let jobs = run.limits.jobs(run.speed.jobs ?? Executor.cores)
    guard isolated, run.limits.isolates(pipeline) else {
      return PreparedRun(pipeline: pipeline, jobs: jobs, processes: nil)
    }
    do throws(TamisError) {
      let processes = try WorkerProcesses(
        for: pipeline, jobs: jobs, failures: run.output.failureForm(isQuiet: run.errors.isQuiet),
        limits: run.limits.limits(jobs: jobs))
      return PreparedRun(pipeline: pipeline, jobs: jobs, processes: processes)
    } catch {
      Console.tell(error.description)
      throw ExitStatus.fatal
    }
  }

  func run(_ prepared: PreparedRun) async throws {
    try await run(prepared, for: Self.self, sources: namedSources)
  }

  func run() async throws { try await run(prepare(pipeline(), isolated: false)) }
}

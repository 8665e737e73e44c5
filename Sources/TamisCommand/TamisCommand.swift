import ArgumentParser
import Glibc

/// The command `tamis`: a subcommand per stage, and what goes with them.
@main
struct TamisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tamis",
    abstract: "Turn scraped web pages into clean, annotated articles, one JSON object a line.",
    discussion: """
      Each stage is a filter: fetch | extract | normalize | annotate. 'run' is all of them in one process. \
      Records go to standard output, everything else to standard error.

      EXAMPLES:
        tamis run pages/ > articles.jsonl
        tamis run https://example.org/ | jq -r .title
        tamis fetch *.html | tamis extract | tamis normalize | tamis annotate

      EXIT STATUS:
        0        The input was read to its end. Bad records are counted, no failure.
        1        Reading or writing failed for good; what is written is whole lines.
        2        Wrong usage.
        3        Too many errors (--strict, --max-error-rate).
        70       A defect of tamis: an input is not accounted for.
        130 143  Interrupted (SIGINT, SIGTERM); the records in hand were finished.
      """,
    version: Versions.description,
    subcommands: [
      FetchCommand.self, ExtractCommand.self, NormalizeCommand.self, AnnotateCommand.self, RunCommand.self,
      FilterCommand.self, ExportCommand.self, ReportCommand.self, ExplainCommand.self, SchemaCommand.self,
      ValidateCommand.self,
      BlockFeaturesCommand.self,
      TrainEntitiesCommand.self,
    ])

  /// The main thread waits for signals; all work is done by others.
  static func main() {
    Signals.ignoreClosedPipes()
    let work: Work
    do {
      work = try prepare()
    } catch {
      ExitStatus.exit(for: error, of: self)
    }
    let run = Task.detached {
      do {
        try await work.run()
        Glibc.exit(0)
      } catch {
        ExitStatus.exit(for: error, of: self)
      }
    }
    Signals.wait { run.cancel() }
  }

  /// Reads the command line and does what must be done while there is one thread.
  private static func prepare() throws -> sending Work {
    let command = try parseAsRoot()
    // Without a subcommand there is nothing to do.
    if command is TamisCommand { throw NothingToRead(command: self) }
    guard let stage = command as? any StageCommand else {
      Signals.block()
      return .other
    }
    let pipeline = try stage.pipeline()
    // Before the processes start, for they inherit what is blocked; after what may wait for a file.
    Signals.block()
    return .stage(stage, try stage.prepare(pipeline))
  }

  private enum Work {
    case stage(any StageCommand, PreparedRun)
    /// What has nothing to be done beforehand. It is read again where it runs: a command stays with its task.
    case other

    func run() async throws {
      switch self {
      case .stage(let command, let prepared): try await command.run(prepared)
      case .other:
        var command = try TamisCommand.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      }
    }
  }
}

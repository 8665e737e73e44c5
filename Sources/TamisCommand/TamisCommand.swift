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
        130 143  Interrupted (SIGINT, SIGTERM); the records in hand were finished.
      """,
    version: Versions.description,
    subcommands: [
      FetchCommand.self, ExtractCommand.self, NormalizeCommand.self, AnnotateCommand.self, RunCommand.self,
      FilterCommand.self, ExportCommand.self, ExplainCommand.self, SchemaCommand.self, ValidateCommand.self,
      BlockFeaturesCommand.self,
      TrainEntitiesCommand.self,
    ])

  /// The main thread waits for signals; all work is done by others.
  static func main() {
    Signals.block()
    let run = Task.detached {
      do {
        var command = try parseAsRoot()
        // Without a subcommand there is nothing to do.
        if command is TamisCommand { throw NothingToRead(command: self) }
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        Glibc.exit(0)
      } catch {
        ExitStatus.exit(for: error, of: self)
      }
    }
    Signals.wait { run.cancel() }
  }
}

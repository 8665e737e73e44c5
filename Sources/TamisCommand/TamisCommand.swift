import ArgumentParser

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
        tamis fetch crawl.warc.gz | tamis extract | tamis normalize | tamis annotate > articles.jsonl

      EXIT STATUS:
        0 the input was read to its end; 1 reading or writing failed for good; 2 wrong usage; 3 too many \
      errors (--strict, --max-error-rate); 130 and 143 interrupted.
      """,
    version: Versions.description,
    subcommands: [
      FetchCommand.self, ExtractCommand.self, NormalizeCommand.self, AnnotateCommand.self, RunCommand.self,
      SchemaCommand.self, ValidateCommand.self,
    ])

  static func main() async {
    SignalWatch.block()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.exit(for: error, of: self)
    }
  }

  /// Without a subcommand there is nothing to do.
  func run() throws { throw NothingToRead(command: Self.self) }
}

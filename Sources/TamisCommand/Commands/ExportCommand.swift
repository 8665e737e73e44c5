import ArgumentParser
import TamisPipeline
import TamisWrite

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles, with their names and numbers, in the form another tool reads.",
    discussion: """
      Reads article records, best those of annotate. Offsets are in Unicode scalars, as these tools count them.

      EXAMPLES:
        tamis export --to doccano articles.jsonl > doccano.jsonl
        tamis export --to brat --output brat/ articles.jsonl
        tamis export --to elasticsearch --index news articles.jsonl |
          curl -H 'Content-Type: application/x-ndjson' --data-binary @- localhost:9200/_bulk
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: PlainOutputArguments
  @OptionGroup(title: "Format") var format: ExportArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  func validate() throws {
    guard format.tool == .brat, output.path == "-" else { return }
    throw ValidationError("brat reads files: name a folder for them with --output.")
  }

  func run() async throws {
    let inputs = try input.all(for: Self.self)
    let folder = try format.tool == .brat ? BratFolder(at: output.path, mentions: format.mentions) : nil
    let session = Session(Self.self, errors: errors)
    let records = try open()
    let report = await ExportRun(format.export, maximumBytes: size.maximumBytes).run(
      inputs, on: speed.executor, output: records, folder: folder, onProgress: session.onProgress)
    try session.end(report)
  }

  /// What lines go to; brat has none.
  private func open() throws(OutputError) -> RunOutput {
    if format.tool == .brat { return RunOutput(errors: try output.errors(isQuiet: errors.isQuiet)) }
    return try output.open(isQuiet: errors.isQuiet, linesPerRecord: format.tool.linesPerArticle)
  }
}

/// For which tool, and what of the articles.
struct ExportArguments: ParsableArguments {
  @Option(name: .customLong("to"), help: ArgumentHelp("The tool to write for.", valueName: "tool"))
  var tool: ExportFormat

  @Option(help: ArgumentHelp("Which mentions are written.", valueName: "kind"))
  var mentions = ArticleExport.Mentions.all

  @Option(help: ArgumentHelp("The index that Elasticsearch is told (default: articles).", valueName: "name"))
  var index: String?

  func validate() throws {
    if index != nil, tool != .elasticsearch {
      throw ValidationError("--index goes with --to elasticsearch.")
    }
    if tool == .elasticsearch, mentions != .all {
      throw ValidationError("Elasticsearch is given the whole record: --mentions goes with the other tools.")
    }
  }

  var export: ArticleExport { ArticleExport(tool, mentions: mentions, index: index ?? "articles") }
}

import ArgumentParser
import TamisCore
import TamisPipeline

struct RunCommand: StageCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Take pages through all stages in one process.",
    discussion: """
      Reads what fetch reads, or records with --from. The output is that of the four filters in a pipe, byte \
      for byte.

      EXAMPLES:
        tamis run pages/ > articles.jsonl
        tamis run --errors failed.jsonl --output articles.jsonl crawl.warc.gz
        tamis run --from extract --until normalize pages.jsonl | jq -r .lang
      """)

  @OptionGroup var run: StageRun
  @OptionGroup(title: "Input") var sources: SourceArguments
  @OptionGroup(title: "Stages") var stages: StagesArguments
  @OptionGroup(title: "Fetching") var fetch: FetchArguments
  @OptionGroup(title: "Fetching") var archive: ArchiveArguments
  @OptionGroup(title: "What to keep") var extract: ExtractArguments
  @OptionGroup(title: "What to keep") var normalize: NormalizeArguments
  @OptionGroup(title: "Names") var names: NameArguments

  var namedSources: SourceArguments? { sources }

  func pipeline() throws -> Pipeline {
    Pipeline(
      stages.first...stages.last, fetch: try archive.keep(fetch.stage(run.size, run.limits.time)),
      extract: try extract.stage(), normalize: normalize.stage, annotate: try names.stage())
  }

  func validate() throws {
    guard stages.first != .fetch, !sources.named.isEmpty else { return }
    throw ValidationError(
      "--cdx, --sitemap, --feed and --discover are read by fetch, not by \(stages.first.rawValue).")
  }
}

/// Which part of the data path is run.
struct StagesArguments: ParsableArguments {
  @Option(name: .customLong("from"), help: ArgumentHelp("Begin with this stage.", valueName: "stage"))
  var first = StageName.fetch

  @Option(name: .customLong("until"), help: ArgumentHelp("End with this stage.", valueName: "stage"))
  var last = StageName.annotate

  func validate() throws {
    guard first > last else { return }
    throw ValidationError("--from \(first.rawValue) comes after --until \(last.rawValue).")
  }
}

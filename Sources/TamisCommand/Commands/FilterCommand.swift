import ArgumentParser
import TamisFilter
import TamisPipeline

struct FilterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Keep the articles that are asked for, worth reading, and not there before.",
    discussion: """
      Reads article records of any stage; {"text": …} is enough. What is kept is written as it came. Of \
      duplicates the first one is kept.

      EXAMPLES:
        tamis run --until normalize pages/ | tamis filter --lang fr,zh | tamis annotate > articles.jsonl
        tamis filter --dropped dropped.jsonl --since 2026-11-01 articles.jsonl > kept.jsonl
        tamis filter --quality none --duplicates exact articles.jsonl | wc -l
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: PlainOutputArguments
  @OptionGroup(title: "Output") var dropped: DropArguments
  @OptionGroup(title: "What to keep") var criteria: CriteriaArguments
  @OptionGroup(title: "Quality") var quality: QualityArguments
  @OptionGroup(title: "Duplicates") var duplicates: DuplicateArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  func validate() throws {
    guard let path = dropped.path else { return }
    if path == output.path || path == output.errorPath {
      throw ValidationError("--dropped names the file of another option.")
    }
  }

  func run() async throws {
    if quality.listsRules { return Console.write(quality.table) }
    let inputs = try input.all(for: Self.self)
    let filter = Filter(criteria.criteria, rules: quality.rules, duplicates: duplicates.search)
    let session = Session(Self.self, errors: errors)
    let records = try output.open(isQuiet: errors.isQuiet)
    let drops = try dropped.file()
    let report = await FilterRun(filter, maximumBytes: size.maximumBytes).run(
      inputs, on: speed.executor, output: records, drops: drops, onProgress: session.onProgress)
    try session.end(report)
  }
}

import ArgumentParser
import TamisPipeline
import TamisReport
import TamisWrite

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draw up one page for a browser: what articles there are, and what is in them.",
    discussion: """
      Reads article records, best those of annotate, and beside them the records of errors and of dropped articles. The page \
      holds counts, languages, sites, dates, lengths, what was removed, names, money, errors, and articles to look at. It \
      is whole in one file and loads nothing.

      EXAMPLES:
        tamis report articles.jsonl --html report.html
        tamis report --lang fr articles/ errors.jsonl dropped.jsonl > report.html
        tamis run pages/ | tamis report > report.html
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var page: ReportPageArguments
  @OptionGroup(title: "Speed") var speed: SpeedArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Errors and messages") var errors: ErrorArguments

  func run() async throws {
    let inputs = try input.all(for: Self.self)
    let session = Session(Self.self, errors: errors)
    // Before any work: a file that cannot be written is told at once.
    var file = try OutputFile(at: page.path)
    let (report, figures) = await ReportRun(page.options, maximumBytes: size.maximumBytes).run(
      inputs, on: speed.executor, errors: try page.errors(isQuiet: errors.isQuiet),
      onProgress: session.onProgress)
    var ended = report
    if report.ending == .complete {
      do throws(OutputError) {
        try file.write(ReportPage(figures, inputs: inputs, language: page.shownLanguage).html())
        try file.finish()
      } catch {
        ended.ending = error == .closedPipe ? .closedPipe : .outputFailed(error)
      }
    } else {
      _ = file.abandon()
    }
    try session.end(ended)
  }
}

/// Where the page goes, and what is on it.
struct ReportPageArguments: ParsableArguments {
  @Option(
    name: .customLong("html"),
    help: ArgumentHelp(
      "Write the page to a file, which gets its name when it is whole, instead of standard output.",
      valueName: "file"))
  var path = "-"

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      """
      The language the page is shown in first; its reader can switch (default: that of the locale, or of most articles).
      """, valueName: "language"))
  var language: ReportPage.Language?

  @Option(help: ArgumentHelp("How many articles there are to look at.", valueName: "n"))
  var samples = 40

  @Option(help: ArgumentHelp("Choose other articles to look at.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp("Write a record for each line that could not be read to a file.", valueName: "file"))
  var errorPath: String?

  func validate() throws {
    guard (0...500).contains(samples) else { throw ValidationError("--samples must be between 0 and 500.") }
    guard path != "-", path == errorPath else { return }
    throw ValidationError("--html and --errors name the same file.")
  }

  var options: ReportOptions { ReportOptions(samples: samples, seed: seed) }

  /// Nil where neither the user nor the locale asks for one.
  var shownLanguage: ReportPage.Language? {
    if let language { return language }
    let locale = Console.messageLocale
    return locale.flatMap { ReportPage.Language(rawValue: String($0.prefix { $0 != "_" && $0 != "." })) }
  }

  func errors(isQuiet: Bool) throws(OutputError) -> ErrorWriter {
    guard let errorPath else { return .standardError(silent: isQuiet) }
    return try ErrorWriter(at: errorPath)
  }
}

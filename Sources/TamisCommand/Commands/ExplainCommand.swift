import ArgumentParser
import TamisCore
import TamisExtract
import TamisFetch
import TamisPipeline
import TamisWrite

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what extract keeps of one page, what it removes, and why.",
    discussion: """
      The blocks of the page in their order: kept ones clear, removed ones with their class and the rule that \
      removed them. As text, with --html as a page for a browser, with --json for programs.

      EXAMPLES:
        tamis explain page.html | less
        tamis explain --html why.html https://example.org/
        tamis explain --json page.html | jq -r '.blocks[] | select(.kept) | .path'
      """)

  @Argument(
    help: ArgumentHelp(
      "A file, a URL, or '-' for standard input: a page, or a page record.", valueName: "page"))
  var page: String?

  @OptionGroup(title: "Input") var input: OnePageArguments
  @OptionGroup(title: "Output") var output: ExplanationArguments
  @OptionGroup(title: "Fetching") var fetch: FetchArguments
  @OptionGroup(title: "Limits") var size: SizeArguments
  @OptionGroup(title: "Limits") var time: TimeoutArguments
  @OptionGroup(title: "What to keep") var content: ContentArguments

  func run() async throws {
    guard let input = page ?? (Console.inputIsTerminal ? nil : "-") else {
      throw NothingToRead(command: Self.self)
    }
    let extract = try content.stage()
    do {
      let item = try self.input.item(of: input, maximumBytes: size.maximumBytes)
      var worker = try Pipeline(.fetch ... .fetch, fetch: try fetch.stage(size, time)).makeWorker()
      guard case .keep(let page) = try worker.page(from: item) else { return }
      try output.write(try extract.explain(page))
    } catch let error as TamisError {
      Console.tell(error.description)
      throw ExitStatus.fatal
    } catch OutputError.closedPipe {
      return
    }
  }
}

/// Which page of an input that holds several.
struct OnePageArguments: ParsableArguments {
  @Option(
    name: .customLong("record"),
    help: ArgumentHelp("Explain the Nth page of an input that holds several.", valueName: "n"))
  var number: Int?

  func validate() throws {
    guard let number, number < 1 else { return }
    throw ValidationError("--record must be 1 or more.")
  }

  /// The page asked for.
  /// - Throws: Where the input holds fewer.
  func item(of input: String, maximumBytes: Int) throws(TamisError) -> FetchItem {
    var reader = SourceReader(inputs: [input], options: InputOptions(maximumBytes: maximumBytes))
    let wanted = number ?? 1
    var seen = 0
    while let item = reader.next() {
      seen += 1
      guard seen == wanted else { continue }
      if number == nil, reader.next() != nil {
        Console.tell("tamis explain: \(input) holds several pages; this is the first (--record N for others)")
      }
      return item
    }
    throw TamisError(
      seen == 0 ? .emptyInput : .badInput, at: Origin(file: input),
      problem: seen == 0 ? "there is no page in it" : "there is no page \(wanted): it holds \(seen)",
      remedy: seen == 0 ? "give a page, or a record with 'html'" : "give --record a number up to \(seen)")
  }
}

/// How an explanation is shown.
struct ExplanationArguments: ParsableArguments {
  @Option(
    name: .customLong("html"),
    help: ArgumentHelp(
      "Write one page for a browser to a file, '-' for standard output. It loads nothing.",
      valueName: "file"))
  var pagePath: String?

  @Flag(name: .customLong("json"), help: "Write one JSON object a line instead of text.")
  var isJSON = false

  @Option(
    name: .customLong("color"),
    help: "Colours in the text; auto: on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  func validate() throws {
    guard isJSON, pagePath == "-" else { return }
    throw ValidationError("--json and --html - both write to standard output.")
  }

  /// Writes the explanation in all forms asked for; the text where none was.
  func write(_ explanation: PageExplanation) throws(OutputError) {
    if let pagePath {
      try put(ExplanationPage(explanation).html(), to: pagePath)
      if !isJSON { return }
    }
    if isJSON {
      var json = JSONWriter()
      explanation.writeLine(to: &json)
      try put(json.bytes, to: "-")
    } else {
      let text = ExplanationText(
        explanation, columns: Console.outputColumns, isColored: color.isColored)
      try put(Array(text.text().utf8), to: "-")
    }
  }

  private func put(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var file = try OutputFile(at: path)
    try file.write(bytes)
    try file.finish()
  }
}

/// When text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// As https://no-color.org says: set and not empty means no, unless asked for.
  var isColored: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Console.outputIsTerminal && Console.environmentAllowsColor
    }
  }
}

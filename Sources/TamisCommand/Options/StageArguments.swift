import ArgumentParser
import TamisCore
import TamisExtract
import TamisFetch
import TamisNormalize

/// The limit that holds for whatever is read.
struct SizeArguments: ParsableArguments {
  @Option(
    name: .customLong("max-bytes"), help: ArgumentHelp("Refuse pages longer than this.", valueName: "bytes"))
  var maximumBytes = Fetch.defaultMaximumBytes

  func validate() throws {
    guard maximumBytes < 1 else { return }
    throw ValidationError("--max-bytes must be 1 or more.")
  }
}

/// How extract tells the content of a page.
struct ContentArguments: ParsableArguments {
  @Option(
    name: .customLong("max-depth"),
    help: ArgumentHelp("Refuse pages whose elements are nested deeper.", valueName: "n"))
  var maximumDepth = 512

  @Option(help: "What matters more: that nothing else is given, or that nothing is missing.")
  var favor = Favor.balanced

  @Option(
    name: .customLong("site-rules"),
    help: ArgumentHelp(
      "Read what to keep and drop on single sites from a file.", valueName: "file"))
  var siteRulesPath: String?

  @Option(
    name: .customLong("block-model"),
    help: ArgumentHelp(
      "Tell content from page chrome by a model that Tests/Quality/Training/train.py wrote.",
      valueName: "file"))
  var modelPath: String?

  func validate() throws {
    guard (1...10_000).contains(maximumDepth) else {
      throw ValidationError("--max-depth must be between 1 and 10000.")
    }
  }

  /// - Throws: Where a file of site rules or a model cannot be used; what is wrong with it has been told then.
  func stage(
    keepsHTML: Bool = false, minimumLength: Int = 0, lists: Extract.Lists = .standard
  ) throws -> Extract {
    Extract(
      keepsHTML: keepsHTML, minimumLength: minimumLength, maximumDepth: maximumDepth,
      siteRules: try siteRules(),
      favor: favor, lists: lists, model: try model())
  }

  private func model() throws -> ContentModel {
    guard let modelPath else { return ContentModel() }
    let bytes = try OptionFile.read(
      modelPath, what: "the model", remedy: "give the path of a block model")
    do {
      return try ContentModel(bytes, name: modelPath)
    } catch {
      Console.tell(error.description)
      throw ExitStatus.usage
    }
  }

  private func siteRules() throws -> SiteRules {
    guard let siteRulesPath else { return SiteRules() }
    let text = try OptionFile.read(
      siteRulesPath, what: "the site rules", remedy: "give the path of a file of site rules")
    do {
      return try SiteRules(parsing: text, name: siteRulesPath)
    } catch {
      Console.tell(error.description)
      throw ExitStatus.usage
    }
  }
}

/// What extract keeps.
struct ExtractArguments: ParsableArguments {
  @OptionGroup var content: ContentArguments

  @Flag(name: .customLong("keep-html"), help: "Keep the page in the article's 'html'.")
  var keepsHTML = false

  @Flag(
    name: .customLong("links"), inversion: .prefixedNo,
    help: "List the links of the text; without, 'links' is empty.")
  var listsLinks = true

  @Flag(
    name: .customLong("images"), inversion: .prefixedNo,
    help: "List the images of the article; without, 'images' is empty.")
  var listsImages = true

  @Flag(
    name: .customLong("comments"), help: "List what readers wrote below the article, in 'comments'.")
  var listsComments = false

  @Option(
    name: .customLong("min-length"),
    help: ArgumentHelp("Drop articles with fewer characters of text.", valueName: "n"))
  var minimumLength = 0

  func validate() throws {
    guard minimumLength >= 0 else { throw ValidationError("--min-length must be 0 or more.") }
  }

  /// - Throws: As `ContentArguments.stage`.
  func stage() throws -> Extract {
    var lists: Extract.Lists = []
    if listsLinks { lists.insert(.links) }
    if listsImages { lists.insert(.images) }
    if listsComments { lists.insert(.comments) }
    return try content.stage(keepsHTML: keepsHTML, minimumLength: minimumLength, lists: lists)
  }
}

/// What normalize cleans and adds.
struct NormalizeArguments: ParsableArguments {
  @Flag(name: .customLong("tokens"), help: "List the words of the text, too.")
  var writesTokens = false

  @Option(
    name: .customLong("script"),
    help: ArgumentHelp("Convert Chinese to this script, by OpenCC's phrases.", valueName: "script"))
  var script: ChineseVariant?

  @Option(
    name: .customLong("french-spacing"),
    help: ArgumentHelp(
      """
      In French, spaces before ; : ! ? and inside guillemets, and apostrophes: as they are, as typography has \
      them (U+202F, U+2019), or plain.
      """, valueName: "how"))
  var frenchSpacing = FrenchSpacing.keep

  @Flag(
    name: .customLong("edits"),
    help: "List every edit of the text in 'edits', which lead from any span back to the text as it came.")
  var writesEdits = false

  @Option(
    name: .customLong("keep"), parsing: .singleValue,
    help: ArgumentHelp("Apply a clean-up rule that is off by default; repeatable.", valueName: "rule"))
  var keptRules: [CleanupRule] = []

  @Option(
    name: .customLong("drop"), parsing: .singleValue,
    help: ArgumentHelp("Leave a clean-up rule out; repeatable.", valueName: "rule"))
  var droppedRules: [CleanupRule] = []

  func validate() throws {
    if keptRules.contains(.plainSpaces) && frenchSpacing == .standard {
      throw ValidationError("--keep plain-spaces undoes --french-spacing standard.")
    }
    guard let rule = Set(keptRules).intersection(droppedRules).min() else { return }
    throw ValidationError("--keep and --drop both name '\(rule.rawValue)'.")
  }

  var stage: Normalize {
    Normalize(
      tokens: writesTokens, script: script, frenchSpacing: frenchSpacing, edits: writesEdits,
      keeping: Set(keptRules), dropping: Set(droppedRules))
  }
}

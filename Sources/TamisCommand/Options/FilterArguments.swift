import ArgumentParser
import TamisCore
import TamisFilter
import TamisWrite

/// What is asked of articles.
struct CriteriaArguments: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "Keep articles in these languages, such as fr,zh-Hant; zh is both scripts.", valueName: "tags"))
  var languages: TagList?

  @Option(
    name: .customLong("min-length"),
    help: ArgumentHelp("Drop articles with fewer characters of text.", valueName: "n"))
  var minimumLength = 0

  @Option(
    name: .customLong("max-length"),
    help: ArgumentHelp("Drop articles with more characters of text.", valueName: "n"))
  var maximumLength: Int?

  @Option(
    help: ArgumentHelp(
      "Drop articles published before this day, month or year, such as 2026-11.", valueName: "date"))
  var since: PublishedDay?

  @Option(help: ArgumentHelp("Drop articles published after it.", valueName: "date"))
  var until: PublishedDay?

  @Flag(
    name: .customLong("keep-undated"),
    help: "With --since or --until, keep articles of which no date is known, too.")
  var keepsUndated = false

  func validate() throws {
    guard minimumLength >= 0 else { throw ValidationError("--min-length must be 0 or more.") }
    if let maximumLength, maximumLength < minimumLength {
      throw ValidationError("--max-length must not be less than --min-length.")
    }
    if keepsUndated, since == nil, until == nil {
      throw ValidationError("--keep-undated goes with --since or --until.")
    }
  }

  var criteria: Criteria {
    Criteria(
      languages: languages?.tags ?? [], minimumLength: minimumLength, maximumLength: maximumLength,
      since: since,
      until: until, keepsUndated: keepsUndated)
  }
}

/// Which rules of quality articles have to keep to.
struct QualityArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which rules there are: all, none, or those of gopher, c4, fineweb, tamis, such as gopher,tamis.",
      valueName: "sets"))
  var quality = RuleSets.all

  @Option(
    name: .customLong("rule"), parsing: .singleValue,
    help: ArgumentHelp(
      """
      Switch a rule on or off or give it another threshold, such as few-words=20 or stop-words=off; repeatable. \
      The rules are in the manual.
      """, valueName: "name=value"))
  var settings: [RuleSetting] = []

  @Flag(name: .customLong("list-rules"), help: "Print the rules with their thresholds, and do nothing else.")
  var listsRules = false

  var rules: [QualityRule] {
    QualityRule.all.compactMap { rule -> QualityRule? in
      var result = quality.contains(rule) ? rule : nil
      for setting in settings where setting.rule.reason == rule.reason {
        switch setting.value {
        case .on: result = result ?? rule
        case .off: result = nil
        case .threshold(let threshold): result = rule.with(threshold: threshold)
        }
      }
      return result
    }
  }

  /// The rules that are on, as a table.
  var table: String {
    rules.map { rule in
      let bound =
        switch rule.bound {
        case .atLeast(let value): "at least \(Self.plain(value))"
        case .atMost(let value): "at most \(Self.plain(value))"
        }
      return "\(rule.reason.rawValue)\t\(bound)\t\(rule.figure)\t\(rule.source.rawValue)"
    }.joined(separator: "\n")
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

/// Which articles count as the same.
struct DuplicateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which duplicates are dropped: near ones, exact ones alone, or none.", valueName: "kind"))
  var duplicates = DuplicateSearch.Kind.near

  @Option(
    help: ArgumentHelp(
      "Articles that share this part of their phrases are near duplicates, from 0.5 to 1.", valueName: "share"
    ))
  var similarity = 0.75

  @Option(
    name: .customLong("memory"),
    help: ArgumentHelp(
      "Remember as many kept articles as fit into this many megabytes; then forget the oldest.",
      valueName: "mb"))
  var megabytes = 512

  func validate() throws {
    guard (0.5...1).contains(similarity) else {
      throw ValidationError("--similarity must be between 0.5 and 1.")
    }
    guard (1...1_048_576).contains(megabytes) else {
      throw ValidationError("--memory must be between 1 and 1048576.")
    }
  }

  var search: DuplicateSearch {
    DuplicateSearch(duplicates, similarity: similarity, memory: megabytes << 20)
  }
}

/// Where the records go that are dropped.
struct DropArguments: ParsableArguments {
  @Option(
    name: .customLong("dropped"),
    help: ArgumentHelp(
      "Write a record for each dropped article to a file, with the reason; 'jq -c .record' gives back the articles.",
      valueName: "file"))
  var path: String?

  func file() throws(OutputError) -> OutputFile? {
    guard let path else { return nil }
    return try OutputFile(at: path)
  }
}

/// Tags of languages, such as `fr,zh-Hant`.
struct TagList: ExpressibleByArgument {
  let tags: [String]

  init?(argument: String) {
    tags = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let isShaped = tags.allSatisfy { tag in
      !tag.isEmpty && tag.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    }
    guard isShaped else { return nil }
  }
}

/// Sets of rules by where they come from.
struct RuleSets: ExpressibleByArgument {
  private let sources: Set<QualityRule.Source>

  static let all = RuleSets(sources: Set(QualityRule.Source.allCases))

  private init(sources: Set<QualityRule.Source>) { self.sources = sources }

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "none": self = RuleSets(sources: [])
    default:
      let names = argument.split(separator: ",", omittingEmptySubsequences: false)
      let sources = names.compactMap { QualityRule.Source(rawValue: String($0)) }
      guard sources.count == names.count else { return nil }
      self = RuleSets(sources: Set(sources))
    }
  }

  var defaultValueDescription: String { "all" }

  func contains(_ rule: QualityRule) -> Bool { sources.contains(rule.source) }
}

/// What a user wants of one rule.
struct RuleSetting: ExpressibleByArgument {
  enum Value {
    case on, off
    case threshold(Double)
  }

  let rule: QualityRule
  let value: Value

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let rule = QualityRule.all.first(where: { $0.reason.rawValue == parts[0] }) else {
      return nil
    }
    self.rule = rule
    switch parts[1] {
    case "on": value = .on
    case "off": value = .off
    default:
      guard let threshold = Double(parts[1]), threshold.isFinite, threshold >= 0 else { return nil }
      value = .threshold(threshold)
    }
  }
}

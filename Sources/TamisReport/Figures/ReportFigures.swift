public import TamisCore

/// What a report shows: counts of what was read, in memory that does not grow with the input, and a few articles to
/// look at.
///
/// Records are added in the order of the input, on which figures beyond the bounds depend.
public struct ReportFigures: Sendable {
  /// Article records.
  public private(set) var articles = 0
  /// Error records, and lines that could not be read.
  public var errors: Int { failures.total }
  /// Records of what was dropped on purpose.
  public var drops: Int { dropped.total }

  let options: ReportOptions
  private(set) var lengths = LengthFigures()
  /// Of the articles whose language has spaces between words.
  private(set) var words = 0
  private(set) var articlesWithWords = 0
  private(set) var languages: Leaders
  private(set) var sites: Leaders
  private(set) var dates = DateFigures()
  /// By class: parts, and the articles that have some.
  private(set) var removedParts: Leaders
  private(set) var removedCharacters: Leaders
  /// By class and rule.
  private(set) var removedByRule: Leaders
  private(set) var names: [EntityMention.Kind: Leaders] = [:]
  private(set) var numbers: [NumberMention.Kind: Int] = [:]
  private(set) var money = MoneyFigures()
  private(set) var failures = CodeFigures()
  private(set) var dropped = CodeFigures()
  private(set) var samples: SampleChoice

  /// Figures of nothing.
  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
    languages = Leaders(capacity: Self.fewNames)
    sites = Leaders(capacity: options.capacity)
    removedParts = Leaders(capacity: Self.fewNames)
    removedCharacters = Leaders(capacity: Self.fewNames)
    removedByRule = Leaders(capacity: 8 * Self.fewNames)
    samples = SampleChoice(limit: options.samples)
    for kind in EntityMention.Kind.allCases { names[kind] = Leaders(capacity: options.capacity) }
  }

  /// Languages and classes are lists of fixed length; other people's records may hold anything.
  private static let fewNames = 512

  /// Adds what a line holds.
  public mutating func add(_ line: ReportedLine) {
    switch line.content {
    case .article(let facts, let sample):
      add(facts)
      if let sample { samples.offer(sample) }
    case .error(let code, let message, let place): failures.add(code, message: message, place: place)
    case .drop(let reason, let message, let place): dropped.add(reason, message: message, place: place)
    }
  }

  /// Adds an input that could not be read.
  public mutating func add(_ error: TamisError) {
    failures.add(
      error.code.rawValue, message: error.problem, place: error.url ?? error.origin.description)
  }

  private mutating func add(_ facts: ArticleFacts) {
    articles += 1
    lengths.add(facts.length.characters)
    if let count = facts.length.words {
      words += count
      articlesWithWords += 1
    }
    languages.add(facts.language)
    if !facts.label.source.isEmpty { sites.add(facts.label.source) }
    dates.add(facts.published)
    var parts: [String: (parts: Int, characters: Int)] = [:]
    for (removal, count) in facts.removed.sorted(by: { $0.key < $1.key }) {
      parts[removal.chromeClass, default: (0, 0)].parts += count.parts
      parts[removal.chromeClass, default: (0, 0)].characters += count.characters
      removedByRule.add("\(removal.chromeClass) \(removal.rule)", count: count.parts)
    }
    for (name, count) in parts.sorted(by: { $0.key < $1.key }) {
      removedParts.add(name, count: count.parts)
      removedCharacters.add(name, count: count.characters)
    }
    // Sorted, because which names are forgotten depends on their order.
    for (name, mentions) in facts.names.sorted(by: { $0.key.name < $1.key.name }) {
      names[name.kind]?.add(name.name, label: mentions.label, count: mentions.mentions)
    }
    for (kind, count) in facts.numbers { numbers[kind, default: 0] += count }
    money.add(facts.money, of: facts.label)
  }
}

extension ArticleFacts.Removal: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    (one.chromeClass, one.rule) < (other.chromeClass, other.rule)
  }
}

/// How much a report holds.
public struct ReportOptions: Sendable {
  /// How many articles there are to look at, 0 or more.
  public var samples: Int
  /// Another seed, other samples.
  public var seed: UInt64
  /// How many names of each type, and how many sites, are counted at a time; up to so many all counts are exact.
  public var capacity: Int

  /// - Parameters:
  ///   - samples: How many articles there are to look at, 0 or more.
  ///   - seed: Another seed, other samples.
  ///   - capacity: How many names of each type, and how many sites, are counted at a time.
  public init(samples: Int = 40, seed: UInt64 = 0, capacity: Int = 1 << 14) {
    self.samples = max(0, samples)
    self.seed = seed
    self.capacity = max(2, capacity)
  }
}

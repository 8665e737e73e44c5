public import TamisCore
internal import TamisUnicode

/// Cleans an article's text and tells its languages, sentences and words.
///
/// The text is rewritten block by block and all offsets with it; blocks of which nothing remains go.
/// A text that was its blocks joined by blank lines stays so. Entities and numbers of an earlier run
/// are dropped, as their offsets and surfaces may no longer hold.
public struct Normalize: Stage {
  public static let name = StageName.normalize
  /// Whether records get the spans of their words.
  public let tokens: Bool
  /// The clean-up rules that act.
  public let rules: Set<CleanupRule>

  private let cleaner: Cleaner

  /// - Parameters:
  ///   - tokens: Whether records get the spans of their words: Chinese takes five times as long with them.
  ///   - keeping: Rules that act although they do not by default. Of `frenchSpacing` and `plainSpaces`,
  ///     which contradict each other, the latter wins.
  ///   - dropping: Rules that do not act; this wins over `keeping`.
  public init(
    tokens: Bool = false, keeping: Set<CleanupRule> = [], dropping: Set<CleanupRule> = []
  ) {
    self.tokens = tokens
    var rules = Set(CleanupRule.allCases.filter(\.isDefault)).union(keeping).subtracting(dropping)
    if rules.contains(.plainSpaces) { rules.remove(.frenchSpacing) }
    self.rules = rules
    cleaner = Cleaner(rules)
  }

  /// The options, all of which change the output.
  public var configuration: String {
    "tokens=\(tokens) rules=\(rules.sorted().map(\.rawValue).joined(separator: ","))"
  }

  /// What one worker reuses.
  public final class Scratch {
    let detector: LanguageDetector
    let sentences = SentenceSplitter()
    let words: WordSplitter

    fileprivate init() throws(ICUError) {
      detector = try LanguageDetector()
      words = try WordSplitter()
    }
  }

  /// Opens ICU's breakers and tables.
  /// - Throws: Where ICU lacks its data.
  public func makeScratch() throws(TamisError) -> Scratch {
    try reporting(at: Origin()) { () throws(ICUError) in try Scratch() }
  }

  /// - Throws: `badRecord` where blocks or cells overlap, are out of order or reach beyond the text.
  public func process(_ input: consuming Article, using scratch: Scratch) throws(TamisError) -> Outcome<
    Article
  > {
    var article = input
    var text = try ArticleText(article)
    let origin = article.header.origin
    try reporting(at: origin) { () throws(ICUError) in
      try text.clean(cleaner)
      try cleanMetadata(&article)
    }
    text.store(in: &article)
    let languages = BlockLanguages(text, article, scratch.detector)
    languages.store(in: &article)
    try reporting(at: origin) { () throws(ICUError) in
      let sentences = try scratch.sentences.sentences(of: text, languages)
      article.sentences = text.scalarSpans(of: sentences)
      article.tokens =
        tokens
        ? text.scalarSpans(of: try scratch.words.words(of: text, languages, sentences: sentences)) : nil
    }
    article.entities = []
    article.numbers = []
    article.header.pass(.normalize, config: configuration)
    return .keep(article)
  }

  private func cleanMetadata(_ article: inout Article) throws(ICUError) {
    article.title = try cleaned(article.title)
    article.subtitle = try cleaned(article.subtitle)
    article.summary = try cleaned(article.summary)
    article.section = try cleaned(article.section)
    article.siteName = try cleaned(article.siteName)
    article.authors = try cleaned(article.authors)
    article.tags = try cleaned(article.tags)
  }

  private func cleaned(_ text: String?) throws(ICUError) -> String? {
    guard let text else { return nil }
    return try cleaner.cleaned(text)
  }

  private func cleaned(_ list: [String]) throws(ICUError) -> [String] {
    var result: [String] = []
    for text in list { result.append(try cleaner.cleaned(text)) }
    return result
  }
}

/// Runs a body that calls ICU, and tells the user where ICU refuses.
private func reporting<Result>(
  at origin: Origin, _ body: () throws(ICUError) -> Result
) throws(TamisError) -> Result {
  do throws(ICUError) {
    return try body()
  } catch {
    throw TamisError(
      .environment, at: origin, problem: "ICU failed: \(error)",
      remedy: "check that ICU \(icuVersion) and its data are whole")
  }
}

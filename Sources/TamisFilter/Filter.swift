public import TamisCore
internal import TamisUnicode

/// What is kept of a stream of articles: those the user asks for, that are worth reading, and that were not there before.
///
/// It works in two steps. ``examine(_:using:)`` looks at one article alone, on any thread. ``DuplicateIndex`` then says
/// whether it was there before; it has to be asked in the order of the input. ``Sieve`` does both, one article after
/// the other:
///
/// ```swift
/// var sieve = try Sieve(Filter(Criteria(languages: ["fr", "zh"])))
/// for article in articles where sieve.process(article) == nil { keep(article) }
/// ```
///
/// It is no `Stage`, for what becomes of an article depends on those before it. Articles go on as they are, so it may stand
/// anywhere behind extract; best is behind normalize, which tells languages.
public struct Filter: Sendable {
  /// What is asked for.
  public var criteria: Criteria
  /// Asked in this order; the first one that is not kept to decides.
  public var rules: [QualityRule]
  /// What counts as the same.
  public var duplicates: DuplicateSearch

  /// By default all rules, and near duplicates.
  public init(
    _ criteria: Criteria = Criteria(), rules: [QualityRule] = QualityRule.all,
    duplicates: DuplicateSearch = DuplicateSearch()
  ) {
    self.criteria = criteria
    self.rules = rules
    self.duplicates = duplicates
  }

  /// What became of an article that was looked at alone.
  public enum Examination: Sendable, Equatable {
    /// Left out, whatever was there before.
    case drop(Drop)
    /// To be kept unless it was there before. Nil where duplicates are not looked for, or the text is empty.
    case candidate(Fingerprint?)
  }

  /// Opens what one thread needs.
  public func makeScratch() throws(TamisError) -> FilterScratch {
    do throws(ICUError) {
      return FilterScratch(detector: try criteria.languages.isEmpty ? nil : LanguageDetector())
    } catch {
      throw TamisError(
        .environment, at: Origin(), problem: "languages cannot be told: \(error)",
        remedy: "install ICU's data (libicu)")
    }
  }

  /// Looks at one article alone.
  /// - Complexity: O(*n*) in the text: about 100 µs for 3 kB.
  public func examine(
    _ article: Article, using scratch: FilterScratch
  ) -> Examination {
    var text = article.text
    let needsTokens = !rules.isEmpty || duplicates.kind == .near
    if needsTokens {
      text.withUTF8 { TextReading.read($0, blocks: article.blocks, into: &scratch.facts) }
    }
    let length = needsTokens ? scratch.facts.characters : text.unicodeScalars.count
    let drop = criteria.finding(on: article, length: length) {
      article.language ?? article.declaredLanguage ?? scratch.language(of: article.text)
    }
    if let drop { return .drop(drop) }
    scratch.facts.language = Self.primary(article.language ?? article.declaredLanguage)
    for rule in rules {
      guard let figure = rule.measure(scratch.facts), !rule.bound.allows(figure) else { continue }
      let rounded = (figure * 10_000).rounded() / 10_000
      let number = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
      return .drop(
        Drop(rule.reason, "\(number) \(rule.figure)", value: figure, threshold: rule.bound.value))
    }
    guard duplicates.kind != .none, length > 0 else { return .candidate(nil) }
    return .candidate(
      text.withUTF8 { Fingerprint($0, tokens: duplicates.kind == .near ? scratch.facts.tokens : nil) })
  }

  /// The first part of a tag; nil for none and for what says nothing.
  private static func primary(_ tag: String?) -> String? {
    let part = tag?.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return part == "und" || part == "" ? nil : part
  }
}

/// What one thread reuses from article to article.
public final class FilterScratch {
  var facts = TextFacts()
  private let detector: LanguageDetector?

  init(detector: LanguageDetector?) { self.detector = detector }

  /// Of an article that does not say.
  func language(of text: String) -> String {
    detector.map { $0.detect(Array(text.utf8)[...]).tag } ?? "und"
  }
}

/// A filter at work on one article after the other.
public struct Sieve {
  /// What it keeps to.
  public let filter: Filter
  private let scratch: FilterScratch
  private var index: DuplicateIndex

  /// A sieve that has seen nothing yet.
  public init(_ filter: Filter = Filter()) throws(TamisError) {
    self.filter = filter
    scratch = try filter.makeScratch()
    index = DuplicateIndex(filter.duplicates)
  }

  /// - Returns: Why the article is not kept; nil where it is.
  public mutating func process(_ article: Article) -> Drop? {
    switch filter.examine(article, using: scratch) {
    case .drop(let drop): return drop
    case .candidate(let fingerprint):
      return index.admit(fingerprint, id: article.header.id, by: filter.duplicates)
    }
  }
}

extension DuplicateIndex {
  /// Finds the article or remembers it.
  /// - Returns: Why it is not kept; nil where it is.
  public mutating func admit(_ fingerprint: Fingerprint?, id: String, by search: DuplicateSearch) -> Drop? {
    guard let fingerprint else { return nil }
    if let duplicate = find(fingerprint) { return Drop(duplicate, threshold: search.similarity) }
    remember(fingerprint, id: id)
    return nil
  }
}

public import TamisCore

/// A rule that drops texts which are hardly worth reading: a figure of the text and the bound it has to keep.
///
/// The rules are those of three published pipelines, or adapted from them: Gopher (Rae et al. 2021,
/// arXiv:2112.11446, appendix A.1), C4 (Raffel et al. 2020, arXiv:1910.10683, section 2.2) and FineWeb
/// (Penedo et al. 2024, arXiv:2406.17557, section 3.6). Where those count words or letters, Chinese and Japanese count by
/// characters; each rule's documentation says how.
public struct QualityRule: Sendable {
  /// Which figures are let pass.
  public enum Bound: Sendable, Equatable {
    /// The figure or more.
    case atLeast(Double)
    /// The figure or less.
    case atMost(Double)

    /// The threshold itself.
    public var value: Double {
      switch self {
      case .atLeast(let value), .atMost(let value): value
      }
    }

    func allows(_ figure: Double) -> Bool {
      switch self {
      case .atLeast(let least): figure >= least
      case .atMost(let most): figure <= most
      }
    }
  }

  /// Where a rule comes from.
  public enum Source: String, Sendable, CaseIterable {
    case gopher, c4, fineweb
    /// This project's own.
    case tamis
  }

  /// The rule's name, and what the run summary counts its drops by.
  public let reason: DropReason
  /// What the text has to keep, as published or as it is by default here.
  public private(set) var bound: Bound
  /// Where the rule comes from.
  public let source: Source
  /// What the figure is, for people, such as `words`.
  public let figure: String
  /// Nil where the rule has nothing to say about a text.
  let measure: @Sendable (TextFacts) -> Double?

  init(
    _ reason: DropReason, _ bound: Bound, _ source: Source, _ figure: String,
    measure: @escaping @Sendable (TextFacts) -> Double?
  ) {
    self.reason = reason
    self.bound = bound
    self.source = source
    self.figure = figure
    self.measure = measure
  }

  /// The same rule with another threshold.
  public func with(threshold: Double) -> QualityRule {
    var rule = self
    switch bound {
    case .atLeast: rule.bound = .atLeast(threshold)
    case .atMost: rule.bound = .atMost(threshold)
    }
    return rule
  }

  /// All rules, in the order in which they are asked.
  public static let all: [QualityRule] = [
    fewWords, manyWords, shortWords, longWords, fewLetters, symbols, stopWords, hanPunctuation, bulletLines,
    ellipsisLines, unendedLines, shortLines, duplicateLines, duplicateLineCharacters, duplicateParagraphs,
    duplicateParagraphCharacters, topPhrase, repeatedPhrases, loremIpsum, javaScriptLines, curlyBrackets,
  ]
}

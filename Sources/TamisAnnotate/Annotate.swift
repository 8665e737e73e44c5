public import TamisCore

/// Finds numbers with their values, and names, in an article.
///
/// Reads the text block by block, each by the rules of its language, and fills `numbers` and `entities`.
/// Nothing of the text changes. Needs no earlier stage, but finds more after normalize, which tells the
/// language of every block.
public struct Annotate: Stage {
  public static let name = StageName.annotate

  public init() {}

  /// No option changes the output yet.
  public var configuration: String { "" }

  public func makeScratch() throws(TamisError) -> AnnotateScratch { AnnotateScratch() }

  public func process(
    _ input: consuming Article, using scratch: AnnotateScratch
  ) throws(TamisError) -> Outcome<Article> {
    var article = input
    article.numbers = []
    article.entities = []
    article.header.pass(Self.name, config: configuration)
    return .keep(article)
  }
}

/// What one worker reuses from article to article.
public final class AnnotateScratch {
  init() {}
}

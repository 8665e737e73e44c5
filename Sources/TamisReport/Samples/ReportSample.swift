internal import TamisCore

/// An article to look at, cut to what a page has room for.
struct ReportSample: Sendable {
  let rank: SampleRank
  /// Its text and lists are cut; spans beyond the end of the text are left out.
  let article: Article
  /// Scalars of the whole text.
  let characters: Int
  /// Removed parts of the whole article.
  let removedCount: Int

  private static let mostCharacters = 20_000
  private static let mostRemoved = 60
  private static let mostAuthors = 5
  /// Blocks, names and numbers. A text of so many characters has no more, unless somebody means harm.
  private static let mostParts = 5_000

  init(_ whole: Article, rank: SampleRank) {
    self.rank = rank
    let text = Self.cut(whole.text)
    characters = text.characters
    removedCount = whole.removed.count
    // A new one, so that what is not shown is not kept.
    var article = Article(header: RecordHeader(), text: text.kept)
    article.header.id = Shortened.name(whole.header.id)
    article.header.url = Shortened.url(whole.header.url)
    article.header.source = Shortened.name(whole.header.source)
    article.title = whole.title.map(Shortened.line)
    article.subtitle = whole.subtitle.map(Shortened.line)
    article.authors = whole.authors.prefix(Self.mostAuthors).map(Shortened.name)
    article.published = whole.published.map(Shortened.name)
    article.language = whole.language.map(Shortened.name)
    article.removed = whole.removed.prefix(Self.mostRemoved).map { part in
      RemovedPart(
        chromeClass: Shortened.name(part.chromeClass), rule: Shortened.name(part.rule), path: nil,
        characters: part.characters, text: Shortened.line(part.text))
    }
    let end = text.end
    article.blocks = whole.blocks.prefix(Self.mostParts).compactMap { block in
      guard block.span.start >= 0, block.span.start < min(block.span.end, end) else { return nil }
      return Block(block.kind, level: block.level, span: TextSpan(block.span.start, min(block.span.end, end)))
    }
    article.entities = whole.entities.lazy.filter { $0.span.isIn(end) }.prefix(Self.mostParts).map {
      mention in
      EntityMention(
        span: mention.span, text: "", kind: mention.kind, norm: Shortened.name(mention.norm),
        entity: mention.entity.map(Shortened.name), score: 1)
    }
    article.numbers = whole.numbers.lazy.filter { $0.span.isIn(end) }.prefix(Self.mostParts).map { mention in
      var kept = NumberMention(span: mention.span, text: "", kind: mention.kind)
      kept.iso = mention.shortValue.map(Shortened.name)
      return kept
    }
    self.article = article
  }

  /// The text up to the last scalar that is kept, how many those are, and how many there were.
  private static func cut(_ text: String) -> (kept: String, end: Int, characters: Int) {
    let scalars = text.unicodeScalars
    let characters = scalars.count
    guard characters > mostCharacters else { return (text, characters, characters) }
    return (String(String.UnicodeScalarView(scalars.prefix(mostCharacters))), mostCharacters, characters)
  }
}

extension TextSpan {
  /// Whether it is a stretch of a text of so many scalars.
  fileprivate func isIn(_ count: Int) -> Bool { start >= 0 && start < end && end <= count }
}

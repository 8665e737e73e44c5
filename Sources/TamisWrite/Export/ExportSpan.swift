internal import TamisCore

/// A mention as other tools know one: a stretch of the text with a label.
struct ExportSpan {
  /// In Unicode scalars.
  let span: TextSpan
  let text: String
  /// `PER`, `ORG` and so on for names; `MONEY`, `DATE` and so on for numbers.
  let label: String
  /// What it stands for: the canonical name, or the value with its unit.
  let value: String?
  /// An id such as `iso3166:FR`.
  let id: String?
  /// 0...1; nil for numbers, which are found by rules.
  let score: Double?

  /// Those of an article in the order of the text, names before numbers at the same place.
  static func all(of article: Article, _ mentions: ArticleExport.Mentions) -> [ExportSpan] {
    let names: [ExportSpan] = mentions == .numbers ? [] : article.entities.map { ExportSpan($0) }
    let numbers: [ExportSpan] = mentions == .entities ? [] : article.numbers.map { ExportSpan($0) }
    return (names + numbers).enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }.map(\.element)
  }

  private init(_ mention: EntityMention) {
    span = mention.span
    text = mention.text
    label = mention.kind.rawValue
    value = mention.norm
    id = mention.entity
    score = mention.score
  }

  private init(_ mention: NumberMention) {
    span = mention.span
    text = mention.text
    label = mention.kind.rawValue.uppercased()
    value = mention.shortValue
    id = nil
    score = nil
  }

  /// The spans that overlap none before them: for tools in which a word has one label. Names come before numbers.
  static func withoutOverlaps(_ spans: [ExportSpan]) -> [ExportSpan] {
    let names = spans.filter { $0.score != nil }
    var kept = names
    var next = 0
    for number in spans where number.score == nil {
      while next < names.count, names[next].span.end <= number.span.start { next += 1 }
      if next == names.count || names[next].span.start >= number.span.end { kept.append(number) }
    }
    return kept.sorted { $0.span.start < $1.span.start }
  }
}

extension JSONWriter {
  /// Where the article comes from, for people who look at it in another tool.
  mutating func provenance(_ article: Article) {
    member("id", article.header.id)
    if let url = article.header.url { member("url", url) }
    if let title = article.title { member("title", title) }
    if let language = article.language { member("lang", language) }
  }
}

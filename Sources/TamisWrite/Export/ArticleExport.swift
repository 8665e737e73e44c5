public import TamisCore

/// The tools that articles can be written for.
public enum ExportFormat: String, Sendable, CaseIterable {
  case doccano, prodigy, spacy, brat, elasticsearch, dolma
  case webAnnotation = "web-annotation"

  /// How many lines an article makes.
  public var linesPerArticle: Int { self == .elasticsearch ? 2 : 1 }
}

/// Writes articles, with the names and numbers found in them, in the form another tool reads.
///
/// All these tools count Unicode scalars (code points), as records do: doccano, Prodigy, spaCy, brat and dolma because
/// they are written in Python, and W3C's Web Annotation because it says so. Elasticsearch is given the record as it is.
public struct ArticleExport: Sendable {
  /// Which mentions are written.
  public enum Mentions: String, Sendable, CaseIterable {
    case all, entities, numbers
  }

  /// For which tool.
  public var format: ExportFormat
  /// Which mentions are written.
  public var mentions: Mentions
  /// The index that Elasticsearch is told.
  public var index: String

  /// - Parameters:
  ///   - format: For which tool.
  ///   - mentions: Which mentions are written.
  ///   - index: Of Elasticsearch; the other formats have none.
  public init(_ format: ExportFormat, mentions: Mentions = .all, index: String = "articles") {
    self.format = format
    self.mentions = mentions
    self.index = index
  }

  /// Appends an article as one line; as two for Elasticsearch. Not for brat, which wants files: see ``BratFolder``.
  /// - Parameters:
  ///   - article: What the record holds.
  ///   - line: The record as it came.
  ///   - json: What is written to.
  public func write(_ article: Article, line: [UInt8], to json: inout JSONWriter) {
    let spans = ExportSpan.all(of: article, mentions)
    switch format {
    case .doccano: Doccano.write(article, spans, to: &json)
    case .prodigy: Prodigy.write(article, spans, to: &json)
    case .spacy: SpaCy.write(article, spans, to: &json)
    case .elasticsearch: ElasticsearchBulk.write(article, line: line, index: index, to: &json)
    case .dolma: DolmaAttributes.write(article, spans, to: &json)
    case .webAnnotation: WebAnnotation.write(article, spans, to: &json)
    case .brat: preconditionFailure("brat reads files, not lines")
    }
  }
}

public import TamisCore

extension PageExplanation: RecordObject {
  package static let schemaVersion = "explanation/1"

  /// Of the article's keys those that say what the page is: metadata and type. Its text is in the blocks.
  private static let articleKeys: Set<String> = [
    "id", "url", "source", "fetched_at", "warnings", "title", "subtitle", "authors", "published",
    "published_precision", "modified", "site_name", "description", "canonical_url", "license", "section",
    "tags", "paywalled", "lang_declared", "page_type", "page_type_score",
  ]

  package static let fields: [RecordField<PageExplanation>] =
    [.init("schema", always: schemaVersion, "version of this definition")]
    + Article.fields.filter { articleKeys.contains($0.shape.key) }.map {
      RecordField(lifting: $0, from: \.article)
    } + [.init("blocks", \.blocks, "all blocks of the page, in its order")]

  package init() { self.init(article: Article(header: RecordHeader()), blocks: []) }

  /// Appends the explanation as one line of JSON.
  public func writeLine(to json: inout JSONWriter) {
    write(to: &json)
    json.newline()
  }
}

extension PageExplanation.ExplainedBlock: RecordObject {
  package static let fields: [RecordField<Self>] = [
    .init("kept", \.written, "whether it is part of the article"),
    .init("type", \.kind, "what the block is"),
    .init("level", \.level, "rank of a heading, depth of a list item"),
    .init("text", \.text, "its text"),
    .init("path", \.path, "path of the element in the page"),
    .init("line", \.line, "line of a plain text page"),
    .init("cells", \.cells, "cells of a table; offsets in the block's own text"),
    .init("cls", \.chromeClass, "class of chrome it was removed as"),
    .init("rule", \.rule, "rule that removed it"),
    .init("score", \.score, "how much it looks like content, 0 to 1"),
  ]

  /// What a record says is told by its rule.
  private var written: Bool {
    get { isKept }
    set {}
  }

  package init() { self.init(.paragraph, text: "") }
}

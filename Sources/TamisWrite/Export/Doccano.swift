internal import TamisCore

/// doccano's JSONL for sequence labelling: `text`, and `label` as lists of start, end and label. All other keys become
/// the example's metadata. A project for it has to allow overlapping entities, or only one kind of mention is written.
enum Doccano {
  static func write(_ article: Article, _ spans: [ExportSpan], to json: inout JSONWriter) {
    json.beginObject()
    json.member("text", article.text)
    json.key("label")
    json.list(spans) { span, json in
      json.beginList()
      json.integer(span.span.start)
      json.comma()
      json.integer(span.span.end)
      json.comma()
      json.string(span.label)
      json.endList()
    }
    json.member("record", article.header.id)
    if let url = article.header.url { json.member("url", url) }
    if let title = article.title { json.member("title", title) }
    if let language = article.language { json.member("lang", language) }
    json.endObject()
    json.newline()
  }
}

internal import TamisCore

/// Prodigy's JSONL: `text`, `spans` with start, end and label, and `meta`, which is shown below the text.
/// Spans do not overlap, as its `ner` interface demands.
enum Prodigy {
  static func write(_ article: Article, _ spans: [ExportSpan], to json: inout JSONWriter) {
    json.beginObject()
    json.member("text", article.text)
    json.key("spans")
    json.list(ExportSpan.withoutOverlaps(spans)) { span, json in
      json.beginObject()
      json.member("start", span.span.start)
      json.member("end", span.span.end)
      json.member("label", span.label)
      json.endObject()
    }
    json.key("meta")
    json.beginObject()
    json.provenance(article)
    json.endObject()
    json.endObject()
    json.newline()
  }
}

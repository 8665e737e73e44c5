internal import TamisCore

/// The keys of spaCy's `Doc.to_json()` that do not depend on a tokenizer: `text`, `ents`, and `spans` with
/// the group `mentions`. A pipeline of the reader's choice makes the tokens, `Doc.char_span` the spans, and `DocBin`
/// keeps them for training.
///
/// `ents` do not overlap, as spaCy demands; the group has all of them.
enum SpaCy {
  static func write(_ article: Article, _ spans: [ExportSpan], to json: inout JSONWriter) {
    json.beginObject()
    json.member("text", article.text)
    json.key("ents")
    json.list(ExportSpan.withoutOverlaps(spans), writeSpan)
    json.key("spans")
    json.beginObject()
    json.key("mentions")
    json.list(spans, writeSpan)
    json.endObject()
    json.key("meta")
    json.beginObject()
    json.provenance(article)
    json.endObject()
    json.endObject()
    json.newline()
  }

  private static func writeSpan(_ span: ExportSpan, to json: inout JSONWriter) {
    json.beginObject()
    json.member("start", span.span.start)
    json.member("end", span.span.end)
    json.member("label", span.label)
    json.member("kb_id", span.id ?? "")
    json.endObject()
  }
}

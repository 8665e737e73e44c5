internal import TamisCore

/// Dolma's attributes: for each document its `id`, and for each label the spans as lists of start, end and score.
///
/// They go into `attributes/NAME/` under the name of the file of documents, which the records are as they stand. Dolma names
/// attributes after the tagger and its model: `tamis__entities__ORG`.
enum DolmaAttributes {
  static func write(_ article: Article, _ spans: [ExportSpan], to json: inout JSONWriter) {
    var groups: [(name: String, spans: [ExportSpan])] = []
    for span in spans {
      let name = "tamis__\(span.score == nil ? "numbers" : "entities")__\(span.label)"
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].spans.append(span)
      } else {
        groups.append((name, [span]))
      }
    }
    groups.sort { $0.name < $1.name }
    json.beginObject()
    json.member("id", article.header.id)
    json.key("attributes")
    json.beginObject()
    for group in groups {
      json.key(group.name)
      json.list(group.spans) { span, json in
        json.beginList()
        json.integer(span.span.start)
        json.comma()
        json.integer(span.span.end)
        json.comma()
        json.number(span.score ?? 1)
        json.endList()
      }
    }
    json.endObject()
    json.endObject()
    json.newline()
  }
}

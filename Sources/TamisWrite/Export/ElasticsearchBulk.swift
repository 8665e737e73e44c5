internal import TamisCore

/// Lines for Elasticsearch's and OpenSearch's `_bulk`: an action, then the record as it came. The mapping that goes with
/// it is `tamis schema --to es`. The record's `id` is the document's, so that what is sent twice is there once.
enum ElasticsearchBulk {
  static func write(_ article: Article, line: [UInt8], index: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("index")
    json.beginObject()
    json.member("_index", index)
    json.member("_id", article.header.id)
    json.endObject()
    json.endObject()
    json.newline()
    json.raw(line)
    json.newline()
  }
}

import TamisCore

/// An article as a line of JSONL.
func line(_ article: Article) -> [UInt8] {
  var json = JSONWriter()
  article.write(to: &json)
  return json.bytes
}

/// The article of a line.
func article(_ line: [UInt8]) throws -> Article {
  var reader = try RecordReader()
  return try line.withUnsafeBufferPointer {
    try reader.article($0, at: Origin(file: "articles.jsonl", line: 1))
  }
}

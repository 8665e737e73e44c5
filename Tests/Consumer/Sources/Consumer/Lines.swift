import TamisCore

/// An article as a line of JSONL.
func line(_ article: Article) -> [UInt8] {
  article.jsonLine
}

/// The article of a line.
func article(_ line: [UInt8]) throws -> Article {
  var reader = try RecordReader()
  return try reader.article(line, at: Origin(file: "articles.jsonl", line: 1))
}

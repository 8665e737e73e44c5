import TamisCore

@testable import TamisExtract

/// Reads the metadata of a page written for a test.
func metadata(
  of html: String, url: String? = "https://www.example-times.com/news/story", fetchedAt: String? = nil
) throws -> Metadata {
  var header = RecordHeader(url: url)
  header.fetchedAt = fetchedAt
  let parts = try PageAnalysis(Array(html.utf8), header: header, maximumDepth: 512)
  return MetadataReader(parts, header: header).metadata()
}

/// Reads what the structured data of a page written for a test says of its content.
func linkedContent(of html: String) throws -> LinkedContent {
  try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512).linkedContent
}

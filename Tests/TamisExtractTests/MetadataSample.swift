import TamisCore

@testable import TamisExtract

/// Reads the metadata of a page written for a test.
func metadata(
  of html: String, url: String? = "https://www.example-times.com/news/story", fetchedAt: String? = nil
) throws -> Metadata {
  let utf8 = Array(html.utf8)
  var header = RecordHeader(url: url)
  header.fetchedAt = fetchedAt
  let parts = try PageAnalysis(utf8, header: header, maximumDepth: 512)
  return utf8.withUnsafeBufferPointer {
    MetadataReader(parts.tree, parts.page, scripts: parts.scan.dataScripts, html: $0, header: header)
      .metadata()
  }
}

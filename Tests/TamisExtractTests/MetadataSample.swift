import TamisCore

@testable import TamisExtract

/// Reads the metadata of a page written for a test.
func metadata(
  of html: String, url: String? = "https://www.example-times.com/news/story", fetchedAt: String? = nil
) throws -> Metadata {
  let utf8 = Array(html.utf8)
  var header = RecordHeader(url: url)
  header.fetchedAt = fetchedAt
  let scan = utf8.withUnsafeBufferPointer { PreScan($0) }
  let tree = try SAXParser(maximumDepth: 512).tree(of: scan.html, at: header.origin, url: url)
  let page = BlockBuilder(tree).blocks()
  return utf8.withUnsafeBufferPointer {
    MetadataReader(tree, page, scripts: scan.dataScripts, html: $0, header: header).metadata()
  }
}

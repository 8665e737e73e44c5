import TamisCore
import TamisPipeline

/// Takes a page as served, in whatever encoding, through the whole path.
func annotated(bytes: [UInt8]) throws -> Article? {
  var worker = try Pipeline().makeWorker()
  return try worker.article(from: .page(bytes: bytes, origin: Origin(file: "page.html"))).kept
}

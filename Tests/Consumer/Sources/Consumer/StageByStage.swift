import TamisAnnotate
import TamisCore
import TamisExtract
import TamisNormalize

/// Takes a page at hand through the stages, one by one.
func annotated(html: String, url: String) throws -> Article? {
  guard let article = try Extract().process(Page(html: html, url: url)).kept,
    let clean = try Normalize().process(article).kept
  else { return nil }
  return try Annotate().process(clean).kept
}

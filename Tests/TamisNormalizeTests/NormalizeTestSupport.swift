import TamisCore
import Testing

@testable import TamisNormalize

/// An article of one paragraph for each part between blank lines.
func article(_ text: String, declared: String? = nil) -> Article {
  var article = Article(header: RecordHeader(id: "test"), text: text, blocks: Block.paragraphs(of: text))
  article.declaredLanguage = declared
  return article
}

/// The article that stage normalize makes of a text.
func normalized(
  _ text: String, declared: String? = nil, stage: Normalize = Normalize()
) throws -> Article {
  try #require(try stage.process(article(text, declared: declared)).kept)
}

/// A text after one rule alone.
func apply(_ rule: CleanupRule, to text: String, isCode: Bool = false) throws -> String {
  let cleaner = Cleaner([rule])
  var counts = [Int](repeating: 0, count: CleanupRule.allCases.count)
  guard let result = try cleaner.cleaned(Array(text.utf8)[...], isCode: isCode, counts: &counts) else {
    return text
  }
  return String(decoding: result.text, as: UTF8.self)
}

/// The part of a text that a span covers.
func slice(_ text: String, _ span: TextSpan) -> String {
  let scalars = Array(text.unicodeScalars)
  precondition(
    span.start >= 0 && span.end <= scalars.count && span.start <= span.end, "a span within the text")
  var result = String.UnicodeScalarView()
  result.append(contentsOf: scalars[span.start..<span.end])
  return String(result)
}

/// Whether two strings have the same scalars; `==` takes equivalent ones for the same.
func isSame(_ a: String, _ b: String) -> Bool { a.unicodeScalars.elementsEqual(b.unicodeScalars) }

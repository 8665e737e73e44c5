import Testing

@testable import TamisExtract

@Test("Texts of structured data keep their kind, their item's types and their line breaks")
func linkedTexts() throws {
  let content = try linkedContent(
    of: """
      <meta property=og:type content=Article><script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","articleBody":"One.\\n\\nTwo.","description":"Short"},
      {"@type":"https://schema.org/Product","description":"<b>Warm</b> socks"},
      {"@type":"QAPage","mainEntity":{"@type":"Question","text":"Why?","acceptedAnswer":{"@type":"Answer","text":"So."}}}]}
      </script><body><div itemscope itemtype="http://schema.org/Recipe"><p itemprop=description>Soup</p></div>
      """)
  let texts = content.values.map {
    "\($0.types.first ?? "") \($0.kind) \(String(decoding: $0.utf8, as: UTF8.self))"
  }
  #expect(
    texts == [
      "NewsArticle articleBody One.\n\nTwo.", "NewsArticle description Short",
      "Product description <b>Warm</b> socks", "Question text Why?", "Answer text So.",
    ])
  #expect(content.values.map(\.isAside) == [false, false, false, false, true])
  #expect(content.main(.articleBody).count == 1)
  #expect(content.elements.map(\.kind) == [.description])
  #expect(content.types == ["NewsArticle", "Product", "QAPage", "Question", "Recipe"])
  #expect(content.openGraphType == "article")
}

@Test("A page without structured data has no linked content")
func noLinkedContent() throws {
  let content = try linkedContent(of: "<p>text</p>")
  #expect(content.values.isEmpty && content.elements.isEmpty && content.types.isEmpty)
  #expect(content.openGraphType == nil)
}

import TamisCore
import TamisExtract
import Testing

private func extracted(_ html: String, status: Int? = nil) throws -> Article {
  var header = RecordHeader(id: "x", url: "https://news.example/a")
  header.http.status = status
  let outcome = try Extract().process(Page(header: header, body: .text(Array(html.utf8))))
  return try #require(outcome.kept)
}

private let text = (1...9).map { number in
  "Part \(number) of what was said at the meeting on Monday, where the new bridge was the only thing to talk about."
}
private let markup = text.map { "<p>\($0)</p>" }.joined()

private func shell(_ script: String) -> String {
  "<html><head><title>The bridge</title></head><body><div id=\"app\"></div>\(script)</body></html>"
}

@Test(
  "The text of a page that scripts build",
  arguments: [
    (
      "__NEXT_DATA__",
      "<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"post\":{\"body\":\"\(markup)\"}}}</script>"
    ),
    (
      "__NUXT_DATA__",
      "<script id=\"__NUXT_DATA__\" type=\"application/json\">[{\"body\":1},\"\(markup)\"]</script>"
    ),
    ("script", "<script>window.__INITIAL_STATE__ = {\"story\":{\"content\":\"\(markup)\"}};var a=1</script>"),
    (
      "data-preloaded",
      """
      <div class="hidden" data-preloaded="{&quot;topic&quot;:&quot;{\\&quot;posts&quot:[]}&quot;,&quot;posts&quot;:\
      [{&quot;cooked&quot;:&quot;\(markup)&quot;}]}"></div>
      """
    ),
    (
      "articleBody",
      """
      <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(text.joined(separator: " "))"}</script>
      """
    ),
  ])
func state(source: String, script: String) throws {
  let article = try extracted(shell(script))
  #expect(article.text.contains("Part 1 of what") && article.text.contains("Part 9 of what"))
  #expect(article.header.warnings == ["text taken from the page's state (\(source))"])
  #expect(article.blocks.allSatisfy { $0.path == source })
}

@Test("A page that shows its text is read as it is")
func shown() throws {
  let script = "<script>window.__INITIAL_STATE__ = {\"story\":{\"content\":\"\(markup)\"}}</script>"
  let shown = (1...6).map {
    "<p>Line \($0) of the page itself tells the story of the old bridge, at some length.</p>"
  }.joined()
  let article = try extracted("<body><article><h1>The old bridge</h1>\(shown)</article>\(script)</body>")
  #expect(article.text.contains("Line 6") && !article.text.contains("Part 1"))
  #expect(article.header.warnings.isEmpty)
}

@Test(
  "A state without text, broken or deep, adds nothing",
  arguments: [
    "<script>window.__INITIAL_STATE__ = {\"a\":\"\(String(repeating: "x", count: 800))\"}</script>",
    "<script>window.__INITIAL_STATE__ = {\"content\":\"\(markup)\"</script>",
    "<script>window.__INITIAL_STATE__ = \(String(repeating: "[", count: 3000))</script>",
  ])
func noState(script: String) throws {
  let article = try extracted(shell(script))
  #expect(article.text.isEmpty)
  #expect(article.header.warnings == ["no article: empty shell"])
}

@Test("A banner that stands in the state with each product counts once, and the product's text is read")
func repeatedBanner() throws {
  let banner = "{\"text\":\"The discount is taken off at checkout when you order for the first time.\"}"
  let banners = Array(repeating: banner, count: 40).joined(separator: ",")
  let state = "{\"banners\":[\(banners)],\"product\":{\"body\":\"\(markup)\"}}"
  let article = try extracted(
    shell("<script id=\"__NEXT_DATA__\" type=\"application/json\">\(state)</script>"))
  #expect(article.text.hasPrefix("Part 1 of what") && !article.text.contains("discount"))
}

import TamisCore
import TamisExtract
import Testing

private func extracted(_ html: String, status: Int? = nil) throws -> Article {
  var header = RecordHeader(id: "x", url: "https://news.example/a")
  header.http.status = status
  let outcome = try Extract().process(Page(header: header, body: .text(Array(html.utf8))))
  return try #require(outcome.kept)
}

private let story = (1...4).map { number in
  """
  <p>Paragraph number \(number) of the story tells, in more than a few words, what the council decided on \
  Monday, who voted against it, and what is going to happen next in the town.</p>
  """
}.joined()

@Test("What follows the comments' heading goes, though no name tells it")
func comments() throws {
  let article = try extracted(
    """
    <body><div><h1>Council decides</h1>\(story)<h3>Comments (2)</h3>
    <div><b>Ann</b><p>I do not agree with this at all, they should have asked everyone first.</p></div>
    <div><b>Bob</b><p>They did ask, at the meeting in May, but hardly anyone came to it then.</p></div></div></body>
    """)
  #expect(article.text.hasSuffix("next in the town."))
  #expect(article.removed.contains { $0.rule == "after-end" && $0.chromeClass == "comments" })
}

@Test("A line of chrome in the middle ends nothing")
func middle() throws {
  let article = try extracted(
    "<body><div><h1>Council decides</h1>\(story)<p>Share this article</p>\(story)</div></body>")
  #expect(!article.text.contains("Share this"))
  #expect(article.text.components(separatedBy: "Paragraph number 4").count == 3)
}

@Test("The element under a heading of related texts goes as a whole")
func section() throws {
  let article = try extracted(
    """
    <body><div><h1>Council decides</h1>\(story)<div><h4>Lesen Sie auch</h4><div><a href="/b">Another story</a>
    <p>A teaser that says in one line what the other story is about, and no more than that.</p></div></div>\(story)
    </div></body>
    """)
  #expect(!article.text.contains("teaser"))
  #expect(article.removed.contains { $0.rule == "section-under-heading" })
}

extension String {
  fileprivate func components(separatedBy needle: String) -> [Substring] {
    split(separator: needle, omittingEmptySubsequences: false)
  }
}

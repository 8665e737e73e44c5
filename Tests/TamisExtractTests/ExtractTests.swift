import Glibc
import TamisCore
import TamisExtract
import Testing

private func extracted(_ html: String, contentType: String? = nil, keepsHTML: Bool = false) throws -> Article
{
  var header = RecordHeader(id: "x", url: "https://news.example/a")
  header.http.contentType = contentType
  let outcome = try Extract(keepsHTML: keepsHTML).process(Page(header: header, body: .text(Array(html.utf8))))
  return try #require(outcome.kept)
}

private let body = (1...6).map { number in
  """
  <p>Paragraph number \(number) of the story tells, in more than a few words, what the council decided on \
  Monday, who voted against it, and what is going to happen next in the town.</p>
  """
}.joined()

private let page = """
  <html><body><header class="site-header"><a href="/">Home</a> <a href="/n">News</a></header>
  <div id="cookie-banner"><p>We use cookies to make this site better for you. Accept all?</p></div>
  <main><article><h1>Council decides</h1><div class="share-buttons"><a href="#">Facebook</a></div>
  \(body)<div class="related"><h3>Related</h3><ul><li><a href="/b">Another story</a></li></ul></div></article>
  <section id="comments"><p>I do not agree with this at all, they should have asked us first.</p></section></main>
  <footer><p>Copyright 2024 The News. All rights reserved.</p></footer></body></html>
  """

@Test("The article stays, the chrome goes, and what went is told")
func mainContent() throws {
  let article = try extracted(page)
  #expect(article.title == "Council decides")
  #expect(article.text.contains("Paragraph number 1"))
  #expect(article.text.contains("Paragraph number 6"))
  for chrome in ["cookies", "Facebook", "Another story", "not agree", "All rights", "Home"] {
    #expect(!article.text.contains(chrome))
  }
  let classes = Set(article.removed.map(\.chromeClass))
  #expect(classes.isSuperset(of: ["cookie", "share", "related", "comments", "nav"]))
  #expect(article.removed.allSatisfy { $0.characters > 0 && $0.path != nil && !$0.rule.isEmpty })
}

@Test("Text is the blocks joined by blank lines, and every span is inside")
func spans() throws {
  let article = try extracted(page)
  let scalars = Array(article.text.unicodeScalars)
  let parts = article.blocks.map { block in
    String(String.UnicodeScalarView(scalars[block.span.start..<block.span.end]))
  }
  #expect(parts.joined(separator: "\n\n") == article.text)
  #expect(article.links.allSatisfy { $0.span.start < $0.span.end && $0.span.end <= scalars.count })
}

@Test(
  "A line that leads over to another article goes, a sentence with a link stays",
  arguments: [
    ("À lire aussi <a href=x>Le vieux pont rouvre aux piétons</a>", false),
    ("Read also: <a href=x>The old bridge opens to walkers again</a>", false),
    ("相关阅读 <a href=x>老桥重新开放</a>", false),
    ("À lire aussi <a href=x>le vieux pont</a> de l'auteur, qui l'a vu bâtir.", true),
    ("The council will, as <a href=x>the paper wrote on Monday</a>", true),
  ])
func leadingOver(line: String, stays: Bool) throws {
  let article = try extracted("<article><h1>Town</h1>\(body)<p>\(line)</p>\(body)</article>")
  let text = line.replacing("<a href=x>", with: "").replacing("</a>", with: "")
  #expect(article.text.contains(text) == stays)
}

@Test("Of more than a hundred thousand blocks the last holds the rest, and no text is lost")
func manyBlocks() throws {
  let lines = (1...100_003).map { "<p>Line \($0)." }.joined()
  let article = try extracted("<article>\(lines)<p>See <a href=z>the end</a>.</article>")
  #expect(article.blocks.count == 100_000)
  #expect(article.header.warnings.contains { $0.hasPrefix("more than 100000 blocks") })
  let scalars = Array(article.text.unicodeScalars)
  let last = try #require(article.blocks.last)
  #expect(last.span.end == scalars.count)
  let rest = String(String.UnicodeScalarView(scalars[last.span.start...]))
  #expect(rest == "Line 100000.\n\nLine 100001.\n\nLine 100002.\n\nLine 100003.\n\nSee the end.")
  let link = try #require(article.links.first)
  #expect(String(String.UnicodeScalarView(scalars[link.span.start..<link.span.end])) == "the end")
}

@Test("White space that goes from a block's end goes from its links")
func linkOfSpaces() throws {
  let html = "<article>dy>\n<pre>a<a href=b> \n</a></pre><p>c <a href=d>e </a></article>"
  let article = try extracted(html)
  #expect(article.links.map(\.url) == ["https://news.example/d"])
  #expect(
    try extracted("<article>dy>\n<pre><a href=toto></N\u{0}\"></pre:\n</body>\u{85}\n</html>\n").links == [])
}

@Test("The stage is noted, and the text has its digest")
func bookkeeping() throws {
  let article = try extracted(page)
  #expect(article.header.stage == .extract)
  #expect(article.header.pipeline.map(\.stage) == ["extract"])
  #expect(article.textSHA256 == ContentDigest(of: article.text).hex)
  #expect(article.html == nil)
  #expect(try extracted(page, keepsHTML: true).html?.utf8 == Array(page.utf8))
}

@Test(
  "A record without a page is an error that says what to do", arguments: [Page.Body.bytes([]), .text([])])
func emptyRecord(body: Page.Body) throws {
  let error = #expect(throws: TamisError.self) {
    try Extract().process(Page(header: RecordHeader(), body: body))
  }
  #expect(error?.code == .emptyInput)
  #expect(error?.remedy.contains("html") == true)
}

@Test("Bytes are decoded on the way")
func bytes() throws {
  let page = Page(
    header: RecordHeader(),
    body: .bytes(Array("<meta charset=iso-8859-1><p>caf".utf8) + [0xE9] + Array("</p>".utf8)))
  let article = try #require(try Extract().process(page).kept)
  #expect(article.text == "café")
  #expect(article.header.charset == "windows-1252")
}

@Test("Short articles are dropped on request, with the reason")
func tooShort() throws {
  let page = Page(header: RecordHeader(), body: .text(Array("<p>short</p>".utf8)))
  #expect(try Extract(minimumLength: 100).process(page) == .drop(.tooShort))
}

@Test(
  "Pages without an article give an empty text, not an invented one",
  arguments: ["<html></html>", "<p></p>", "<script>x</script>", "<", "&", "\u{FFFD}"])
func nothing(html: String) throws {
  let article = try extracted(html)
  #expect(article.text.unicodeScalars.count <= 1)
  #expect(article.blocks.count <= 1)
}

@Test(
  "Pages with very many of one thing take time in proportion",
  arguments: [
    // Each was once looked at for each other one.
    ("<table><tr>", "<td>a b"),
    ("<p>", "<a href=/x>word</a> and "),
    ("<table>", "<tr><td>a<td>1<td>2"),
    ("", "<svg>"),
    ("", "<!-- "),
    ("<ul>", "<li><a href=/x>menu</a>"),
  ])
func proportion(opening: String, each: String) throws {
  // The processor time of this thread alone: what else the machine does is no part of it.
  func seconds(_ count: Int) throws -> Double {
    let html =
      "<body><p>Some running text, to begin with, that is long enough.</p>" + opening
      + String(repeating: each, count: count) + "<p>text"
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    let article = try extracted(html)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    #expect(!article.text.isEmpty)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
  }
  _ = try seconds(100)
  // Six times as many take 6 times as long where each is looked at once, and 36 times where each looks at each.
  let (few, many) = (try seconds(5_000), try seconds(30_000))
  #expect(many < 15 * few + 0.1, "5,000 took \(few) s, 30,000 took \(many) s")
}

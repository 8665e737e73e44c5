import TamisCore
import TamisExtract
import Testing

private func extracted(_ html: String, url: String = "https://news.example/a") throws -> Article {
  let header = RecordHeader(id: "x", url: url)
  let outcome = try Extract().process(Page(header: header, body: .text(Array(html.utf8))))
  return try #require(outcome.kept)
}

/// Paragraphs of running text; `topic` tells them from others.
private func prose(_ topic: String, _ count: Int, tag: String = "p") -> String {
  (1...count).map { number in
    """
    <\(tag)>On day \(number) the \(topic) was spoken of at length in the village hall, where the miller, who had seen \
    it all, explained to everybody what had come to pass and why it would matter.</\(tag.prefix { $0 != " " })>
    """
  }.joined()
}

@Test("A consent dialog goes, though it is longer than the article")
func consentDialog() throws {
  let article = try extracted(
    """
    <body><main><h1>The flood</h1>\(prose("flood", 4))</main>
    <div id="onetrust-consent-sdk"><div><h2>Privacy</h2>\(prose("tracking", 9))</div></div></body>
    """)
  #expect(article.text.contains("flood was spoken of"))
  #expect(!article.text.contains("tracking"))
  #expect(article.removed.contains { $0.rule == "consent-dialog" && $0.chromeClass == "cookie" })
}

@Test("A name of chrome that most of the text bears takes nothing")
func contentNames() throws {
  let story = prose("harvest", 12, tag: #"p class="paywall""#)
  let article = try extracted("<body><div><h1>The harvest</h1>\(story)</div></body>")
  #expect(article.text.contains("On day 1 the harvest"))
  #expect(article.text.contains("On day 12 the harvest"))
  #expect(!article.removed.contains { $0.rule == "paywall" })
}

@Test("One box of that name still goes")
func oneBox() throws {
  let article = try extracted(
    """
    <body><div><h1>The harvest</h1>\(prose("harvest", 12))
    <div class="newsletter"><p>Read our letter with a subscription from 3 euros a month.</p></div></div></body>
    """)
  #expect(!article.text.contains("subscription"))
  #expect(article.removed.contains { $0.rule == "newsletter" })
}

@Test("A side column beside the main element goes, though it is longer than the text")
func sideColumn() throws {
  let article = try extracted(
    """
    <body><main><h1>The mill</h1>\(prose("mill", 3))</main>
    <aside><ul><li><div>\(prose("fair", 9))</div></li></ul></aside></body>
    """)
  #expect(article.text.contains("mill was spoken of"))
  #expect(!article.text.contains("fair"))
}

@Test("A side column inside the main element is judged by its length")
func columnInside() throws {
  let article = try extracted(
    "<body><main><h1>The mill</h1><aside>\(prose("mill", 9))</aside></main></body>")
  #expect(article.text.contains("On day 9 the mill"))
}

@Test("What the structured data calls the article's body stays")
func linkedBody() throws {
  let lost = "Afterwards the miller went home by the river, and nobody saw him again before the spring."
  func page(_ body: String) -> String {
    """
    <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge","articleBody":"\(body)"}
    </script></head><body><div><h1>The bridge</h1>\(prose("bridge", 6))</div>
    <div class="sidebar"><p><a href="/x">\(lost)</a></p></div></body>
    """
  }
  #expect(try !extracted(page("Nothing of the kind.")).text.contains(lost))
  #expect(try extracted(page("The bridge was closed.\\n\(lost)")).text.contains(lost))
}

@Test("A description of a product that its structured data has stays")
func productDescription() throws {
  let description =
    "A lamp of blown glass and brass that gives a warm light, made by hand in small numbers, with a cord of two metres."
  let article = try extracted(
    """
    <head><script type="application/ld+json">{"@type":"Product","name":"Lamp","description":"\(description)",
    "offers":{"@type":"Offer","price":"49.00"}}</script></head>
    <body><nav><a href="/">Home</a></nav><main><h1>Lamp</h1><p>49,00</p></main>
    <div class="menu"><p>\(description)</p></div></body>
    """, url: "https://shop.example/p/1")
  #expect(article.text.contains("blown glass"))
}

@Test(
  "A word such as thread in the middle of a title makes no forum",
  arguments: ["a/september-open-thread", "a/leaders-discuss-prices"])
func slug(path: String) throws {
  let comments = """
    <div class="comments">\(prose("quarrel", 3, tag: #"p class="comment""#))</div>
    """
  let page = "<body><div><h1>Prices</h1>\(prose("price", 5))</div>\(comments)</body>"
  #expect(try !extracted(page, url: "https://news.example/\(path)").text.contains("quarrel"))
  #expect(try extracted(page, url: "https://news.example/threads/12").text.contains("quarrel"))
}

@Test("A thread below a short article goes, however long it is")
func longThread() throws {
  let posts = (1...30).map { number in
    """
    <h4>re: moved in 2004-12-27 12:\(number + 10) reader\(number)</h4>
    <p>Welcome to the house, it is good to have you here, and we are looking forward to number \(number).</p>
    """
  }.joined()
  let article = try extracted(
    "<body><div><h2>Moved in</h2><div>\(prose("house", 4))</div><div><h3>Comments</h3>\(posts)</div></div></body>"
  )
  #expect(article.text.contains("house was spoken of"))
  #expect(!article.text.contains("looking forward"))
}

@Test(
  "What forums write around their posts goes",
  arguments: ["Last edit: 3 weeks ago by Ann", "Topic Author", "3 people like this"])
func forumLines(line: String) throws {
  let article = try extracted(
    "<body><div><h1>Which mill?</h1>\(prose("mill", 3))<p>\(line)</p>\(prose("bridge", 3))</div></body>",
    url: "https://forum.example/t/12")
  #expect(!article.text.contains(line))
  #expect(article.text.contains("On day 3 the bridge"))
}

@Test("Another text that a page recommends below its own goes, though it is longer")
func recommended() throws {
  let article = try extracted(
    """
    <body><div><h1>The mill</h1>\(prose("mill", 3))</div>
    <div class="content--recommend"><div>\(prose("singer", 12))</div></div></body>
    """)
  #expect(article.text.contains("mill was spoken of"))
  #expect(!article.text.contains("singer"))
}

@Test("Without a text before it, such a name does not take the content")
func recommendedOnly() throws {
  let article = try extracted(
    "<body><div><h1>The singer</h1></div><div class=\"content--recommend\">\(prose("singer", 12))</div></body>"
  )
  #expect(article.text.contains("On day 12 the singer"))
}

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

@Test("A closed box of related links between paragraphs ends nothing")
func boxBetween() throws {
  let article = try extracted(
    """
    <body><div><h1>Council decides</h1>\(story)\(story)\(story)<div class=b7><h3>Lire aussi :</h3><p><a href=/o>Another town closes its pool</a></p></div>
    <p>7h03 - The mayor spoke on the radio this morning, and said that nothing was decided before the summer.</p></div></body>
    """)
  #expect(article.text.hasSuffix("before the summer."))
  #expect(!article.text.contains("Another town"))
}

@Test("A box of related links before the text takes the text along in no case")
func boxBefore() throws {
  let article = try extracted(
    """
    <body><div class=content><div><dl><dt>相关报道</dt><dd><a href=/1>江城大桥明年开工</a></dd><dd><a href=/2>江城大桥设计图公布</a></dd></dl></div>
    <div><p>江城大桥今天上午正式通车，两岸居民等了整整三年，许多人一早就带着孩子来到桥头，要做第一批走过去的人。</p>
    <p>市长在仪式上说，这座桥把两岸的路程从一小时缩短到十分钟，以后上学和看病都会方便得多。</p></div></div>
    <div>\((1...6).map { "<p>第\($0)段说的是江城的历史，从码头说到铁路，从铁路说到今天的大桥，写得很长，读的人不多。</p>" }.joined())</div></body>
    """)
  #expect(!article.removed.contains { $0.rule == "section-under-heading" && $0.text.contains("正式通车") })
}

@Test("Entries of a list that begin with a date are no lines of dates")
func datedList() throws {
  let entries = (1...8).map {
    $0 % 3 == 0
      ? "<li><strong>\($0) mai 2018 :</strong> <a href=/\($0)>Dépêche AFP</a></li>"
      : "<li><strong>\($0) mai 2018 :</strong> <a href=/\($0)>Le maire répond aux questions des habitants du quartier</a></li>"
  }
  let article = try extracted(
    "<body><div><h1>Council decides</h1>\(story)\(story)<p>What the papers wrote about it:</p><ul>\(entries.joined())</ul>\(story)</div></body>"
  )
  #expect(!article.removed.contains { $0.rule == "meta-line" })
}

@Test(
  "What stands below each section ends nothing",
  arguments: [
    "<p><a href='#start'>Zurück zum Inhaltsverzeichnis</a></p>",
    "<p>Source: <a href=/g>The town's own count</a></p>",
  ])
func belowSection(line: String) throws {
  let section =
    "<h3>What comes next</h3><p>The mayor wants to ask everyone again before the summer, by letter and in the streets, and above all on every Saturday at the market.</p>"
  let article = try extracted(
    "<body><div><h1>Council decides</h1>\(story)\(story)\(story)\(line)\(section)</div></body>")
  #expect(article.text.hasSuffix("at the market."))
}

@Test("A place for advertising before the last paragraph ends nothing")
func advertisement() throws {
  let article = try extracted(
    """
    <body><div><h1>Council decides</h1>\(story)\(story)\(story)<div><small>Advertisement</small></div>
    <p>While the mayor has said nothing so far, her deputy told the radio that it was all a mistake of the printer's.</p></div></body>
    """)
  #expect(article.text.hasSuffix("of the printer's."))
}

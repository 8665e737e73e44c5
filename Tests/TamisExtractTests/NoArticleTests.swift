import TamisCore
import Testing

@testable import TamisExtract

private func extracted(_ html: String, status: Int? = nil, favor: Favor = .balanced) throws -> Article {
  var header = RecordHeader(id: "x", url: "https://news.example/a")
  header.http.status = status
  let outcome = try Extract(favor: favor).process(Page(header: header, body: .text(Array(html.utf8))))
  return try #require(outcome.kept)
}

@Test(
  "Why a page holds no article",
  arguments: [
    (
      "bot check",
      "<title>Just a moment...</title><body><p>Enable JavaScript and cookies to continue</p></body>"
    ),
    ("bot check", "<title>安全验证</title><body><p>请完成安全验证后继续访问。</p></body>"),
    (
      "bot check",
      "<title>Un instant</title><body><p>Vérifiez que vous êtes humain en cochant la case.</p></body>"
    ),
    (
      "page not found",
      "<title>Erreur 404</title><body><h1>Page introuvable</h1><p>Cette page a été déplacée.</p></body>"
    ),
    ("page not found", "<title>江城网</title><body><h1>您访问的页面不存在</h1><p>请返回首页。</p></body>"),
    ("login wall", "<title>Town forum</title><body><p>Please log in to see this topic.</p></body>"),
    ("login wall", "<title>Forum</title><body><p>Connectez-vous pour continuer votre lecture.</p></body>"),
    (
      "cookie wall",
      """
      <title>News</title><body><div class="wall"><p>We and our partners store cookies on your device, to show you \
      advertising that fits you and to count our readers.</p><p>You can choose which cookies you agree to, and \
      change your mind at any time in the cookie settings of this site.</p></div></body>
      """
    ),
    ("empty shell", "<title>App</title><body><div id=\"root\"></div><script>start()</script></body>"),
  ])
func noArticle(reason: String, html: String) throws {
  let article = try extracted("<html>\(html)</html>")
  #expect(article.header.warnings == ["no article: \(reason)"])
  #expect(article.text.isEmpty)
}

@Test("A server's 404 is believed for short pages")
func status() throws {
  let article = try extracted("<body><p>Nothing to see here, sorry.</p></body>", status: 404)
  #expect(article.header.warnings == ["no article: page not found"])
}

@Test("An index keeps its teasers, and says what it is")
func index() throws {
  let links = (1...60).map {
    "<li><a href=\"/\($0)\">Story number \($0) of the many that this page lists</a></li>"
  }.joined()
  let article = try extracted("<body><h1>All stories</h1><ul>\(links)</ul></body>")
  #expect(article.header.warnings == ["no article: index page"])
}

@Test("An article about cookies, bots and errors is one")
func articles() throws {
  let body = (1...6).map { number in
    """
    <p>Part \(number): error 404, page not found, is what readers saw on Monday when the town's site asked them \
    to verify you are human and to agree to cookies before it went down for the whole day.</p>
    """
  }.joined()
  let article = try extracted(
    "<title>Page of errors</title><body><article><h1>A day of errors</h1>\(body)</article></body>")
  #expect(article.text.contains("Part 6"))
  #expect(article.header.warnings.isEmpty)
}

@Test("A report of two sentences among many links is one")
func shortReport() throws {
  let links = (1...60).map {
    "<li><a href=\"/\($0)\">Story number \($0) of the many that this page lists</a></li>"
  }.joined()
  let report = """
    <p>The council has closed the old bridge after the flood of last night. Nobody was hurt, and buses take the \
    new one until further notice.</p>
    """
  let article = try extracted(
    "<body><div><h1>Old bridge closed</h1>\(report)</div><div><ul>\(links)</ul></div></body>")
  #expect(article.header.warnings.isEmpty)
  #expect(article.text.contains("Nobody was hurt"))
}

@Test("A shop's page that came without its product is nothing but chrome, and who wants all has what is left")
func chromeOnly() throws {
  let menu = ["Kettles", "Pans", "Knives", "Sale"].map { "<li><a href=\"/\($0)\">\($0)</a></li>" }.joined()
  let html = """
    <html><head><title>Copper kettle, 2 litres</title></head><body>
    <header><nav><ul>\(menu)</ul></nav></header><div id="product"></div>
    <footer><div><h5>Sites in other languages</h5><p><a href="/fr">French</a>, <a href="/es">Spanish</a></p></div>
    <div><h5>Browse by kind</h5><p>All that is popular, promotions, low prices</p></div></footer></body></html>
    """
  let article = try extracted(html)
  #expect(article.header.warnings == ["no article: nothing but page chrome"])
  #expect(article.text.isEmpty)
  let whole = try extracted(html, favor: .recall)
  #expect(!whole.header.warnings.contains { $0.contains("chrome") })
  #expect(!whole.text.isEmpty)
}

@Test(
  "Only what stands in a page's header, footer or navigation is chrome, and only where it looks little like content",
  arguments: [
    ("<header><p>Kettles and pans</p></header>", 0.1, true),
    ("<footer><p>Kettles and pans</p></footer>", 0.1, true),
    ("<footer><p>Kettles and pans</p></footer>", 0.7, false),
    ("<div><p>Kettles and pans</p></div>", 0.1, false),
    ("<main><article><header><p>Old bridge closed</p></header></article></main>", 0.1, false),
    ("<header><p>Kettles</p></header><p>The bridge is closed</p>", 0.1, false), ("", 0.1, false),
  ])
func furniture(body: String, likely: Float, isChrome: Bool) throws {
  let parts = try PageAnalysis(
    Array("<body>\(body)</body>".utf8), header: RecordHeader(id: "x"), maximumDepth: 100)
  let count = parts.page.blocks.count
  let signals = PageSignals(
    parts, BlockDecisions(count: count), scores: Array(repeating: likely, count: count), keptProse: 0,
    status: nil)
  #expect(ChromeOnly.reason(signals) == (isChrome ? .chromeOnly : nil))
}

import TamisCore
import Testing

@testable import TamisExtract

private func rules(_ text: String) throws -> SiteRules {
  try SiteRules(parsing: Array(text.utf8), name: "r.ini")
}

private func article(_ html: String, _ rules: SiteRules, url: String? = "https://www.a.example/x") throws
  -> Article
{
  let page = Page(header: RecordHeader(url: url), body: .text(Array(html.utf8)))
  let extract = Extract(siteRules: rules)
  guard case .keep(let article) = try extract.process(page, using: extract.makeScratch()) else {
    throw Dropped()
  }
  return article
}

private struct Dropped: Error {}

private let page = """
  <html lang=fr><head><title>Faux titre</title></head><body><h1 class=kicker>Rubrique</h1>
  <div class=story><h2 class=real>Le vrai titre</h2><span class=by>Par Ada Lovelace et Jean Petit</span>
  <em class=when>le 3 mars 2024</em>
  <p>Un premier paragraphe<sup class=note>12</sup>, assez long pour rester, avec des virgules, et un point.</p>
  <p class=promo>Achetez notre livre, il est beau, il est grand, et il ne coûte presque rien du tout.</p>
  <div class=comments><p>Un texte que les règles générales prendraient pour des commentaires, à tort.</p></div>
  <table><tr><th>An</th><th>Sacs</th></tr><tr class=sum><td>Total</td><td>9</td></tr><tr><td>2023</td><td>4</td></tr></table></div>
  <p>Un dernier mot hors du récit, assez long lui aussi pour compter comme un paragraphe, pour de bon.</p></body></html>
  """

@Test("Keep names the content, drop takes parts of it, and the rest of the keys the metadata")
func keepAndDrop() throws {
  let rules = try rules(
    """
    ; one site
    [a.example]
    keep = div.story
    drop = .promo, sup.note
    drop = //tr[@class='sum']
    title = h2.real
    author = .by
    date = //em[@class="when"]
    """)
  let article = try article(page, rules)
  #expect(article.title == "Le vrai titre")
  #expect(article.authors == ["Ada Lovelace", "Jean Petit"])
  #expect(article.published == "2024-03-03")
  #expect(article.publishedPrecision == "day")
  #expect(article.text.hasPrefix("Le vrai titre\n\n"))
  #expect(article.text.contains("Un premier paragraphe, assez long"))
  #expect(article.text.contains("prendraient pour des commentaires"))
  #expect(article.text.hasSuffix("An\tSacs\n2023\t4"))
  for gone in ["livre", "Rubrique", "hors du récit", "Total"] { #expect(!article.text.contains(gone)) }
  let removed = article.removed.filter { $0.rule == "site-rule" }
  #expect(
    removed.filter { $0.chromeClass == "site" }.map(\.text).sorted().map { $0.prefix(7) }
      == ["12", "Achetez", "Total 9"].map { $0.prefix(7) })
  #expect(removed.contains { $0.chromeClass == "outside" && $0.text.hasPrefix("Un dernier") })
  #expect(article.header.warnings.isEmpty)
  #expect(article.header.pipeline.last?.config != nil)
}

@Test("With clean = yes the chrome rules are applied to what is kept")
func cleaned() throws {
  let kept = try article(page, rules("[a.example]\nkeep = .story\nclean = yes"))
  #expect(!kept.text.contains("prendraient pour des commentaires"))
  #expect(kept.text.contains("Un premier paragraphe"))
}

@Test("Where a rule matches nothing any more the page is read as without it, with a warning")
func unmatched() throws {
  let plain = try article(page, SiteRules())
  let stale = try article(page, rules("[a.example]\nkeep = .gone\ntitle = .lost\ndrop = .away\ndate = h1"))
  #expect(stale.text == plain.text)
  #expect(stale.title == plain.title)
  #expect(
    stale.header.warnings == [
      "site rules: nothing matches title = .lost (line 3)",
      "site rules: nothing matches keep = .gone (line 2)",
      "site rules: no date can be read from date = h1 (line 5)",
    ])
}

@Test("A part of a block that is kept keeps its block, and the explanation shows parts that are dropped")
func inlineParts() throws {
  let rules = try rules("[*]\nkeep = div > b\ndrop = i")
  let html = "<div>Avant <b>ceci</b> <i>cela</i> après.</div><p>Autre chose.</p>"
  #expect(try article(html, rules).text == "Avant ceci après.")
  let page = Page(header: RecordHeader(url: "http://b.example/"), body: .text(Array(html.utf8)))
  let blocks = try Extract(siteRules: rules).explain(page).blocks
  #expect(blocks.map(\.text) == ["cela", "Avant ceci après.", "Autre chose."])
  #expect(blocks.map(\.chromeClass) == ["site", nil, "outside"])
}

@Test(
  "A section holds for its host and those below it, and for a path and what is below it",
  arguments: [
    ("a.example", "https://a.example/", true), ("a.example", "https://www.b.a.example/x", true),
    ("a.example", "https://ba.example/", false),
    ("www.a.example", "http://a.example", true), ("*.a.example", "http://a.example", true),
    ("*", "http://b.example/", true),
    ("a.example/blog", "http://a.example/blog", true), ("a.example/blog", "http://a.example/blog/1?x", true),
    ("a.example/blog", "http://a.example/blogs", false), ("a.example/blog/", "http://a.example/blog/1", true),
    ("a.example/blog/", "http://a.example/blog", false), ("b.example, a.example", "http://a.example", true),
    ("Été.example", "https://xn--t-9fab.example/", true), ("A.Example", "http://a.example:8080/", true),
  ])
func places(section: String, url: String, holds: Bool) throws {
  let address = try #require(PageAddress(url))
  #expect(try (rules("[\(section)]\ndrop = p").rules(at: address) != nil) == holds)
}

@Test("Of several sections the most specific says what is kept, and all say what is dropped")
func specificity() throws {
  let rules = try rules(
    """
    [*]
    drop = .ad
    title = .t0
    [a.example]
    keep = .k1
    title = .t1
    clean = yes
    [a.example/live]
    keep = .k2
    drop = .more
    """)
  let address = try #require(PageAddress("http://a.example/live/1"))
  let page = try #require(rules.rules(at: address))
  #expect(page[.keep].map(\.text) == [".k2"])
  #expect(page[.title].map(\.text) == [".t1"])
  #expect(page[.drop].map(\.text) == [".more", ".ad"])
  #expect(page.cleans)
}

@Test("A page without an address is known by its canonical one")
func canonical() throws {
  let rules = try rules("[a.example]\nkeep = [data-x=y]")
  let html = "<link rel=canonical href='https://a.example/1'><p>Un texte.</p><div data-x=y>Ceci.</div>"
  #expect(try article(html, rules, url: nil).text == "Ceci.")
}

@Test(
  "Errors name the line and what to do",
  arguments: [
    ("drop = p", 1, "before the first section", "[example.org]"),
    ("[a.example]\n\ndorp = p", 3, "'dorp' is no key", "did you mean 'drop'?"),
    (
      "[a.example]\nfrobnicate = p", 2, "'frobnicate' is no key",
      "keys are keep, drop, title, date, author, clean"
    ),
    ("[a.example]\ndrop", 2, "key = value", "drop = .promo"), ("[a.example]\ndrop =", 2, "no value", ""),
    ("[a.example]\ndrop = p:hover", 2, "':hover'", ""), ("[a.example]\nkeep = //p/@class", 2, "elements", ""),
    ("[a.example]\nclean = maybe\ndrop = p", 2, "'clean' is 'maybe'", "yes or no"),
    ("[https://a.example/x]\ndrop = p", 1, "is a URL", "[a.example/x]"),
    ("[a b]\ndrop = p", 1, "no host", ""), ("[a.example\ndrop = p", 1, "']'", ""),
    ("[a.example]", 1, "no rules", ""),
    ("[a.example]\ndrop = p\n[a.example]\ndrop = b", 3, "line 1", "one"), ("[]\ndrop = p", 1, "no host", ""),
    (
      "[a.example]\ndrop = " + (1...13).map { "[data-\($0)]" }.joined(separator: ","), 1,
      "13 uncommon attributes", "12"
    ),
  ])
func errors(text: String, line: Int, problem: String, remedy: String) throws {
  let error = try #require(throws: SiteRulesError.self) { try rules(text) }
  #expect(error.problems.count == 1)
  let first = try #require(error.problems.first)
  #expect(first.line == line)
  #expect(first.problem.contains(problem), "\(first.problem)")
  #expect(first.remedy.contains(remedy), "\(first.remedy)")
  #expect(error.description.hasPrefix("r.ini:\(line): error: "))
}

@Test("Files of Windows and with a byte order mark are read, and all errors told at once")
func files() throws {
  let rules = try SiteRules(
    parsing: [0xEF, 0xBB, 0xBF] + Array("[a.example]\r\ndrop = p\r\n".utf8), name: "r.ini")
  #expect(!rules.isEmpty)
  #expect(rules.digest?.count == 16)
  #expect(try SiteRules(parsing: [], name: "r.ini").isEmpty)
  let error = try #require(throws: SiteRulesError.self) {
    try SiteRules(parsing: Array("[a.example]\nx = p\ndrop = >\n".utf8) + [0xFF], name: "r.ini")
  }
  #expect(error.problems.map(\.line) == [2, 3, 4])
}

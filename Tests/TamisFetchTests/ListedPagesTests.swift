import TamisCore
import TamisTestSupport
import Testing

@testable import TamisFetch

@Suite struct ListedPagesTests {
  /// The URLs that come of a root, and failures as `!code`, in a web of these answers; `""` answers 500.
  private static func pages(
    _ root: ListedPages.Root, since: Int? = nil, web: [String: String]
  ) throws -> [String] {
    let source = try ListedPages(root, since: since) { (url: String, limit: Int) throws(TamisError) in
      guard let body = web[url] else { throw HTTPFailure.status(404).error(url: url, at: Origin()) }
      if body.isEmpty { throw HTTPFailure.status(500).error(url: url, at: Origin()) }
      if body.utf8.count > limit { throw .tooLarge("a page", over: limit, at: Origin(), url: url) }
      return FetchedList(url: url, bytes: Array(body.utf8), contentType: nil)
    }
    var found: [String] = []
    while let step = source.next() {
      switch step {
      case .item(.url(let url, _)): found.append(url)
      case .item(.failure(let error, _)): found.append("!\(error.code.rawValue)")
      default: found.append("?")
      }
    }
    return found
  }

  private static func sitemap(_ urls: String..., dates: [String] = []) -> String {
    let entries = urls.enumerated().map { index, url in
      "<url><loc>\(url)</loc>" + (index < dates.count ? "<lastmod>\(dates[index])</lastmod>" : "") + "</url>"
    }
    return "<urlset>\(entries.joined())</urlset>"
  }

  private static func index(_ urls: String...) -> String {
    "<sitemapindex>" + urls.map { "<sitemap><loc>\($0)</loc></sitemap>" }.joined() + "</sitemapindex>"
  }

  @Test("An index leads to all its sitemaps, in order, each page once")
  func index() throws {
    let found = try Self.pages(
      .list("http://a.org/i.xml"),
      web: [
        "http://a.org/i.xml": Self.index(
          "http://a.org/1.xml", "http://a.org/gone.xml", "/2.xml", "http://a.org/i.xml"),
        "http://a.org/1.xml": Self.sitemap("http://a.org/1", "http://b.org/2", "mailto:x@a.org"),
        "http://a.org/2.xml": Self.sitemap("http://a.org/1", "/3"),
      ])
    #expect(found == ["http://a.org/1", "http://b.org/2", "!bad-input", "!http-status", "http://a.org/3"])
  }

  @Test("Indexes without end end")
  func endless() throws {
    var web: [String: String] = [:]
    for level in 0..<20 { web["http://a.org/\(level)"] = Self.index("http://a.org/\(level + 1)") }
    #expect(try Self.pages(.list("http://a.org/0"), web: web) == ["!bad-input"])
  }

  @Test("Older pages are left out, those without a date are not")
  func since() throws {
    let sitemap = Self.sitemap(
      "http://a.org/old", "http://a.org/day", "http://a.org/year", "http://a.org/undated",
      dates: ["2026-10-31T23:59:59Z", "2026-11-01", "2026"])
    let found = try Self.pages(
      .list("http://a.org/s"), since: Timestamp.beginning(of: "2026-11-01"), web: ["http://a.org/s": sitemap])
    #expect(found == ["http://a.org/day", "http://a.org/year", "http://a.org/undated"])
  }

  @Test(
    "A site's lists are found in robots.txt, in its page, or where they usually lie; others' pages are left out"
  )
  func discover() throws {
    let page = """
      <html><head><!-- <link rel="alternate" type="application/rss+xml" href="/no"> --><script>"<link rel=sitemap href=/no>"</script>
      <base href="/blog/"><LINK REL="alternate" TYPE="application/rss+xml; charset=utf-8" HREF="feed?a=1&amp;b=2">
      <link rel=stylesheet href=/x.css></head><body><link rel="alternate" type="application/rss+xml" href="/no">
      """
    let feed =
      "<rss><item><link>http://www.a.org/f</link></item><item><link>http://b.org/</link></item></rss>"
    let web = [
      "http://a.org/robots.txt":
        "User-agent: *\nsitemap: http://a.org/s.xml # ours\nSITEMAP:/t.xml\r\nSitemap: x:y",
      "http://a.org/": page,
      "http://a.org/s.xml": Self.sitemap("http://a.org/1", "http://news.a.org/2", "http://evil-a.org/"),
      "http://a.org/t.xml": "<html>", "http://a.org/blog/feed?a=1&b=2": feed,
    ]
    #expect(
      try Self.pages(.site("http://a.org/"), web: web) == [
        "http://a.org/1", "http://news.a.org/2", "!bad-input", "!bad-input", "http://www.a.org/f",
        "!bad-input",
      ])
    let usual = ["http://a.org/": "<html>", "http://a.org/sitemap.xml": Self.sitemap("http://a.org/1")]
    #expect(try Self.pages(.site("http://a.org/x"), web: usual) == ["!http-status", "http://a.org/1"])
    #expect(try Self.pages(.site("http://a.org/"), web: ["http://a.org/": "<html>"]) == ["!not-found"])
    #expect(try Self.pages(.site("ftp://a.org/"), web: [:]) == ["!bad-url"])
    #expect(
      try Self.pages(.site("http://a.org/"), web: ["http://a.org/robots.txt": ""]) == [
        "!http-status", "!http-status",
      ])
  }

  @Test("Packed lists are unpacked, by file and by HTTP")
  func packed() throws {
    let folder = try TemporaryFolder()
    let packed = Packing.gzip(Self.sitemap("http://a.org/1"))
    let server = try LoopbackServer { path, _ in
      response(
        path == "/page" ? Array("<p>hello".utf8) : packed, head: "Content-Type: application/x-gzip\r\n")
    }
    var options = InputOptions()
    options.http = HTTPOptions(allowedHosts: server.allowed)
    (options.http.honoursRobots, options.http.delay) = (false, 0)
    options.named = [.list(try folder.write(packed, to: "s.xml.gz")), .list(server.url("/s.xml.gz"))]
    #expect(items([], options).compactMap(Self.url) == ["http://a.org/1", "http://a.org/1"])
  }

  private static func url(_ item: FetchItem) -> String? {
    if case .url(let url, _) = item { url } else { nil }
  }

  @Test("A bomb is an error")
  func bomb() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.xml.gz")
    #expect(try runShell("head -c 60000000 /dev/zero | gzip > s.xml.gz", in: folder).status == 0)
    var options = InputOptions()
    options.named = [.list(path)]
    let codes = try fetched([], options).map(\.code)
    #expect(codes == [.tooLarge])
  }
}

import TamisCore
import Testing

@testable import TamisFetch

@Suite struct LinkListTests {
  /// `kind: url url@2026-11-23 …`, the day being the last that the date may mean; nil for no list.
  private static func read(_ text: String) throws -> String? {
    var parser = try JSONParser()
    guard let list = LinkList(Array(text.utf8), &parser) else { return nil }
    let entries = list.entries.map { entry in
      entry.url + (entry.date.map { "@" + Timestamp.rfc3339($0.end - 1).prefix(10) } ?? "")
    }
    return "\(list.kind): \(entries.joined(separator: " "))"
  }

  @Test(
    "Every form",
    arguments: [
      (
        "a sitemap",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc> http://a.org/?a=1&amp;b=2 </loc><lastmod>2026-11-23</lastmod></url>
          <url><loc><![CDATA[http://a.org/2]]></loc></url><url><lastmod>2026</lastmod></url>
        </urlset>
        """, "sitemap: http://a.org/?a=1&b=2@2026-11-23 http://a.org/2"
      ),
      (
        "an index",
        "<sitemapindex><sitemap><loc>http://a.org/s.xml.gz</loc><lastmod>2026-11</lastmod></sitemap></sitemapindex>",
        "sitemapIndex: http://a.org/s.xml.gz@2026-11-30"
      ),
      (
        "news and images",
        """
        <urlset xmlns:news="n" xmlns:image="i"><url><image:image><image:loc>http://a.org/i.png</image:loc>
        </image:image><loc>http://a.org/1</loc><news:news><news:publication><news:name>A</news:name>
        </news:publication><news:publication_date>2026-11-22T23:30:00-02:00</news:publication_date></news:news></url></urlset>
        """, "sitemap: http://a.org/1@2026-11-23"
      ),
      (
        "with a prefix", "<s:urlset xmlns:s='x'><s:url><s:loc>http://a.org/1</s:loc></s:url></s:urlset>",
        "sitemap: http://a.org/1"
      ),
      ("lines", "\nhttp://a.org/1\r\n\r\nhttps://a.org/2\n", "sitemap: http://a.org/1 https://a.org/2"),
      (
        "RSS 2.0",
        """
        <rss><channel><link>http://a.org/</link><item><title>A &nbsp; B</title><link>http://a.org/1</link>
        <pubDate>Mon, 23 Nov 2026 08:15:30 +0100</pubDate></item>
        <item><guid>http://a.org/2</guid></item><item><guid isPermaLink="false">http://a.org/no</guid></item>
        <item><link>http://count.org/3</link><feedburner:origLink>http://a.org/3</feedburner:origLink></item>
        <item><atom:link href="http://a.org/rss" rel="self"/><link>/4</link><source><link>http://b.org/</link></source></item>
        </channel></rss>
        """, "feed: http://a.org/1@2026-11-23 http://a.org/2 http://a.org/3 /4"
      ),
      (
        "RSS 1.0",
        "<rdf:RDF><channel rdf:about='x'/><item rdf:about='http://a.org/1'><dc:date>2026-11-23T08:00Z</dc:date></item></rdf:RDF>",
        "feed: http://a.org/1@2026-11-23"
      ),
      (
        "Atom",
        """
        <feed><link href="http://a.org/"/><entry><link rel="self" href="/self"/><link rel='alternate'
        type='text/html' href='/1'/><published>2026-11-20T00:00:00Z</published><updated>2026-11-21T00:00:00Z</updated>
        </entry><entry><link href="2"/><content type="xhtml"><div><a href="x">y</a></div></content></entry></feed>
        """, "feed: /1@2026-11-21 2"
      ),
      (
        "JSON Feed",
        #"{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"http://a.org/1","date_published":"2026-11-23T01:00:00+02:00"},{"id":7,"external_url":"http://b.org/"}, 3]}"#,
        "feed: http://a.org/1@2026-11-22 http://b.org/"
      ),
      (
        "not closed", "<urlset><url><loc>http://a.org/1</loc><url><loc>http://a.org/2",
        "sitemap: http://a.org/1"
      ),
      ("a page", "<!DOCTYPE html><html><body>Not found</body></html>", nil),
      ("JSON of another kind", #"{"a": [1]}"#, nil),
      ("broken JSON", #"{"items": [{"url""#, nil),
      ("text", "Not found", nil),
      ("nothing", "", nil),
    ])
  func forms(name: String, text: String, expected: String?) throws {
    #expect(try Self.read(text) == expected, "\(name)")
  }

  /// Texts made to exhaust a reader, and what is found in them.
  private static let hostileTexts: [String: (text: String, expected: String)] = {
    func many(_ text: String, _ count: Int = 200_000) -> String { String(repeating: text, count: count) }
    let page = "<url><loc>http://a.org/</loc></url></urlset>"
    return [
      "a billion laughs": (
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;>'>]><urlset><url><loc>http://a.org/&b;</loc></url>",
        "sitemap: http://a.org/&b;"
      ),
      "a file": (
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>http://a.org/&e;</loc></url>",
        "sitemap: http://a.org/&e;"
      ),
      "nesting": ("<urlset><url>" + many("<a>") + "<loc>http://a.org/</loc>", "sitemap: "),
      "attributes": ("<urlset " + many("a='1' ") + ">" + page, "sitemap: http://a.org/"),
      "open brackets": ("<urlset>" + many("<"), "sitemap: "),
      "an open comment": ("<urlset>" + many("<!-"), "sitemap: "),
      "an open section": ("<urlset><url><loc><![CDATA[" + many("x"), "sitemap: "),
      "a long URL": ("<urlset><url><loc>http://a.org/" + many("x") + "</loc></url>", "sitemap: "),
      "a long name": ("<urlset><" + many("x") + ">" + page, "sitemap: http://a.org/"),
    ]
  }()

  @Test("Nothing hostile grows or hangs", arguments: hostileTexts.keys.sorted())
  func hostile(name: String) throws {
    let (text, expected) = try #require(Self.hostileTexts[name])
    let clock = ContinuousClock()
    let start = clock.now
    let found = try Self.read(text)
    #expect(found == expected)
    #expect(clock.now - start < .seconds(10))
  }

  @Test("No more entries are read than the protocol allows")
  func limit() throws {
    let text =
      "<urlset>" + String(repeating: "<url><loc>http://a.org/</loc></url>", count: 50_001) + "</urlset>"
    var parser = try JSONParser()
    let list = try #require(LinkList(Array(text.utf8), &parser))
    #expect(list.entries.count == 50_000 && list.isCut)
  }

  @Test(
    "Dates",
    arguments: [
      ("2026", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
      ("2026-12", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"),
      ("2026-11-23", "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"),
      ("2026-11-23T08:15:30.5+01:00", "2026-11-23T07:15:30Z", "2026-11-23T07:15:31Z"),
      ("2026-11-23 08:15", "2026-11-23T08:15:00Z", "2026-11-23T08:15:01Z"),
      ("2026-11-23T08:15-0530", "2026-11-23T13:45:00Z", "2026-11-23T13:45:01Z"),
      ("Mon, 23 Nov 2026 08:15:30 GMT", "2026-11-23T08:15:30Z", "2026-11-23T08:15:31Z"),
      ("23 Nov 26 08:15 EST", "2026-11-23T13:15:00Z", "2026-11-23T13:15:01Z"),
      ("Mon,23 November 2026", "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"),
    ])
  func dates(text: String, start: String, end: String) throws {
    let date = try #require(ListDate(text))
    #expect(Timestamp.rfc3339(date.start) == start && Timestamp.rfc3339(date.end) == end)
  }

  @Test(
    "No dates",
    arguments: ["", "yesterday", "2026-13", "2026-11-32", "23/11/2026", "99999999999", "T08:00", "26-11-23"])
  func noDates(text: String) { #expect(ListDate(text) == nil) }

  @Test(
    "References",
    arguments: [
      ("http://b.org/x", "http://b.org/x"), ("//b.org/x", "https://b.org/x"), ("/x", "https://a.org/x"),
      ("x", "https://a.org/b/x"), ("../x", "https://a.org/x"), ("../../../x", "https://a.org/x"),
      ("./", "https://a.org/b/"),
      ("?q", "https://a.org/b/c?q"), (" x ", "https://a.org/b/x"), ("", "https://a.org/b/c?d=1"),
      ("mailto:a@b.org", nil), ("javascript:alert(1)", nil), ("ftp://a.org/", nil),
      ("http://u:p@b.org/", nil),
    ])
  func references(reference: String, expected: String?) {
    #expect(Reference.resolved(reference, against: "https://a.org/b/c?d=1") == expected)
  }
}

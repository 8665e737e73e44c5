import Testing

@testable import TamisExtract

@Test(
  "Where dates are found",
  arguments: [
    ("<meta property='article:published_time' content='2024-06-12T11:42:00Z'><body>", "2024-06-12T11:42:00Z"),
    ("<meta name=pubdate content='20240612'><body>", "2024-06-12"),
    ("<body><h1>Title</h1><time datetime='2024-06-12'>12 June</time>", "2024-06-12"),
    ("<title>Title</title><body><h1>Title</h1><p>Publié le 12 juin 2024 à 11h42</p>", "2024-06-12T11:42"),
    ("<title>Title</title><body><h1>Title</h1><p>2024年6月12日 来源：示例</p>", "2024-06-12"),
    (
      "<body><h1>Title</h1><time class=updated datetime='2024-07-01'></time><time class=published datetime='2024-06-12'></time>",
      "2024-06-12"
    ),
    ("<title>Title</title><body><h1>Title</h1><p>Joined: 3 May 2001</p><p>12 June 2024</p>", "2024-06-12"),
    ("<title>A</title><body><h1>A</h1><p>Joined</p><p>3 May 2001</p><p>12 June 2024</p>", "2024-06-12"),
    // A day of a change further from the title than one that is none, in text or by its class.
    ("<title>A</title><body><h1>A</h1><p>Updated 1 July 2024</p><p>12 June 2024</p>", "2024-06-12"),
    (
      "<title>A</title><body><span class=dateline>12 June 2024</span><span class='dateline updated'>1 July 2024</span><h1>A</h1>",
      "2024-06-12"
    ),
    (
      "<title>Title</title><body><h1>Title</h1><p>a community for <time datetime='2001-05-03'>years</time></p>"
        + "<p>sent <time datetime='2024-06-12'>weeks ago</time></p>",
      "2024-06-12"
    ),
    // A sentence near the title tells of another day than the line further away.
    (
      "<title>Title</title><body><h1>Title</h1><p>All boats of the club have to be out of the water and in the sheds "
        + "at the latest by 1 October 2024, as every year.</p><div><time datetime='2024-06-12'></time></div>",
      "2024-06-12"
    ),
    ("<body><h1>Title</h1><p>no date</p>", nil),
  ])
func datePlaces(html: String, iso: String?) throws { #expect(try metadata(of: html).published?.iso == iso) }

@Test("No date is later than the fetch")
func future() throws {
  let html =
    "<meta property='article:published_time' content='2031-01-01'><title>T</title><body><h1>T</h1><p>12 June 2024</p>"
  #expect(try metadata(of: html, fetchedAt: "2024-07-01T00:00:00Z").published?.iso == "2024-06-12")
}

@Test("The day in the address decides where the moment is given in UTC")
func localDay() throws {
  let html = "<meta property='article:published_time' content='2020-02-25T02:25:54Z'><body>"
  #expect(try metadata(of: html, url: "https://e.com/2020/02/24/x").published?.iso == "2020-02-24")
  #expect(try metadata(of: html, url: "https://e.com/2020/02/21/x").published?.iso == "2020-02-25T02:25:54Z")
}

@Test(
  "Where readers are told another day than machines",
  arguments: [
    // Published again, says the data; the page keeps the day it came out.
    ("2024-06-12T10:00:00Z", "2024-06-13", "<p>3 May 2021</p>", "2021-05-03"),
    // Dated by its last change, without a word about it.
    ("2024-06-12T10:00:00Z", "2024-07-01", "<p>1 July 2024</p>", "2024-07-01"),
    ("2024-06-12T10:00:00Z", "2024-07-01", "<p>Updated 1 July 2024</p>", "2024-06-12T10:00:00Z"),
    ("2024-06-12T10:00:00Z", "2024-06-13", "<p>1 July 2024</p>", "2024-06-12T10:00:00Z"),
    // Counted in UTC.
    ("2024-06-12T02:41:00Z", "2024-06-12", "<p>11 June 2024, 22:41</p>", "2024-06-11T22:41"),
    // Told as that of a change by the element's class.
    (
      "2024-06-12T10:00:00Z", "2024-07-01", "<time class=updated datetime='2024-07-01'>1 July 2024</time>",
      "2024-06-12T10:00:00Z"
    ),
    // A member's day, and that of a change before the publication.
    ("2024-06-12T10:00:00Z", "2024-06-13", "<p>Joined</p><p>3 May 2021</p>", "2024-06-12T10:00:00Z"),
    ("2024-06-12T10:00:00Z", "2024-06-13", "<p>Last post: 3 May 2021</p>", "2024-06-12T10:00:00Z"),
    // Day and month the other way round; a date in a sentence.
    ("2024-06-12T10:00:00Z", "2024-06-13", "<p>06.12.2024</p>", "2024-06-12T10:00:00Z"),
    (
      "2024-06-12T10:00:00Z", "2024-06-13",
      "<p>The house at the river, seen here in a picture that somebody took on 3 May 2021.</p>",
      "2024-06-12T10:00:00Z"
    ),
  ])
func toldDay(published: String, modified: String, line: String, iso: String) throws {
  let html = """
    <meta property=article:published_time content="\(published)"><meta property=article:modified_time content="\(modified)">
    <title>Title</title><body><h1>Title</h1>\(line)<p>text</p>
    """
  #expect(try metadata(of: html).published?.iso == iso)
}

@Test("The smaller fields")
func smallFields() throws {
  let data = try metadata(
    of: """
      <html lang=fr-CA><title>Titre</title><link rel=canonical href="/a/../b"><link rel=license href="https://creativecommons.org/licenses/by/4.0/">
      <meta name=description content="  Un&amp;nbsp;r\u{E9}sum\u{E9}  "><meta property="article:section" content="Monde">
      <meta name=keywords content="eau, air,, eau"><meta property="article:content_tier" content="locked"><meta property=og:type content=article>
      <meta property=og:site_name content="Le Journal"><body><h1>Titre</h1><p class=subtitle>Et le reste</p></html>
      """)
  #expect(data.declaredLanguage == "fr-CA")
  #expect(data.canonicalURL == "https://www.example-times.com/b")
  #expect(data.license == "https://creativecommons.org/licenses/by/4.0/")
  #expect(data.summary == "Un résumé")
  #expect(data.section == "Monde")
  #expect(data.tags == ["eau", "air"])
  #expect(data.isPaywalled == true)
  #expect(data.siteName == "Le Journal")
  #expect(data.subtitle == "Et le reste")
}

@Test(
  "An empty page has no metadata", arguments: ["", "<p>", "<html></html>", "<meta><time></time><h1></h1>"])
func empty(html: String) throws { #expect(try metadata(of: html, url: nil) == Metadata()) }

@Test(
  "Addresses are resolved",
  arguments: [
    ("/x", "https://e.com/x"), ("x", "https://e.com/a/x"), ("../x?y=/../z", "https://e.com/x?y=/../z"),
    ("//f.com/x", "https://f.com/x"),
    ("?q", "https://e.com/a/b?q"), ("http://g.com", "http://g.com"), ("mailto:a@b.c", nil),
    ("", "https://e.com/a/"),
  ])
func resolving(reference: String, expected: String?) {
  #expect(PageAddress("https://e.com/a/b?c")?.resolve(reference) == expected)
}

@Test("A copy in an archive has the address of its page")
func archived() {
  let address = PageAddress("https://web.archive.org/web/20160218174457/http://www.site.de/2010/05/x")
  #expect(address?.host == "site.de")
  #expect(address?.path == "/2010/05/x")
}

@Test(
  "Values are cleaned",
  arguments: [
    ("L&amp;#8217;arbre", "L’arbre"), ("a&nbsp;&#x62;&#150;c", "a b–c"), ("<em>a</em> < b", "a < b"),
    ("a\u{200B}b\u{AD}c\u{3000}d", "abc d"), ("  ", nil),
    ("&unknown; &", "&unknown; &"), ("&eacute;&Oslash;", "éØ"),
  ])
func cleaning(text: String, expected: String?) { #expect(MetaText.clean(text) == expected) }

@Test("Any bytes can be read", arguments: 0..<200)
func anyBytes(seed: Int) throws {
  var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  let pieces = [
    "<h1>", "</h1>", "2024", "年", "6", "月", "-", "/", " ", "By ", "作者：", "|", "<meta name=author content=",
    "\"", "&#", ";", "é", "<time datetime=", ">", "{\"@type\":\"Article\",",
    "<script type=application/ld+json>", "</script>", "\u{1F600}", "99999999999999999999", ":", "T", "+",
  ]
  var html = ""
  for _ in 0..<60 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    html += pieces[Int(state >> 33) % pieces.count]
  }
  let data = try metadata(of: html)
  #expect(data.published.map { $0.isValid } ?? true)
  #expect(data.title.map { !$0.isEmpty } ?? true)
}

@Test(
  "Values made to be slow are cut",
  arguments: [
    "<title>\(String(repeating: "a | ", count: 4_000))</title>",
    "<meta name=author content='\(String(repeating: "Jane Doe, ", count: 1_600))'>",
    "<title>T</title><h1>\(String(repeating: "<b>a</b> ", count: 150))</h1>",
    String(repeating: "<meta name=citation_author content='Doe, Jane'>", count: 3_000),
  ])
func bounded(html: String) throws { #expect(try metadata(of: html).authors.count <= 100) }

@Test("The dates of comments and answers are not the question's")
func replyDates() throws {
  let html = """
    <title>Roses?</title><body><h1>Roses?</h1><time itemprop="dateCreated" datetime="2014-02-04">ten years ago</time>
    <div itemscope itemtype="https://schema.org/Answer"><p>Yes.</p>
    <span itemprop="datePublished">2018-05-21</span></div>
    """
  #expect(try metadata(of: html).published?.iso == "2014-02-04")
}

@Test("The day a book came out is not the day of its review")
func bookDate() throws {
  let html = """
    <title>Roses</title><meta property="article:published_time" content="2017-09-09"><body><h1>Roses</h1>
    <p>Erscheinungsdatum: 14.08.2017</p><p>text</p>
    """
  #expect(try metadata(of: html).published?.iso == "2017-09-09")
}

@Test("Of two days of publication the one that readers are told, too, is right")
func toldAndDeclared() throws {
  let html = """
    <meta property="article:published_time" content="2024-06-12T10:00:00+02:00"><meta name="date" content="2024-06-14">
    <title>T</title><body><h1>T</h1>
    """
  #expect(try metadata(of: html + "<p>14 June 2024</p>").published?.iso == "2024-06-14")
  #expect(try metadata(of: html + "<p>15 June 2024</p>").published?.iso == "2024-06-12T10:00:00+02:00")
  // The day in the address is not the one that both say.
  let moment =
    "<meta property='article:published_time' content='2024-06-12T05:00:00Z'><title>T</title><body><h1>T</h1>"
  let address = "https://e.com/2024/06/11/x"
  #expect(
    try metadata(of: moment + "<p>12 June 2024</p>", url: address).published?.iso == "2024-06-12")
  #expect(try metadata(of: moment, url: address).published?.iso == "2024-06-11")
}

@Test(
  "The day of publication that a line further down names",
  arguments: [
    ("<div>Post time: 06-12-2024</div>", "2024-06-12"),
    ("<div>Erschienen am 12. Juni 2024</div>", "2024-06-12"),
    ("<p>Of ships that were posted missing since 12 June 2024 none came back.</p>", "2024-07-01"),
    ("<p>This piece was originally published on 12 June 2019, and has been changed since.</p>", "2019-06-12"),
  ])
func labelledFurtherDown(line: String, iso: String) throws {
  let paragraph = "<p>\(String(repeating: "Water turns the wheel of the mill. ", count: 12))</p>"
  let html = """
    <html lang=en-US><meta property="article:modified_time" content="2024-07-01"><title>T</title><body><h1>T</h1>
    \(paragraph)\(paragraph)\(paragraph)\(line)</html>
    """
  #expect(try metadata(of: html).published?.iso == iso)
}

import Testing

@testable import TamisExtract

@Test(
  "Where a title says nothing of the page, its heading does",
  arguments: [
    ("Home", "<h1>Time to plant the roses</h1>", "Time to plant the roses"),
    ("| Rose Lovers Monthly", "<h1>Pruning in March</h1>", "Pruning in March"),
    ("Rosen - All the world in bloom", "<h1>Which shears do you use?</h1>", "Which shears do you use?"),
    ("Rosen", "<h1>Soil</h1>", "Soil"),
    ("Rosen", "<h1>Our best flowers</h1>", "Rosen"),
    ("Home", "<h1><a href=\"/\">Rose Lovers</a></h1><h1>Frost is near</h1>", "Frost is near"),
  ])
func emptyTitle(title: String, heading: String, expected: String) throws {
  let html = """
    <title>\(title)</title><meta property="og:site_name" content="Rose Lovers Monthly"><body>\(heading)<p>text</p>
    """
  #expect(try metadata(of: html, url: "https://www.rosen.example/care/soil").title == expected)
}

@Test("A site's first page without heading goes by the site's name")
func firstPage() throws {
  let html = """
    <title>Home - Rose Lovers</title><meta property="og:site_name" content="Rose Lovers"><body><p>text</p>
    """
  #expect(try metadata(of: html, url: "https://www.rosen.example/").title == "Rose Lovers")
}

@Test(
  "Headlines at the end of titles that begin with site and section",
  arguments: [
    (
      "Example Office - NEWS - Press release - The office moves to a house by the river this week",
      "<p><b>Example Office</b></p>", "The office moves to a house by the river this week"
    ),
    ("Example Office - News - The office moves", "<h1>The office moves</h1>", "The office moves"),
    (
      "Roses in May - Example Office for all Gardens", "<p>text</p>",
      "Roses in May - Example Office for all Gardens"
    ),
  ])
func longEnd(title: String, body: String, expected: String) throws {
  let html = "<title>\(title)</title><body>\(body)<p>text</p>"
  #expect(try metadata(of: html, url: "https://example.eu/press/1").title == expected)
}

@Test("Of two headings that titles repeat, the one for sharing is the article's")
func sharedHeading() throws {
  let html = """
    <title>News - Example</title><meta property="og:title" content="All hangs on the first rose">
    <body><h1>News</h1><h1>All hangs on the first rose</h1><p>text</p>
    """
  #expect(try metadata(of: html).title == "All hangs on the first rose")
}

@Test(
  "A label before the declared headline goes where the heading is without it",
  arguments: [
    ("Opinion | The roses are blooming again", "The roses are blooming again"),
    ("Dossier The roses are blooming again", "The roses are blooming again"),
    ("Gardens: The roses are blooming again", "Gardens: The roses are blooming again"),
  ])
func declaredLabel(declared: String, expected: String) throws {
  let html = """
    <title>\(declared)</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"\(declared)"}
    </script><body><h1>The roses are blooming again</h1><p>text</p>
    """
  #expect(try metadata(of: html).title == expected)
}

@Test(
  "Headings as readers see them",
  arguments: [
    ("30 years of &lt;br&gt; tags", "30 years of <br> tags"),
    ("Roses in &lt;em&gt;May&lt;/em&gt;", "Roses in May"),
    ("Roses<span class=\"mw-editsection\">[edit]</span>", "Roses"),
    ("Pruning shears | Light and sharp", "Pruning shears | Light and sharp"),
    ("Rose in garden::plants", "Rose in garden::plants"),
  ])
func shownHeading(heading: String, expected: String) throws {
  let html = "<title>\(heading.prefix { $0 != "<" })</title><body><h1>\(heading)</h1><p>text</p>"
  #expect(try metadata(of: html).title == expected)
}

@Test(
  "Names of Chinese sites and sections at the ends of titles",
  arguments: [
    ("今天天气很好-示例诗歌网", "今天天气很好"),
    ("今天天气很好 _ 经济 _ 宏观频道首页", "今天天气很好"),
    ("今天•天气-示例论坛", "今天•天气"),
  ])
func hanSite(title: String, expected: String) throws {
  #expect(try metadata(of: "<title>\(title)</title><body><p>正文内容。</p>").title == expected)
}

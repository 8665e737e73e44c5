import Testing

@testable import TamisExtract

@Test(
  "Titles lose the site's name",
  arguments: [
    ("A fine day | Example Times", "A fine day"),
    ("A fine day - Example Times", "A fine day"),
    ("Example Times » A fine day", "A fine day"),
    ("A fine day – politics – Example Times", "A fine day – politics"),
    ("今天天气很好_新闻频道_示例网", "今天天气很好"),
    ("Prices up 3 - 5 %", "Prices up 3 - 5 %"),
    // Guillemets quote, in pairs.
    ("Le maire «assume» sa décision | Example Times", "Le maire «assume» sa décision"),
    ("Le maire « assume » sa décision - Example Times", "Le maire « assume » sa décision"),
    ("Wie »Anna« gewann | Example Times", "Wie »Anna« gewann"),
    ("Example Times » Une ville «verte»", "Une ville «verte»"),
    ("A fine day | Somewhere Else", "A fine day"),
    ("A fine day", "A fine day"),
  ])
func siteIsTakenOff(title: String, expected: String) throws {
  #expect(try metadata(of: "<title>\(title)</title><body><p>text</p>").title == expected)
}

@Test("The headline on the page wins where titles agree with it")
func headline() throws {
  let data = try metadata(
    of: """
      <title>Fine day ahead – weather | Example Times</title><meta property="og:title" content="Fine day ahead">
      <body><h1>Example Times</h1><h1><span class="kicker">Weather</span> Fine day ahead for all</h1><p>text</p>
      """)
  #expect(data.title == "Fine day ahead for all")
}

@Test("A heading of the site is no title")
func siteHeading() throws {
  let html =
    "<title>Fine day ahead - Example Times</title><body><h1>Example Times</h1><h2>Fine day ahead</h2>"
  #expect(try metadata(of: html).title == "Fine day ahead")
}

@Test("A line above the headline inside it goes")
func kicker() throws {
  let html =
    "<title>Data stolen</title><body><h1><span>Papers on the net</span> <span>Data stolen</span></h1>"
  #expect(try metadata(of: html).title == "Data stolen")
}

@Test(
  "What stands beside the headline in its heading",
  arguments: [
    ("News – A fine day in town", "<h1><span>News</span> A fine day in town</h1>", "A fine day in town"),
    ("A fine day in town", "<h1>Thread: A fine day in town</h1>", "A fine day in town"),
    ("A fine day in town", "<h1>A fine day in town – Papers</h1>", "A fine day in town"),
    ("A fine day in town", "<h1>A fine day in town: what it means</h1>", "A fine day in town: what it means"),
    ("A fine day in town", "<h1>“Bliss”: A fine day in town</h1>", "“Bliss”: A fine day in town"),
  ])
func besideHeadline(title: String, heading: String, expected: String) throws {
  #expect(try metadata(of: "<title>\(title)</title><body>\(heading)<p>text</p>").title == expected)
}

@Test("A title of several parts is cut to the one that the page shows")
func shownPart() throws {
  let html = "<title>A fine day - Papers - Somewhere</title><body><p><b>A fine day</b></p><p>It was fine.</p>"
  #expect(try metadata(of: html).title == "A fine day")
}

@Test("What the page and its title for sharing agree on goes before the data for search engines")
func retitled() throws {
  let html = """
    <title>Weather today: fine</title><meta property=og:title content="A fine day"><script type="application/ld+json">
    {"@type":"NewsArticle","headline":"Weather today: fine"}</script><body><h1>A fine day</h1>
    """
  #expect(try metadata(of: html).title == "A fine day")
}

@Test("Readings of ruby and link signs are no part of a title")
func ruby() throws {
  let html = "<title>子ども</title><body><h1><ruby>子<rt>こ</rt></ruby>ども<a href='#x'>¶</a></h1>"
  #expect(try metadata(of: html).title == "子ども")
}

@Test(
  "Title keys ignore marks and case",
  arguments: [("It’s “Fine”!", "its fine"), ("Été — 2024", "été 2024"), ("天气，好", "天 气 好")])
func keys(text: String, words: String) { #expect(TitleKey(text).words.joined(separator: " ") == words) }

@Test("Where a page has neither title nor heading, the element that is called so is the title")
func titleLike() throws {
  let page = "<body><div class=Heading>江城大桥今天正式通车</div><p>两岸居民等了整整三年。</p>"
  #expect(try metadata(of: page).title == "江城大桥今天正式通车")
  // With a title, the element says nothing.
  #expect(try metadata(of: "<title>大桥通车 | 示例网</title>" + page).title == "大桥通车")
}

@Test("A date beside a link to another page is the other page's")
func dateOfOther() throws {
  let lines = (1...20).map { "<p>Line \($0) of a poem.</p>" }.joined()
  let page = """
    <body><h1>A fine day</h1>\(lines)<ul><li><a href=/b>Another day</a><div class=date>2018-03-01</div></li></ul>
    <p><span class=date>2019-12-10</span></p>
    """
  #expect(try metadata(of: page).published?.iso == "2019-12-10")
}

@Test("Numbered sections are no titles")
func numberedSections() throws {
  let html = """
    <title>CHOOSE</title><body><h1>1. Overview</h1><p>text</p><h1>2. Simple choose processing</h1><p>text</p>
    <h1>3. Choose among many</h1><p>text</p>
    """
  #expect(try metadata(of: html).title == "CHOOSE")
  #expect(!NumberedHeadings.count(["2. Januar", "3. Januar", "4. Januar"]))
  #expect(!NumberedHeadings.count(["1. A club begins", "The season"]))
}

@Test("A thing called after its maker is not the site's name")
func extendedName() throws {
  let html = """
    <title>Harbour Sails Pro | Download the latest version</title>
    <meta property="og:site_name" content="Harbour Sails"><body><h1>Harbour Sails Pro</h1><p>text</p>
    """
  #expect(try metadata(of: html, url: "https://www.example.com/get").title == "Harbour Sails Pro")
}

@Test("A number is no short form of the site's name")
func numberAtEnd() throws {
  let html = """
    <title>Boat fairs in Exampleland 2026 / 2027</title>
    <meta name="apple-mobile-web-app-title" content="Boat fairs in Exampleland 2026 / 2027">
    <body><h1>Boat fairs in Exampleland 2026 / 2027</h1><p>text</p>
    """
  #expect(try metadata(of: html).title == "Boat fairs in Exampleland 2026 / 2027")
}

@Test("A link to the first page is no headline")
func logo() throws {
  let html = """
    <title>Knots and Sails: How the bowline holds</title><meta property="og:title" content="How the bowline holds">
    <body><h1><a href="https://knots.example/">Knots and Sails</a></h1><h3>How the bowline holds</h3><p>text</p>
    """
  #expect(try metadata(of: html, url: "https://knots.example/2024/x").title == "How the bowline holds")
}

@Test("Buttons in a heading are not its words")
func buttons() throws {
  let html = "<title>boats - Docs</title><body><h1>Crate boats <button>Copy its path</button></h1><p>a</p>"
  #expect(try metadata(of: html).title == "Crate boats")
}

@Test("Of headings that share words with the title the first is the page's")
func firstOfLikeHeadings() throws {
  let html = """
    <title>Where to Row in Exampleton</title><body><h1>The best lakes and rivers in Exampleton to row on</h1><p>a</p>
    <h1>Where to swim and dive in Exampleton</h1><p>text</p>
    """
  #expect(try metadata(of: html).title == "The best lakes and rivers in Exampleton to row on")
}

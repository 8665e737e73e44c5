import Testing

@testable import TamisExtract

@Test(
  "The headline set large wins over the line for search engines",
  arguments: [
    // The title for sharing repeats the second heading, or its last part.
    (
      "<meta property=\"og:title\" content=\"The mill by the pond opens again\">",
      "<h1>Mill Pond: Old mill in Exampleton opens its doors</h1><h2>The mill by the pond opens again</h2>",
      "The mill by the pond opens again"
    ),
    (
      "<meta property=\"og:title\" content=\"The mill by the pond opens again\">",
      "<h1>Exampleton: The mill by the pond opens again</h1>"
        + "<h2><span>Exampleton</span><span>The mill by the pond opens again</span></h2>",
      "The mill by the pond opens again"
    ),
    // So does the headline of the data.
    (
      "<script type=\"application/ld+json\">"
        + "{\"@type\":\"NewsArticle\",\"headline\":\"The mill by the pond opens again\"}</script>",
      "<h1>Mill Pond: Old mill in Exampleton opens its doors</h1><h2>The mill by the pond opens again</h2>",
      "The mill by the pond opens again"
    ),
    // A main heading that says the same stays, and one of the text's is none.
    (
      "<meta property=\"og:title\" content=\"The mill by the pond\">",
      "<h1>The mill by the pond opens again</h1><h2>The mill by the pond</h2>",
      "The mill by the pond opens again"
    ),
    (
      "<meta property=\"og:title\" content=\"The mill by the pond opens again\">",
      "<h1>Old mill in Exampleton</h1><p>\(String(repeating: "Water turns the wheel. ", count: 12))</p>"
        + "<h2>The mill by the pond opens again</h2>",
      "Old mill in Exampleton"
    ),
  ])
func shownHeadline(head: String, headings: String, expected: String) throws {
  let title = expected.hasPrefix("Old") ? expected : "Mill Pond: Old mill in Exampleton opens its doors"
  let html = "<title>\(title)</title>\(head)<body>\(headings)<p>text</p>"
  #expect(try metadata(of: html).title == expected)
}

@Test("The end of a title that the page shows is the headline")
func shownEnd() throws {
  let html = """
    <title>Office of Examples - Releases - New rules for the use of bells on boats</title>
    <body><div>Office of Examples</div><div>New rules for the use of bells on boats</div><p>text</p>
    """
  #expect(
    try metadata(of: html, url: "https://office.example/x").title == "New rules for the use of bells on boats"
  )
}

@Test("A minor heading behind the names of site and section is the headline")
func headingInTitle() throws {
  let html = """
    <title>Rowing Club Exampleton - Notes » First days of summer</title>
    <body><h1>Win a boat!</h1><h2>First days of summer</h2><p>text</p>
    """
  #expect(try metadata(of: html, url: "https://club.example/x").title == "First days of summer")
}

@Test(
  "A line above the headline in its heading goes",
  arguments: [
    "<h1><span class=\"subtitle\">Bells</span> A new tune for the tower</h1>",
    "<h1><div class=\"topic-label\">Bells</div> A new tune for the tower</h1>",
    "<h1><span><a href=\"/x\">A new tune for the tower</a> <b>(tower.example)</b></span> <i>12</i></h1>",
    "<h1> <span> <a href=\"/x\">A new tune for the tower</a> <span>(tower.example)</span> 12 </span> </h1>",
  ])
func lineAbove(heading: String) throws {
  let html = "<title>A new tune for the tower - Example Times</title><body>\(heading)<p>text</p>"
  #expect(try metadata(of: html).title == "A new tune for the tower")
}

@Test("A question of a list is no title")
func listedQuestion() throws {
  let html = """
    <title>Boats to hire by the hour</title><script type="application/ld+json">
    {"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"May I bring my dog along on the boat?"},
    {"@type":"Question","name":"What does an hour cost?"}]}</script>
    <body><h1>Your lake.</h1><h2>May I bring my dog along on the boat?</h2><p>text</p>
    """
  #expect(try metadata(of: html, url: "https://boats.example/hire").title == "Boats to hire by the hour")
}

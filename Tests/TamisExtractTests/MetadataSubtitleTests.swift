import Testing

@testable import TamisExtract

private let body =
  "<p>\(String(repeating: "The pond lies behind the mill, and ducks live on it. ", count: 6))</p>"

@Test(
  "What stands in the place of a subtitle and is none",
  arguments: [
    "<div class=\"lead\">42</div>", "<div class=\"deck\">£19.95</div>",
    "<div class=\"intro\">12.06.2024</div>",
    "<div class=\"lead\">The mill, the pond and the ducks on it… Read more</div>",
    "<div class=\"lead\"><figure><img src=\"a.jpg\"><figcaption>The mill in June</figcaption></figure></div>",
    "<div class=\"lead\">The mill in June. Jane Doe/Getty Images</div>",
  ])
func noSubtitle(markup: String) throws {
  let html = "<title>Old mill opens again</title><body><h1>Old mill opens again</h1>\(markup)\(body)"
  #expect(try metadata(of: html).subtitle == nil)
}

@Test(
  "The block below the headline that is the page's description",
  arguments: [
    // In another element than the body's paragraphs, whatever it is called.
    ("<h2>Ducks may stay on the pond, says the miller</h2>", "Ducks may stay on the pond, says the miller"),
    (
      "<div><p>Ducks may stay on the pond, says the miller</p></div><div>12 June 2024</div>",
      "Ducks may stay on the pond, says the miller"
    ),
    // The first paragraph of the body, and one that the description only begins like, are none.
    ("<p>Ducks may stay on the pond, says the miller</p>", nil),
    ("<h2>Ducks may stay on the pond, says the miller's wife</h2>", nil),
  ] as [(String, String?)])
func repeatedDescription(markup: String, expected: String?) throws {
  let html = """
    <title>Old mill opens again</title>
    <meta name="description" content="Ducks may stay on the pond, says the miller">
    <body><h1>Old mill opens again</h1>\(markup)\(body)
    """
  #expect(try metadata(of: html).subtitle == expected)
}

import Testing

@testable import TamisExtract

@Test(
  "The title that the address spells out wins over a line of advertising",
  arguments: [
    ("Boat Repair and Storage", "We repair your boat to be back on the water", "Boat Repair and Storage"),
    // The address says as much of the heading, or nothing of either.
    ("Repair of Boats of Wood", "Boat repair and storage of wood", "Boat repair and storage of wood"),
    ("Hulls of Wood", "We love all hulls made of wood", "We love all hulls made of wood"),
    // A title of several parts, and one of a word.
    ("Boat Repair - Storage - Sails", "Boat repair is what we do", "Boat repair is what we do"),
    ("Storage", "Storage is what we do", "Storage is what we do"),
  ])
func addressTitle(title: String, heading: String, expected: String) throws {
  let html = "<title>\(title) | Harbour</title><body><h1>\(heading)</h1><p>text</p>"
  let data = try metadata(of: html, url: "https://harbour.example/services/boat-repair-and-storage.html")
  #expect(data.title == expected)
}

@Test("The heading of an article stays, whatever its address")
func addressOfArticle() throws {
  let data = """
    <script type="application/ld+json">{"@type":"Article","headline":"What floats again"}</script>
    """
  let byline = "<p class=\"author\">By Jane Doe</p>"
  for (head, line) in [(data, ""), ("", byline)] {
    let html = """
      <title>Boat repair and storage</title>\(head)<body><h1>What floats and is in storage again</h1>\(line)<p>text</p>
      """
    let title = try metadata(of: html, url: "https://harbour.example/boat-repair-and-storage").title
    #expect(title == "What floats and is in storage again")
  }
}

@Test("The address's last part says it even where the shares are close")
func lastPart() throws {
  let html = """
    <title>All of the Very Best Oars and Sails for the Whole Year</title><body>
    <h1>The very best oars for the whole of the year</h1><p>text</p>
    """
  #expect(
    try metadata(of: html, url: "https://harbour.example/very-best-year/oars-sails").title
      == "All of the Very Best Oars and Sails for the Whole Year")
}

import Testing

@testable import TamisExtract

@Test(
  "A time of day that only fills a form is left out",
  arguments: [
    ("2024-06-12T00:00:00+02:00", "2024-06-12"), ("2024-06-12T00:00", "2024-06-12"),
    ("2024-06-12T23:59:59", "2024-06-12"), ("2024-06-12T00:00:01Z", "2024-06-12T00:00:01Z"),
    ("2024-06-12T23:59:00", "2024-06-12T23:59:00"),
  ])
func filler(declared: String, expected: String) throws {
  let html =
    "<meta property=\"article:published_time\" content=\"\(declared)\"><body><h1>A title</h1><p>text</p>"
  #expect(try metadata(of: html).published?.iso == expected)
}

@Test(
  "A day gets the time that readers are told for it",
  arguments: [
    ("<div>12 June 2024 09:48</div>", "2024-06-12T09:48"),
    // Of another day, and of a change.
    ("<div>13 June 2024 09:48</div>", "2024-06-12"), ("<div>Updated 12 June 2024 09:48</div>", "2024-06-12"),
  ])
func toldTime(line: String, expected: String) throws {
  let html =
    "<meta name=\"date\" content=\"2024-06-12\"><body><h1>A title of words</h1>\(line)<p>text</p>"
  #expect(try metadata(of: html).published?.iso == expected)
}

@Test("The day of a buyer's review is not the page's")
func dayOfReview() throws {
  let html = """
    <title>Duck whistle</title><body><h1>Duck whistle</h1><p>It whistles.</p>
    <div itemprop="review"><span itemprop="datePublished" content="2023-03-04"></span>
    <span itemprop="author">Jane Doe</span></div><div>Reviewed in Exampleland on 4 March 2023</div>
    """
  let data = try metadata(of: html)
  #expect(data.published == nil)
  #expect(data.authors.isEmpty)
}

import Testing

@testable import TamisExtract

private func page(_ json: String) -> String {
  "<html><head><script type=\"application/ld+json\">\(json)</script></head><body><p>text</p></body></html>"
}

@Test(
  "Authors in every shape of JSON-LD",
  arguments: [
    (#"{"@type":"NewsArticle","author":"Jane Doe"}"#, ["Jane Doe"]),
    (#"{"@type":["Article","Thing"],"author":{"@type":"Person","name":"Jane Doe"}}"#, ["Jane Doe"]),
    (#"{"@type":"Article","author":[{"name":"Jane Doe"},"John Roe"]}"#, ["Jane Doe", "John Roe"]),
    (#"{"@type":"Article","author":{"name":["Jane Doe","John Roe"]}}"#, ["Jane Doe", "John Roe"]),
    (
      #"{"@graph":[{"@type":"Article","author":{"@id":"urn:p"}},{"@type":"Person","@id":"urn:p","name":"Jane Doe"}]}"#,
      ["Jane Doe"]
    ),
    (
      #"[{"@type":"WebSite","name":"Times"},{"@type":"http://schema.org/Article","author":"Jane Doe"}]"#,
      ["Jane Doe"]
    ),
    (#"{"@type":"Article","author":{"givenName":"Jane","familyName":"Doe"}}"#, ["Jane Doe"]),
    (#"{"@type":"Article","author":"O&#8217;Neil &amp;amp; Sons"}"#, ["O’Neil & Sons"]),
    (#"{"@type":"Article","comment":{"@type":"Comment","author":"A Reader"}}"#, []),
  ])
func authorShapes(json: String, authors: [String]) throws {
  #expect(try metadata(of: page(json)).authors == authors)
}

@Test(
  "Broken JSON-LD is repaired",
  arguments: [
    "<!-- {\"@type\":\"Article\",\"headline\":\"A fine day\"} -->",
    "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A fine day\"}\n//]]>",
    "{\"@type\":\"Article\",\"headline\":\"A fine day\",};",
    "{\"@type\":\"Article\",,\"headline\":\"A fine\nday\"}",
    "{\"@type\":\"Article\",\"headline\":\"A fine\tday\"} {\"@type\":\"WebSite\"}",
    "/* data */ {\"@type\":\"Article\",\"headline\":\"A fine day\"}",
    "{\"@type\":\"Article\",\"headline\":\"A fine day\",\"description\":\"It said \"go\" loud\"}",
    "{\"@type\":\"Article\",\"headline\":\"A fine day\",\"author\":{\"name\":\"cut",
    "{\"@type\":\"Article\",\"headline\":\"A fine\\' day\"}",
  ])
func repaired(json: String) throws {
  let title = try metadata(of: page(json)).title
  #expect(title?.filter { $0 != "'" } == "A fine day")
}

@Test(
  "Hopeless JSON-LD is left alone", arguments: ["", "{", "[[[[", "function(){}", "}}}}", "\"", "{\"a\":"])
func hopeless(json: String) throws { #expect(try metadata(of: page(json)).title == nil) }

@Test("Deep nesting ends")
func deep() throws {
  let json = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
  #expect(try metadata(of: page(json)).authors.isEmpty)
}

@Test("Dates, section, keywords, licence and paywall from JSON-LD")
func fields() throws {
  let data = try metadata(
    of: page(
      #"{"@type":"NewsArticle","datePublished":"2024-06-12T11:42:00+02:00","dateModified":"2024-06-13","articleSection":["Monde"],"keywords":"eau, air","license":"https://creativecommons.org/licenses/by/4.0/","isAccessibleForFree":"False","publisher":{"@type":"NewsMediaOrganization","name":"Le Journal"}}"#
    ))
  #expect(data.published?.iso == "2024-06-12T11:42:00+02:00")
  #expect(data.modified?.iso == "2024-06-13")
  #expect(data.section == "Monde")
  #expect(data.tags == ["eau", "air"])
  #expect(data.license == "https://creativecommons.org/licenses/by/4.0/")
  #expect(data.isPaywalled == true)
  #expect(data.siteName == "Le Journal")
}

@Test("Data that a template encoded as text is read")
func encodedData() throws {
  let html = """
    <script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Oars &amp; sails&quot;,
    &quot;datePublished&quot;:&quot;2024-06-12&quot;}</script><body><p>text</p>
    """
  let data = try metadata(of: html)
  #expect(data.title == "Oars & sails")
  #expect(data.published?.iso == "2024-06-12")
}

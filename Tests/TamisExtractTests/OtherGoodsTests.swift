import TamisCore
import TamisExtract
import Testing

private let description =
  "The kettle is made of one sheet of copper, tinned inside, and holds two litres; its handle stays cool on any stove."

/// The page of a shop whose scripts open the other goods, so that they are no links.
private func page(heading: String) -> String {
  let goods = ["Copper pan, 20 cm", "Copper mould for jelly", "Tin kettle for camping", "Enamel jug, white"]
    .enumerated().map { number, name in
      "<li><div><h3>\(name)</h3><h2>Why you see this</h2><div>$\(19 + number).50</div><div>+ $4.00 delivery</div></div></li>"
    }
  return """
    <html lang=en><head><title>Copper kettle, 2 litres</title><script type="application/ld+json">\
    {"@type":"Product","name":"Copper kettle, 2 litres"}</script></head><body><main>
    <h1>Copper kettle, 2 litres</h1><div><p>\(description)</p><p>Condition: new</p></div>
    <section><div><h2>\(heading)</h2></div><div><ul>\(goods.joined())</ul></div></section>
    <section><h2>Care</h2><p>Wash it by hand, and have it tinned anew every five years or so if it is used daily.</p></section>
    </main></body></html>
    """
}

private func extracted(_ html: String) throws -> Article {
  let header = RecordHeader(id: "x", url: "https://shop.example/product/copper-kettle")
  return try #require(try Extract().process(Page(header: header, body: .text(Array(html.utf8)))).kept)
}

/// The same with so many goods that they are most of the text, and behind each what `says`.
private func largePage(says: String = "") -> String {
  let goods = (1...40).map {
    "<li><div><h3>Copper pan number \($0), with a lid</h3><div>$\(20 + $0).50 or three rates</div>\(says)</div></li>"
  }
  return """
    <html lang=en><head><title>Copper kettle, 2 litres</title><script type="application/ld+json">\
    {"@type":"Product","name":"Copper kettle, 2 litres"}</script></head><body><main>
    <h1>Copper kettle, 2 litres</h1><div><p>\(description)</p></div>
    <section><div><h2>Similar items</h2></div><ul>\(goods.joined())</ul></section></main></body></html>
    """
}

@Suite("Lists of other goods on the page of a product")
struct OtherGoodsTests {
  @Test(
    "They go with their heading",
    arguments: ["Similar items", "Customers also bought", "Recently viewed", "Produits similaires", "看了又看"])
  func removed(heading: String) throws {
    let article = try extracted(page(heading: heading))
    #expect(article.text.contains(description))
    for name in ["Copper pan", "Tin kettle", "$19.50", "Why you see this"] {
      #expect(!article.text.contains(name))
    }
    #expect(
      article.removed.contains {
        ["other-goods", "section-under-heading"].contains($0.rule) && $0.chromeClass == "related"
      })
  }

  @Test("The section behind them stays")
  func next() throws {
    #expect(try extracted(page(heading: "Similar items")).text.contains("tinned anew"))
  }

  @Test("A list under another heading is judged by itself")
  func other() throws {
    let article = try extracted(page(heading: "In the box"))
    #expect(!article.removed.contains { $0.rule == "other-goods" })
  }

  @Test("However large the list is, it goes")
  func large() throws {
    let article = try extracted(largePage())
    #expect(article.text.contains(description) && !article.text.contains("Copper pan number 7"))
    #expect(article.removed.contains { $0.rule == "other-goods" })
  }

  @Test("What has running text is no list of goods")
  func runningText() throws {
    let text = "<p>\(description) \(description)</p>"
    #expect(!(try extracted(largePage(says: text)).removed.contains { $0.rule == "other-goods" }))
  }
}

import TamisCore
import TamisExtract
import Testing

private let policy = (1...4).map {
  "<p>Part \($0) of our privacy policy: we keep your address for as long as an order is open, and show it to nobody.</p>"
}

/// The page of a shop with goods, described or links alone, and a window that a script would open over it.
private func page(window: String, describes: Bool) -> String {
  let goods = (1...20).map { number in
    "<li><a href=\"/p/\(number)\"><h3>Copper kettle no. \(number)</h3></a>"
      + (describes ? "<p>It holds \(number) litres and is tinned inside.</p>" : "")
  }
  return """
    <html lang=en><head><title>Kettles</title></head><body><main><h1>Kettles</h1><ul>\(goods.joined())</ul></main>
    <div \(window)><h2>Privacy policy</h2>\(policy.joined())</div></body></html>
    """
}

@Test(
  "Windows that scripts open over a shop's page are no part of it",
  arguments: ["role=dialog aria-hidden=true", "class=\"cookie-settings wide\"", "id=gdpr-overlay"],
  [true, false])
func window(attributes: String, describes: Bool) throws {
  let header = RecordHeader(id: "x", url: "https://shop.example/collections/kettles")
  let html = Array(page(window: attributes, describes: describes).utf8)
  let article = try #require(try Extract().process(Page(header: header, body: .text(html))).kept)
  #expect(article.text.contains("Copper kettle no. 12"))
  #expect(!article.text.contains("privacy policy"))
  #expect(article.removed.contains { ["modal-dialog", "consent-dialog"].contains($0.rule) })
}

@Test("A page set in a window of its own keeps its text")
func pageInWindow() throws {
  let text = (1...8).map {
    "<p>Part \($0) of what was said of the new bridge, which is to be opened on Monday by the mayor.</p>"
  }
  let links = (1...60).map { "<li><a href=\"/\($0)\">Story \($0)</a></li>" }
  let html = """
    <html lang=en><head><title>The new bridge</title></head><body><ul>\(links.joined())</ul>
    <div class=popup><h1>The new bridge</h1>\(text.joined())</div></body></html>
    """
  let header = RecordHeader(id: "x", url: "https://news.example/bridge")
  let article = try #require(try Extract().process(Page(header: header, body: .text(Array(html.utf8)))).kept)
  #expect(article.text.contains("Part 1 of") && article.text.contains("Part 8 of"))
}

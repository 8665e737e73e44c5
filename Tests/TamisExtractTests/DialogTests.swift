import TamisCore
import Testing

@testable import TamisExtract

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

@Test("A window that holds the page's main heading is the page", arguments: [true, false])
func pageInWindow(hasHeading: Bool) throws {
  let text = (1...8).map {
    "<p>Part \($0) of what was said of the new bridge, which is to be opened on Monday by the mayor.</p>"
  }
  let links = (1...60).map { "<li><a href=\"/\($0)\">Story \($0)</a></li>" }
  let heading = "<h1>The new bridge</h1>"
  let html = """
    <body>\(hasHeading ? "" : heading)<ul>\(links.joined())</ul><div class=popup>\(hasHeading ? heading : "")\
    \(text.joined())</div></body>
    """
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(id: "x"), maximumDepth: 100)
  let decisions = ChromeFilter(parts.tree, parts.page, parts.survey, phrases: parts.phrases).decisions()
  let last = parts.page.blocks.count - 1
  #expect(decisions.reason(of: last)?.rule == (hasHeading ? nil : "modal-dialog"))
}

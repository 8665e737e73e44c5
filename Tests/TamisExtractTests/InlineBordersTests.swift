import TamisCore
import Testing

@testable import TamisExtract

private func lines(_ html: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  return parts.page.blocks.map { String(decoding: parts.page.utf8(of: $0), as: UTF8.self) }
}

@Suite("Borders of inline elements, and marks alone")
struct InlineBordersTests {
  @Test(
    "What a style sheet sets apart is parted",
    arguments: [
      ("<p><a href=/a>Get started</a><a href=/b>Products</a></p>", "Get started Products"),
      ("<p><strong>Mill Brook</strong><strong>Rye flour</strong></p>", "Mill Brook Rye flour"),
      ("<p><span>Total</span><span>25 min</span></p>", "Total 25 min"),
      ("<p><span>Mill Brook</span><span>Rye flour</span></p>", "Mill Brook Rye flour"),
      ("<p><span>12</span><span>€</span></p>", "12 €"),
      // What is one word, and what has a space or text between, stays.
      ("<p><span>un</span><span>done</span></p>", "undone"),
      ("<p><span>T</span><span>he</span> mill</p>", "The mill"),
      ("<p>H<sub>2</sub>O</p>", "H2O"), ("<p><a href=#1>[1]</a><a href=#2>[2]</a></p>", "[1][2]"),
      ("<p><b>Rye</b>: <b>Flour</b></p>", "Rye: Flour"), ("<p>Mc<span>Neil</span></p>", "McNeil"),
    ])
  func borders(html: String, text: String) throws {
    #expect(try lines(html) == [text])
  }

  @Test("A sign alone is no block")
  func marks() throws {
    #expect(
      try lines("<p>--&gt;</p><p>•</p><p>Flour</p><p>→</p><p>***</p><p>!</p><p>7</p>") == [
        "Flour", "***", "!", "7",
      ])
  }
}

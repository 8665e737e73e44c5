import TamisCore
import Testing

@testable import TamisExtract

/// The headings that are left of a page, where blocks whose text begins with "-" were taken before.
private func headings(_ html: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  func text(_ index: Int) -> String {
    String(decoding: parts.page.utf8(of: parts.page.blocks[index]), as: UTF8.self)
  }
  var decisions = BlockDecisions(count: parts.page.blocks.count)
  for index in parts.page.blocks.indices where text(index).hasPrefix("-") {
    decisions.remove(index..<(index + 1), rule: "test", cls: .outside, node: 0)
  }
  BareHeadings(page: parts.page).cut(&decisions)
  return parts.page.blocks.indices.filter {
    decisions.isKept($0) && parts.page.blocks[$0].kind == .heading
  }.map(text)
}

@Suite("Headings without what they are of")
struct BareHeadingsTests {
  @Test(
    "A heading goes with all that stood under it, and no other",
    arguments: [
      ("<h1>A</h1><p>a</p><h2>More</h2><p>-x</p>", ["A"]),
      ("<h1>A</h1><p>a</p><h2>More</h2><p>-x</p><h2>B</h2><p>b</p>", ["A", "B"]),
      // One below the other.
      ("<h1>A</h1><p>a</p><h2>More</h2><h3>-x</h3><h3>Today</h3><p>-x</p>", ["A"]),
      // Something is left under it.
      ("<h1>A</h1><p>a</p><h2>B</h2><p>-x</p><p>b</p>", ["A", "B"]),
      ("<h1>A</h1><p>a</p><h2>B</h2><p>-x</p><h3>C</h3><p>c</p>", ["A", "B", "C"]),
      // Nothing was taken from under it: it may be of a picture.
      ("<h1>A</h1><p>a</p><h2>Map</h2>", ["A", "Map"]),
      ("<h1>A</h1><p>a</p><h2>Map</h2><h2>B</h2><p>b</p>", ["A", "Map", "B"]),
      // The page's own.
      ("<h1>A</h1><p>-x</p>", ["A"]),
      ("<h2>A</h2><p>-x</p><h2>B</h2><p>b</p>", ["A", "B"]),
      ("", []),
    ])
  func cut(html: String, left: [String]) throws {
    #expect(try headings(html) == left)
  }

  @Test("A long heading is a text of its own")
  func long() throws {
    let heading = String(repeating: "word ", count: 30) + "end"
    #expect(try headings("<h1>A</h1><p>a</p><h2>\(heading)</h2><p>-x</p>") == ["A", heading])
  }
}

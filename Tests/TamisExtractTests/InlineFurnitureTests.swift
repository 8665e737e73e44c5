import TamisCore
import TamisExtract
import Testing

private func text(of html: String) throws -> String {
  let filler = (1...4).map {
    "<p>Sentence \($0) says, at some length, what the town did about its old mill by the river.</p>"
  }
  let outcome = try Extract().process(
    Page(
      header: RecordHeader(id: "x", url: "https://news.example/a"),
      body: .text(Array("<body><article>\(html)\(filler.joined())</article></body>".utf8))))
  return try #require(outcome.kept).text
}

@Suite("Furniture within lines")
struct InlineFurnitureTests {
  @Test(
    "Texts for screen readers, icons, hints and links to edit are no part of a line",
    arguments: [
      (
        "<p>An <a href=/b>article on this<span class=sr-only> (opens in a new window)</span></a> had come out before, in the spring of that year.</p>",
        "An article on this had come out before, in the spring of that year."
      ),
      (
        "<p><span class='material-icons MuiIcon-root'>blender</span>Preparation takes twenty-five minutes, says the town's best cook.</p>",
        "Preparation takes twenty-five minutes, says the town's best cook."
      ),
      (
        "<p>The <abbr>TTB<span class=tooltip-content>Town Transport Board</span></abbr> met on Monday, and nobody came to listen.</p>",
        "The TTB met on Monday, and nobody came to listen."
      ),
      (
        "<h2>History<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2><p>The mill was built by monks, who ground their corn in it.</p>",
        "History"
      ),
    ])
  func dropped(html: String, line: String) throws {
    #expect(try text(of: html).split(separator: "\n").contains(Substring(line)))
  }

  @Test("A heading that readers may edit is one of the text's, whatever it says")
  func wiki() throws {
    let found = try text(
      of:
        "<p>The mill was built by monks, who ground their corn in it for about three hundred years.</p><h2>See also<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2><ul><li>Other mills of the valley, and who owned them</li></ul>"
    )
    #expect(found.contains("Other mills"))
  }
}

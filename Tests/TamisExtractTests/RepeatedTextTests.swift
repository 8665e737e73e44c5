import TamisCore
import Testing

@testable import TamisExtract

/// How often `text` stands in what is left of a page of which everything was kept, by the model's word.
private func count(of text: String, in html: String) throws -> Int {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  var decisions = BlockDecisions(count: parts.page.blocks.count)
  let scores = [Float](repeating: 0.5, count: parts.page.blocks.count)
  RepeatedText(tree: parts.tree, page: parts.page).cut(&decisions, scores: scores)
  return parts.page.blocks.indices.count { index in
    decisions.isKept(index)
      && String(decoding: parts.page.utf8(of: parts.page.blocks[index]), as: UTF8.self).contains(text)
  }
}

private let part = """
  <p>The lamp is made of walnut from the hills behind the village, and oiled by hand.</p>
  <p>Its shade is paper, folded in the workshop since nineteen hundred and twelve.</p>
  """

@Suite("Repeated text")
struct RepeatedTextTests {
  @Test(
    "A part that stands there once more goes",
    arguments: [
      // For small screens.
      "<h1>Lamp</h1><div class=a>\(part)</div><p>Price on request.</p><div class=b>\(part)</div>",
      // In a tab, with a heading of its own above it.
      "<section>\(part)</section><section><h2>Description</h2><div>\(part)</div></section>",
      // Twice more.
      "<div>\(part)</div><p>Or:</p><div>\(part)</div><p>Or:</p><div>\(part)</div>",
    ])
  func goes(html: String) throws {
    #expect(try count(of: "walnut", in: html) == 1)
    #expect(try count(of: "shade", in: html) == 1)
  }

  @Test(
    "What is said again for a reason stays",
    arguments: [
      // Somebody is quoted.
      ("walnut", "<div>\(part)</div><div><blockquote>\(part)</blockquote><p>I have that one!</p></div>"),
      ("walnut", "<div>\(part)</div><div><div class='bb-quote'>\(part)</div><p>I have that one!</p></div>"),
      // A chorus stands among its verses.
      ("walnut", "<div><p>One.</p>\(part)<p>Two.</p>\(part)<p>Three.</p></div>"),
      // Conditions of two cases that are not quite the same.
      ("walnut", "<ol><li>Abroad.</li>\(part)</ol><ol>\(part)<li>Not on Sundays.</li></ol>"),
      // The fields of a list.
      (
        "Applicants",
        "<table><tr><td>Welder</td><td>Applicants wanted now</td></tr></table>"
          + "<table><tr><td>Turner</td><td>Applicants wanted now</td></tr></table>"
      ),
      // Short.
      ("Thanks", "<div><p>Thanks!</p><p>Bye.</p></div><div><p>Thanks!</p><p>Bye.</p></div>"),
      // Code.
      (
        "walnut",
        "<div><p>See <b>below</b>.</p><pre>walnut()</pre></div><div><p>Or.</p><pre>walnut()</pre></div>"
      ),
    ])
  func stays(text: String, html: String) throws {
    #expect(try count(of: text, in: html) == 2)
  }

  @Test("Of two the likelier stays, and the first where they are alike")
  func choice() throws {
    let html = "<div>\(part)</div><p>Or, as we say in the shop:</p><section>\(part)</section>"
    let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
    func kept(_ scores: [Float]) -> [Int] {
      var decisions = BlockDecisions(count: scores.count)
      RepeatedText(tree: parts.tree, page: parts.page).cut(&decisions, scores: scores)
      return scores.indices.filter { decisions.isKept($0) }
    }
    try #require(parts.page.blocks.count == 5)
    #expect(kept([0.5, 0.5, 0.5, 0.5, 0.5]) == [0, 1, 2])
    #expect(kept([0.3, 0.3, 0.5, 0.9, 0.9]) == [2, 3, 4])
  }

  @Test("A page of nothing but one line takes no longer than its length")
  func sameLine() throws {
    let html = String(
      repeating: "<div><p>Again and again the very same line of words.</p></div>", count: 20_000)
    #expect(try count(of: "Again", in: html) > 0)
  }
}

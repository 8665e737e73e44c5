import TamisCore
import Testing

@testable import TamisExtract

private let said = [
  "The pump of my well leaks since the frost, at the joint below the valve.",
  "Which valve is it, the one of brass or the one of steel? They are not alike.",
  "Of brass. It came with the pump, and that is older than the house it stands in.",
]

@Suite("Discussions")
struct DiscussionTests {
  private func kept(_ html: String) throws -> [String] {
    let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
    var decisions = BlockDecisions(count: parts.page.blocks.count)
    for node in 1..<parts.tree.count where parts.tree.string(.class, of: node) == "comments" {
      decisions.remove(
        parts.page.range(of: node, in: parts.tree), rule: ChromeRule.comments.name, cls: .comments, node: node
      )
    }
    Discussion(page: parts.page, phrases: parts.phrases).keep(&decisions)
    return parts.page.blocks.indices.filter { decisions.isKept($0) }.map {
      String(decoding: parts.page.utf8(of: parts.page.blocks[$0]), as: UTF8.self)
    }
  }

  private let comments =
    "<div class=comments>" + said.map { "<div><p>Ada</p><p>2 h ago</p><p>\($0)</p></div>" }.joined()
    + "</div>"

  @Test("Much that is said of a little is the content; names and dates are not")
  func stays() throws {
    #expect(
      try kept("<h1>My well</h1><p>A picture of it.</p>\(comments)") == ["My well", "A picture of it."] + said
    )
  }

  @Test("Comments below a text stay out")
  func goes() throws {
    #expect(try kept("<h1>My well</h1><p>\(said.joined(separator: " "))</p>\(comments)").count == 2)
  }
}

import TamisCore
import Testing

@testable import TamisExtract

/// What is kept of a page's blocks after the vote, where those that hold `taken` were taken for a reason before.
private func kept(_ html: String, taken: [String], rule: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let texts = parts.page.blocks.map { String(decoding: parts.page.utf8(of: $0), as: UTF8.self) }
  var decisions = BlockDecisions(count: texts.count)
  for (index, text) in texts.enumerated() where taken.contains(text) {
    decisions.remove(index..<(index + 1), rule: rule, cls: .outside, node: 0)
  }
  SiblingVotes(tree: parts.tree, page: parts.page).keep(&decisions)
  return texts.indices.filter { decisions.isKept($0) }.map { texts[$0] }
}

private func cards(_ count: Int) -> String {
  "<div>" + (1...count).map { "<div class=card><h3>Lamp \($0)</h3><p>\($0) coins</p></div>" }.joined()
    + "</div>"
}

@Suite("Entries of a list are judged alike")
struct SiblingVotesTests {
  @Test("What most entries keep, all keep")
  func most() throws {
    let all = (1...6).flatMap { ["Lamp \($0)", "\($0) coins"] }
    #expect(try kept(cards(6), taken: ["Lamp 2", "5 coins", "6 coins"], rule: "block-model") == all)
    #expect(
      try kept("<ul><li>Rye<li>Oat<li>Spelt<li>Barley</ul>", taken: ["Oat"], rule: "link-heap").count == 4)
  }

  @Test("What most entries lack, what names and words took, and few entries, are left as they are")
  func others() throws {
    #expect(
      try !kept(cards(6), taken: (1...4).map { "\($0) coins" }, rule: "block-model").contains("1 coins"))
    #expect(try !kept(cards(6), taken: ["2 coins"], rule: "phrase").contains("2 coins"))
    #expect(try !kept(cards(3), taken: ["2 coins"], rule: "block-model").contains("2 coins"))
    // Paragraphs side by side are a text.
    let text = "<div><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p></div>"
    #expect(try !kept(text, taken: ["Two."], rule: "block-model").contains("Two."))
  }
}

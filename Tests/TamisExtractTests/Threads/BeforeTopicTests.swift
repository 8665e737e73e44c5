import TamisCore
import Testing

@testable import TamisExtract

/// How many blocks are left of a page of which everything was kept.
private func kept(_ html: String, _ titles: [String]) throws -> Int {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  var decisions = BlockDecisions(count: parts.page.blocks.count)
  if let topic = ThreadTopic.block(of: parts.page, titles: titles) {
    BeforeTopic(page: parts.page, topic: topic).cut(&decisions)
  }
  return parts.page.blocks.indices.count { decisions.isKept($0) }
}

private let news =
  "<h2>The board has moved</h2><p>Please sign in anew, and read the rules of the house first.</p>"
private let post = "<p>The pump of my well leaks since the frost, at the joint below the valve.</p>"

@Suite("Before the topic")
struct BeforeTopicTests {
  @Test(
    "News of the board go",
    arguments: [
      ("<h1>My pump leaks</h1>", ["My pump leaks - Wells and pumps"]),
      ("<h1>Question: My pump leaks badly</h1>", ["My pump leaks badly | Wells"]),
      ("<h3>My pump leaks</h3>", ["Wells and pumps", "My pump leaks"]),
      // The name of the site is in its title, too; the topic has more words of it.
      ("<h2>Wells</h2><h1>My pump leaks</h1>", ["My pump leaks - Wells"]),
    ])
  func goes(topic: String, titles: [String]) throws {
    #expect(try kept(news + topic + post, titles) == 2)
  }

  @Test(
    "Without a topic, or where it stands below the text, all stays",
    arguments: [
      (news + "<h1>Answers</h1>" + post, ["My pump leaks"]),
      (news + "<h1>My pump leaks</h1>" + post, []),
      (news + post + post + "<h2>My pump leaks</h2><p>So it does.</p>", ["My pump leaks"]),
    ])
  func stays(html: String, titles: [String]) throws {
    #expect(try kept(html, titles) >= 4)
  }
}

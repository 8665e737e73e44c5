import TamisCore
import Testing

@testable import TamisExtract

@Test(
  "A line leads over to another article where a phrase or arrows and one link are all of it",
  arguments: [
    ("<p>À lire aussi : <a href=/x>Le pont rouvre</a></p>", true),
    ("<p>Lea más: <a href=/x>El puente reabre</a>.</p>", true),
    ("<p>Read more: <a href=/x>The bridge reopens</a></p>", true),
    ("<p>延伸阅读：<a href=/x>大桥重新开放</a></p>", true),
    ("<p><a href=/x>&gt;&gt; Die Brücke ist wieder offen &lt;&lt;</a></p>", true),
    ("<p>&gt;&gt; <a href=/x>Die Brücke ist wieder offen</a> &lt;&lt;</p>", true),
    // It says something itself.
    ("<p>À lire aussi : <a href=/x>Le pont rouvre</a>, par Anne Le Goff</p>", false),
    ("<p>The report can be read <a href=/x>here</a></p>", false),
    ("<p><a href=/x>Die Brücke ist wieder offen</a></p>", false),
    ("<p>»<a href=/x>Die Brücke ist wieder offen</a>«</p>", false),
    // A list of links may be what the page is.
    ("<ul><li><a href=/x>&gt;&gt; Die Brücke</a></ul>", false),
    ("<p>Lea más: <a href=/x>uno</a> <a href=/y>dos</a></p>", false),
  ])
func leadsOver(html: String, expected: Bool) throws {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
  let block = try #require(parts.page.blocks.first)
  #expect(parts.page.leadsOver(block) == expected)
}

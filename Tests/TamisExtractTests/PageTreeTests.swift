import TamisCore
import Testing

@testable import TamisExtract

private func tree(_ html: String) throws -> PageTree {
  try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 100).tree
}

@Test(
  "An attribute reads the same whether it went past the parser or through it",
  arguments: [
    // The second way of writing has a character reference, which is the parser's to read.
    ("<p class='a b'>x", "<p class='a&#32;b'>x"),
    ("<p class=a id=b lang=fr>x", "<p class=&#97; id=b lang=&#102;r>x"),
    ("<p title='1 \n 2\t\"3\"'>x", "<p title=\"1 \n 2\t&quot;3&quot;\">x"),
    ("<p title='中文 é'>x", "<p title='&#x4E2D;文 &eacute;'>x"),
    ("<p CLASS=A class=b>x", "<p class=&#65; class=b>x"),
    ("<p hidden class>x", "<p class hidden>x"),
    ("<p style='display:none' hidden>x", "<p hidden style='display: none'>x"),
  ])
func attributes(plain: String, coded: String) throws {
  let (plain, coded) = (try tree(plain), try tree(coded))
  let node = try #require((1..<plain.count).first { plain.tags[$0] == .p })
  for name in HTMLAttribute.allCases {
    #expect(
      plain.attribute(name, of: node).map(Array.init) == coded.attribute(name, of: node).map(Array.init))
  }
}

@Test("Class names that repeat are kept once")
func repeatedClassNames() throws {
  let tree = try tree(String(repeating: "<p class='teaser'><i id=teaser class=x>a</i></p>", count: 50))
  #expect(tree.classNames.ranges.count == 2)
  for node in 1..<tree.count where tree.tags[node] == .p {
    #expect(tree.string(.class, of: node) == "teaser")
  }
}

@Test("Paths are the same in whatever order they are asked for")
func pathsInAnyOrder() throws {
  let tree = try tree(
    "<div><p>a<b>b</b><p>c</div><div><ul><li>d<li>e<ul><li>f</ul></ul><x-y>g</x-y></div><section><p>h</section>"
  )
  var forward = ElementPaths(tree)
  let paths = (0..<tree.count).map { forward.path(of: $0) }
  var backward = ElementPaths(tree)
  #expect((0..<tree.count).reversed().map { backward.path(of: $0) } == paths.reversed())
  #expect(Set(paths).isSuperset(of: ["body/div[2]/ul/li[2]/ul/li", "body/div/p[2]", "body/section/p", ""]))
}

@Test("A block takes no more room than it needs: the largest pages have a million")
func blockSize() {
  #expect(MemoryLayout<PageBlock>.stride <= 64)
  let block = PageBlock(
    kind: .listItem, level: 3, node: 7, text: 5..<2_000_000_000, links: 1..<4, cells: 2..<3, line: 9)
  #expect((block.level, block.node, block.line) == (3, 7, 9))
  #expect([block.text, block.links, block.cells] == [5..<2_000_000_000, 1..<4, 2..<3])
}

import TamisCore
import Testing

@testable import TamisExtract

/// The blocks of a page as `kind[level]:text`.
private func blocks(_ html: String) throws -> [String] {
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 100)
  return parts.page.blocks.map { block in
    let level = block.level > 0 ? "\(block.level)" : ""
    return "\(block.kind.rawValue)\(level):\(String(decoding: parts.page.utf8(of: block), as: UTF8.self))"
  }
}

@Test(
  "A page is cut into blocks",
  arguments: [
    ("<p>One\n  two</p><p>three</p>", ["paragraph:One two", "paragraph:three"]),
    ("<div>a<p>b</p>c</div>", ["paragraph:a", "paragraph:b", "paragraph:c"]),
    ("<h2>T</h2><p>x <b>y</b>z</p>", ["heading2:T", "paragraph:x yz"]),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["list_item1:a", "list_item2:b", "list_item1:c"]),
    ("<dl><dt>t<dd>d</dl>", ["list_item1:t", "list_item1:d"]),
    ("<blockquote><p>q</p></blockquote>", ["quote:q"]),
    ("<pre>a\n  b\n</pre>", ["code:a\n  b"]),
    ("<figure><img src=x><figcaption>c</figcaption></figure>", ["caption:c"]),
    ("<p>a<br>b<br><br>c</p>", ["paragraph:a\nb", "paragraph:c"]),
    ("<p>a&nbsp;b &amp; &lt;c&gt; &eacute;</p>", ["paragraph:a\u{A0}b & <c> é"]),
    ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", ["paragraph:漢字"]),
    ("<p>caf<wbr>é</p>", ["paragraph:café"]),
    ("<head><title>t</title></head><body>b", ["paragraph:b"]),
    ("<p></p><p> \n </p>", []),
  ] as [(String, [String])])
func cutting(html: String, expected: [String]) throws {
  #expect(try blocks(html) == expected)
}

@Test("A table of data is one block with cells")
func dataTable() throws {
  let html = """
    <table><tr><th colspan=2>Résultats</th></tr><tr><th>Année</th><th>Ventes</th></tr>
    <tr><td rowspan=2>2024</td><td>1,2 M€</td></tr><tr><td><a href=x>1,3</a> M€</td></tr></table>
    """
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 100)
  let block = try #require(parts.page.blocks.first)
  #expect(parts.page.blocks.count == 1 && block.kind == .table)
  let text = String(decoding: parts.page.utf8(of: block), as: UTF8.self)
  #expect(text == "Résultats\nAnnée\tVentes\n2024\t1,2 M€\n1,3 M€")
  let cells = parts.page.cells[block.cells].map {
    "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan)\($0.isHeader ? " h" : "") "
      + String(decoding: parts.page.text[$0.text], as: UTF8.self)
  }
  #expect(
    cells == [
      "0,0 1x2 h Résultats", "1,0 1x1 h Année", "1,1 1x1 h Ventes", "2,0 2x1 2024", "2,1 1x1 1,2 M€",
      "3,1 1x1 1,3 M€",
    ])
}

@Test(
  "Tables for layout are read as their parts",
  arguments: [
    "<table><tr><td><h1>T</h1><td><p>x</table>",
    "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
    "<table><tr><td>only one row<td>of two</table>",
    "<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>",
  ])
func layoutTable(html: String) throws {
  let first = try blocks(html).first ?? ""
  let isNested = html.contains("<table><tr><td><table>")
  #expect(first.hasPrefix("table") == isNested)
}

@Test("Links are told in the text they cover, without white space around")
func links() throws {
  let html =
    "<p>See <a href=x> the page </a>, or <a href=y><b>that</b></a></p><a href=z><p>one</p><p>two</p></a>"
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 100)
  let linked = parts.page.links.map { String(decoding: parts.page.text[$0.text], as: UTF8.self) }
  #expect(linked == ["the page", "that", "one", "two"])
  #expect(parts.page.blocks.map(\.measures.linkScalars) == [11, 3, 3])
  #expect(parts.page.blocks.map(\.measures.linkDensity) == [11.0 / 17, 1, 1])
}

@Test("Pages nested deeper than allowed are errors, and never overflow")
func depth() throws {
  let deep = String(repeating: "<div>", count: 100_000)
  let error = #expect(throws: TamisError.self) {
    try PageAnalysis(Array(deep.utf8), header: RecordHeader(), maximumDepth: 200)
  }
  #expect(error?.code == .tooDeep)
}

@Test("Paths give positions among siblings of the same name")
func paths() throws {
  let html = "<body><main><p>a</p><div>b</div><p>c</p><x-y>d</x-y></main></body>"
  let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 100)
  var paths = ElementPaths(parts.tree)
  #expect(
    parts.page.blocks.map { paths.path(of: $0.node) } == [
      "body/main/p", "body/main/div", "body/main/p[2]", "body/main",
    ])
}

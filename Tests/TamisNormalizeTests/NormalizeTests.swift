import TamisCore
import Testing

@testable import TamisNormalize

@Test("Text, blocks, links and changes after the clean-up")
func offsetsFollow() throws {
  let text = "Le  c\u{9C}ur de l'eﬀort\n\n \u{AD} \n\nFin du texte\u{200B} &eacute;crit"
  let source = article(text)
  var linked = source
  linked.links = [
    LinkReference(url: "https://a.example/", span: TextSpan(4, 8)),
    LinkReference(url: "https://b.example/", span: TextSpan(22, 23)),
    LinkReference(url: "https://c.example/", span: TextSpan(26, 38)),
  ]
  linked.title = "Titre&nbsp;: l'eﬀort  "
  linked.entities = [EntityMention(span: TextSpan(0, 2), text: "Le", kind: .other, norm: "Le", score: 1)]
  let result = try #require(try Normalize().process(linked).kept)
  #expect(result.text == "Le cœur de l'effort\n\nFin du texte écrit")
  #expect(result.title == "Titre\u{A0}: l'effort")
  #expect(result.blocks.map { slice(result.text, $0.span) } == ["Le cœur de l'effort", "Fin du texte écrit"])
  #expect(result.links.map(\.url) == ["https://a.example/", "https://c.example/"])
  #expect(result.links.map { slice(result.text, $0.span) } == ["cœur", "Fin du texte"])
  #expect(
    result.changes.map { "\($0.rule) \($0.count)" } == [
      "entities 1", "c1-controls 1", "invisible 2", "ligatures 1", "white-space 2",
    ])
  #expect(result.entities.isEmpty)
  #expect(result.header.stage == .normalize)
  #expect(result.header.pipeline.map(\.stage) == ["normalize"])
  #expect(result.tokens == nil)
}

@Test("Cells are cleaned by themselves and keep their places")
func cellsFollow() throws {
  let text = "Avant\n\n a  b\tc\u{AD}d\n\te "
  var source = Article(header: RecordHeader(id: "table"), text: text)
  source.blocks = [
    Block(.paragraph, span: TextSpan(0, 5)),
    Block(
      .table, span: TextSpan(7, 19),
      cells: [
        TableCell(row: 0, column: 0, span: TextSpan(7, 12)),
        TableCell(row: 0, column: 1, span: TextSpan(13, 16)),
        TableCell(row: 1, column: 0, span: TextSpan(17, 17)),
        TableCell(row: 1, column: 1, span: TextSpan(18, 19)),
      ]),
  ]
  source.blocks[1].span = TextSpan(7, 20)
  source.blocks[1].cells[3].span = TextSpan(18, 20)
  let result = try #require(try Normalize().process(source).kept)
  #expect(result.text == "Avant\n\na b\tcd\n\te")
  #expect(result.blocks[1].cells.map { slice(result.text, $0.span) } == ["a b", "cd", "", "e"])
  #expect(result.sentences.map { slice(result.text, $0) } == ["Avant", "a b", "cd", "e"])
}

@Test("Text outside of blocks becomes paragraphs")
func strayTextIsKept() throws {
  var source = Article(header: RecordHeader(id: "stray"), text: "Avant. Milieu.\nAprès.")
  source.blocks = [Block(.quote, span: TextSpan(7, 14))]
  let result = try #require(try Normalize().process(source).kept)
  #expect(result.text == "Avant. Milieu.\nAprès.")
  #expect(result.blocks.map { slice(result.text, $0.span) } == ["Avant.", "Milieu.", "Après."])
  #expect(result.blocks.map(\.kind) == [.paragraph, .quote, .paragraph])
}

@Test("White space between paragraphs becomes a blank line")
func gapsAreNormalized() throws {
  #expect(try normalized("\n\n  Un.\r\n\r\n \n\n\u{3000}\u{3000}Deux.\n\n").text == "Un.\n\nDeux.")
  let verbatim = try normalized("\n Un.\n\n\n Deux.\n", stage: Normalize(dropping: [.whiteSpace]))
  #expect(verbatim.text == "\n Un.\n\n\n Deux.\n")
}

@Test(
  "Blocks that overlap or reach beyond the text are errors",
  arguments: [
    [TextSpan(0, 3), TextSpan(2, 5)], [TextSpan(0, 100)], [TextSpan(3, 2)], [TextSpan(-1, 2)],
    [TextSpan(4, 5), TextSpan(0, 2)],
  ])
func badBlocks(spans: [TextSpan]) throws {
  var source = Article(header: RecordHeader(id: "bad"), text: "un deux")
  source.blocks = spans.map { Block(.paragraph, span: $0) }
  let bad = source
  let error = #expect(throws: TamisError.self) { try Normalize().process(bad) }
  #expect(error?.code == .badRecord)
}

@Test("Rules can be switched off and on")
func switches() throws {
  let text = "c\u{9C}ur\u{A0}ﬁn"
  #expect(isSame(try normalized(text, stage: Normalize(dropping: [.c1Controls])).text, "c\u{9C}ur\u{A0}fin"))
  #expect(isSame(try normalized(text, stage: Normalize(keeping: [.plainSpaces])).text, "cœur fin"))
  #expect(Normalize().configuration != Normalize(dropping: [.nfc]).configuration)
}

@Test("An article without text")
func emptyArticle() throws {
  let result = try normalized("")
  #expect(result.text.isEmpty && result.blocks.isEmpty && result.sentences.isEmpty)
  #expect(result.language == "und")
}

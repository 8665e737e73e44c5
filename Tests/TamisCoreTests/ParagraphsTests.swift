import TamisCore
import Testing

@Suite("Paragraphs of a text without blocks")
struct ParagraphsTests {
  @Test(
    "Parts between blank lines",
    arguments: [
      ("", []),
      (" \n\n\t ", []),
      ("Un.", ["Un."]),
      ("Un.\nDeux.", ["Un.\nDeux."]),
      ("Un.\n\nDeux.", ["Un.", "Deux."]),
      ("\n\n Un. \r\n \r\n\r\n Deux.\u{A0}\n\n", ["Un.", "Deux."]),
      ("漢字\u{3000}\n\n\n\n👩‍👩‍👧 b", ["漢字", "👩‍👩‍👧 b"]),
    ] as [(String, [String])])
  func parts(text: String, paragraphs: [String]) {
    let blocks = Block.paragraphs(of: text)
    let scalars = Array(text.unicodeScalars)
    #expect(
      blocks.map { block in
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: scalars[block.span.start..<block.span.end])
        return String(slice)
      } == paragraphs)
    #expect(blocks.allSatisfy { $0.kind == .paragraph })
  }
}

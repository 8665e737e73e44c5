import TamisTestSupport
import TamisUnicode
import Testing

@Test(
  "Form C",
  arguments: [
    ("cafe\u{301} cre\u{300}me", "café crème"),
    ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
    ("か\u{3099}", "が"),
    ("\u{212B}ngström \u{F900}", "\u{C5}ngström \u{8C48}"),
    ("a\u{0327}\u{0301}", "\u{E1}\u{327}"),
    ("\u{FB1D}", "\u{5D9}\u{5B4}"),
    ("\u{2000}x", "\u{2002}x"),
  ])
func composes(text: String, composed: String) throws {
  let result = try #require(try NormalForm.composed(Array(text.utf8)[...]))
  #expect(result.text == Array(composed.utf8))
  #expect(result.edits.oldLength == text.utf8.count)
  #expect(result.edits.newLength == composed.utf8.count)
}

@Test(
  "What is in form C already is left alone",
  arguments: ["", "Été, « œuvre » — 50 €… ™ ½", "中文，「引用」。", "ひらがなカタカナ", "Привет", "😀👩🏽‍🚀", "각", "½ ﬁ №"])
func keepsComposed(text: String) throws {
  #expect(try NormalForm.composed(Array(text.utf8)[...]) == nil)
}

@Test("Edits map each kept byte to itself", arguments: 0..<100)
func normalFormEdits(seed: Int) throws {
  var random = SeededGenerator(seed: UInt64(seed))
  let alphabet: [Unicode.Scalar] = [
    "a", "e", " ", "\u{301}", "\u{300}", "\u{323}", "é", "中", "\u{F900}", "\u{1100}", "\u{1161}", "😀",
    "\u{1E9B}",
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<30 { text.append(alphabet.randomElement(using: &random) ?? "a") }
  let bytes = Array(String(text).utf8)
  guard let result = try NormalForm.composed(bytes[...]) else { return }
  var old = 0
  var new = 0
  for piece in result.edits.pieces {
    if !piece.isChange {
      #expect(bytes[old..<old + piece.oldLength].elementsEqual(result.text[new..<new + piece.newLength]))
    }
    old += piece.oldLength
    new += piece.newLength
  }
  #expect(old == bytes.count && new == result.text.count)
  // Canonically equivalent, which is what Swift's == compares, and stable.
  #expect(String(decoding: result.text, as: UTF8.self) == String(text))
  #expect(try NormalForm.composed(result.text[...]) == nil)
}

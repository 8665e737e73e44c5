import TamisCore
import TamisNormalize
import Testing

private func spaced(_ text: String, _ spacing: FrenchSpacing, language: String = "fr") throws -> String {
  var source = article(text)
  source.language = language
  source.blocks[0].language = language
  let stage = Normalize(frenchSpacing: spacing)
  let once = try #require(try stage.process(source).kept)
  let twice = try #require(try stage.process(once).kept)
  #expect(isSame(twice.text, once.text))
  return once.text
}

@Test(
  "French spaces and apostrophes as typography has them",
  arguments: [
    (
      "« Oui » : non ! Si ? Bien ; soit.",
      "«\u{202F}Oui\u{202F}»\u{202F}: non\u{202F}! Si\u{202F}? Bien\u{202F}; soit."
    ),
    ("«Oui!» dit-il: quoi?!", "«\u{202F}Oui\u{202F}!\u{202F}» dit-il\u{202F}: quoi\u{202F}?!"),
    ("«\u{A0}Oui\u{A0}»\u{A0}!", "«\u{202F}Oui\u{202F}»\u{202F}!"),
    ("L'été d'«Émile», l'11 mai", "L’été d’«\u{202F}Émile\u{202F}», l’11 mai"),
    ("(Vraiment?) 50 %: oui", "(Vraiment\u{202F}?) 50 %\u{202F}: oui"),
    // No mark of a sentence.
    ("http://a.fr/?x=1;y=2 à 12:30, a:b", "http://a.fr/?x=1;y=2 à 12:30, a:b"),
    ("Merci :) ;-) 'so' 5'", "Merci :) ;-) 'so' 5'"),
    ("!important ? : ;", "!important\u{202F}? : ;"),
  ])
func standard(text: String, expected: String) throws {
  let result = try spaced(text, .standard)
  #expect(isSame(result, expected), "\(result.debugDescription)")
}

@Test(
  "Plain spaces and apostrophes",
  arguments: [
    ("«\u{A0}L’été\u{202F}»\u{2009}! ‘so’", "« L'été » ! ‘so'"), ("1\u{202F}234,5\u{A0}%", "1 234,5 %"),
  ])
func plain(text: String, expected: String) throws { #expect(isSame(try spaced(text, .plain), expected)) }

@Test("What is kept, and what is not French, stays", arguments: ["«\u{A0}L’été\u{202F}»: l'an?"])
func othersStay(text: String) throws {
  #expect(isSame(try spaced(text, .keep), text))
  for spacing in FrenchSpacing.allCases { #expect(isSame(try spaced(text, spacing, language: "en"), text)) }
}

@Test("Titles go with the document, code stays, and changes count")
func titlesAndCode() throws {
  var source = article("Il dit: «oui».\n\nprint('a': b)")
  source.language = "fr"
  source.title = "L'été: fini?"
  source.blocks[1].kind = .code
  let result = try #require(try Normalize(frenchSpacing: .standard).process(source).kept)
  #expect(result.title == "L’été\u{202F}: fini\u{202F}?")
  #expect(result.text == "Il dit\u{202F}: «\u{202F}oui\u{202F}».\n\nprint('a': b)")
  #expect(result.changes == [RuleCount(rule: "french-spacing", count: 3)])
}

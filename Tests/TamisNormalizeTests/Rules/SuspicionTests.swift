import TamisTestSupport
import Testing

@testable import TamisNormalize

private func suspicion(_ text: String) -> Suspicion { Suspicion(scanning: Array(text.utf8)[...]) }

@Test(
  "What a scan finds",
  arguments: [
    ("Un texte simple, sans rien.", .always),
    ("Un café, dit-elle ; l’été « arrivé »", [.always, .curlyQuote]),
    ("Voilà «\u{A0}l’été arrivé\u{A0}»\u{202F}!", [.always, .curlyQuote, .noBreakSpace]),
    ("标题：内容，“引用”（注）。", [.always, .curlyQuote]),
    ("２０１８年", [.always, .fullWidth]),
    ("Deux  espaces et plus encore", [.always, .whiteSpace]),
    ("fin de ligne \nsuite du texte", [.always, .whiteSpace, .lineBreak]),
    ("Texte &amp; suite du texte", [.always, .entity]),
    ("Texte avec e\u{301} de plus", [.always, .uncomposed]),
    ("coercioÌn y cafeÌ\u{81}", [.always, .mojibake, .c1Control]),
    ("l'Ã©tÃ©", [.always, .mojibake]),
    ("ä¸\u{AD}æ–‡", [.always, .mojibake, .invisible]),
  ] as [(String, Suspicion)])
func scanFinds(text: String, expected: Suspicion) {
  #expect(suspicion(text).isSuperset(of: expected))
  #expect(
    suspicion(text).subtracting([.curlyQuote, .mojibake]) == expected.subtracting([.curlyQuote, .mojibake]))
  #expect(suspicion(text).contains(.mojibake) == expected.contains(.mojibake))
}

/// Eight bytes are read at once: where they begin must not matter.
@Test("A scan and the ends of sentences do not depend on where the text begins", arguments: 0..<200)
func scansAreEven(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let pieces = [
    "mot", "Été", "e\u{301}", " ", "  ", "\n", "\u{A0}", "&", "\u{7F}", "\u{1}", "中", "。", "“", "”", "é", "’",
    ".", "! ",
    "? ", "M. ", "\"", "»", "：", "Ａ", "12", ", ", "Le mot suivant", "Ã©",
  ]
  let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
    pieces.randomElement(using: &generator) ?? ""
  }.joined()
  let rules = SentenceRules(language: "fr")
  var first: (suspicion: Suspicion, ends: [Int])?
  for shift in 0..<9 {
    let padded = Array((String(repeating: "x", count: shift + 1) + text).utf8)
    padded.withUnsafeBufferPointer { bytes in
      var scanner = SentenceScanner(bytes, rules: rules)
      scanner.scan()
      let found = (suspicion: Suspicion(scanning: bytes), ends: scanner.ends.map { $0 - shift })
      if let first {
        #expect(found.suspicion == first.suspicion)
        // A word of one letter may be an initial.
        if shift > 4 { #expect(found.ends == first.ends) }
      }
      if first == nil || shift == 4 { first = found }
    }
  }
}

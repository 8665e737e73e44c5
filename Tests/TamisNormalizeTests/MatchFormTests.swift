import TamisCore
import TamisNormalize
import TamisTestSupport
import Testing

@Test(
  "Texts that are the same to a reader have the same key",
  arguments: [
    ["L’Œuvre  d’ÉMILE", "l'oeuvre d'emile", "l\u{2019}œuvre\u{A0}d'e\u{301}mile", " L'ŒUVRE\nD'Emile "],
    ["« Oui »", "\u{201C} oui \u{201D}", "\" OUI \""],
    ["Jean‐Pierre – 3", "jean-pierre - 3"],
    ["ﬁn Ａ１ ﾊﾟﾝ", "FIN a1 パン"],
    ["Straße", "STRASSE"], ["soft\u{AD}hy\u{200B}phen", "softhyphen"], ["Ελλάδα", "ελλαδα"],
    ["Łódź", "lodz"],
  ])
func sameKeys(texts: [String]) throws {
  let keys = try texts.map { try MatchForm.key(of: $0) }
  #expect(Set(keys).count == 1, "\(keys)")
  for key in keys { #expect(try MatchForm.key(of: key) == key) }
}

@Test("Keys of different words differ", arguments: [("été", "etc"), ("कि", "का"), ("が", "か"), ("漢語", "汉语")])
func otherKeys(a: String, b: String) throws {
  let (first, second) = (try MatchForm.key(of: a), try MatchForm.key(of: b))
  #expect(first != second)
}

@Test("Chinese scripts are folded where that is asked for")
func chineseKeys() throws {
  let traditional = try MatchForm.key(of: "漢語", foldsChineseScripts: true)
  let simplified = try MatchForm.key(of: "汉语", foldsChineseScripts: true)
  #expect(traditional == simplified)
}

@Test("What is found in the key is found in the text", arguments: 0..<100)
func spans(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    "É", "e\u{301}", "œ", " ", "\u{A0}\u{202F}", "’", "«", "\u{AD}", "ﬃ", "中", "👩‍👧", "a", "B", "\r\n", "…",
  ]
  let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in
    pieces.randomElement(using: &random) ?? ""
  }.joined()
  let form = try MatchForm(text)
  let length = form.key.unicodeScalars.count
  for start in 0..<length {
    for end in start + 1...length {
      let span = form.textSpan(ofKey: TextSpan(start, end))
      #expect(span.start >= 0 && span.end <= text.unicodeScalars.count && span.start < span.end)
      // The text's own key holds what was asked for; a ligature may bring more.
      let found = try MatchForm.key(of: slice(text, span))
      let wanted = try MatchForm.key(of: slice(form.key, TextSpan(start, end)))
      #expect(found.contains(wanted), "\(text.debugDescription) \(start) \(end)")
    }
  }
}

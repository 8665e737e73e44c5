import TamisCore
import Testing

@testable import TamisNormalize

/// Texts that would take minutes, were a rule quadratic in their length.
@Test(
  "Hostile texts are done",
  arguments: [
    ("\n\u{A0}", "fr"), ("&amp;", "fr"), ("&am&#112;;", "fr"), ("1. a ", "de"), ("-", "fr"), ("(((", "en"),
    ("\"'", "en"),
    ("Ã", "fr"), ("Ã©", "fr"), ("\u{301}", "fr"), ("a\u{301}", "fr"), ("\u{AD}", "fr"), ("中\n", "zh"),
    ("。“", "zh"),
    ("a-", "fr"), ("l'", "fr"), ("a.", "fr"), ("M. ", "fr"), ("@", "fr"), ("1 000 ", "fr"),
    ("\u{3000}", "zh"), ("．", "ja"),
    ("ÖÐ", "zh"), ("… ", "fr"), ("\u{202E}ש", "he"), ("\t", "fr"), ("\r", "fr"), ("？”", "zh"), ("﷽", "ar"),
    ("ก", "th"),
  ])
func hostileTexts(piece: String, language: String) throws {
  let text = "x" + String(repeating: piece, count: 20_000) + "x"
  let stage = Normalize(tokens: language == "fr", dropping: piece == "\t" ? [.whiteSpace] : [])
  let result = try normalized(text, declared: language, stage: stage)
  #expect(result.sentences.count <= result.text.unicodeScalars.count)
}

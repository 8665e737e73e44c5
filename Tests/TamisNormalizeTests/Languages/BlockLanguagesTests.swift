import TamisCore
import Testing

@testable import TamisNormalize

private let french = """
  Le conseil municipal a voté hier soir la rénovation de la vieille halle, dont les travaux commenceront au printemps et \
  dureront près de deux ans, selon la mairie.
  """
private let english = """
  The town council voted last night to restore the old market hall, and the works will begin in spring and last for \
  nearly two years, according to the mayor.
  """
private let simplified = "市议会昨晚投票决定修复旧市场大厅，工程将于春天开始，历时近两年，市长办公室对记者说。"
private let traditional = "市議會昨晚投票決定修復舊市場大廳，工程將於春天開始，歷時近兩年，市長辦公室對記者說。"

@Test(
  "Languages of documents and blocks",
  arguments: [
    ([french], nil, "fr", ["fr"]),
    ([simplified], "zh-TW", "zh-Hans", ["zh-Hans"]),
    ([traditional], "zh", "zh-Hant", ["zh-Hant"]),
    // Declared, and short blocks go with it; a long one in another language does not.
    ([french, "Note", english], "fr-FR", "fr", ["fr", "fr", "en"]),
    // The page says English, its text says otherwise.
    ([french, french, french, "2024"], "en", "fr", ["fr", "fr", "fr", "fr"]),
    ([french, "12.03.2024"], nil, "fr", ["fr", "fr"]),
    ([french, "Messages : 17", "重点活动"], nil, "fr", ["fr", "fr", "zh-Hans"]),
    ([french, "重点活动", "Elon Musk"], "fr", "fr", ["fr", "zh-Hans", "fr"]),
    ([simplified, "Elon Musk", "2024"], "zh-CN", "zh-Hans", ["zh-Hans", "zh-Hans", "zh-Hans"]),
    (["2024"], nil, "und", ["und"]),
    (["2024"], "de", "de", ["de"]),
    ([french, simplified], nil, "fr", ["fr", "zh-Hans"]),
    // Between short and long, a block's own words decide; what leans to the document's language is in it.
    ([french, "The works will begin in the spring of next year."], nil, "fr", ["fr", "en"]),
    ([french, "Rénovation et développement de villages anciens"], nil, "fr", ["fr", "fr"]),
    ([french, french, french, "Board of directors"], "en", "fr", ["fr", "fr", "fr", "fr"]),
  ] as [([String], String?, String, [String])])
func languages(blocks: [String], declared: String?, document: String, expected: [String]) throws {
  let result = try normalized(blocks.joined(separator: "\n\n"), declared: declared)
  #expect(result.language == document)
  #expect(result.blocks.map(\.language) == expected)
  #expect(result.blocks.allSatisfy { (0...1).contains($0.languageScore ?? -1) })
}

@Test("A language given as such is never overruled for the document")
func givenLanguage() throws {
  var source = article([english, english, english].joined(separator: "\n\n"))
  source.language = "fr"
  let result = try #require(try Normalize().process(source).kept)
  #expect(result.language == "fr")
  #expect(result.blocks.map(\.language) == ["en", "en", "en"])
}

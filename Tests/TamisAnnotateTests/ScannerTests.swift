import TamisAnnotate
import TamisCore
import Testing

@Test("A word glued to the last of many dates asks the lexicon nothing about the date")
func wordBehindDate() throws {
  // The number of a date among the block's dates was once taken for the number of a phrase.
  let text = Array(repeating: "2024-01-02", count: 2_500).joined(separator: " ") + "万"
  var article = Article(header: RecordHeader(id: "x"), text: text, blocks: Block.paragraphs(of: text))
  article.language = "zh"
  let annotated = try #require(try Annotate().process(article).kept)
  #expect(annotated.numbers.count >= 2_499)
}

@Test(
  "The region behind a bare 元 is told by tag, declared language, host, or script",
  arguments: [
    ("zh-Hant", nil, "news.example", "TWD"), ("zh-Hant", nil, "www.news.hk", "HKD"),
    ("zh-Hant", "zh-HK", "news.example", "HKD"), ("zh-Hans", nil, "news.example", "CNY"),
    ("zh-TW", nil, "news.example", "TWD"),
  ] as [(String, String?, String, String)])
func region(language: String, declared: String?, host: String, unit: String) throws {
  var article = Article(
    header: RecordHeader(id: "x", source: host), text: "326元", blocks: Block.paragraphs(of: "326元"))
  article.language = language
  article.declaredLanguage = declared
  let numbers = try #require(try Annotate().process(article).kept).numbers
  #expect(numbers.map(\.unit) == [unit])
  #expect(numbers.map(\.flags) == [[.unitByRegion]])
}

@Test("The points of a game count nothing")
func score() throws {
  var article = Article(
    header: RecordHeader(id: "x"), text: "中国男篮以77比73战胜韩国队", blocks: Block.paragraphs(of: "中国男篮以77比73战胜韩国队"))
  article.language = "zh-Hans"
  let numbers = try #require(try Annotate().process(article).kept).numbers
  #expect(numbers.isEmpty)
}

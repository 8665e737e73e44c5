import TamisAnnotate
import TamisCore
import Testing

@Test(
  "Names of the gazetteers",
  arguments: [
    ("fr", "Nvidia et l’ONU aux États-Unis", ["Nvidia", "ONU", "États-Unis iso3166:US"]),
    ("fr", "la chine et la Chine", ["Chine iso3166:CN"]),
    ("en", "Germany and the UK", ["Germany iso3166:DE", "UK iso3166:GB"]),
    ("zh-Hant", "台積電在美國", ["台積電", "美國 iso3166:US"]),
    ("zh-Hans", "联合国与法国", ["联合国", "法国 iso3166:FR"]),
    ("fr", "Parisien", []),
  ])
func names(language: String, text: String, expected: [String]) throws {
  let found = try annotated(text, language).entities
  #expect(found.map { $0.text + ($0.entity.map { " " + $0 } ?? "") } == expected)
}

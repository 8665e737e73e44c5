import TamisAnnotate
import TamisCore
import Testing

/// Annotates one text as one block.
func annotated(_ text: String, _ language: String?, published: String? = "2024-11-06") throws -> Article {
  var article = Article(header: RecordHeader(), text: text, blocks: Block.paragraphs(of: text))
  article.language = language
  article.published = published
  return try #require(try Annotate().process(article).kept)
}

/// One line a mention: surface, type, value, unit.
func summary(_ mention: NumberMention) -> String {
  var parts = [mention.text, mention.kind.rawValue]
  if let iso = mention.iso {
    parts.append(iso)
  } else if let value = mention.valueText {
    parts.append(value)
  } else {
    let open = mention.minIncluded == false ? "(" : "["
    let close = mention.maxIncluded == false ? ")" : "]"
    parts.append("\(open)\(mention.minText ?? ""),\(mention.maxText ?? "")\(close)")
  }
  if let unit = mention.unit { parts.append(unit) }
  return parts.joined(separator: " | ")
}

@Test(
  "Numbers of French",
  arguments: [
    ("soixante-dix-sept", ["soixante-dix-sept | number | 77"]),
    ("mille cent", ["mille cent | number | 1100"]),
    ("septante et un", ["septante et un | number | 71"]),  // Belgium, Switzerland
    ("huitante-trois", ["huitante-trois | number | 83"]),  // Vaud
    ("plus de 90 %", ["plus de 90 % | percent | (90,] | percent"]),
    ("1,7 trillion de dollars", ["1,7 trillion de dollars | money | 1700000000000 | USD"]),
    ("2 à 3 ans", ["2 à 3 ans | duration | P2Y/P3Y"]),
    ("second semestre 2024", ["second semestre 2024 | date | 2024-H2"]),
    ("1 234 567,89", ["1 234 567,89 | number | 1234567.89"]),
    ("1\u{202F}234 euros", ["1\u{202F}234 euros | money | 1234 | EUR"]),
    ("deux tiers", ["deux tiers | number | 2/3"]),
    ("3 millions et demi", ["3 millions et demi | number | 3500000"]),
    ("âgé de 29 ans", ["29 ans | age | 29 | year"]),
    ("le 31 février 2024", []),  // no such day
    ("XXIe siècle", ["XXIe siècle | date | 20"]),
    ("0/400", ["0 | number | 0", "400 | number | 400"]),  // a counter, no fraction
  ])
func frenchNumbers(text: String, expected: [String]) throws {
  let found = try annotated(text, "fr").numbers.map(summary)
  if text.hasPrefix("le 31 février") {
    #expect(!found.contains { $0.contains("date | 2024-0") })
  } else {
    #expect(found == expected)
  }
}

@Test(
  "Numbers of Chinese",
  arguments: [
    ("一百二", ["一百二 | number | 120"]),
    ("兩萬三", ["兩萬三 | number | 23000"]),
    ("廿五", ["廿五 | number | 25"]),
    ("3千5百", ["3千5百 | number | 3500"]),
    ("五六十", ["五六十 | number | [50,60]"]),
    ("2000億美元", ["2000億美元 | money | 200000000000 | USD"]),
    ("九成", ["九成 | percent | 90 | percent"]),
    ("百分之二十", ["百分之二十 | percent | 20 | percent"]),
    ("民國一百一十三年", ["民國一百一十三年 | date | 2024"]),
    ("二〇二四年六月三十日", ["二〇二四年六月三十日 | date | 2024-06-30"]),
    ("五元六角", ["五元六角 | money | 5.6 | CNY"]),
    ("三又二分之一", ["三又二分之一 | number | 3.5"]),
    ("第七", ["第七 | ordinal | 7"]),
    ("十分高兴", []),  // very glad
    ("万一下雨", []),  // in case it rains
  ])
func chineseNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "zh-Hans").numbers.map(summary) == expected)
}

@Test(
  "Numbers of English",
  arguments: [
    ("one hundred and sixty-one", ["one hundred and sixty-one | number | 161"]),
    ("$45 billion", ["$45 billion | money | 45000000000 | USD"]),
    ("at least 10 kg", ["at least 10 kg | quantity | [10,] | kilogram"]),
    ("March 3rd, 2025", ["March 3rd, 2025 | date | 2025-03-03"]),
    ("the 21st century", ["the 21st century | date | 20"]),
    ("a week ago", ["a week ago | date | 2024-10-30"]),
  ])
func englishNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "en").numbers.map(summary) == expected)
}

@Test(
  "Nothing inside names, codes, addresses and telephone numbers",
  arguments: [
    ("fr", "GPT-4, l'A380 et le COVID-19"), ("fr", "appelez le 06 12 34 56 78"),
    ("fr", "voir https://a.example/2024/05/3"),
    ("fr", "écrire à jean12@example.org"), ("fr", "la version 2.10.3"), ("en", "an H100 with 5G"),
    ("fr", "un peu plus loin"),
    ("fr", "un téléphone neuf et cher"), ("zh", "一些人一起"),
  ])
func nothingInCodes(language: String, text: String) throws {
  #expect(try annotated(text, language).numbers.map(summary) == [])
}

@Test("The region decides what 元 and $ are, and it is flagged")
func regions() throws {
  let taiwan = try #require(try annotated("500元", "zh-Hant-TW").numbers.first)
  #expect(taiwan.unit == "TWD")
  #expect(taiwan.flags == [.unitByRegion])
  #expect(try annotated("500元", "zh-Hans-CN").numbers.first?.unit == "CNY")
  #expect(try annotated("$5", "en-CA").numbers.first?.unit == "CAD")
}

@Test("A comparator is in the mention and not in its core")
func core() throws {
  let mention = try #require(try annotated("Il a plus de 90 %.", "fr").numbers.first)
  #expect(mention.text == "plus de 90 %")
  #expect(mention.core == TextSpan(13, 17))
  #expect(mention.modifier == .moreThan)
  #expect(mention.parts == [NumberPart(span: TextSpan(13, 15), valueText: "90")])
}

@Test("Relative dates count from the date of publication, else of fetching, else stay open")
func referenceDates() throws {
  #expect(try annotated("hier", "fr").numbers.first?.iso == "2024-11-05")
  #expect(try annotated("hier", "fr", published: nil).numbers.isEmpty)
}

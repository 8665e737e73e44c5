import TamisAnnotate
import TamisCore
import Testing

@Test(
  "Names with their kinds and ids",
  arguments: [
    (
      "fr", "Emmanuel Macron a rencontré Angela Merkel à Berlin, en Allemagne.",
      [
        "Emmanuel Macron PER", "Angela Merkel PER", "Berlin LOC geonames:2950159", "Allemagne LOC iso3166:DE",
      ]
    ),
    (
      "fr", "La ville de Lyon accueille la SNCF et la Commission européenne.",
      [
        "Lyon LOC geonames:2996944", "SNCF ORG", "Commission européenne ORG",
      ]
    ),
    (
      "en", "Angela Merkel visited London and Paris.",
      ["Angela Merkel PER", "London LOC geonames:2643743", "Paris LOC geonames:2988507"]
    ),
    ("zh-Hant", "日本首相安倍晉三訪問美國。", ["日本 LOC iso3166:JP", "安倍晉三 PER", "美國 LOC iso3166:US"]),
    ("zh-Hans", "日本首相安倍晋三访问美国。", ["日本 LOC iso3166:JP", "安倍晋三 PER", "美国 LOC iso3166:US"]),
    ("fr", "Le PDG parle de l'IA et des GPU.", []),
    ("fr", "Nvidia et l’ONU aux États-Unis", ["Nvidia ORG", "ONU ORG", "États-Unis LOC iso3166:US"]),
    ("fr", "la chine et la Chine", ["Chine LOC iso3166:CN"]),
    ("en", "Germany and the UK", ["Germany LOC iso3166:DE", "UK LOC iso3166:GB"]),
    ("zh-Hant", "台積電在美國", ["台積電 ORG", "美國 LOC iso3166:US"]),
    ("zh-Hans", "联合国与法国", ["联合国 ORG", "法国 LOC iso3166:FR"]),
    ("fr", "", []),
    ("fr", "Une borne de 12 kW TTC, posée.", []),
    ("fr", "Le A380 suit la D906 et la norme ISO-9001 depuis la COVID-19.", ["A380 PRODUCT"]),
    ("en", "They trained GPT-4.5 before the MiG-29 flew.", ["GPT-4.5 PRODUCT", "MiG-29 PRODUCT"]),
    ("zh-Hans", "记者见到了李女士。", ["李 PER"]),
    ("zh-Hans", "会议于北京时间9时开始。", []),
    ("zh-Hans", "演出由巴黎“纸桥”文化交流协会主办。", ["巴黎 LOC geonames:2988507", "“纸桥”文化交流协会 ORG"]),
    (
      "fr", "Elle quitte Peking University pour Zorvane Corporation.",
      ["Peking University ORG"]
    ),
    ("fr", "L’OMS surveille la COVID-19, le SRAS et la grippe H5N1.", ["OMS ORG"]),
    ("zh-Hans", "他在北京工作，时间9时开始。", ["北京 LOC geonames:1816670"]),
    ("zh-Hant", "他研究馬克思主義多年。", []),
    (
      "zh-Hans", "她读完《月光下的小镇》，又翻开《人民日报》。根据《道路交通安全法》和《管理办法（试行）》处理。",
      ["月光下的小镇 PRODUCT", "人民日报 ORG"]
    ),
    ("zh-Hant", "電影《風城往事》與《電信管理條例》", ["風城往事 PRODUCT"]),
    ("zh-Hans", "参看《产品责任规定（第二次征求意见稿）》的附件。", []),
    (
      "fr", "Le groupe Vexoran recrute à Lyon. Chez Vexoran, on embauche.\nprix chez Vexoran : en baisse",
      ["Vexoran ORG", "Lyon LOC geonames:2996944", "Vexoran ORG", "Vexoran ORG"]
    ),
    ("zh-Hans", "用户正在试用GPT-4o和RTX4090。", ["GPT-4o PRODUCT", "RTX4090 PRODUCT"]),
  ] as [(String, String, [String])])
func names(language: String, text: String, expected: [String]) throws {
  let found = try annotated(text, language).entities
  #expect(found.map { "\($0.text) \($0.kind.rawValue)" + ($0.entity.map { " " + $0 } ?? "") } == expected)
}

@Test("No name reaches from a cell of a table to the next")
func cells() throws {
  let text = "Emmanuel Macron\tBerlin\tAngela Merkel"
  #expect(
    try annotated(text, "fr").entities.map(\.text) == ["Emmanuel Macron", "Berlin", "Angela Merkel"])
}

@Test("An inhabitant's name by itself is no person")
func inhabitant() throws {
  let found = try annotated("Parisien", "fr").entities
  #expect(found.isEmpty)
}

@Test("A lone surname takes the full name of the document as its norm")
func surname() throws {
  let found = try annotated(
    "Angela Merkel est arrivée à Paris.\n\nLa France attend Merkel.", "fr"
  ).entities
  #expect(found.filter { $0.text == "Merkel" }.map(\.norm) == ["Angela Merkel"])
  #expect(found.filter { $0.text == "Merkel" }.map(\.kind) == [.person])
}

@Test("An acronym takes what it stands for as its norm")
func acronym() throws {
  let text = "L'Organisation mondiale de la santé (OMS) alerte.\n\nPour l'OMS, la situation est grave."
  let found = try annotated(text, "fr").entities.filter { $0.text == "OMS" }
  #expect(!found.isEmpty && found.allSatisfy { $0.norm == "Organisation mondiale de la santé" })
}

@Test(
  "Offsets are those of the text, whatever it holds",
  arguments: [
    "😀 Paris 😀 et l’Espagne\u{202F}!", "台積電（TSMC）在𠀀台北。", "\u{FEFF}\u{0}«\u{301}Zoé Müller»", "A.\n\n\n.B",
    "’’''--L'",
    "\u{E000}中\u{301}国 \u{10FFFF}",
  ])
func offsets(text: String) throws {
  for language in ["fr", "en", "zh-Hant", "zh-Hans", "ja", "und"] {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for mention in try annotated(text, language).entities {
      #expect(mention.span.start >= end && mention.span.end <= scalars.count)
      end = mention.span.end
      #expect(
        String(String.UnicodeScalarView(scalars[mention.span.start..<mention.span.end])) == mention.text)
    }
  }
}

@Test("Both scripts of Chinese give the same names")
func scripts() throws {
  let simplified = try annotated("台积电在台北宣布，将与微软公司合作。", "zh-Hans").entities
  let traditional = try annotated("台積電在台北宣布，將與微軟公司合作。", "zh-Hant").entities
  #expect(!simplified.isEmpty)
  #expect(simplified.map(\.span) == traditional.map(\.span))
  #expect(simplified.map(\.kind) == traditional.map(\.kind))
}

@Test("The user's names give ids")
func userNames() throws {
  let lines = "# mine\nLyon\tLOC\tmine:1\n\nZorglub\tORG\n"
  let stage = Annotate(userNames: try UserNames(parsing: Array(lines.utf8), name: "mine.tsv"))
  #expect(stage.configuration.hasPrefix("gazetteer="))
  let text = "Il habite à Lyon depuis dix ans."
  var article = Article(header: RecordHeader(), text: text, blocks: Block.paragraphs(of: text))
  article.language = "fr"
  let found = try #require(try stage.process(article).kept).entities
  #expect(found.map(\.entity) == ["mine:1"])
}

@Test("Lines that are no names are told", arguments: ["Lyon", "Lyon\tTOWN", "\tLOC", "a\tb\tc\td"])
func badNames(line: String) {
  #expect(throws: TamisError.self) { try UserNames(parsing: Array("A\tPER\n\(line)\n".utf8), name: "x.tsv") }
}

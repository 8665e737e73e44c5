import TamisCore
import Testing

@testable import TamisAnnotate

@Suite("Rules for names")
struct NameRuleTests {
  @Test(
    "Chinese words for kinds and peoples are no names",
    arguments: [
      ("由⟦ORG 物流公司⟧送达", []), ("三家⟦ORG 公立医院⟧", []), ("⟦ORG 上市啤酒公司⟧", []), ("⟦LOC 中国⟧人说", []),
      ("⟦LOC 中国⟧人民", ["LOC 中国"]), ("⟦LOC 香港⟧人口", ["LOC 香港"]), ("监测⟦PRODUCT PM2.5⟧", []),
      ("⟦LOC 卡塔兰⟧比索贬值", []),
      ("⟦ORG 青岛啤酒公司⟧", ["ORG 青岛啤酒公司"]), ("⟦ORG 公司⟧", ["ORG 公司"]), ("⟦ORG 巩固率⟧", []),
    ] as [(String, [String])])
  func chineseKinds(text: String, left: [String]) throws {
    #expect(try applied(text) { names, bytes in names.removeAll { ChineseKinds.has($0, bytes) } } == left)
  }

  @Test(
    "Chinese names take in the word for what they are, and what a dot parts",
    arguments: [
      ("在⟦LOC 北岭东湾⟧监狱服刑", ["ORG 北岭东湾监狱"]), ("⟦LOC 菲律宾⟧板块", ["LOC 菲律宾板块"]), ("⟦LOC 中国⟧板块", ["LOC 中国"]),
      ("南⟦LOC 台灣⟧的步道", ["LOC 南台灣"]), ("向南⟦LOC 台灣⟧", ["LOC 台灣"]), ("⟦ORG 林佳婦產科⟧診所", ["ORG 林佳婦產科診所"]),
      ("⟦PER 阿列⟧•⟦PER 科夫⟧说", ["PER 阿列•科夫"]), ("⟦PER 陈一⟧、⟦PER 林二⟧", ["PER 陈一", "PER 林二"]),
    ] as [(String, [String])])
  func chineseExtensions(text: String, left: [String]) throws {
    #expect(try applied(text) { $0 = ChineseExtensions.set($0, $1) } == left)
  }

  @Test(
    "Words that lead to a body, and the way a road goes, stay outside",
    arguments: [
      ("⟦ORG 致电市监委⟧举报", ["ORG 市监委"]), ("⟦ORG 据江城日报⟧报道", ["ORG 江城日报"]), ("⟦ORG 据点⟧", ["ORG 据点"]),
      ("（⟦LOC 汉德，俄州⟧）", ["LOC 汉德", "LOC 俄州"]), ("⟦LOC 宁连高速南京⟧方向", ["LOC 宁连高速"]),
      ("⟦LOC 宁连高速北线⟧开通", ["LOC 宁连高速北线"]),
    ] as [(String, [String])])
  func chineseHeads(text: String, left: [String]) throws {
    #expect(try applied(text) { $0 = ChineseBorders.set($0, $1) } == left)
  }

  @Test("In a list of places the others are places, too")
  func listedPlaces() throws {
    let list = "⟦LOC 甲庄⟧、⟦LOC 乙庄⟧、⟦ORG 展览馆⟧、⟦LOC 丙桥⟧、⟦PER 刘家窑⟧、⟦LOC 丁门⟧"
    let found = try applied(list) { ListedPlaces.agree(&$0, $1) }
    #expect(found == ["LOC 甲庄", "LOC 乙庄", "LOC 展览馆", "LOC 丙桥", "LOC 刘家窑", "LOC 丁门"])
    let mixed = "⟦ORG 甲社⟧、⟦LOC 乙庄⟧、⟦ORG 丙社⟧、⟦LOC 丁庄⟧、⟦PER 陈一⟧"
    #expect(try applied(mixed) { ListedPlaces.agree(&$0, $1) }.first == "ORG 甲社")
  }

  @Test(
    "Legal forms belong to firms, and tell who is one",
    arguments: [
      ("rachète ⟦PER Brunner⟧ GmbH & Co. KG.", ["ORG Brunner GmbH & Co. KG"]),
      ("⟦ORG The Holm Corporation⟧ … ⟦PER Holm⟧ paie", ["ORG The Holm Corporation", "ORG Holm"]),
      (
        "⟦ORG Holm Corporation⟧ … ⟦PER Ana Holm⟧ … ⟦PER Holm⟧",
        ["ORG Holm Corporation", "PER Ana Holm", "PER Holm"]
      ),
      ("⟦ORG Ville Agence⟧ … ⟦LOC Ville⟧", ["ORG Ville Agence", "LOC Ville"]),
      ("⟦LOC Utah⟧ LLC", ["LOC Utah"]),
      ("⟦PER Ag⟧ Incident", ["PER Ag"]),
    ] as [(String, [String])])
  func legalForms(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      let isKnown = { String(decoding: $0.text(bytes), as: UTF8.self) == "Utah" } as (NameMention) -> Bool
      LegalForms.extend(&names, bytes, isKnown: isKnown)
      LegalForms.agree(&names, bytes, isKnown: isKnown)
    }
    #expect(found == left)
  }

  @Test(
    "French words that look like names, places with their noun",
    arguments: [
      ("4 millions ⟦ORG FF⟧", []), ("le règlement (⟦ORG CE⟧) n° 12/98", []), ("la ⟦ORG CE⟧ paie", ["ORG CE"]),
      ("200 g de champignons de ⟦LOC Paris⟧", []), ("⟦LOC Inès⟧ (6 ans)", ["PER Inès"]),
      ("l'⟦ORG EEE⟧", ["LOC EEE"]),
      ("au parc de ⟦LOC Vannes⟧", ["LOC Vannes"]),
      ("au Parc du ⟦LOC Centenaire⟧", ["LOC Parc du Centenaire"]),
      ("quai de ⟦LOC Valmont⟧", ["LOC quai de Valmont"]), ("au port de ⟦LOC Brest⟧", ["LOC Brest"]),
    ] as [(String, [String])])
  func french(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      names = names.compactMap { FrenchKinds.read($0, bytes) }
      for index in names.indices { names[index].start = FrenchPlaces.start(names[index], bytes) }
    }
    #expect(found == left)
  }

  @Test(
    "English illnesses, laws, functions, peoples and code are no names; bodies, titles and counties are read whole",
    arguments: [
      ("⟦ORG Marek Disease⟧ spreads", []), ("the ⟦ORG Clean Rivers⟧ Act", []), ("a ⟦ORG Board Member⟧", []),
      ("many ⟦LOC Canadians⟧", []), ("the ⟦ORG Republicans⟧", ["ORG Republicans"]),
      ("class ⟦ORG HttpHandler⟧", []),
      ("⟦ORG HttpHandler⟧ sells", ["ORG HttpHandler"]), ("the ⟦LOC U.S.⟧ Navy", ["ORG U.S. Navy"]),
      ("the ⟦LOC Ohio⟧ Supreme Court", ["ORG Ohio Supreme Court"]), ("the ⟦LOC Ohio⟧ Navy", ["LOC Ohio"]),
      ("⟦ORG Rep. Ana Ruiz⟧ said", ["PER Ana Ruiz"]), ("⟦PER GetAround⟧ rents", ["ORG GetAround"]),
      ("⟦PER McAllister⟧ said", ["PER McAllister"]), ("⟦PER Dover⟧ County", ["LOC Dover"]),
      ("to ⟦ORG the Lions⟧", ["ORG Lions"]),
    ] as [(String, [String])])
  func english(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      names.removeAll { EnglishKinds.has($0, bytes) }
      names = EnglishBorders.set(names, bytes)
    }
    #expect(found == left)
  }
}

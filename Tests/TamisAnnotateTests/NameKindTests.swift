import TamisCore
import Testing

@testable import TamisAnnotate

/// Rules that tell names from what looks like them, and their kinds and borders by the words beside them.
@Suite("Kinds of names")
struct NameKindTests {
  @Test(
    "Pieces of addresses and of code are no names",
    arguments: [
      ("write to ⟦PER neil⟧.okafor@council.example", []), ("⟦PER Ana⟧@RuizOffice.example", []),
      ("set ⟦ORG aws⟧_region first", []), ("the google_⟦PRODUCT product⟧ field", []),
      ("by ⟦PER Ana Ruiz⟧ @anaruiz", ["PER Ana Ruiz"]),
      ("⟦ORG American Express⟧____", ["ORG American Express"]),
      ("据⟦ORG 新浪微博⟧@ana1986", ["ORG 新浪微博"]), ("follow @⟦ORG Reuters⟧ now", ["ORG Reuters"]),
      ("mail to ana@⟦ORG Ruiz⟧.example", []),
    ] as [(String, [String])])
  func addresses(text: String, left: [String]) throws {
    #expect(try applied(text) { names, bytes in names.removeAll { AddressPieces.has($0, bytes) } } == left)
  }

  @Test(
    "Languages of programs and formats are no names, but for those that are also other things",
    arguments: [
      ("written in ⟦PRODUCT JavaScript⟧", []), ("un ⟦PRODUCT PDF⟧ de 3 pages", []),
      ("⟦PRODUCT C++⟧ code", []),
      ("in ⟦LOC Java⟧ and Bali", ["LOC Java"]), ("⟦PRODUCT Swift⟧ 6", ["PRODUCT Swift"]),
    ] as [(String, [String])])
  func formats(text: String, left: [String]) throws {
    #expect(try applied(text) { names, bytes in names.removeAll { FormatNames.has($0, bytes) } } == left)
  }

  @Test(
    "Authors with the family name first are one person",
    arguments: [
      ("^ Okafor, ⟦PER Ana⟧ (2019). Rivers", ["PER Okafor, Ana"]),
      ("^ ⟦LOC Okafor⟧, ⟦PER A. B.⟧ (May 3, 1998)", ["PER Okafor, A. B."]),
      ("in Lagos, ⟦PER Ana⟧ (her sister) said", ["PER Ana"]), ("Red Lake, ⟦PER Ana⟧ (2019)", ["PER Ana"]),
      ("⟦ORG Rivers Trust⟧, ⟦PER Ana⟧ (2019)", ["ORG Rivers Trust", "PER Ana"]),
    ] as [(String, [String])])
  func authors(text: String, left: [String]) throws {
    #expect(try applied(text) { $0 = InvertedAuthors.joined($0, $1) } == left)
  }

  @Test(
    "Titles are no part of a person's name, but of firms and goods",
    arguments: [
      ("⟦ORG Mr Chaudhary⟧ said", "PER Chaudhary", NameLanguage.english),
      ("⟦PER Dr. Ana Ruiz⟧", "PER Ana Ruiz", .english),
      ("a can of ⟦ORG Dr Pepper⟧", "ORG Dr Pepper", .english),
      ("⟦PER Mr & Mrs Dano⟧", "PER Mr & Mrs Dano", .english),
      ("⟦PRODUCT Mrs Dalloway⟧", "PRODUCT Mrs Dalloway", .english),
      ("chez ⟦ORG M. Duval⟧", "PER Duval", .french), ("chez ⟦ORG M. Bricolage⟧", "ORG M. Bricolage", .french),
      ("⟦ORG Me Too⟧", "ORG Me Too", .french), ("⟦PER Me Okafor⟧", "PER Okafor", .french),
      ("⟦LOC Madame Tussauds⟧", "LOC Madame Tussauds", .french),
      ("⟦LOC Mme Okafor⟧", "PER Okafor", .french),
      ("le ⟦ORG Commissaire Okafor⟧", "PER Okafor", .french),
      ("le ⟦ORG Commissaire chargé de la Santé⟧", "ORG Commissaire chargé de la Santé", .french),
    ])
  func titles(text: String, read: String, language: NameLanguage) throws {
    let found = try applied(text) { names, bytes in
      names = names.map { PersonTitles.cut($0, bytes, language) }
    }
    #expect(found == [read])
  }

  @Test(
    "Who has a founder is a firm, and what has users is a product",
    arguments: [
      ("the CEO of ⟦PRODUCT Kiwa⟧ said", "ORG Kiwa"), ("founder of ⟦LOC Prismo⟧", "ORG Prismo"),
      ("founder of ⟦LOC Rome⟧", "LOC Rome"), ("other ⟦PER Norton⟧ users", "PRODUCT Norton"),
      ("⟦LOC Rome⟧ users", "LOC Rome"), ("⟦PER Ana Ruiz⟧ software", "PER Ana Ruiz"),
      ("⟦PER Norton⟧ used", "PER Norton"),
    ])
  func owners(text: String, read: String) throws {
    let found = try applied(text) { names, bytes in
      names[0].kind = OfficersOf.kind(names[0], bytes) { $0.text(bytes).elementsEqual("Rome".utf8) }
    }
    #expect(found == [read])
  }

  @Test(
    "Adjectives, protocols, tiers and heads of lines are no English names",
    arguments: [
      ("⟦ORG Russian⟧ officials met", []), ("⟦LOC North American⟧ plants", []),
      ("the ⟦ORG Guardian⟧ reported", ["ORG Guardian"]),
      ("⟦ORG Debian⟧ packages", ["ORG Debian"]), ("⟦LOC Persian⟧ Gulf", ["LOC Persian"]),
      ("⟦ORG LDAP⟧ requests", []), ("⟦ORG NASA⟧ requests 25 billion", ["ORG NASA"]),
      ("⟦LOC Vatican⟧ officials", ["LOC Vatican"]),
      ("⟦ORG Marks & Spencer⟧: Profits rose", ["ORG Marks & Spencer"]),
      ("⟦ORG NASA⟧ engineers", ["ORG NASA"]), ("the ⟦ORG Enterprise⟧ plan", []),
      ("⟦ORG Enterprise⟧ rents cars", ["ORG Enterprise"]),
      ("⟦ORG Pens & Markers⟧: Blue", []), ("⟦ORG Skidmore & Owings⟧\nbuilt", ["ORG Skidmore & Owings"]),
      ("⟦PRODUCT SOC 2⟧ report", []), ("⟦EVENT ISO 8601⟧", []), ("our ⟦ORG Privacy Policy⟧", []),
    ] as [(String, [String])])
  func kinds(text: String, left: [String]) throws {
    #expect(try applied(text) { names, bytes in names.removeAll { EnglishKinds.has($0, bytes) } } == left)
  }

  @Test(
    "Graphics cards have their letters, airports their word, programs are no firms",
    arguments: [
      ("RTX ⟦PRODUCT 4090⟧ for", ["PRODUCT RTX 4090"]),
      ("⟦ORG RTX⟧ ⟦PRODUCT 5070⟧ Ti", ["PRODUCT RTX 5070 Ti"]),
      ("⟦LOC US RTX⟧ ⟦PRODUCT 3090⟧", ["LOC US RTX", "PRODUCT 3090"]),
      ("RTX ⟦PRODUCT 4090⟧ Tips", ["PRODUCT RTX 4090"]),
      ("Honda TRX ⟦PRODUCT 450⟧", ["PRODUCT 450"]),
      ("RTX ⟦PRODUCT 4070⟧ ⟦PRODUCT Ti SUPER⟧", ["PRODUCT RTX 4070 Ti SUPER"]),
      ("⟦PRODUCT 365⟧ days", ["PRODUCT 365"]),
      ("at ⟦LOC San José⟧ Mineta International Airport", ["LOC San José Mineta International Airport"]),
      ("⟦LOC Lima⟧ and its Airport", ["LOC Lima"]), ("⟦LOC University of Lima⟧", ["ORG University of Lima"]),
      ("the ⟦ORG CEO of Prismo⟧", ["ORG Prismo"]), ("use ⟦ORG Firefox⟧", ["PRODUCT Firefox"]),
      ("the ⟦ORG Handbook of Rivers⟧", ["PRODUCT Handbook of Rivers"]), ("at ⟦ORG Mozilla⟧", ["ORG Mozilla"]),
    ] as [(String, [String])])
  func products(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      names = GraphicsCards.joined(EnglishBorders.set(names, bytes), bytes)
      for index in names.indices { names[index].kind = SoftwareNames.kind(names[index], bytes) }
    }
    #expect(found == left)
  }

  @Test(
    "A state's party members are its own, parties are bodies",
    arguments: [
      ("⟦ORG Ohio Republicans⟧ won", "LOC Ohio"),
      ("the ⟦ORG Welsh Liberal Democrats⟧", "ORG Welsh Liberal Democrats"),
    ])
  func members(text: String, read: String) throws {
    #expect(try applied(text) { $0 = EnglishBorders.set($0, $1) } == [read])
  }

  @Test(
    "French words for owners, treaties and documents tell what stands behind them",
    arguments: [
      ("le contrôle exclusif de ⟦LOC Tarvala⟧", ["ORG Tarvala"]),
      ("une filiale d'⟦PER Ardena⟧", ["ORG Ardena"]),
      ("l'acquisition de ⟦LOC Tarvala⟧", ["LOC Tarvala"]), ("le ⟦ORG Traité CE⟧", []),
      ("le ⟦EVENT Traité de Rome⟧", ["EVENT Traité de Rome"]),
      ("(⟦ORG COM97⟧/744)", []), ("⟦ORG MEMO⟧/06/345", []), ("⟦ORG COM⟧ et PR", ["ORG COM"]),
      ("30 ⟦LOC Meuro⟧", []),
      ("citoyen de l'⟦ORG Union d'être informé⟧", ["ORG Union"]),
      ("l'hebdomadaire ⟦LOC Tarvo⟧", ["ORG Tarvo"]),
      ("affirme ⟦PER Okafor⟧", ["PER Okafor"]), ("chef de groupe ⟦PER Ana Ruiz⟧", ["PER Ana Ruiz"]),
      ("le bâtiment ⟦ORG Corbel⟧", ["LOC Corbel"]), ("⟦ORG La Bourse de Tokyo⟧", ["ORG Bourse de Tokyo"]),
      ("⟦ORG La Poste⟧", ["ORG La Poste"]),
      ("membre de la ⟦ORG Commission chargé de politique⟧", ["ORG Commission"]),
    ] as [(String, [String])])
  func french(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      names = names.compactMap { FrenchKinds.read($0, bytes) }
      for index in names.indices {
        names[index].kind = FrenchLeads.kind(names[index], bytes) { _ in false }
      }
    }
    #expect(found == left)
  }

  @Test("A Chinese name goes on where the document has it in full, if the tagger is sure of that")
  func longer() throws {
    let text = "⟦LOC 中国台湾⟧网报道，⟦ORG 中国台湾网⟧记者说"
    #expect(try applied(text, score: 0.95) { $0 = LongerNames.extend($0, $1) } == ["ORG 中国台湾网", "ORG 中国台湾网"])
    #expect(try applied(text, score: 0.6) { $0 = LongerNames.extend($0, $1) } == ["LOC 中国台湾", "ORG 中国台湾网"])
  }

  @Test(
    "Battles and belts take in their word, likenings and fellows stay out",
    arguments: [
      ("⟦LOC 昆仑关⟧战役中", ["EVENT 昆仑关战役"]), ("⟦LOC 中国⟧保卫战", ["LOC 中国"]), ("⟦LOC 太平洋⟧火环", ["LOC 太平洋火环"]),
      ("对于⟦PER 像Zuck⟧教授", ["PER Zuck"]), ("送⟦LOC 湘潭老乡⟧回家", ["LOC 湘潭"]), ("⟦ORG 新兴市场⟧", []),
      ("来⟦PER 张合影⟧", []), ("尿液⟦PRODUCT 500CC⟧", []),
      ("⟦LOC 南跨清水镇⟧", ["LOC 清水镇"]),
      ("⟦LOC 北京⟧急救中心", ["ORG 北京急救中心"]), ("⟦ORG SpringCloud⟧版本", ["PRODUCT SpringCloud"]),
      ("⟦ORG 江城大学王明教授⟧", ["ORG 江城大学", "PER 王明"]), ("⟦ORG 江城大学王明副教授⟧", ["ORG 江城大学", "PER 王明"]),
      ("⟦ORG 江城大学法学院教授⟧", ["ORG 江城大学法学院教授"]), ("⟦ORG 江城大学客座教授⟧", ["ORG 江城大学客座教授"]), ("⟦LOC 青衣⟧", ["LOC 青衣"]),
      ("⟦ORG 中国教授协会⟧", ["ORG 中国教授协会"]),
    ] as [(String, [String])])
  func chinese(text: String, left: [String]) throws {
    let found = try applied(text) { names, bytes in
      names = ChineseExtensions.set(ChineseBorders.set(names, bytes), bytes)
      names.removeAll { ChineseKinds.has($0, bytes) }
    }
    #expect(found == left)
  }
}

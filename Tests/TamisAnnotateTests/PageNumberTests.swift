import TamisCore
import Testing

/// Classes of numbers that readers of pages of the Web found wrong, each in sentences of its own. Dates count from
/// Wednesday, 2024-11-06.
@Test(
  "Numbers of French pages",
  arguments: [
    // Spoons and pinches measure.
    (
      "Ajoutez 2 c. à soupe de farine, 1 c.c de sel et une pincée de poivre.",
      [
        "2 c. à soupe | quantity | 2 | tablespoon", "1 c.c | quantity | 1 | teaspoon",
        "une pincée | quantity | 1 | pinch",
      ]
    ),
    (
      "Versez 3 cuillères à café d'huile et 1 càs d'eau.",
      ["3 cuillères à café | quantity | 3 | teaspoon", "1 càs | quantity | 1 | tablespoon"]
    ),
    ("Plus de deux cas furent confirmés.", ["Plus de deux | number | (2,]"]),  // no spoon: cas is not càs
    // Calls of notes, glued to a sign or said twice.
    ("Le comité a tranché,(1) puis il a voté.", []),
    ("Le rapport «complet»(2) a été lu. (3)3 Voir le texte.", []),
    ("Un fonds \"structurel1(1)destiné aux villes", []),
    // What something turns about, and about how many.
    (
      "Le projet s'articule autour de deux axes et de près de deux cents actions.",
      ["deux | number | 2", "près de deux cents | number | 200"]
    ),
    (
      "Une prime à concurrence de 12 500 euros est due.",
      ["à concurrence de 12 500 euros | money | [,12500] | EUR"]
    ),
    // A bound behind or before its date.
    ("Écrivez le 30 juin 2010 au plus tard.", ["le 30 juin 2010 au plus tard | date | ../2010-06-30"]),
    ("Écrivez au plus tard le 30 juin 2010.", ["au plus tard le 30 juin 2010 | date | ../2010-06-30"]),
    ("Il pèse 3 tonnes.", ["3 tonnes | quantity | 3 | metric-ton"]),  // of 1,000 kg
    ("Un budget de 30 Meuros.", ["30 Meuros | money | 30000000 | EUR"]),
    // Ages, compared.
    ("Des chiots âgés de plus de huit semaines.", ["plus de huit semaines | age | (8,] | week"]),
    ("Son avis d'avril de cette année.", ["avril de cette année | date | 2024-04"]),
    ("— Ana (@ana) March 14, 2020", ["March 14, 2020 | date | 2020-03-14"]),  // signed in English
    ("La firme Bergström 1999 AB a été vendue.", []),  // a name
    ("Il sortit en maintenant la porte ouverte.", []),  // a verb
    // Addresses.
    ("Rendez-vous au 12, rue des Lilas, 75011 Paris.", []),
    ("Le congrès se tient à 1000 Bruxelles.", []),
    ("Il y a 12 rues dans ce quartier.", ["12 | number | 12"]),
    ("12 h. 45  Déjeuner au village", ["12 h. 45 | time | T12:45"]),  // what is then
    // Ranges of months and winters.
    ("Mai - octobre 1999 : le début.", ["Mai - octobre 1999 | date | 1999-05/1999-10"]),
    ("L'hiver 2013-2014 fut doux.", ["L'hiver 2013-2014 | date | 2013-WI"]),
    ("C'était en 1890. Avril fut froid.", ["1890 | date | 1890", "Avril | date | 2024-04"]),  // two sentences
    // The preposition leads to what is counted.
    ("Des milliers de personnes chantent.", ["Des milliers | number | [2000,10000)"]),
  ] as [(String, [String])])
func frenchPageNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "fr").numbers.map(summary) == expected)
}

@Test(
  "Numbers of Chinese pages",
  arguments: [
    // 内 bounds what is measured, and begins words.
    ("他在30天内完成。", ["30天内 | duration | P30D"]),
    ("误差在5公里内。", ["5公里内 | quantity | [,5] | kilometer"]),
    ("他写了三天内容。", ["三天 | duration | P3D"]),
    ("已在2011年度内完成。", ["2011年度 | date | 2011"]),
    // Those born in a decade, telephones and words.
    ("80后和70、90后都喜欢它。", []),
    ("請撥分機2159。", []),
    ("请拨打110、120或119。", []),
    ("北京120与110、122将联动。", []),
    ("可打95105105订票电话。", []),
    ("他打了12000个电话。", ["12000 | number | 12000"]),
    ("十二指肠发炎。", []),
    ("他捐了人民币两千万元。", ["人民币两千万元 | money | 20000000 | CNY"]),  // the currency twice
    ("拍卖450亿福林国债。", ["450亿福林 | money | 45000000000 | HUF"]),
    ("降低4到5成。", ["4到5成 | percent | [40,50] | percent"]),  // tenths go for both
    ("每个分公司都有。", []),  // no minute
    ("恰逢腊月十六。", ["腊月十六 | date | 2025-01-15"]),  // it happened to be
    (
      "展览在今年1月1日至3月31日期间举行。",
      ["今年1月1日至3月31日 | date | 2024-01-01/2024-03-31"]
    ),
    ("略低于10月的水平。", ["10月 | date | 2024-10"]),  // a month is compared
    ("约合人民币8400元。", ["约合人民币8400元 | money | 8400 | CNY"]),
    ("得分多0.2分。", ["0.2 | number | 0.2"]),  // points
    ("共 10 分 鐘。", ["10 | number | 10"]),  // minutes, no money
    ("1号、2号入口在三楼。", ["1 | number | 1", "2 | number | 2", "三 | number | 3"]),  // doors
    ("被拘留近40天。", ["近40天 | duration | P40D"]),  // lasted so long
    ("他5月到达，同月25日开会。", ["5月 | date | 2025-05", "25日 | date | XXXX-XX-25"]),
    ("近两年来很好。", ["近两年 | date | 2022-11-06/2024-11-06"]),
    ("第一、二名都来了。", ["第一 | ordinal | 1", "二 | ordinal | 2"]),  // the sign goes for both
  ] as [(String, [String])])
func chinesePageNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "zh").numbers.map(summary) == expected)
}

@Test(
  "Days where no date settles them",
  arguments: [
    ("zh", "1月5日至14日放假。", ["1月5日至14日 | date | XXXX-01-05/XXXX-01-14"]),
    ("zh", "1992年1月2日至6日放假。", ["1992年1月2日至6日 | date | 1992-01-02/1992-01-06"]),
    ("zh", "本社上海16日电。", ["16日 | date | XXXX-XX-16"]),
    // Counted from a day that nothing tells: no length.
    ("zh", "他三天前离开。", []),
    ("en", "She left two days ago.", []),
    ("fr", "Il est parti il y a deux jours.", []),
    // Lengths.
    ("en", "It took two days.", ["two days | duration | P2D"]),
    ("fr", "Un trajet de deux jours.", ["deux jours | duration | P2D"]),
  ] as [(String, String, [String])])
func undatedPageNumbers(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag, published: nil).numbers.map(summary) == expected)
}

@Test("What lasts to the end of a year lasts no day longer")
func endOfYearPageNumbers() throws {
  let range = try annotated("from 2007 to the end of 2008", "en").numbers
  #expect(range.map(\.resolvedStart) == ["2007-01-01"])
  #expect(range.map(\.resolvedEnd) == ["2009-01-01"])
}

@Test(
  "Numbers of English pages",
  arguments: [
    // Grades, names, versions, identifiers and addresses.
    ("It is made of 304 stainless steel.", []),
    ("We met at TechFest 365, and again.", []),
    ("It runs on kernel 5.4.x and on Go versions before 1.24.", []),
    ("License #: 3066988 is valid; see catalog no. 182.", []),
    ("It is part 1625-20 of it.", []),
    ("News - 2603 - 8 comments", ["2603 | number | 2603", "8 | number | 8"]),
    ("Visit 3144 E Maria St or 12 Oak Grove Road.", []),
    ("The 5 best road-running shoes.", ["5 | number | 5"]),
    ("You need a 4×4 there.", []),
    ("Hard copy pages 1893-1894 are lost.", []),
    ("Call 1\u{2011}800\u{2011}MY\u{2011}SHOP for it.", []),
    // A year in brackets behind a title, and a count behind what is counted.
    ("His Treatise on Coffee (1792) is rare.", ["1792 | date | 1792"]),
    ("See all Reviews (1650) of it.", ["1650 | number | 1650"]),
    // The comma of their country; a sign for each sum.
    ("Sale price €51,95 for it.", ["€51,95 | money | 51.95 | EUR"]),
    (
      "Pay EUR 163.12 EUR 163.12.",
      ["EUR 163.12 | money | 163.12 | EUR", "EUR 163.12 | money | 163.12 | EUR"]
    ),
    // Ranges.
    ("It takes 12 weeks to 1 year.", ["12 weeks to 1 year | duration | P12W/P1Y"]),
    ("those between the ages of 22 and 25", ["between the ages of 22 and 25 | age | [22,25] | year"]),
    ("those between the ages of 2-17 years", ["between the ages of 2-17 years | age | [2,17] | year"]),
    ("It costs $500 - $1,200+ per fixture.", ["$500 - $1,200+ | money | [500,] | USD"]),
    ("between $1,000 and $3,000 or more", ["between $1,000 and $3,000 or more | money | [1000,] | USD"]),
    // Notes.
    ("It needs 30 minutes.11 Then it runs.", ["30 minutes | duration | PT30M"]),
    ("(16)16 reviews", ["16 | number | 16"]),
    // Ordinary, and what recurs.
    ("A tool for everyday consumers.", []),
    ("We run everyday.", ["everyday | set | P1D"]),
    // Pronouns, idioms and parts.
    ("This leads one to think so.", []),
    ("It can be one you've written.", []),
    ("It does make one change.", ["one | number | 1"]),
    ("First and foremost, it is a one-stop shop.", []),
    ("Split it into thirds, throughout the business quarter.", []),
    ("It holds up to three bits.", ["up to three | number | [,3]"]),
    ("It is one foot long.", ["one foot | quantity | 1 | foot"]),
    ("Patients today expect today's AI models.", []),
    ("For 23 years olds.", ["23 years olds | age | 23 | year"]),
    ("Thousands of people came.", ["Thousands | number | [2000,10000)"]),
  ] as [(String, [String])])
func englishPageNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "en").numbers.map(summary) == expected)
}

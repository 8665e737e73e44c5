import TamisCore
import Testing

/// What was once read as a number, date or sum and is none, or was read in part: found by reading mentions drawn
/// at random from pages of the Web. Dates count from Wednesday, 2024-11-06.
@Test(
  "Once misread on pages",
  arguments: [
    // Places in documents, notes, and numbers of articles and telephones.
    ("fr", "La base de l'article 63, paragraphe 1, et des articles 81 et 82.", []),
    ("fr", "(1) Communication de la Commission", []),
    ("fr", "Il est traduit depuis peu dans notre langue, Au couchant (1). Park le dit.", []),
    (
      "fr", "Un délai de vingt (20) jours et Avis (5)",
      ["vingt | number | 20", "20 | number | 20", "5 | number | 5"]
    ),
    ("fr", "Ouvert 24 heures sur 24.", ["24 heures | duration | PT24H"]),
    ("en", "Figure 4-2 shows it on line 541 [12].", []),
    ("en", "Item number: 365999454668, call 0800727272.", []),
    // Days that share a month; a length that looks like a time of day.
    (
      "fr", "les 5 et 6 octobre 2024",
      ["5 | date | 2024-10-05", "6 octobre 2024 | date | 2024-10-06"]
    ),
    ("fr", "Cuisson 1h10", ["1h10 | duration | PT1H10M"]),
    ("fr", "Départ à 1h10", ["1h10 | time | T01:10"]),
    // Numbers within names.
    ("zh", "他喜欢五十铃卡车，也点赞。", []),
    ("en", "It may lead to a one-size-fits-all answer.", []),
    ("zh", "不到一平方厘米。", ["不到一平方厘米 | quantity | [,1) | square-centimeter"]),
    // A dot behind the h.
    ("fr", "14 h. 45 Discussion libre", ["14 h. 45 | time | T14:45"]),
    ("fr", "Appelez le 604 662-6882.", []),  // a telephone number of Canada
    ("fr", "Le pack TWO.66 est vendu.", []),  // a model
    ("fr", "Le projet Phare 99-0242 continue.", []),  // a code
    // Parts are masculine.
    ("fr", "Une cinquième priorité demeure.", ["cinquième | ordinal | 5"]),
    // A place, not about.
    ("fr", "Le site existe dans les onze langues.", ["onze | number | 11"]),
    ("fr", "Des changements de dernières minutes.", []),  // late, no stretch
    // Une is an article beside a year, too.
    (
      "fr", "Du 11 au 15 septembre 2000, une brochure parut.",
      ["Du 11 au 15 septembre 2000 | date | 2000-09-11/2000-09-15"]
    ),
    // Pounds in the kitchens of Québec.
    (
      "fr", "225 g (1/2 lb) de champignons.",
      ["225 g | quantity | 225 | gram", "1/2 lb | quantity | 0.5 | pound"]
    ),
    ("fr", "Il arriva immédiatement.", []),  // how, not when
    ("zh", "年薪30万 一则新闻。", ["30万 | number | 300000"]),  // two words, a space between
    ("zh", "抵锡后两周。", ["两周 | duration | P2W"]),  // from an event on
    ("zh", "成千上万块光伏板。", []),  // very many, no money
    ("zh", "卡－32直升机。", []),  // a model
    ("zh", "1995－2000年。", ["1995－2000年 | date | 1995/2000"]),  // a range of years
    ("zh-Hant-TW", "113年", ["113年 | date | 2024"]),  // a cell of a table: the ROC year
    ("zh-Hant-TW", "111年12月完工。", ["111年12月 | date | 2022-12"]),  // before a month, too
    ("zh", "一两年。", ["一两年 | duration | P1Y/P2Y"]),  // no weight
    ("zh", "“WJ－30055”车辆号牌。", []),  // a number plate
    // A hyphen behind 万 joins.
    ("zh", "净利1900万-2900万。", ["1900万-2900万 | number | [19000000,29000000]"]),
    ("en", "He stops by every now and then.", []),  // often, not now
    // Two prices.
    ("en", "On sale: $60.00 $30.00", ["$60.00 | money | 60 | USD", "$30.00 | money | 30 | USD"]),
    ("fr", "Pour Jan Hamáček, c'est fini.", []),  // a forename
    ("fr", "La directive 98/70/CE et le règlement (CE) n° 1475/95 s'appliquent.", []),  // numbers of acts
    ("en", "A mobile-first design.", []),  // part of a compound
    // A verb far from a preposition.
    ("en", "This fear may force people of all kinds.", []),
    ("en", "It works for the 30th time.", ["30th | ordinal | 30"]),  // counts times
    ("en", "It is on the 9th floor.", ["9th | ordinal | 9"]),  // counts floors
    // A decimal without its zero.
    ("en", "The effect was small (P=.25).", [".25 | number | 0.25"]),
    ("en", "They live their last years at home.", []),  // how many is not told
    // A code, then a sum.
    ("en", "RM3 opened; it costs RM3 million.", ["RM3 million | money | 3000000 | MYR"]),
    ("en", "The HP Laptop (14t-dq600) is out.", []),  // a model, no tonnes
    ("fr", "Le réseau Natura 2000 sous Windows 11.", []),  // names
    ("fr", "360 millions de DEM", ["360 millions de DEM | money | 360000000 | DEM"]),  // a code of old
    ("fr", "Doichin : +359 885 877422", []),  // a telephone number
    ("fr", "L'hebdomadaire l'affirme chaque semaine.", ["chaque semaine | set | P1W"]),  // a paper
    ("fr", "La norme Euro 6 et l'Euro 2016.", ["2016 | date | 2016"]),  // no money
    ("zh", "表现二：体重", []),  // heads a line, no hour
    // A hyphen joins hours and days.
    ("zh", "营业11:00-18:00。", ["11:00-18:00 | time | 2024-11-06T11:00/2024-11-06T18:00"]),
    ("zh", "2019年7月6-7日在釜山", ["2019年7月6-7日 | date | 2019-07-06/2019-07-07"]),
    ("zh", "2019年7月6至7日在釜山", ["2019年7月6至7日 | date | 2019-07-06/2019-07-07"]),
    ("zh", "神舟十八号乘组住在中山路18号。", []),  // no days
    ("zh", "把改造作为全市的一号工程，讨论一号课题，发布一号令。", []),  // nor these
    ("zh", "春节晚会", ["春节 | date | 2025-01-29"]),  // a show, no evening
    ("zh", "在二十大上。", []),  // a congress by name
    ("zh", "联系小编:18092391220", []),  // a telephone number
    ("zh", "咨询电话：59262089", []),  // told to be one
    ("zh", "站在一块花生地里。", []),  // a piece, no money
    ("zh", "科学一点通，一波三折。", []),  // idioms
    ("zh", "条约签署10周年。", ["10周年 | duration | P10Y"]),  // years, no weeks
    ("zh", "“十四五”末，他十四五岁。", ["十四五岁 | age | [14,15] | year"]),  // a plan by name
    ("zh", "2018年2月25日加入。同年9月离开。", ["2018年2月25日 | date | 2018-02-25", "9月 | date | 2018-09"]),
    ("en", "The largest one is old, and one can say so.", []),  // stands for a thing
    ("en", "Reading USA Today and Saturday Night Fever.", []),  // titles
    ("en", "It fell by 1500 points.", ["1500 | number | 1500"]),  // no year
    // A weight.
    ("en", "Jen weighed 222 pounds.", ["222 pounds | quantity | 222 | pound"]),
    ("en", "Windows 10, version 21H2", []),  // versions
    ("en", "I find the 7\" too big.", ["7\" | quantity | 7 | inch"]),  // a size, no day
  ] as [(String, String, [String])])
func misread(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

@Test("Hours of a program are times, at the beginning of its lines")
func programHours() throws {
  let numbers = try annotated("10.15-11.00  Pause\n16.00  Fin\nMesure 1.10", "fr").numbers
  #expect(numbers.map(\.text) == ["10.15-11.00", "16.00", "1.10"])
  #expect(numbers.map(\.kind) == [.time, .time, .number])
}

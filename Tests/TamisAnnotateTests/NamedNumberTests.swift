import TamisCore
import Testing

/// Numbers that name, point or score and count nothing, and what stands beside them and counts.
@Test(
  "Names, pointers and scores",
  arguments: [
    // Products, programs and norms.
    ("en", "The RTX 5070 Ti beat the Ryzen 7 and the iPhone 15 Pro.", []),
    ("en", "A Boeing 737 flew, and Windows 11 came with Office 2016.", []),
    ("en", "It meets ISO 9001, and an IQ of 130.", ["130 | number | 130"]),
    ("fr", "Le Galaxy 24 Ultra coûte 900 €.", ["900 € | money | 900 | EUR"]),
    ("fr", "La tablette MIRO 12 Pro et l'indice CAC 40.", []),
    ("zh", "麒麟990和骁龙8都很快，波音737有三架。", ["三 | number | 3"]),
    ("zh", "双11和618大促，985高校有三所。", ["三 | number | 3"]),
    // A line in capitals counts.
    ("en", "READ ALL OUR 10 TIPS", ["10 | number | 10"]),
    // Places in documents.
    ("en", "See page 12, chapter 4, vol. 3 and step 2.", []),
    ("fr", "Étape 3, tableau 2, pages 12 à 15, art. L. 123-4.", []),
    (
      "fr", "Le décret n°2019-1130 et la loi n° 2018-1021 du 23 novembre 2018.",
      ["23 novembre 2018 | date | 2018-11-23"]
    ),
    ("zh", "见图2和附件3。", []),
    ("en", "Lancet. 2010;16(3):188.", ["2010 | date | 2010"]),
    // Items of a list.
    ("en", "2. Mix 3 eggs.", ["3 | number | 3"]),
    ("fr", "1) Battre 3 œufs.", ["3 | number | 3"]),
    ("zh", "（1）打三个蛋。", ["三 | number | 3"]),
    ("zh", "二、打三个蛋。", ["三 | number | 3"]),
    // What falls is a score, what rises a range.
    ("en", "They won 3-2.", []),
    ("fr", "Ils ont gagné 4-1.", []),
    ("en", "Serves 2-3.", ["2-3 | number | [2,3]"]),
    // Codes and telephones.
    ("en", "Call +49 (0)40 890 85-433 about CVE‑2024, ref. # 123456, 802.11n, 720p.", []),
    ("en", "A C-17 of the 5A Division.", []),
    ("zh", "专线038-226959。", []),
    ("fr", "Appelez le 604 662-6882.", []),
    ("en", "Save in 401(k)s, with Wildfire 2.0 and S/MIME.", []),
    ("en", "Industr. Rel. 35 (4): 567.", []),
    ("zh", "啤酒(600132，收盘价)，批次20111112B11，拨打【12388】。", []),
    ("zh", "三元桥在322省道。", []),
    ("en", "In Miller '03 it was 4 m.", ["4 m | quantity | 4 | meter"]),
  ] as [(String, String, [String])])
func namedNumbers(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

@Test(
  "Amounts once read in part",
  arguments: [
    // Signs of feet and inches.
    (
      "en", "A 5/16″ bolt and a 24\" screen.",
      ["5/16″ | quantity | 0.3125 | inch", "24\" | quantity | 24 | inch"]
    ),
    ("en", "He is 5'11\" tall.", ["5'11\" | quantity | 71 | inch"]),
    ("en", "He said \"give me 5\" again.", ["5 | number | 5"]),
    ("en", "Wash at 60C.", ["60C | quantity | 60 | celsius"]),
    ("en", "It is 12-1/8\" wide.", ["12-1/8\" | quantity | 12.125 | inch"]),
    ("fr", "Une moto de 750 cc, sans céder d'un pouce.", ["750 cc | quantity | 750 | cubic-centimeter"]),
    ("zh", "展厅有185万平方英寸。", ["185万平方英寸 | quantity | 1850000 | square-inch"]),
    // Halves and ends of ranges with hyphens.
    (
      "en", "A four- to 12-year term, one-and-a-half points.",
      ["four- to 12-year | duration | P4Y/P12Y", "one-and-a-half | number | 1.5"]
    ),
    (
      "fr", "Dès 9/12 mois, en 2/3 jours.",
      ["9/12 mois | duration | P9M/P12M", "2/3 jours | duration | P2D/P3D"]
    ),
    ("fr", "En 3/4 d'heure.", ["3/4 d'heure | duration | PT0.75H"]),
    // Ages without their years.
    ("en", "Tim, aged 8, and ages 3 to 5.", ["8 | age | 8 | year", "3 to 5 | age | [3,5] | year"]),
    // Millions in small letters, signs for both ends, signs of the next sum.
    (
      "en", "It cost £10m and ￥1k-3k.",
      ["£10m | money | 10000000 | GBP", "￥1k-3k | money | [1000,3000] | JPY"]
    ),
    ("fr", "Soit 262,2 m €.", ["262,2 m € | money | 262200000 | EUR"]),
    (
      "en", "August 2023 $25 bonus, 39,99€.",
      ["August 2023 | date | 2023-08", "$25 | money | 25 | USD", "39,99€ | money | 39.99 | EUR"]
    ),
    // The minus belongs to the number.
    ("en", "It fell (-31%).", ["-31% | percent | -31 | percent"]),
    // Comparators behind a joiner.
    (
      "fr", "La mort de plus de 5 millions et plus de 30 fiches.",
      ["plus de 5 millions | number | (5000000,]", "plus de 30 | number | (30,]"]
    ),
    ("fr", "Un maximum de gens.", []),
    ("fr", "Un tour à vélo, 3 octets par seconde.", ["3 octets | quantity | 3 | byte"]),
    // Chinese: cases, pieces, places.
    ("zh", "发生三起事故。", []),
    ("zh", "花三块钱买10块木板。", ["三块钱 | money | 3 | CNY", "10 | number | 10"]),
    ("zh", "维持在5%至6%的水平。", ["5%至6% | percent | [5,6] | percent"]),
    ("zh", "拘留15日。", ["15日 | duration | P15D"]),
    ("zh", "陆陆续续来了，千万不要走。", []),
    ("en", "A pup gained a few pounds.", ["a few pounds | quantity | [2,10) | pound"]),
    ("en", "About 1 in 5 said so.", ["About 1 in 5 | number | 0.2"]),
  ] as [(String, String, [String])])
func amountsInPart(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

import TamisCore
import Testing

/// Forms of amounts that were once not known, or known in part, each with its reason.
@Test(
  "Forms of amounts",
  arguments: [
    // Sixty and twelve, not sixty twelfths; with a hyphen the tens belong to the ordinal.
    ("fr", "La soixante-douzième marche.", ["soixante-douzième | ordinal | 72"]),
    ("fr", "Les vingt-quatrièmes jeux.", ["vingt-quatrièmes | ordinal | 24"]),
    ("fr", "Un quatrième voisin arrive.", ["quatrième | ordinal | 4"]),  // one more, no part
    ("fr", "Un dixième du terrain.", ["Un dixième | number | 0.1"]),  // a part, of the whole behind
    ("en", "About three twenty-fifths of it.", ["About three twenty-fifths | number | 0.12"]),
    ("fr", "Un quart des poules dort.", ["Un quart | number | 0.25"]),
    ("fr", "Un quart de finale épuisant.", []),  // a match
    ("fr", "Près de la moitié du jardin.", ["Près de la moitié | number | 0.5"]),
    ("fr", "La première moitié du film.", ["première | ordinal | 1"]),  // which half
    (
      "en", "Half of the hens and a quarter of the eggs.",
      ["Half | number | 0.5", "a quarter | number | 0.25"]
    ),
    ("en", "The first half of the film.", ["first | ordinal | 1"]),
    ("zh", "超过一半的鸡睡了。", ["超过一半 | number | (0.5,]"]),
    ("zh", "另一半还醒着。", []),  // the other one
    // The coins, not hundreds.
    ("fr", "Une gomme à 60 cents.", ["60 cents | money | 0.6 | USD"]),
    ("fr", "Trois cents gommes.", ["Trois cents | number | 300"]),
    ("en", "They raised 12 MEUR.", ["12 MEUR | money | 12000000 | EUR"]),  // million euros
    ("en", "They raised 12 EUR million.", ["12 EUR million | money | 12000000 | EUR"]),
    // As India groups.
    ("en", "A field for 12,34,500 rupees.", ["12,34,500 rupees | money | 1234500 | INR"]),
    ("zh", "他有3个比特币。", ["3个比特币 | money | 3 | XBT"]),
    ("zh", "卖三块二到三块五毛二。", ["三块二到三块五毛二 | money | [3.2,3.52] | CNY"]),
    ("fr", "Un pain à 2 euros 50.", ["2 euros 50 | money | 2.5 | EUR"]),  // cents without a name
    ("fr", "Pour trois euros cinquante.", ["trois euros cinquante | money | 3.5 | EUR"]),
    ("fr", "Pour 15 euros 50 pains.", ["15 euros | money | 15 | EUR", "50 | number | 50"]),
    // 140/5.
    ("en", "One hundred and forty fifths.", ["One hundred and forty fifths | number | 28"]),
    ("zh", "三百万又二分之一。", ["三百万又二分之一 | number | 3000000.5"]),  // half of one
    ("zh", "３／４的人。", ["３／４ | number | 0.75"]),
    ("en", "The twentyfifth of thirtyone.", ["twentyfifth | ordinal | 25", "thirtyone | number | 31"]),
    // A minus with a space: a line of its own, a temperature behind a preposition; elsewhere a dash.
    ("en", "- 4,500", ["- 4,500 | number | -4500"]),
    (
      "fr", "Il fait entre - 5 °C et 3 °C, - 8 litres.",
      [
        "- 5 °C | quantity | -5 | celsius", "3 °C | quantity | 3 | celsius",
        "8 litres | quantity | 8 | liter",
      ]
    ),
    ("en", "The thirty—second floor.", ["thirty—second | ordinal | 32"]),  // a dash for the hyphen
    ("fr", "Une gomme à 60 cents d'euro.", ["60 cents d'euro | money | 0.6 | EUR"]),
    ("en", "Two roubles and 40 kopecks.", ["Two roubles and 40 kopecks | money | 2.4 | RUB"]),
    // Powers, and numbers of science.
    ("en", "There are 2^10 of them.", ["2^10 | number | 1024"]),
    ("en", "About 3.5x10^4 grains.", ["About 3.5x10^4 | number | 35000"]),
    ("fr", "Il y en a 4,2 × 10⁻³ au total.", ["4,2 × 10⁻³ | number | 0.0042"]),
    // Two amounts, of which the second has a comparison.
    ("en", "It is 40 or greater than 35.", ["40 | number | 40", "greater than 35 | number | (35,]"]),
    // Arrows compare nothing.
    ("en", "See a => 7 and b <> 8.", ["7 | number | 7", "8 | number | 8"]),
    ("en", "It was 4 degrees below zero.", ["4 degrees below zero | quantity | -4 | degree"]),
    ("fr", "Dix degrés au-dessous de zéro.", ["Dix degrés au-dessous de zéro | quantity | -10 | degree"]),
    ("zh", "零下8度。", ["零下8度 | quantity | -8 | degree"]),
    (
      "zh", "每小时90公里，时速约90公里。",
      ["每小时90公里 | quantity | 90 | kilometer-per-hour", "时速约90公里 | quantity | 90 | kilometer-per-hour"]
    ),
    ("zh", "百分百，半成。", ["百分百 | percent | 100 | percent", "半成 | percent | 5 | percent"]),
    ("zh", "一个半月，半日。", ["一个半月 | duration | P1.5M", "半日 | duration | P0.5D"]),
    // What stands between a count and its unit.
    (
      "en", "Four more years and two full days.",
      ["Four more years | duration | P4Y", "two full days | duration | P2D"]
    ),
    ("fr", "Deux longues années.", ["Deux longues années | duration | P2Y"]),
    ("en", "It took 1 hour twenty.", ["1 hour twenty | duration | PT1H20M"]),  // minutes, unsaid
    ("fr", "Toute la semaine.", ["Toute la semaine | duration | P1W"]),
    // Which one is told.
    ("fr", "Toute la semaine prochaine.", ["semaine prochaine | date | 2024-W46"]),
  ] as [(String, String, [String])])
func amountForms(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

/// The same for dates, from Wednesday, 2024-11-06.
@Test(
  "Forms of dates",
  arguments: [
    ("en", "The week after next.", ["The week after next | date | 2024-W47"]),
    ("en", "Friday after next.", ["Friday after next | date | 2024-11-15"]),
    ("en", "March after next.", ["March after next | date | 2026-03"]),
    ("en", "The past couple of weeks.", ["The past couple of weeks | date | 2024-10-23/2024-11-06"]),
    ("en", "The past 2 months and 3 days.", ["The past 2 months and 3 days | date | 2024-09-03/2024-11-06"]),
    ("en", "It will last three weeks.", ["three weeks | duration | P3W"]),  // the verb
    // How long ago, compared.
    ("en", "More than ten years ago.", ["More than ten years ago | date | ../2014-11-06"]),
    ("fr", "Il y a moins d'une semaine.", ["Il y a moins d'une semaine | date | 2024-10-30/.."]),
    ("en", "Nearly 20 years ago.", ["Nearly 20 years ago | date | 2004-11-06"]),
    ("fr", "Dans moins d'un mois.", ["Dans moins d'un mois | date | ../2024-12-06"]),
    ("fr", "Fini en moins d'un mois.", ["moins d'un mois | duration | P1M"]),  // how long, not when
    // Than what was then.
    ("en", "Higher than three months ago.", ["Higher than three months | duration | P3M"]),
    // The next day begins.
    ("fr", "Ce soir à minuit.", ["Ce soir à minuit | datetime | 2024-11-07T00:00"]),
    ("fr", "Il pleuvra dans l'après-midi.", ["dans l'après-midi | time | TAF"]),
    ("en", "From 2007 to the end of 2008.", ["From 2007 to the end of 2008 | date | 2007/2009-01-01"]),
    ("fr", "De 2007 à la fin de 2008.", ["De 2007 à la fin de 2008 | date | 2007/2009-01-01"]),
    ("en", "From 2024-08-01 to today.", ["From 2024-08-01 to today | date | 2024-08-01/2024-11-06"]),
    ("en", "For 3 days from today.", ["For 3 days from today | date | 2024-11-06/2024-11-09"]),
    // The day goes for the second hour alone.
    (
      "en", "From 2pm to tomorrow 4pm.",
      ["From 2pm to tomorrow 4pm | datetime | 2024-11-06T14:00/2024-11-07T16:00"]
    ),
    ("en", "Let us talk sometime in two weeks.", ["in two weeks | date | 2024-11-20"]),
    // As articles and programs date.
    ("fr", "Le 12 mars 2020 - 10:45", ["Le 12 mars 2020 - 10:45 | datetime | 2020-03-12T10:45"]),
    ("en", "Wed Oct 26 15:50:06 2016", ["Wed Oct 26 15:50:06 2016 | datetime | 2016-10-26T15:50:06"]),
    ("fr", "Le samedi 23/06/18.", ["Le samedi 23/06/18 | date | 2018-06-23"]),
    ("fr", "Le 17 de 14h à 16h.", ["Le 17 de 14h à 16h | datetime | 2024-11-17T14:00/2024-11-17T16:00"]),
    ("fr", "Rendez-vous 9h le 13 décembre 2018.", ["9h le 13 décembre 2018 | datetime | 2018-12-13T09:00"]),
    // A length.
    ("fr", "Il travaille 8h le lundi.", ["8h | duration | PT8H", "le lundi | date | 2024-11-04"]),
    ("fr", "17h", ["17h | time | T17:00"]),  // nothing else: an hour that only a clock has
    ("fr", "8h", ["8h | duration | PT8H"]),
    ("en", "Filed 20230701.", ["20230701 | date | 2023-07-01"]),
    ("en", "Sold 20231301.", ["20231301 | number | 20231301"]),  // no month
    ("zh", "3pm开会。", ["3pm | time | T15:00"]),  // no picometres
    ("zh", "晏晝三點三。", ["晏晝三點三 | time | T15:15"]),  // three times five minutes
    ("en", "Xmas at 6 pm.", ["Xmas at 6 pm | datetime | 2024-12-25T18:00"]),
    ("fr", "Un père noël en chocolat.", []),  // no day
    // No days.
    ("en", "A 10th player in the 1st week.", ["10th | ordinal | 10", "1st | ordinal | 1"]),
    ("en", "Once a week or every other day.", ["Once a week | set | P1W", "every other day | set | P2D"]),
    ("fr", "Une fois par mois.", ["Une fois par mois | set | P1M"]),
    ("zh", "神龙二年，天宝三年。", ["神龙二年 | date | 0706", "天宝三年 | date | 0744"]),  // eras
  ] as [(String, String, [String])])
func dateForms(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

/// Figures that are called, or say where or always.
@Test(
  "Figures that count nothing",
  arguments: [
    ("fr", "Ouvert 24/7, 7j/7.", []), ("en", "Our 24/7 help.", []),
    ("fr", "Ouvert 24h/24.", ["24h | duration | PT24H"]),
    ("fr", "Le 24/7, fermé.", ["Le 24/7 | date | 2024-07-24"]),  // a day
    ("fr", "Appelez le 15 ou le 112.", []), ("en", "She called 911.", []), ("zh", "请拨打120。", []),
    ("zh", "全场打15折。", ["15折 | percent | 15 | percent"]),
    ("fr", "Appelez le 15 mars.", ["le 15 mars | date | 2025-03-15"]),  // a day
    ("fr", "Elle vit à Montreuil (93).", []), ("fr", "Une usine (Saint-Ouen, 93) brûle.", []),
    ("fr", "Photos (24)", ["24 | number | 24"]),  // a count
  ] as [(String, String, [String])])
func calledFigures(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

import TamisCore
import Testing

/// What was once read as a number, date or sum and is none, or was read in part: found by reading mentions drawn
/// at random from pages of the Web. Dates count from Wednesday, 2024-11-06.
@Test(
  "Once misread on pages",
  arguments: [
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
    // No fraction.
    ("fr", "La directive 98/70/CE s'applique.", ["98 | number | 98", "70 | number | 70"]),
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

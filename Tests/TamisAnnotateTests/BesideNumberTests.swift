import TamisCore
import Testing

/// Ages, bounds, units, marks and days that words and signs beside a number tell, each rule beside what it must leave
/// alone. Dates count from Wednesday, 2024-11-06.
@Test(
  "Numbers that what stands beside them tells",
  arguments: [
    // Ages.
    ("fr", "Lucie Morvan, 52 ans, tient la ferme.", ["52 ans | age | 52 | year"]),
    ("fr", "Élodie Gall, 52 ans, tient la ferme.", ["52 ans | age | 52 | year"]),
    ("fr", "Un Prêt Horizon, 20 ans, à taux fixe.", ["20 ans | duration | P20Y"]),
    ("fr", "Paul Morvan, 5 ans de prison.", ["5 ans | duration | P5Y"]),
    ("fr", "Le bal est interdit à partir de treize ans.", ["à partir de treize ans | age | [13,] | year"]),
    ("fr", "Prime à partir de deux ans d'ancienneté.", ["à partir de deux ans | duration | P2Y"]),
    ("en", "Twins walked at ten months of age.", ["ten months of age | age | 10 | month"]),
    ("en", "Twins walked for eight months of rain.", ["eight months | duration | P8M"]),
    (
      "en", "He sang in his 40's and in the 40s.",
      ["40's | age | [40,49] | year", "the 40s | date | 194"]
    ),
    // Bounds.
    (
      "fr", "Les murs ne doivent normalement pas dépasser 4 m.",
      ["ne doivent normalement pas dépasser 4 m | quantity | [,4] | meter"]
    ),
    (
      "zh", "篮子最好不要超过8公斤，别超过9公斤。",
      ["不要超过8公斤 | quantity | [,8] | kilogram", "别超过9公斤 | quantity | [,9] | kilogram"]
    ),
    ("zh", "篮子要超过8公斤。", ["超过8公斤 | quantity | (8,] | kilogram"]),
    ("en", "It takes up-to 48-byte names.", ["up-to 48-byte | quantity | [,48] | byte"]),
    ("fr", "Le guide existe dans les 30 langues du pays.", ["30 | number | 30"]),
    ("fr", "La cloche pèse dans les 20 kilos.", ["dans les 20 kilos | quantity | 20 | kilogram"]),
    ("zh", "来客超过了全村人的一半，女客是一半多。", ["一半 | number | (0.5,]", "一半多 | number | (0.5,]"]),
    ("zh", "来客没超过全村人的一半。", ["一半 | number | [,0.5]"]),
    ("zh", "来的是全村人的一半。", ["一半 | number | 0.5"]),
    ("zh", "比率為○．七二，從十九．○四，五．一放假。", ["○．七二 | number | 0.72", "十九．○四 | number | 19.04"]),
    // Units that go for all.
    ("en", "A 2.4/5GHz radio.", ["2.4 | quantity | 2.4 | gigahertz", "5GHz | quantity | 5 | gigahertz"]),
    ("en", "Add 2/3 cup of oats.", ["2/3 cup | quantity | 2/3 | cup"]),
    ("zh", "小组收7、8、9岁的孩子。", ["7 | age | 7 | year", "8 | age | 8 | year", "9岁 | age | 9 | year"]),
    ("zh", "第3、12岁的孩子。", ["第3 | ordinal | 3", "12岁 | age | 12 | year"]),
    // What names, marks or points.
    ("fr", "Un poisson riche en oméga 3 et trois noix.", ["trois | number | 3"]),
    ("zh", "119指挥中心和120急救车，119个人。", ["119 | number | 119"]),
    ("en", "Write to Plano, Texas 75074 (ask for Jo).", []),
    ("en", "In Texas 75074 cows graze.", ["75074 | number | 75074"]),
    ("en", "Reply 23 - Posted by Jo; they reply 23 times.", ["23 | number | 23"]),
    ("en", "The long Bramble 6 review is out; to the Thicket 5 reviews count.", ["5 | number | 5"]),
    ("en", "/3/ A tenant of the mill.\n/4/ A tailor.", []),
    ("en", "They tell 3/4 of it.", ["3/4 | number | 0.75"]),
    ("en", "It varies with the device used (4, 17).", []),
    ("en", "It goes through the point (3, 13).", ["3 | number | 3", "13 | number | 13"]),
    ("en", "A bond of 1.54 Å ends at 1.54 am.", ["1.54 | number | 1.54", "1.54 am | time | T01:54"]),
    (
      "en", "A row of 5 j + 2 takes 5 J.", ["5 | number | 5", "2 | number | 2", "5 J | quantity | 5 | joule"]
    ),
    // Days.
    (
      "fr", "Hier, le 2 novembre 2024, le moulin a rouvert.",
      ["Hier | date | 2024-11-02", "le 2 novembre 2024 | date | 2024-11-02"]
    ),
    (
      "fr", "Hier, le moulin a rouvert.", ["Hier | date | 2024-11-05"]
    ),
    ("zh", "店主星期二（11月12日）到访。", ["星期二 | date | 2024-11-12", "11月12日 | date | 2024-11-12"]),
    ("zh", "店主星期二（11人）到访。", ["星期二 | date | 2024-11-05", "11 | number | 11"]),
    (
      "zh", "2019年3月17、24日停电，17、24人在场。",
      ["2019年3月17 | date | 2019-03-17", "24日 | date | 2019-03-24", "17 | number | 17", "24 | number | 24"]
    ),
    ("zh", "展览1月6日起至19日。", ["1月6日起至19日 | date | 2025-01-06/2025-01-19"]),
    ("zh", "每年春节回家，今年春节不回。", ["每年春节 | set | P1Y", "今年春节 | date | 2024-02-10"]),
    ("zh", "手机有夜间模式，夜间照常营业。", ["夜间 | time | TNI"]),
    ("en", "It began early Wednesday.", ["early Wednesday | date | 2024-11-06"]),
    ("en", "Rung 21:20+00:00 and 22:20.", ["21:20 | time | T21:20", "22:20 | time | T22:20"]),
    ("en", "It guards against today's threats.", []),
    ("en", "Bring weekend adventures to today's lunch.", ["today's | date | 2024-11-06"]),
    ("en", "Pull annual grasses before the annual fair.", ["annual | set | P1Y"]),
    ("fr", "Les cultures annuelles et la foire annuelle.", ["annuelle | set | P1Y"]),
  ] as [(String, String, [String])])
func besideNumbers(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

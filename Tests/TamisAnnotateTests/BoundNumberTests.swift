import TamisCore
import Testing

/// Bounds, units and ranges that words around a number tell, each rule beside what it must leave alone.
@Test(
  "Bounds, units and ranges",
  arguments: [
    ("fr", "Elle n'a jamais tenu plus de six chèvres.", ["plus de six | number | [,6]"]),
    ("fr", "Jamais plus de six chèvres à la fois.", ["plus de six | number | [,6]"]),
    ("en", "A 60W x 24h test", ["60W | quantity | 60 | watt", "24h | duration | PT24H"]),
    ("fr", "Elle a tenu plus de six chèvres.", ["plus de six | number | (6,]"]),
    ("fr", "Cela ne pèse pas plus de 4 kg.", ["pas plus de 4 kg | quantity | [,4] | kilogram"]),
    ("zh", "墙有2米多高，干了三年多。", ["2米多 | quantity | (2,] | meter", "三年多 | duration | P3Y"]),
    (
      "zh", "孩子4岁多，等了两个多小时，走了一个多月。",
      ["4岁多 | age | (4,] | year", "两个多小时 | duration | PT2H", "一个多月 | duration | P1M"]
    ),
    ("zh", "过去三年多的时间里。", ["三年多 | duration | P3Y"]),
    ("zh", "过去三年里。", ["过去三年 | date | 2021-11-06/2024-11-06"]),
    ("zh", "3年多地推广，一年多三个月。", ["3年 | duration | P3Y", "一年多三个月 | duration | P1Y3M"]),
    ("zh", "賣 了 三 千 多 元 。", ["三 千 多 元 | money | (3000,] | CNY"]),
    (
      "en", "Hundreds left; two hundred stayed.",
      ["Hundreds | number | [200,1000)", "two hundred | number | 200"]
    ),
    (
      "en", "We had hundreds and hundreds of pears.",
      ["hundreds | number | [200,1000)", "hundreds | number | [200,1000)"]
    ),
    ("en", "He has never rowed more than 9 miles.", ["more than 9 miles | quantity | [,9] | mile"]),
    ("en", "He never said more than 9 words.", ["more than 9 | number | [,9]"]),
    ("en", "He rowed more than 9 miles.", ["more than 9 miles | quantity | (9,] | mile"]),
    ("en", "Rents rose over a ten-year period.", ["ten-year | duration | P10Y"]),
    ("en", "Over six years, rents rose.", ["six years | duration | P6Y"]),
    ("en", "Over six years have passed.", ["Over six years | duration | P6Y"]),
    ("en", "Wind it around one of the poles.", ["one | number | 1"]),
    ("en", "Around one million poles", ["Around one million | number | 1000000"]),
    (
      "en", "Teens aged 13-17 years; ages 6 to 9 years",
      ["13-17 years | age | [13,17] | year", "6 to 9 years | age | [6,9] | year"]
    ),
    ("en", "It lasts 13-17 years.", ["13-17 years | duration | P13Y/P17Y"]),
    (
      "en", "Write three-to-four lines or 3-to-4 lines.",
      ["three-to-four | number | [3,4]", "3-to-4 | number | [3,4]"]
    ),
    ("en", "Odds of five-to-one", ["five | number | 5"]),
    (
      "en", "Lines of 12 Tbps and 640 kbps",
      ["12 Tbps | quantity | 12 | terabit-per-second", "640 kbps | quantity | 640 | kilobit-per-second"]
    ),
    ("en", "A surge of 70 kA hit 70 Ka.", ["70 kA | quantity | 70 | kiloampere", "70 | number | 70"]),
    ("en", "The lamp goes from 2200K to 5000K.", ["from 2200K to 5000K | quantity | [2200,5000] | kelvin"]),
    ("en", "They sold 2200K copies.", ["2200K | number | 2200000"]),
    (
      "en", "A trunk of 24H x 12.5W x 8D inches",
      ["24H | quantity | 24 | inch", "12.5W | quantity | 12.5 | inch", "8D inches | quantity | 8 | inch"]
    ),
    (
      "en", "A 15W x 2 lamp for 24h",
      ["15W | quantity | 15 | watt", "2 | number | 2", "24h | duration | PT24H"]
    ),
    ("en", "Each bead weighs 2,7 gram.", ["2,7 gram | quantity | 2.7 | gram"]),
    ("en", "Packs of 1,2,7 kg", ["1 | number | 1", "2 | number | 2", "7 kg | quantity | 7 | kilogram"]),
    ("en", "A 2-gram model beside each bigram.", ["2 | number | 2"]),
    ("en", "A 2-gram pinch", ["2-gram | quantity | 2 | gram"]),
  ] as [(String, String, [String])])
func boundsAndUnits(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

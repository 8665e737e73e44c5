import TamisCore
import Testing

/// Times that a text counts from its own days, or from none. Dates count from Wednesday, 2024-11-06.
@Test(
  "Nowadays and stories",
  arguments: [
    ("en", "Today's youth reads less. They left today.", ["today | date | 2024-11-06"]),
    ("en", "Today, many people fly.", []),
    ("fr", "Le monde d'aujourd'hui est encore aujourd'hui fragile.", []),
    ("fr", "Dès aujourd'hui, on vote.", ["Dès aujourd'hui | date | 2024-11-06/.."]),
    ("zh", "今天的中国。今天下雨。", ["今天 | date | 2024-11-06"]),
    ("en", "Now, let us see. Come now.", ["now | datetime | PRESENT_REF"]),
    ("fr", "À ce moment-là, il part maintenant.", ["maintenant | datetime | PRESENT_REF"]),
    ("zh", "主要体现在执行上，他现在走。", ["现在 | datetime | PRESENT_REF"]),
    // In a short line the next day is tomorrow, in a story it is not.
    ("en", "See you the next day.", ["the next day | date | 2024-11-07"]),
    (
      "en",
      "She walked all the way down to the old harbour and waited there for the boat, which came the next day, and two years later it sank in a storm.",
      ["two years | duration | P2Y"]
    ),
    (
      "fr",
      "Elle marcha jusqu'au vieux port et attendit longuement le bateau, qui arriva le lendemain, puis deux ans plus tard coula dans la tempête.",
      ["deux ans | duration | P2Y"]
    ),
    (
      "zh",
      "她一直走到旧港口，在那里等那条船，等了很久也没有等到，船当天没有来，两年后在风暴里沉没了，再也没有人见过它的样子，大家都忘了。",
      ["两年 | duration | P2Y"]
    ),
    ("en", "It is his best in 20 years.", ["20 years | duration | P20Y"]),
    ("en", "About 18 years ago it rained.", ["About 18 years ago | date | 2006-11-06"]),
    // How many is not told.
    ("fr", "Ces derniers jours, ces jours-ci, au cours des dernières années.", []),
    ("zh", "近日，近年来，新的一年。", []),
    // Months of this year, ranges of months and years.
    ("zh", "前4个月增长。", ["前4个月 | date | 2024-01/2024-05"]),
    ("zh", "1-8月增长，2019年1至4月下降。", ["1-8月 | date | 2024-01/2024-08", "2019年1至4月 | date | 2019-01/2019-04"]),
    ("zh", "搭乘近一个小时的车，创下14个月新高。", ["近一个小时 | duration | PT1H", "14个月 | duration | P14M"]),
    (
      "en", "The 2012-13 budget, December of '95.",
      ["2012-13 | date | 2012/2013", "December of '95 | date | 1995-12"]
    ),
    (
      "en", "It needs $5 million over five years.",
      ["$5 million | money | 5000000 | USD", "five years | duration | P5Y"]
    ),
    ("en", "The 19-page report came from a 2018 model.", ["19 | number | 19", "2018 | date | 2018"]),
    (
      "zh", "从2013、2014年起，“2012全球指数”发布。",
      ["2013 | date | 2013", "2014年起 | date | 2014/..", "2012 | date | 2012"]
    ),
    ("zh", "想起当年，如今不同。", []),
    ("en", "The letters (1573-1582) remain.", ["1573-1582 | date | 1573/1582"]),
    // A weekday on its own day is today; in a list, or with *a*, it is any.
    ("fr", "Il arrive ce mercredi.", ["ce mercredi | date | 2024-11-06"]),
    ("en", "It opens Wednesday.", ["Wednesday | date | 2024-11-06"]),
    (
      "en", "Open Tuesday, Friday, never on a Monday.",
      ["Tuesday | date | XXXX-WXX-2", "Friday | date | XXXX-WXX-5", "a Monday | date | XXXX-WXX-1"]
    ),
    ("en", "The transiting Sun rises; an SAT essay.", []),
    // Participles, articles and hours.
    ("fr", "Ils l'ont été en 1988, à une soirée privée.", ["1988 | date | 1988"]),
    ("fr", "À deux mois de Noël.", ["deux mois | duration | P2M", "Noël | date | 2024-12-25"]),
    ("fr", "Cuire cinq minutes avant de servir.", ["cinq minutes | duration | PT5M"]),
  ] as [(String, String, [String])])
func stories(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

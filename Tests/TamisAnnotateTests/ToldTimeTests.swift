import TamisCore
import Testing

/// Times whose year, day or extent words around them tell, each rule beside what it must leave alone. Dates count from
/// Wednesday, 2024-11-06.
@Test(
  "Times that words around tell",
  arguments: [
    // What a clause of the past tells was, and the year that a date has nearby.
    ("en", "The barn burned down on Saturday.", ["Saturday | date | 2024-11-02"]),
    ("en", "The barn opens on Saturday.", ["Saturday | date | 2024-11-09"]),
    ("en", "The mayor asked us to come on Saturday.", ["Saturday | date | 2024-11-09"]),
    ("en", "Bread is baked on Saturday.", ["Saturday | date | 2024-11-09"]),
    ("fr", "La halle a été repeinte en février.", ["février | date | 2024-02"]),
    ("fr", "L'ouverture a été fixée en février.", ["février | date | 2025-02"]),
    ("fr", "Le pont, qui était fermé, rouvrira en février.", ["février | date | 2025-02"]),
    ("zh", "银行周六宣布降息，将于周六宣布结果。", ["周六 | date | 2024-11-02", "周六 | date | 2024-11-09"]),
    (
      "fr", "Né le 2 mars 1911, il fêta ses noces un 2 mars.",
      ["le 2 mars 1911 | date | 1911-03-02", "2 mars | date | 1911-03-02"]
    ),
    (
      "fr", "Né le 2 mars 1911, il part le 3 mars.",
      ["le 2 mars 1911 | date | 1911-03-02", "le 3 mars | date | 2025-03-03"]
    ),
    (
      "en", "On March 2, 1911 it rained; March 2 was cold.",
      ["On March 2, 1911 | date | 1911-03-02", "March 2 | date | 1911-03-02"]
    ),
    ("zh", "2019年4月2日开业，4月2日关门。", ["2019年4月2日 | date | 2019-04-02", "4月2日 | date | 2019-04-02"]),
    // Months joined by a sign.
    ("fr", "de mai-juin 2001 à avril 2002", ["de mai-juin 2001 à avril 2002 | date | 2001-05/2002-04"]),
    ("fr", "Le numéro de mai-juin 2001 manque.", ["de mai-juin 2001 | date | 2001-05/2001-06"]),
    ("fr", "Le numéro mai/juin 2001", ["mai/juin 2001 | date | 2001-05/2001-06"]),
    (
      "en", "Issue of May/June 2001, or 3/4 of it.",
      ["May/June 2001 | date | 2001-05/2001-06", "3/4 | number | 0.75"]
    ),
    // Years, hours, recurrences and what names no day.
    ("en", "The mill dates back to 1240, with 1240 bricks.", ["1240 | date | 1240", "1240 | number | 1240"]),
    ("en", "The train leaves at 0615 GMT with 0615 on it.", ["0615 | time | T06:15", "0615 | number | 615"]),
    ("en", "The 2010 CSTO summit met.", ["2010 | date | 2010"]),
    ("en", "The lamp lasts 1500 hrs in all.", ["1500 hrs | duration | PT1500H"]),
    ("en", "Doors open at 1930 hrs.", ["1930 | time | T19:30"]),
    ("zh", "第二财政部长表示，季度数据很好。", ["第二 | ordinal | 2"]),
    (
      "en", "We dance Friday nights and every Sunday morning.",
      ["Friday nights | set | XXXX-WXX-5TNI", "every Sunday morning | set | XXXX-WXX-7TMO"]
    ),
    ("en", "We dance Friday night.", ["Friday night | datetime | 2024-11-08TNI"]),
    ("en", "A free weekend day; come this weekend.", ["this weekend | date | 2024-W45-WE"]),
    ("en", "At today's rates it has today become dear, but the saws we use today are sharp.", []),
    ("en", "He has today resigned.", ["today | date | 2024-11-06"]),
    // Chinese.
    ("zh", "元月份停工，2019年元月份复工。", ["元月份 | date | 2025-01", "2019年元月份 | date | 2019-01"]),
    ("zh", "2019年中期业绩，2019年中期动工。", ["2019年中期 | date | 2019-H1", "2019年中期 | date | 2019-05/2019-09"]),
    ("zh", "第二财季亏损，第二季度盈利，第二赛季。", ["第二财季 | date | XXXX-Q2", "第二季度 | date | 2024-Q2", "第二 | ordinal | 2"]),
    ("zh", "上 月 3 日 與 前 年 相 比 。", ["上 月 3 日 | date | 2024-10-03", "前 年 | date | 2022"]),
    ("zh", "春夏季上新，夏季打折。", ["夏季 | date | SU"]),
    ("zh", "2 月前 · 最后由 林 回复", ["2 月前 | date | 2024-09-06"]),
    ("zh", "2月前完工。", ["2月前 | date | ../2025-02"]),
    ("zh", "“好邻居2019”年度评选。", ["2019 | date | 2019"]),
  ] as [(String, String, [String])])
func toldTimes(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

@Test("The Chinese evening lasts to midnight, dusk does not")
func chineseEvening() throws {
  let numbers = try annotated("3日晚停电，昨天傍晚下雨。", "zh").numbers
  #expect(numbers.map(\.resolvedStart) == ["2024-11-03T18:00", "2024-11-05T16:00"])
  #expect(numbers.map(\.resolvedEnd) == ["2024-11-04T00:00", "2024-11-05T20:00"])
}

@Test("A post's age tells no time without a date")
func undatedStamp() throws {
  #expect(try annotated("2 月前 · 最后由 林 回复", "zh", published: nil).numbers.isEmpty)
}

import Testing

@testable import TamisExtract

@Test(
  "A text is Chinese where Han characters are most of it, and kana are not",
  arguments: [
    ("部长们昨天开会讨论明年的预算。会议持续了三个小时，没有结果。", true),
    ("部長們昨天開會討論明年的預算。", true),
    // Names and figures in it.
    ("微软公司 Microsoft 第三季度营收同比增长12%，达到565亿美元，超过分析师预期。", true),
    ("大臣たちは昨日、来年の予算について話し合うために集まりました。", false),
    ("The ministers met yesterday (部长们昨天开会) to talk about the budget of the year to come.", false),
    ("Les ministres se sont réunis hier.", false),
    ("", false),
  ])
func chinese(text: String, expected: Bool) {
  #expect(ContentScores.isChinese(Array(text.utf8)) == expected)
}

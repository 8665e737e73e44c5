import TamisCore
import Testing

/// Sentences of Chinese that are easy to read wrongly, each with its reason. Dates count from Wednesday, 2024-11-06.
@Test(
  "Hard sentences of Chinese",
  arguments: [
    ("zh", "十分高兴。", []),  // very
    ("zh", "万一下雨怎么办？", []),  // in case
    ("zh", "他一下子走了。", []),  // all at once
    ("zh", "三星手机降价了。", []),  // a name
    ("zh", "五一假期很短。", []),  // short for the holiday, no number
    ("zh", "每周一次会议。", ["每周一次 | set | P1W"]),  // once a week, not on Mondays
    ("zh", "每周一下午八点开会。", ["每周一下午八点 | set | XXXX-WXX-1T20:00"]),  // a weekday that recurs
    ("zh", "一星期一次。", ["一星期一次 | set | P1W"]),  // once a week, no Monday
    ("zh", "十月第一个星期一。", ["十月第一个星期一 | date | 2024-10-07"]),  // week and weekday overlap
    ("zh", "2021年的前2周。", ["2021年的前2周 | date | 2021-01-04/2021-01-18"]),  // the first weeks of a year
    ("zh", "今年的最后3周。", ["今年的最后3周 | date | 2024-12-09/2024-12-30"]),  // the last weeks of a year
    ("zh", "下下周三见。", ["下下周三 | date | 2024-11-20"]),  // the week after next
    ("zh", "上上个月下雨。", ["上上个月 | date | 2024-09"]),  // the month before last
    ("zh", "本月十日截止。", ["本月十日 | date | 2024-11-10"]),  // a day of this month
    ("zh", "三日后出发。", ["三日后 | date | 2024-11-09"]),  // days counted on
    ("zh", "08年奥运会。", ["08年 | date | 2008"]),  // the zero makes it a year
    ("zh", "他病了三年。", ["三年 | duration | P3Y"]),  // a length
    ("zh", "上世纪90年代。", ["上世纪90年代 | date | 199"]),  // a decade of the last century
    ("zh", "农历八月十五赏月。", ["农历八月十五 | date | 2024-09-17"]),  // the Chinese calendar
    // A year, then the Chinese calendar.
    ("zh", "2024年农历五月初五。", ["2024年农历五月初五 | date | 2024-06-10"]),
    ("zh", "腊月廿三祭灶。", ["腊月廿三 | date | 2025-01-22"]),  // a month of that calendar alone
    ("zh", "2024年中秋节。", ["2024年中秋节 | date | 2024-09-17"]),  // by the Chinese calendar
    ("zh", "去年春节很冷。", ["去年春节 | date | 2023-01-22"]),  // the feast of a year
    ("zh", "2025年清明节。", ["2025年清明节 | date | 2025-04-04"]),  // the sun at 15 degrees
    ("zh", "2018年光明节。", ["2018年光明节 | date | 2018-12-03/2018-12-11"]),  // by the Hebrew calendar
    ("zh", "2018年开斋节。", ["2018年开斋节 | date | 2018-06-15"]),  // by the Islamic calendar
    ("zh", "2018年东正教复活节。", ["2018年东正教复活节 | date | 2018-04-08"]),  // by the Julian calendar
    ("zh", "半小时后开始。", ["半小时后 | datetime | 2024-11-06T00:30"]),  // half an hour on
    ("zh", "他等了半个小时。", ["半个小时 | duration | PT0.5H"]),  // half an hour
    ("zh", "十三点十分三十六秒。", ["十三点十分三十六秒 | time | T13:10:36"]),  // 十分 is ten minutes here
    ("zh", "一点零五六。", ["一点零五六 | number | 1.056"]),  // more than two digits are decimals
    ("zh", "大于10小于20。", ["大于10小于20 | number | (10,20)"]),  // two bounds
    ("zh", "2007年与2009年之间。", ["2007年与2009年之间 | date | 2007/2009"]),  // years with a word behind
    ("zh", "人民币100元。", ["人民币100元 | money | 100 | CNY"]),  // the currency before and behind
    ("zh", "三块二。", ["三块二 | money | 3.2 | CNY"]),  // the last digit counts tenths
    ("zh", "一百五十块人民币。", ["一百五十块人民币 | money | 150 | CNY"]),  // the currency twice
    ("zh", "八折优惠。", ["八折 | percent | 80 | percent"]),  // what is left of a price
    ("zh", "三成五。", ["三成五 | percent | 35 | percent"]),  // 35 percent
    ("zh", "百分之三十。", ["百分之三十 | percent | 30 | percent"]),  // percent before the number
    ("zh", "千分之三。", ["千分之三 | percent | 3 | permille"]),  // per mille before the number
    ("zh", "第三名。", ["第三 | ordinal | 3"]),  // an ordinal
    ("zh", "十五六个人。", ["十五六 | number | [15,16]"]),  // a range in one word
    ("zh", "二百五。", ["二百五 | number | 250"]),  // 250, the last digit counts tens
    ("zh", "两万三。", ["两万三 | number | 23000"]),  // 23000
    // The ROC year.
    ("zh-Hant-TW", "民國一百一十三年十月五日。", ["民國一百一十三年十月五日 | date | 2024-10-05"]),
    ("zh-Hant-TW", "民國113年。", ["民國113年 | date | 2024"]),  // the ROC year in digits
    ("zh-Hant-TW", "下禮拜三見。", ["下禮拜三 | date | 2024-11-13"]),  // a Taiwanese weekday
    ("zh-Hant-TW", "二十塊錢。", ["二十塊錢 | money | 20 | TWD"]),  // dollars of Taiwan
    ("zh-Hant-TW", "一千兩百元。", ["一千兩百元 | money | 1200 | TWD"]),  // 元 by region
    ("zh-Hant-TW", "雙十節放假。", ["雙十節 | date | 2024-10-10"]),  // the tenth of October
    ("zh-Hant-TW", "去年中秋節。", ["去年中秋節 | date | 2023-09-29"]),  // by the Chinese calendar
    ("zh-Hant-TW", "上個禮拜天。", ["上個禮拜天 | date | 2024-11-03"]),  // a weekday
    ("zh-Hant-TW", "三成民眾。", ["三成 | percent | 30 | percent"]),  // tenths
    // A Taiwanese unit.
    (
      "zh-Hant-TW", "一坪約3.3平方公尺。",
      ["一坪 | quantity | 1 | x-ping", "約3.3平方公尺 | quantity | 3.3 | square-meter"]
    ),
    ("zh-Hant-HK", "今個月二十號。", ["今個月二十號 | date | 2024-11-20"]),  // this month in Cantonese
    // Tomorrow in Cantonese.
    ("zh-Hant-HK", "聽日下晝三點半。", ["聽日下晝三點半 | datetime | 2024-11-07T15:30"]),
    ("zh-Hant-HK", "兩個鐘前。", ["兩個鐘前 | datetime | 2024-11-05T22:00"]),  // hours in Cantonese
    ("zh-Hant-HK", "$20 一碗。", ["$20 | money | 20 | HKD"]),  // dollars of Hong Kong
    ("zh-Hant-HK", "尋日好凍。", ["尋日 | date | 2024-11-05"]),  // yesterday in Cantonese
    ("zh-Hant-HK", "香港回歸紀念日。", ["香港回歸紀念日 | date | 2024-07-01"]),  // the first of July
    ("zh-Hant-HK", "二十蚊一碗。", ["二十 | number | 20"]),  // dollars in Cantonese
  ] as [(String, String, [String])])
func hardChinese(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

import TamisCore
import Testing

/// Sentences of English that are easy to read wrongly, each with its reason. Dates count from Wednesday, 2024-11-06.
@Test(
  "Hard sentences of English",
  arguments: [
    ("en", "May I ask who called?", []),  // a verb
    ("en", "He lent me a pen.", []),  // lent is no fast
    ("en", "She is one of the best.", ["one | number | 1"]),  // one counts
    ("en", "No one came at once.", []),  // idioms
    ("en", "It costs $5 an hour.", ["$5 | money | 5 | USD"]),  // a rate, no length
    // An article counts one.
    (
      "en", "We waited for an hour and a half.",
      ["an hour and a half | duration | PT1.5H"]
    ),
    // A few are three when counted back.
    (
      "en", "They left a few minutes ago.",
      ["a few minutes ago | datetime | 2024-11-05T23:57"]
    ),
    ("en", "From 10 to 20 dollars.", ["From 10 to 20 dollars | money | [10,20] | USD"]),  // to is no terabyte
    // No time of day.
    ("en", "He earns five to seven dollars.", ["five to seven dollars | money | [5,7] | USD"]),
    ("en", "Let's meet at five to seven.", ["five to seven | time | T06:55"]),  // a time of day
    // Counted, no hour.
    (
      "en", "Four afternoon classes were held.",
      ["Four | number | 4", "afternoon | time | TAF"]
    ),
    ("en", "Two to four people came.", ["Two to four | number | [2,4]"]),  // a range, no hour
    // No date to come.
    (
      "en", "For the first time in 20 years.",
      ["first | ordinal | 1", "20 years | duration | P20Y"]
    ),
    // ISO weeks.
    ("en", "In the first week of October 2024.", ["the first week of October 2024 | date | 2024-W40"]),
    // Counted in a month.
    (
      "en", "The second Monday of next month.",
      ["The second Monday of next month | date | 2024-12-09"]
    ),
    // Counted from the end.
    (
      "en", "The third last week of 2024.",
      ["The third last week of 2024 | date | 2024-W50"]
    ),
    // A count of months.
    (
      "en", "The last four months of 2023.",
      ["The last four months of 2023 | date | 2023-09-01/2024-01-01"]
    ),
    // A count of days.
    (
      "en", "The first ten days of last year.",
      ["The first ten days of last year | date | 2023-01-01/2023-01-11"]
    ),
    ("en", "Week 31 of last year was hot.", ["Week 31 of last year | date | 2023-W31"]),  // ISO week
    // The week that holds the day.
    (
      "en", "The week of October 7, 2024.",
      ["The week of October 7, 2024 | date | 2024-W41"]
    ),
    // The weekend of its week.
    (
      "en", "The weekend of Thanksgiving 2024.",
      ["The weekend of Thanksgiving 2024 | date | 2024-W48-WE"]
    ),
    // Counted from a day.
    ("en", "Two days after tomorrow.", ["Two days after tomorrow | date | 2024-11-09"]),
    // Counted from a date.
    (
      "en", "Two weeks before May 13, 2025.",
      ["Two weeks before May 13, 2025 | date | 2025-04-29"]
    ),
    ("en", "Three Fridays from now.", ["Three Fridays from now | date | 2024-11-22"]),  // weekdays counted
    // Saturdays and Sundays do not count.
    (
      "en", "Four business days ago.",
      ["Four business days ago | date | 2024-10-31"]
    ),
    // Two units, one date.
    ("en", "1 month and 21 days ago.", ["1 month and 21 days ago | date | 2024-09-15"]),
    ("en", "In half an hour.", ["In half an hour | datetime | 2024-11-06T00:30"]),  // half of an hour on
    // A quarter of an hour on.
    (
      "en", "In a quarter of an hour.",
      ["In a quarter of an hour | datetime | 2024-11-06T00:15"]
    ),
    // Up to its last day.
    ("en", "By the end of the month.", ["By the end of the month | date | ../2024-12-01"]),
    // From today to its end.
    (
      "en", "The rest of the week.",
      ["The rest of the week | date | 2024-11-06/2024-11-11"]
    ),
    // A stretch from a day.
    (
      "en", "For 10 days from December 18, 2024.",
      ["For 10 days from December 18, 2024 | date | 2024-12-18/2024-12-28"]
    ),
    // A stretch from an hour.
    ("en", "From 10 am for 3 hours.", ["From 10 am for 3 hours | time | T10:00/T13:00"]),
    // Hours of a day.
    (
      "en", "Between 3 and 5 on January 1, 2025.",
      ["Between 3 and 5 on January 1, 2025 | datetime | 2025-01-01T03:00/2025-01-01T05:00"]
    ),
    // Hours, no days of the month.
    (
      "en", "Monday from 9 to 11.",
      ["Monday from 9 to 11 | datetime | 2024-11-11T09:00/2024-11-11T11:00"]
    ),
    // A day with a bound.
    ("en", "Thursday before 5pm.", ["Thursday before 5pm | datetime | ../2024-11-07T17:00"]),
    // A dot between hour and minutes.
    ("en", "At 8.30 pm today.", ["8.30 pm today | datetime | 2024-11-06T20:30"]),
    ("en", "At a quarter to noon.", ["a quarter to noon | time | T11:45"]),  // a named hour
    ("en", "Around 1pm he left.", ["Around 1pm | time | T13:00"]),  // an approximate hour
    ("en", "We met in the morning.", ["in the morning | time | TMO"]),  // a part of the day
    // A year that is said.
    ("en", "In nineteen eighty-four he was born.", ["nineteen eighty-four | date | 1984"]),
    ("en", "In the seventies people danced.", ["the seventies | date | 197"]),  // a decade
    ("en", "In his seventies he danced.", []),  // an age, no decade
    ("en", "The range is 2014-2018.", ["2014-2018 | date | 2014/2018"]),  // years, no code
    ("en", "Nov-Feb 2023 was cold.", ["Nov-Feb 2023 | date | 2022-11/2023-02"]),  // begins the year before
    ("en", "Black Friday 2024.", ["Black Friday 2024 | date | 2024-11-29"]),  // the day after Thanksgiving
    ("en", "Labor Day 2024.", ["Labor Day 2024 | date | 2024-09-02"]),  // the first Monday of September
    ("en", "Memorial Day 2025.", ["Memorial Day 2025 | date | 2025-05-26"]),  // the last Monday of May
    ("en", "Boss's Day 2016.", ["Boss's Day 2016 | date | 2016-10-17"]),  // moved from a Sunday
    // By the Chinese calendar.
    ("en", "Chinese New Year 2025.", ["Chinese New Year 2025 | date | 2025-01-29"]),
    // Two days from the evening before.
    (
      "en", "Rosh Hashanah 2024.",
      ["Rosh Hashanah 2024 | date | 2024-10-03/2024-10-05"]
    ),
    ("en", "Eid al-Adha 2018.", ["Eid al-Adha 2018 | date | 2018-08-21"]),  // by the Islamic calendar
    ("en", "Diwali 2024 was bright.", ["Diwali 2024 | date | 2024-10-31"]),  // new moon at dusk
    ("en", "Holika Dahan 2019.", ["Holika Dahan 2019 | date | 2019-03-20"]),  // full moon of Phalguna
    // The sun enters Capricorn after dusk.
    (
      "en", "Makar Sankranti 2019.",
      ["Makar Sankranti 2019 | date | 2019-01-15"]
    ),
    ("en", "Orthodox Easter 2018.", ["Orthodox Easter 2018 | date | 2018-04-08"]),  // by the Julian calendar
    ("en", "More than half of them.", ["More than half | number | (0.5,]"]),  // half behind a comparison
    ("en", "One in five adults smokes.", ["One in five | number | 0.2"]),  // a ratio
    // The parts belong to the three.
    (
      "en", "One hundred and three quarters.",
      ["One hundred and three quarters | number | 100.75"]
    ),
    // Two bounds.
    (
      "en", "Greater than 100 and smaller than 300.",
      ["Greater than 100 and smaller than 300 | number | (100,300)"]
    ),
    // And below stands behind numbers too.
    (
      "en", "Above 1000 and below 1500.",
      ["Above 1000 and below 1500 | number | (1000,1500)"]
    ),
    // Bounds in any order.
    (
      "en", "At most 100 and at least 20.",
      ["At most 100 and at least 20 | number | [20,100]"]
    ),
    ("en", "7 feet and 10 inches tall.", ["7 feet and 10 inches | quantity | 94 | inch"]),  // one length
    ("en", "2 km and 300 m away.", ["2 km and 300 m | quantity | 2300 | meter"]),  // one length
    ("en", "Two pounds of meat.", ["Two pounds | quantity | 2 | pound"]),  // a weight, no money
    ("en", "Two pounds an hour.", ["Two pounds | money | 2 | GBP"]),  // money
    ("en", "The GPT-4 model beat the A380.", []),  // codes
    ("en", "Version 2.5.1 is out.", []),  // a version
    ("en", "A couple of days passed.", ["A couple of days | duration | P2D"]),  // a group of two
    ("en", "Another week went by.", ["Another week | duration | P1W"]),  // one week
    // Quarters by word and code.
    (
      "en", "This quarter was good; Q3 2024 was not.",
      ["This quarter | date | 2024-Q4", "Q3 2024 | date | 2024-Q3"]
    ),
    ("en", "A dozen eggs.", ["A dozen | number | 12"]),  // a group by itself
    ("en", "the 21st century", ["the 21st century | date | 20"]),  // a century
    ("en", "Good night, all.", []),  // a greeting
  ] as [(String, String, [String])])
func hardEnglish(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}

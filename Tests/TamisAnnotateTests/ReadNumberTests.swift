import TamisCore
import Testing

/// More classes of numbers that strict readers found wrong on pages, in sentences of their own. Dates count from
/// Wednesday, 2024-11-06.
@Test(
  "Numbers that French readers found wrong",
  arguments: [
    ("Le concert commence vers 20h30.", ["vers 20h30 | time | T20:30"]),
    ("Ils roulent vers 12 villages.", ["12 | number | 12"]),  // a direction
    ("Le taux tourne autour des 7 %.", ["autour des 7 % | percent | 7 | percent"]),
    ("Il rendra compte d'ici la fin de 2026.", ["d'ici la fin de 2026 | date | ../2027-01-01"]),
    ("Le projet tourne autour de trois axes.", ["trois | number | 3"]),  // what it is about
    ("Le pont ouvrira d'ici 2031.", ["d'ici 2031 | date | ../2031"]),
    ("Sa hauteur ne dépasse pas 4 mètres.", ["ne dépasse pas 4 mètres | quantity | [,4] | meter"]),
    ("Le seuil s'élève au moins à 8 %.", ["au moins à 8 % | percent | [8,] | percent"]),
    ("Voir la directive 91/14 et le règlement 852/12.", []),  // names of acts
    ("Publié au JO C 118.", []),
    ("Il faut trois ou quatre semaines.", ["trois ou quatre semaines | duration | P3W/P4W"]),
    ("Deux ou dix mètres ?", ["Deux | number | 2", "dix mètres | quantity | 10 | meter"]),  // no neighbours
    ("Elle part un an ou deux.", ["un an ou deux | duration | P1Y/P2Y"]),
    ("Ce mois-ci, tout ferme.", ["Ce mois-ci | date | 2024-11"]),
    ("Cette semaine-là, il pleuvait.", []),  // of a story
    ("La saison 2009/2010 fut belle.", ["2009/2010 | date | 2009/2010"]),
    ("Inès (6 ans) chante avec Malo (18 mois).", ["6 ans | age | 6 | year", "18 mois | age | 18 | month"]),
    ("Garantie (2 ans) comprise.", ["2 ans | duration | P2Y"]),
    ("Il perd au moins une partie de son champ.", []),
    ("Elle tribune en première ligne.", []),
    ("À payer dans les dix jours qui suivent la vente.", ["dix jours | duration | P10D"]),
    (
      "Au cours de la première moitié de 2023.",
      ["première moitié de 2023 | date | 2023-H1"]
    ),
    ("La directive 77/91 s'applique.", []),
    ("Ajoutez 2 c.s. de sucre.", ["2 c.s. | quantity | 2 | tablespoon"]),
    ("La part ne dépassera pas 9 %.", ["ne dépassera pas 9 % | percent | [,9] | percent"]),
    ("L'âge moyen est de 41,5 ans.", ["41,5 ans | age | 41.5 | year"]),
    ("Voilà trente ans que le moulin tourne.", ["trente ans | duration | P30Y"]),
    ("Appelez le 00800 aujourd'hui.", ["aujourd'hui | date | 2024-11-06"]),
    ("Une lampe de 800 lumens.", ["800 lumens | quantity | 800 | lumen"]),
    ("Lisez Jean 3:16 ce soir.", ["ce soir | datetime | 2024-11-06TEV"]),
    ("Le départ à la retraite à 64 ans fait débat.", ["64 ans | age | 64 | year"]),
    ("Les années 2010-2015 furent calmes.", ["2010-2015 | date | 2010/2015"]),
    ("Les années 2010 furent calmes.", ["Les années 2010 | date | 201"]),
    ("Étape 4 / 8 : coupez le pain.", []),  // a pointer and of how many
    ("Il fait dix degrés sous zéro.", ["dix degrés sous zéro | quantity | -10 | degree"]),
    ("Il en reste cinq ou six.", ["cinq ou six | number | [5,6]"]),
    ("Un ou deux suffisent.", ["deux | number | 2"]),  // no guess
    ("Lisez le chapitre six avant lundi.", ["avant lundi | date | ../2024-11-04"]),
  ] as [(String, [String])])
func frenchReadNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "fr").numbers.map(summary) == expected)
}

@Test(
  "Numbers that Chinese readers found wrong",
  arguments: [
    ("含量不得高于60毫克。", ["不得高于60毫克 | quantity | [,60] | milligram"]),
    ("请登录12306购票。", []),  // a name
    ("“十三五”规划和十四五时期，十二五末。", []),
    ("见第12～15页。", []),
    ("今年春晚很热闹，春运开始。", ["今年 | date | 2024"]),
    ("今年春天很暖。", ["今年春天 | date | 2024-SP"]),
    ("每天睡6、7个小时。", ["每天 | set | P1D", "6、7个小时 | duration | PT6H/PT7H"]),
    ("见图5、6、7个例子。", ["6 | number | 6", "7 | number | 7"]),  // a list
    ("误差不会超过3%。", ["不会超过3% | percent | [,3] | percent"]),
    ("价格会不会超过3%？", ["会不会超过3% | percent | (3,] | percent"]),
    ("年龄不能低于16岁。", ["不能低于16岁 | age | [16,] | year"]),
    ("总投资超过30个亿。", ["超过30个亿 | number | (3000000000,]"]),
    ("經過3個月的努力", ["3個月 | duration | P3M"]),
    ("已经过3个月。", ["已经过3个月 | duration | P3M"]),
    ("企业减负20亿元。", ["20亿元 | money | 2000000000 | CNY"]),
    ("去年年底开工。", ["去年年底 | date | 2023-10/2024-01"]),
    ("約有84%的人", ["約有84% | percent | 84 | percent"]),
    ("从3月5日开始到4月2日", ["从3月5日开始到4月2日 | date | 2025-03-05/2025-04-02"]),
    ("来了上千名游客，路上千人。", ["上千 | number | [1000,]", "千 | number | 1000"]),
    ("坐12路公交，公交12路。", ["12 | number | 12"]),
    ("五千年的历史", ["五千年 | duration | P5000Y"]),
    ("十几个人", ["十几 | number | [11,20)"]),
    ("他身高一米八五。", ["一米八五 | quantity | 1.85 | meter"]),
    ("桌子宽1米2。", ["1米2 | quantity | 1.2 | meter"]),
    ("2019十大新闻出炉。", ["2019 | date | 2019"]),
    ("记者今（5）日获悉。", ["今（5）日 | date | 2024-11-05"]),
    (
      "机身150.1×72.3×7.9mm。",
      [
        "150.1 | quantity | 150.1 | millimeter", "72.3 | quantity | 72.3 | millimeter",
        "7.9mm | quantity | 7.9 | millimeter",
      ]
    ),
    ("倒计时60日。", ["60日 | duration | P60D"]),
    ("9月初封顶，南侧紧邻地铁八号线。", ["9月初 | date | 2024-09-01/2024-09-11"]),
    ("從早上至晚間，昨日晚間下雨。", ["從早上至晚間 | time | TMO/TEV", "昨日晚間 | datetime | 2024-11-05TEV"]),
    ("16岁之前不能开车。", ["16岁之前 | age | [,16) | year"]),
    ("晚上9点左右到家。", ["晚上9点左右 | time | T21:00"]),
    ("每满足一个以下条件即可。", []),  // what follows
    ("来了30人左右。", ["30人左右 | number | 30"]),
    ("他读过《一分钱》和21世纪网的报道。", []),
    ("请尽快联系，马上就到。", []),  // no point in time
    ("約翰福音3:16說了什麼？", []),
  ] as [(String, [String])])
func chineseReadNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "zh").numbers.map(summary) == expected)
}

@Test(
  "Numbers that English readers found wrong",
  arguments: [
    ("Dozens of birds came.", ["Dozens | number | [24,120)"]),
    ("Adults 40 and older may join.", ["40 and older | age | [40,] | year"]),
    ("We asked for a table, five or six arrived.", ["five or six | number | [5,6]"]),
    ("The build needs Go 1.26 or Python 3.12.", []),  // versions
    ("Go 5 miles north.", ["5 miles | quantity | 5 | mile"]),
    ("Hold zone 4 effort.", []),
    ("One out of every 6 homes is empty.", ["One out of every 6 | number | 1/6"]),
    ("Read chapter twenty-six tonight.", ["tonight | datetime | 2024-11-06TNI"]),
    ("Losses\t-5.0\tL1", ["-5.0 | number | -5"]),  // the next cell
    ("1962\tLev Landau", ["1962 | number | 1962"]),
    ("Weight\t12\tkg", ["12\tkg | quantity | 12 | kilogram"]),
    ("The fair runs May 3 – 6, 2027 in Turin.", ["May 3 – 6, 2027 | date | 2027-05-03/2027-05-06"]),
    ("A ratio of 1.5-2.5 is usual.", ["1.5-2.5 | number | [1.5,2.5]"]),
    ("See sections 2.5-2.10 there.", ["2.5 | number | 2.5", "2.10 | number | 2.1"]),
    ("Some 40–45 million users", ["Some 40–45 million | number | [40000000,45000000]"]),
    ("It cost $2-4 million.", ["$2-4 million | money | [2000000,4000000] | USD"]),
    (
      "A screen of 1920 x 1080 pixels",
      ["1920 | quantity | 1920 | pixel", "1080 pixels | quantity | 1080 | pixel"]
    ),
    (
      "Two parcels, 2 x 40 cm each",
      ["Two | number | 2", "2 | number | 2", "40 cm | quantity | 40 | centimeter"]
    ),
    (
      "It is CAD $5 or AUD $7 million.",
      ["CAD $5 | money | 5 | CAD", "AUD $7 million | money | 7000000 | AUD"]
    ),
    ("It lasts a month or two.", ["a month or two | duration | P1M/P2M"]),
    ("Give it over two or three days.", ["two or three days | duration | P2D/P3D"]),
    ("No more than 5 or 6 years old", ["No more than 5 or 6 years old | age | [,6) | year"]),
    ("Good for the 4 to 12 month-old child", ["4 to 12 month-old | age | [4,12] | month"]),
    ("Give it 2 or 3 days.", ["2 or 3 days | duration | P2D/P3D"]),
    ("It takes two weeks to a month.", ["two weeks to a month | duration | P2W/P1M"]),
    ("It closed in the first half of August.", ["the first half of August | date | 2024-08-01/2024-08-16"]),
    ("They led in the first half of the game.", ["first | ordinal | 1"]),
    ("In the late 1600s they moved.", ["late 1600s | date | 1666-09-01/1700-01-01"]),
    ("Bug 1483920 and type 2 diabetes", []),
    ("The Sun Bakery and the AUG Shop", []),
    ("The last day to apply is near.", []),
    ("Fees jump up to 9%.", ["9% | percent | 9 | percent"]),
    ("Fees are up to 9%.", ["up to 9% | percent | [,9] | percent"]),
    ("Pups from 6 to 16 weeks old", ["from 6 to 16 weeks old | age | [6,16] | week"]),
    ("A multi-million-pound deal in 1-on-1 talks", []),
    ("One need not worry.", []),
    ("**4. Results**", []),
    ("It is longer than 3 weeks.", ["longer than 3 weeks | duration | P3W"]),
    ("Write three or four lines.", ["three or four | number | [3,4]"]),
    ("Profits are up from the previous year.", ["the previous year | date | 2023"]),
    ("Open from Monday on.", ["from Monday | date | 2024-11-04/.."]),
    ("Votes before the 1996 election", ["1996 | date | 1996"]),
    ("Frames per second and first aid", []),
    ("He lives in Salem, OR 97301.", []),
    ("A page said 404 Not Found.", []),
    ("Wi-Fi 6 and a Radeon 5300M", []),
    ("Read Acts 2:22 at 8:15.", ["8:15 | time | T08:15"]),
    ("The RTX 16G and the HD 620S", []),
    ("It must not exceed 5 kg.", ["must not exceed 5 kg | quantity | [,5] | kilogram"]),
  ] as [(String, [String])])
func englishReadNumbers(text: String, expected: [String]) throws {
  #expect(try annotated(text, "en").numbers.map(summary) == expected)
}

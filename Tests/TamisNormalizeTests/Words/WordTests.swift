import TamisCore
import TamisTestSupport
import Testing

@testable import TamisNormalize

@Test(
  "Words, parted here by |",
  arguments: [
    ("fr", "L'|homme| |qu'|il| |a| |vu| |jusqu'|à| |aujourd'hui| |.|"),
    ("fr", "Donne|-t-il| |peut-être| |celui-ci| |?|"),
    ("fr", "Allez|-vous|-en| |,| |dit|-elle| |!|"),
    ("fr", "Ce| |jour|-là| |,| |rendez-vous| |à| |l’|Île-de-France| |...|"),
    ("fr", "10 000| |m²| |,| |3,5| |%| |,| |1/10| |,| |2010-2011| |à| |20|h|30| |.|"),
    ("fr", "M.| |J.-C.| |Dupont| |cf.| |le| |n°| |5| |.|"),
    ("fr", "C'est-à-dire| |que| |l'on| |l'|oncle| |quelqu'un| |.|"),
    ("fr", "Écrivez| |à| |nom@exemple.fr| |ou| |http://exemple.fr/a?b=1| |.|"),
    ("fr", "«| |Le| |1er| |»| |(|invité(e)| |)|"),
    ("en", "Don't| |stop|,| |please|.|"),
    ("zh", "我们|去|公园|散步|。|"),
    ("zh-Hant", "我們|去|公園|散步|。|"),
    ("zh", "电视|台|的|记者|们|在|2008|年|12|月|31|日|采访|了|他们|。|"),
    ("zh-Hant", "兩|位|編劇|幾乎|參考|了|所有|資料|。|"),
    ("zh", "他|的|iPhone| |Pro|卖|了|16,250|元|。|"),
    ("zh", "高高兴兴|地|说|👩‍👩‍👧|，|🇫🇷|！|"),
  ])
func words(language: String, marked: String) throws {
  let text = String(marked.filter { $0 != "|" })
  let expected = marked.split(separator: "|").map(String.init).filter { $0 != " " }
  let result = try normalized(text, declared: language, stage: Normalize(tokens: true))
  #expect(result.tokens?.map { slice(result.text, $0) } == expected)
}

@Test("Every character of a Chinese text but white space is in one word, whatever it is")
func chineseWordsCoverTheText() throws {
  var random = SeededGenerator(seed: 7)
  let scalars = Array("他们在電視台工作了12年，Abc é 한국 かな ☃️👍🏽\u{200D}\u{0301}\u{3000}\n!".unicodeScalars)
  for length in 0..<200 {
    var view = String.UnicodeScalarView()
    for _ in 0..<length { view.append(scalars[Int.random(in: 0..<scalars.count, using: &random)]) }
    let bytes = Array(String(view).utf8)
    var chinese = ChineseWords()
    var end = 0
    bytes.withUnsafeBufferPointer { text in
      chinese.forEachWord(in: text) { word in
        #expect(bytes[end..<word.lowerBound].rangeWithoutSpace.isEmpty && !word.isEmpty)
        end = word.upperBound
      }
    }
    #expect(bytes[end...].rangeWithoutSpace.isEmpty)
  }
}

@Test("A long Chinese sentence without marks takes linear time and stays in range")
func longChineseSentence() {
  let text = Array(String(repeating: "我们去公园散步", count: 20_000).utf8)
  var chinese = ChineseWords()
  var count = 0
  text.withUnsafeBufferPointer { chinese.forEachWord(in: $0) { _ in count += 1 } }
  #expect(count == 80_000)
}

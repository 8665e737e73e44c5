import TamisCore
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
    ("zh", "我|爱|北京|。|"),
    ("zh-Hant", "我|愛|北京|。|"),
  ])
func words(language: String, marked: String) throws {
  let text = String(marked.filter { $0 != "|" })
  let expected = marked.split(separator: "|").map(String.init).filter { $0 != " " }
  let result = try normalized(text, declared: language, stage: Normalize(tokens: true))
  #expect(result.tokens?.map { slice(result.text, $0) } == expected)
}

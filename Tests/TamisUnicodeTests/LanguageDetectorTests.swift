import TamisUnicode
import Testing

@Test(
  "The language of a block",
  arguments: [
    ("fr", "Les ministres se sont réunis hier pour parler du budget de l'année."),
    ("fr", "Partager sur les réseaux sociaux"),
    ("en", "The ministers met yesterday to talk about next year's budget."),
    ("de", "Die Minister haben sich gestern getroffen, um über den Haushalt zu sprechen."),
    ("es", "Los ministros se reunieron ayer para hablar del presupuesto del año."),
    ("it", "I ministri si sono incontrati ieri per parlare del bilancio dello Stato."),
    ("nl", "De ministers kwamen gisteren bijeen om over de begroting te praten."),
    ("pt", "Os ministros reuniram-se ontem para falar do orçamento do próximo ano."),
    ("zh-Hans", "部长们昨天开会讨论明年的预算。"),
    ("zh-Hant", "部長們昨天開會討論明年的預算。"),
    ("ja", "大臣たちは昨日、来年の予算について話し合った。"),
    ("ko", "장관들은 어제 내년 예산에 대해 논의했다."),
    ("ru", "Министры встретились вчера, чтобы обсудить бюджет на следующий год."),
    ("uk", "Міністри зустрілися вчора, щоб обговорити бюджет на наступний рік."),
    ("el", "Οι υπουργοί συναντήθηκαν χθες"),
    ("ar", "اجتمع الوزراء أمس لمناقشة ميزانية العام المقبل"),
    ("he", "השרים נפגשו אתמול"),
    ("th", "รัฐมนตรีประชุมกันเมื่อวานนี้"),
    ("fr", "développement durable"),
    ("de", "Sachverstand Verwaltung"),
    ("es", "revelación equipo"),
    ("it", "scarsa disponibilità"),
    ("nl", "misschien vroeger"),
    ("pt", "participação pública"),
    ("ca", "empreses comercials"),
    ("pl", "wczoraj wieczorem"),
    ("tr", "önümüzdeki yıl"),
    ("vi", "chiếc thuyền"),
    ("en", "pretty clearly"),
    ("sv", "Regeringen träffades igår för att tala om nästa års budget."),
    ("fi", "Ministerit tapasivat eilen keskustellakseen ensi vuoden talousarviosta."),
    ("hu", "A miniszterek tegnap találkoztak, hogy megbeszéljék a jövő évi költségvetést."),
    ("bg", "Министрите се срещнаха вчера, за да обсъдят бюджета за следващата година."),
    ("sr", "Министри су се јуче састали да разговарају о буџету за следећу годину."),
    ("ru", "спасибо большое"),
    // Languages that the model of short texts does not know.
    ("et", "Ministrid kohtusid eile, et arutada järgmise aasta eelarvet ja uusi seadusi."),
    ("eu", "Ministroak atzo bildu ziren datorren urteko aurrekontuaz hitz egiteko Bilbon."),
    ("be", "Міністры сустрэліся ўчора, каб абмеркаваць бюджэт на наступны год."),
    ("und", "12 345,67 € — 50 %"),
    ("und", "x 2 = 4"),
    ("und", ""),
  ])
func language(tag: String, text: String) throws {
  let found = try LanguageDetector().detect(Array(text.utf8)[...])
  #expect(found.tag == tag)
  #expect(0...1 ~= found.score)
}

@Test("Long texts are cut between characters")
func longTexts() throws {
  let text = Array(("a" + String(repeating: "部长们昨天开会讨论明年的预算。", count: 1000)).utf8)
  #expect(try LanguageDetector().detect(text[...]).tag == "zh-Hans")
}

@Test("Characters of one Chinese script are counted, and made simplified one by one")
func chineseScript() throws {
  let tables = try ChineseScript.tables()
  var evidence = ChineseScript.Evidence()
  tables.count(Array("這个人 abc".utf8)[...], into: &evidence)
  #expect(evidence.han == 3 && evidence.traditional == 1 && evidence.simplified == 1)
  let simplified = tables.simplified(Array("臺灣的電視，é😀「龍」".utf8)[...])
  #expect(String(decoding: simplified, as: UTF8.self) == "台湾的电视，é😀「龙」")
  #expect(tables.simplified("東") == "东")
  #expect(tables.simplified("a") == "a")
}

@Test("Script runs take spaces and punctuation along")
func runs() {
  let text = "« Bonjour », 你好！ Привет 1"
  let bytes = Array(text.utf8)
  let found = scriptRuns(of: bytes[...])
  #expect(found.map(\.script) == [.latin, .han, .cyrillic])
  #expect(
    found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["« Bonjour », ", "你好！ ", "Привет 1"])
  let digits = Array("123".utf8)
  #expect(scriptRuns(of: digits[...]).map(\.script) == [.common])
}

@Test("Letters are counted by script")
func scriptCounts() {
  let counts = ScriptCounts(Array("Œuvre 中文 кот 12".utf8)[...])
  #expect(counts[.latin] == 5 && counts[.han] == 2 && counts[.cyrillic] == 3)
  #expect(counts.letters == 10)
  #expect(counts.dominant == .han)
  #expect(ScriptCounts([]).dominant == nil)
}

import TamisCore
import TamisFilter
import TamisTestSupport
import Testing

/// The rule a text is dropped by, if only that one is on.
private func drops(_ reason: DropReason, _ article: Article) throws -> Bool {
  let rules = QualityRule.all.filter { $0.reason == reason }
  #expect(rules.count == 1)
  var sieve = try Sieve(Filter(rules: rules, duplicates: DuplicateSearch(.none)))
  return sieve.process(article)?.reason == reason
}

private let french = """
  Le conseil municipal de la ville a voté mardi soir le budget de l’année prochaine, après un long débat sur les \
  dépenses de voirie. La maire a défendu un texte « prudent » : les impôts locaux ne bougeront pas.

  L’opposition, elle, regrette que rien ne soit prévu pour les écoles du centre. « Nous attendons des réponses depuis \
  trois ans », a déclaré son chef de file.

  Le vote définitif aura lieu en décembre, et les habitants pourront poser leurs questions dès la semaine prochaine.
  """

private let chinese = """
  市议会周二晚间在长时间辩论之后通过了明年的预算。市长表示，这份预算十分谨慎，地方税不会上调，公共交通的票价也将保持不变。

  反对派则认为，预算没有为市中心的学校作出任何安排。他们的领导人说：“我们等一个答复已经等了三年。”

  最终表决将于十二月举行，居民从下周开始可以向各个部门提出问题，所有的回答都会在网站上公布。
  """

private let english = """
  The city council passed next year’s budget on Tuesday night after a long debate about the cost of repairing roads. \
  The mayor called the plan careful: local taxes will not rise, and bus fares are to stay as they are.

  Members of the opposition said that it does nothing for the schools of the centre. “We have been waiting for an answer \
  for three years,” their leader told reporters.

  The final vote will be held in December, and people can ask their questions from next week on.
  """

private let lines = (1...20).map { "Ligne \($0) du journal de bord." }

@Test(
  "Good articles keep to all rules",
  arguments: [("fr", french), ("zh-Hans", chinese), ("en", english), ("und", chinese)])
func good(language: String, text: String) throws {
  var sieve = try Sieve()
  #expect(sieve.process(article(text, lang: language)) == nil)
}

@Test(
  "Bad texts are dropped by the rule that is meant for them",
  arguments: [
    (.fewWords, "fr", "Le Monde, trois articles offerts."), (.fewWords, "zh", "市议会通过了明年的预算。"),
    (.manyWords, "en", String(repeating: "the log says so ", count: 30_000)),
    (.manyWords, "zh", String(repeating: "的一是不了在人有我他", count: 17_000)),
    (.shortWords, "en", "a b c d e f g h i j k l m n o p"),
    (.longWords, "fr", String(repeating: "anticonstitutionnellement ", count: 12)),
    (.fewLetters, "fr", "Lyon 3 1 2 0 4 5 Lille 2 2 1 0 3 3 Nantes 1 0 2 2 1 1 Paris 4 4"),
    (.fewLetters, "zh", "北京 3 1 2 0 4 5 上海 2 2 1 0 3 3 天津 1 0 2 2 1 1"),
    (.symbols, "fr", "#mode #été #plage #soleil #vacances #bonheur et puis la mer et le ciel"),
    (.symbols, "zh", "#北京 #上海 #广州 #深圳 #天津 #重庆 #成都 #武汉 #南京 #西安"),
    (.symbols, "en", "read… more… about… this… and… that… here… or… there… now… then…"),
    (.stopWords, "fr", "Voitures occasion Lyon Marseille Toulouse Bordeaux garage pneus vidange"),
    (.stopWords, "zh", "手机 电脑 平板 相机 耳机 音箱 路由器 显示器"),
    (.stopWords, "en", "cheap flights hotels cars cruises insurance deals coupons"),
    (.hanPunctuation, "zh", String(repeating: "手机电脑平板相机耳机音箱", count: 10)),
    (.bulletLines, "fr", "• Un\n• Deux\n• Trois\n• Quatre"), (.bulletLines, "zh", "●一\n●二\n※三\n·四"),
    (.ellipsisLines, "fr", "La suite…\nLe maire dit...\nVoici la fin.\n"),
    (.ellipsisLines, "zh", "市议会……\n市长说。。。\n完了。"),
    (.unendedLines, "fr", "Accueil\nSports\nCulture\nMétéo"), (.unendedLines, "zh", "首页\n体育\n文化\n天气"),
    (.shortLines, "en", "Home.\nNews.\nSports.\nWeather."), (.shortLines, "zh", "首页。\n体育。\n文化。"),
    (.duplicateLines, "fr", "Lire la suite.\nLire la suite.\nLire  la Suite.\nLe maire a parlé."),
    (.duplicateLineCharacters, "zh", "点击这里阅读全文。\n市长。\n市议会。\n点击这里阅读全文。"),
    (.duplicateParagraphs, "en", "Read on.\n\nRead on.\n\nRead on.\n\nThe end."),
    (.duplicateParagraphCharacters, "fr", "Un long paragraphe répété.\n\nOui.\n\nUn long paragraphe répété."),
    (.topPhrase, "en", String(repeating: "casino online best ", count: 30)),
    (.topPhrase, "zh", String(repeating: "网上赌场", count: 30)),
    (.repeatedPhrases, "fr", french + "\n\n" + french), (.repeatedPhrases, "zh", chinese + "。" + chinese),
    (.loremIpsum, "fr", "Lorem ipsum dolor sit amet."), (.loremIpsum, "en", "The text: LOREM IPSUM."),
    (.javaScriptLines, "en", "Please enable JavaScript to continue.\nThank you."),
    (.javaScriptLines, "fr", "Veuillez activer JavaScript dans votre navigateur."),
    (.javaScriptLines, "zh", "请在浏览器中启用JavaScript。"),
    (.curlyBrackets, "en", "function f() { return { a: 1 }; }"),
  ] as [(DropReason, String, String)])
func bad(reason: DropReason, language: String, text: String) throws {
  #expect(try drops(reason, article(text, lang: language)))
}

@Test(
  "What only looks bad is kept",
  arguments: [
    // A French colon and guillemets between spaces are no words without letters.
    (.fewLetters, "fr", "Il dit : « Oui ! » — et elle : « Non ! » ; puis : « Peut-être ? » et voilà tout"),
    (.shortWords, "zh", chinese), (.longWords, "zh", String(repeating: "市议会通过了明年的预算", count: 20)),
    (.fewWords, "zh", String(repeating: "市议会通过了明年的预算。", count: 8)),
    (.symbols, "zh", "他说……然后就走了，没有再回头看一眼这座城市，也没有再说一句话。"),
    (.stopWords, "xx", "Voitures occasion Lyon"), (.stopWords, "ja", "東京は日本の首都である。"),
    (.javaScriptLines, "en", english + "\n\nJavaScript is a language that every browser can run."),
    (.hanPunctuation, "zh", chinese), (.hanPunctuation, "fr", french),
    (.bulletLines, "fr", "– Bonjour, dit-il.\n– Bonsoir.\nElle sourit.\nIl partit."),
    (.shortLines, "zh", "市议会周二晚间通过了明年的预算。\n市长表示这份预算十分谨慎。\n反对派不同意。"),
    (.duplicateLines, "en", lines.joined(separator: "\n")), (.topPhrase, "en", english),
    (.repeatedPhrases, "en", english), (.repeatedPhrases, "zh", chinese),
    (.unendedLines, "en", "Un titre\n" + english),
  ] as [(DropReason, String, String)])
func harmless(reason: DropReason, language: String, text: String) throws {
  #expect(try !drops(reason, article(text, lang: language)))
}

@Test("Lines of tables and code are no prose")
func tablesAndCode() throws {
  let text = "Nom\tÂge\nAnne\t31\nPaul\t45\nZoé\t7\n{ return 1 }"
  var table = article(text, lang: "fr")
  #expect(try drops(.unendedLines, table))
  table.blocks = [
    Block(.table, span: TextSpan(0, 29)), Block(.code, span: TextSpan(30, text.unicodeScalars.count)),
  ]
  #expect(try !drops(.unendedLines, table))
  #expect(try !drops(.curlyBrackets, table))
}

@Test("Items of lists count as such without their bullets")
func listItems() throws {
  let text = "Un\n\nDeux\n\nTrois"
  var list = article(text)
  #expect(try !drops(.bulletLines, list))
  for index in list.blocks.indices { list.blocks[index].kind = .listItem }
  #expect(try drops(.bulletLines, list))
}

@Test("Thresholds can be set, and a drop tells figure and threshold")
func thresholds() throws {
  let rule = try #require(QualityRule.all.first { $0.reason == .fewWords })
  let text = article("Trois mots ici.", lang: "fr")
  var strict = try Sieve(Filter(rules: [rule.with(threshold: 4)]))
  let drop = strict.process(text)
  #expect(drop?.value == 3)
  #expect(drop?.threshold == 4)
  #expect(drop?.message == "3 words")
  var lenient = try Sieve(Filter(rules: [rule.with(threshold: 3)]))
  #expect(lenient.process(text) == nil)
}

@Test("Any text can be judged, and twice the same way")
func anyText() throws {
  var random = SeededGenerator(seed: 77)
  let pieces = [
    "été", "市", "。", "...", "…", "\n", "\n\n", " ", "\u{3000}", "#", "{", "😀", "ไทย", "한국", "JavaScript", "1",
    "\u{0}", "«", "enable",
  ]
  for _ in 0..<500 {
    let count = Int.random(in: 0...60, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    var (first, second) = (try Sieve(), try Sieve())
    #expect(first.process(article(text)) == second.process(article(text)))
  }
}

@Test("Each rule has a reason of its own")
func reasons() { #expect(Set(QualityRule.all.map(\.reason)).count == QualityRule.all.count) }

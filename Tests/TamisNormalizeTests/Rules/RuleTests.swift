import TamisCore
import TamisNormalize
import Testing

/// What a rule makes of a text.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: CleanupRule
  let before: String
  let after: String

  init(_ rule: CleanupRule, _ before: String, _ after: String) {
    self.rule = rule
    self.before = before
    self.after = after
  }

  var testDescription: String { "\(rule.rawValue): \(before.debugDescription)" }
}

@Test(
  "Rules change what they are for",
  arguments: [
    RuleCase(.entities, "d&eacute;j&agrave;", "déjà"),
    RuleCase(.entities, "d&amp;eacute;j&amp;agrave; AT&amp;T", "déjà AT&T"),
    RuleCase(.entities, "&#233;&#xE9;&#150;", "éé–"),
    RuleCase(.entities, "10&nbsp;%", "10\u{A0}%"),
    RuleCase(.c1Controls, "c\u{9C}ur, l\u{92}époque, 4 \u{80}", "cœur, l’époque, 4 €"),
    RuleCase(.invisible, "giro\u{AD}uette", "girouette"),
    RuleCase(.invisible, "\u{FEFF}com\u{200B}mu\u{2060}ne", "commune"),
    RuleCase(.invisible, "B\u{2063}W\u{2063}\u{2063}7 f\u{2061}(x\u{2062}y\u{2064})", "BW7 f(xy)"),
    RuleCase(.invisible, "\u{202A}gauche\u{202C}\u{200E}", "gauche"),
    RuleCase(.invisible, "a\u{0}b\u{7F}c\u{1B}d", "abcd"),
    RuleCase(.radicals, "⼟壤⽣產，⾨⼈", "土壤生產，門人"),
    RuleCase(.radicals, "⻓⻔⻘⻢⺠⺟", "长门青马民母"),
    RuleCase(.ligatures, "eﬀectif, ﬁnale, inﬂuence, aﬃche, ﬅ", "effectif, finale, influence, affiche, st"),
    RuleCase(.fullWidth, "２０１８年，Ｓ-ＩＶＢ", "2018年，S-IVB"),
    RuleCase(.halfWidthKatakana, "ﾊﾟﾝとｸﾞﾙｰﾌﾟ、ｳﾞｧ｡", "パンとグループ、ヴァ。"),
    RuleCase(.halfWidthKatakana, "ｶﾞﾀﾞﾂﾞﾎﾞﾎﾟｱﾞ", "ガダヅボポア゛"),
    RuleCase(.nfc, "E\u{301}te\u{301} \u{F9B4}", "Été 領"),
    RuleCase(.hanLineWrap, "污\n染水源", "污染水源"),
    RuleCase(.ideographicIndent, "\u{3000}\u{3000}中文\u{3000}", "中文"),
    RuleCase(.whiteSpace, "  un \t deux  \r\n trois\u{2028}\n\nquatre ", "un deux\ntrois\nquatre"),
    RuleCase(.plainSpaces, "10\u{A0}%\u{202F}!", "10 % !"),
    RuleCase(.straightApostrophes, "l’été", "l'été"),
    RuleCase(.mojibake, "dÃ©jÃ\u{A0} vu Ã\u{A0} lâ€™Ã©cole", "déjà vu à l’école"),
    RuleCase(.mojibake, "rÃƒÂ©server", "réserver"),
    RuleCase(.mojibake, "r√©gime √©quilibr√©", "régime équilibré"),
  ])
func ruleChanges(_ example: RuleCase) throws {
  let result = try apply(example.rule, to: example.before)
  #expect(isSame(result, example.after), "\(result.debugDescription)")
  #expect(isSame(try apply(example.rule, to: result), result))
}

@Test(
  "Rules leave alone what must survive",
  arguments: CleanupRule.allCases.filter(\.isDefault),
  [
    "œuvre, ex æquo, Œdipe, Æ", "« Vraiment ? »\u{202F}: non\u{A0}!", "L’été, l'hiver, “so”, ‘so’",
    "le 1er, 3ᵉ, nᵒ 5, 2ᵈ",
    "½ tasse, m², 20 °C, ™, №, ①, ㎡", "你好，世界。「引」《書》（注）！？", "À ÉTÉ ÇA ÊTRE Ô ÎLE", "👩‍👩‍👧‍👦 ❤️ 🏳️‍🌈 👍🏽",
    "葛\u{E0100}城", "می‌خواهم", "R&D; AT&T, a && b, &inconnu;", "a — b – c … d", "62％支持", "阿里·哈恩", "北京 上海",
    "床前明月光，\n疑是地上霜", "姓名\u{3000}張三", "NESTLÉ® VOCÊ… √π 4288×…", "Größe, Straße, São Paulo, NÃO",
    "ﷺ שלום\u{200F}!",
  ])
func ruleKeeps(rule: CleanupRule, text: String) throws {
  #expect(isSame(try apply(rule, to: text), text))
}

@Test("Code keeps its spaces, lines and entities")
func codeIsKept() throws {
  let code = "if a &lt; b:\n    return  1\n\n\tpass "
  for rule in [CleanupRule.whiteSpace, .entities, .hanLineWrap] {
    #expect(isSame(try apply(rule, to: code, isCode: true), code))
    if rule != .hanLineWrap { #expect(!isSame(try apply(rule, to: code), code)) }
  }
}

@Test("Zero-width spaces stay where they part words")
func khmerKeepsItsSpaces() throws {
  let khmer = "ភាសា\u{200B}ខ្មែរ"
  #expect(isSame(try apply(.invisible, to: khmer), khmer))
}

@Test("Entities escaped three times stay")
func deepEntities() throws {
  #expect(try apply(.entities, to: "&amp;amp;eacute;") == "&amp;amp;eacute;")
}

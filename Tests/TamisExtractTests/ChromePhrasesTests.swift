import Testing

@testable import TamisExtract

@Test(
  "Phrases of page chrome",
  arguments: [
    ("Partager", ChromeClass.share, true),
    ("  PARTAGER\u{A0}: ", .share, true),
    ("J’aime 1 204", .react, true),
    ("À LIRE AUSSI :", .related, true),
    ("À lire aussi : le marché des puces en dix chiffres", .related, false),
    ("责任编辑：张三", .credits, false),
    ("分享到：", .share, true),
    ("延伸閱讀", .related, true),
    ("Leave a Reply", .comments, true),
    ("12 comments", .comments, true),
    ("Lesen Sie auch: Was nun?", .related, false),
    ("ЧИТАЙТЕ ТАКЖЕ:", .related, true),
    ("Zobacz także", .related, true),
    ("Διαβάστε επίσης", .related, true),
    ("Todos los derechos reservados", .copyright, true),
    ("Add to Cart", .form, true), ("Prix habituel", .form, true), ("加入购物车", .form, true),
    ("加入購物車", .form, true),
    ("Store and/or access information on a device. Partners can use this purpose.", .cookie, false),
    ("Mesurer la performance des publicités", .cookie, false),
    ("Official websites use .gov: a .gov website belongs to an office of the government.", .nav, false),
    ("Externer Inhalt nicht verfügbar", .cookie, true), ("YouTube-Inhalte erlauben", .cookie, true),
    ("Jane Doe/Getty Images", .credits, false),
    ("THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY", .paywall, false),
    ("関連記事", .related, true), ("İlgili haberler", .related, true),
    ("Läs också: En till artikel", .related, false),
    ("Click to expand...", .paging, true), ("3 likes", .react, true),
    ("Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.", .paywall, false),
  ] as [(String, ChromeClass, Bool)])
func phrases(text: String, cls: ChromeClass, isWhole: Bool) throws {
  let match = try #require(ChromePhrases.all.match(Array(text.utf8)[...]))
  #expect(match.cls == cls)
  #expect(match.isWhole == isWhole)
}

@Test(
  "Sentences are no phrases",
  arguments: [
    "Le gouvernement veut partager la charge entre les pays membres.", "他在大会上发表评论说，这是重要的一步。",
    "Standard terms apply to every booking made here.", "Il a commenté la décision hier soir.",
    "Share prices fell sharply on Tuesday.", "The quantity of rain was sold to us as a record.",
    "Ajouter au panier moyen trois euros, voilà le but.", "加入购物车的人越来越多。", "",
  ])
func noPhrases(text: String) {
  #expect(ChromePhrases.all.match(Array(text.utf8)[...]) == nil)
}

@Test(
  "Folding for comparison",
  arguments: [
    ("  Déjà  VU ! ", "deja vu"), ("ＡＢＣ：１２", "abc:0"), ("l’Œuvre…", "l'oeuvre"), ("1 234 vues", "0 vues"),
    ("ÀÉÎ", "aei"), ("\u{200B}", ""), ("ŹRÓDŁO: PAP", "zrodlo: pap"), ("ΠΗΓΉ", "πηγη"), ("Πηγής", "πηγησ"),
    ("Читайте ещё", "читайте еще"), ("» Lesen Sie auch:", "lesen sie auch"), ("【编辑】", "编辑"),
    ("Straße", "strasse"),
  ])
func folding(text: String, folded: String) {
  #expect(FoldedText(Array(text.utf8)[...]).bytes == Array(folded.utf8))
}

@Test("Class and id words, alone and in pairs")
func classWords() {
  var hashes: [UInt64] = []
  ClassWords.forEach(Array("postShare share-buttons_2 X".utf8)[...]) { hashes.append($0) }
  let expected = ["post", "share", "post-share", "share", "buttons", "share-buttons", "2", "buttons-2", "x"]
  #expect(hashes == expected.map { ClassWords.hash($0.utf8) })
}

@Test("Every rule has a name of its own, and every share is one")
func rules() {
  #expect(Set(ChromeRule.all.map(\.name)).count == ChromeRule.all.count)
  for rule in ChromeRule.all { #expect((0...1).contains(rule.maximumShare)) }
}

@Test("A share for every word of every rule in the table")
func ruleWords() {
  for (index, rule) in ChromeRule.all.enumerated() {
    for word in rule.words {
      let found = ClassWordTable.shared.rule(of: ClassWords.hash(word.utf8))
      #expect(found <= index, "\(word) of \(rule.name)")
    }
  }
  #expect(ClassWordTable.shared.rule(of: ClassWords.hash("no-such-word".utf8)) == ClassWordTable.noRule)
}

@Test("Long notices of law are told by how they begin")
func longNotices() {
  let tail = String(
    repeating: " pour vous envoyer les lettres que vous avez demandées, et pour rien d'autre,", count: 7)
  let notice = "Votre adresse email sera utilisée\(tail) comme le dit notre charte."
  #expect(LongNotices.chromeClass(of: Array(notice.utf8)[...]) == .newsletter)
  // A text on the same matter begins otherwise.
  let text = "La loi dit que votre adresse email ne sera utilisée\(tail) sans votre accord."
  #expect(LongNotices.chromeClass(of: Array(text.utf8)[...]) == nil)
}

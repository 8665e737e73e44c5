import TamisCore
import Testing

@testable import TamisExtract

@Test("A scraped text loses its menus and keeps its lines")
func scrapedText() throws {
  let text = """
    Accueil
    Économie
    Se connecter
    Partager

    La banque centrale relève son taux
    La banque centrale a relevé mardi son taux directeur de 25 points de base, une première depuis 2011.
    Les marchés, qui s'y attendaient, ont peu réagi : l'euro a gagné 0,2 % face au dollar dans la journée.
    Lire la suite
    « Nous irons aussi loin qu'il le faudra », a dit la présidente à la presse, sans donner de calendrier précis.
    Commentaires
    12 commentaires
    English
    Deutsch
    Español
    Italiano
    简体中文
    """
  let article = PlainTextExtraction(Array(text.utf8), header: RecordHeader()).article()
  #expect(article.title == "La banque centrale relève son taux")
  #expect(article.blocks.first?.kind == .heading)
  #expect(article.blocks.count == 4)
  #expect(article.blocks.map(\.line) == [6, 7, 8, 10])
  #expect(!article.text.contains("Lire la suite") && !article.text.contains("Español"))
  #expect(article.removed.contains { $0.chromeClass == "language" && $0.text.contains("Deutsch") })
}

@Test("Wrapped lines are joined, one line for each paragraph")
func wrapped() throws {
  let text = """
    It was a bright cold day in the valley, and the clocks of the small
    town were striking thirteen when the two travellers came down from
    the pass with their mules and asked for the inn at the old bridge.

    Nobody answered them at first, for it was market day and the whole
    town stood around the scales, arguing over the weight of the cheese.
    """
  let page = PlainTextBlocks(Array(text.utf8)).page
  #expect(page.blocks.count == 2)
  #expect(page.blocks.map(\.line) == [1, 5])
}

@Test(
  "Text without a tag is no HTML",
  arguments: [("a < b", true), ("a <b> c", false), ("", true), ("<!doctype html>", false), ("</p>", false)])
func tags(text: String, isPlain: Bool) {
  #expect(PlainTextExtraction.hasNoTags(Array(text.utf8)) == isPlain)
}

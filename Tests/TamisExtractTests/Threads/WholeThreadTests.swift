import TamisCore
import TamisExtract
import Testing

private let welcome =
  "Bienvenue sur le forum ! Pensez à lire la charte avant de poster votre premier message ici."
private let leak = "La pompe de mon puits fuit depuis le gel, au raccord situé sous la vanne."
private let answer =
  "Quelle vanne est-ce ? Sur les anciens modèles, il faut changer le siège en laiton et pas seulement le joint."
private let others = [
  "C'est une vanne à boisseau de 1987, merci pour l'idée, je vais démonter le siège samedi et je vous dirai.",
  "Pensez à couper l'arrivée avant de démonter, et à purger la conduite, qui reste longtemps sous pression.",
  "Démonté ce matin : le siège était fendu sur toute la longueur. J'en ai trouvé un neuf, tout est sec.",
]

/// A short thread, as a board's program sets it.
private var thread: String {
  let bodies =
    ["<p>\(leak)</p>", "<blockquote><p>\(leak)</p></blockquote><p>\(answer)</p>"]
    + others.map { "<p>\($0)</p>" }
  let posts = bodies.enumerated().map { number, body in
    """
    <div class=post id=p\(1041 + number)><dl class=postprofile><dt><a href=/u/\(number)>Odile</a></dt>\
    <dd>Messages : \(100 + number)</dd></dl><p class=author>par Odile » 1\(number)/03/2024 18:22</p>\
    <div class=content>\(body)</div></div>
    """
  }
  return """
    <html lang=fr><head><title>Pompe de puits qui fuit - Forum du jardin</title></head><body>
    <div class=news><p>\(welcome)</p></div><h1>Pompe de puits qui fuit</h1>\(posts.joined())</body></html>
    """
}

private func extracted(_ favor: Favor, url: String) throws -> Article {
  let page = Page(header: RecordHeader(id: "x", url: url), body: .text(Array(thread.utf8)))
  return try #require(try Extract(favor: favor).process(page).kept)
}

@Suite("A whole thread")
struct WholeThreadTests {
  private let address = "https://jardin.example/forum/viewtopic.php?f=4&t=1041"

  @Test("The posts stay; news of the board and what was said above go, with their reasons")
  func balanced() throws {
    let article = try extracted(.balanced, url: address)
    #expect(!article.text.contains(welcome))
    #expect(article.text.occurrences(of: leak) == 1)
    for post in [answer] + others { #expect(article.text.contains(post)) }
    let rules = Set(article.removed.map(\.rule))
    #expect(rules.isSuperset(of: ["before-topic", "repeated-quote"]))
  }

  @Test("Who wants all keeps quotations")
  func recall() throws {
    let article = try extracted(.recall, url: address)
    #expect(article.text.occurrences(of: leak) == 2)
    #expect(!article.removed.contains { $0.rule == "repeated-quote" })
  }
}

extension String {
  /// How often `part` is in it.
  fileprivate func occurrences(of part: String) -> Int { ranges(of: part).count }
}

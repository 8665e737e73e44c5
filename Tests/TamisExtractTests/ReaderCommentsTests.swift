import TamisCore
import Testing

@testable import TamisExtract

private func comments(_ html: String, lists: Extract.Lists = [.comments]) throws -> [ReaderComment]? {
  let article = """
    <article><h1>Le moulin rouvre</h1><p>Après huit ans de travaux, le moulin du village rouvre ses portes, et les \
    visiteurs reviennent en nombre, contents de voir la roue tourner.</p><p>La meunière raconte que la roue a été \
    refaite, planche après planche, par des gens du pays, avec du chêne.</p><p>Le dimanche, on moud devant le public, \
    et chacun repart avec un petit sac de farine, <a href="https://a.example/">à ce que dit la mairie</a>.</p>\
    <img src="/roue.jpg"><p>Une fête est prévue au printemps, avec du pain, du beurre et de la musique.</p></article>
    """
  let page = Page(header: RecordHeader(url: "https://b.example/1"), body: .text(Array((article + html).utf8)))
  let extract = Extract(lists: lists)
  guard case .keep(let made) = try extract.process(page, using: extract.makeScratch()) else { return nil }
  #expect(!made.text.contains("superbe"))
  return made.comments
}

@Test("Comments of a blog are told with their authors, dates and answers")
func blogComments() throws {
  let found = try comments(
    """
    <div id="comments" class="comments-area"><h2>2 commentaires</h2><ol class="comment-list">
    <li id="comment-7" class="comment"><article id="div-comment-7" class="comment-body"><footer class="comment-meta">
    <div class="comment-author vcard"><img src="a.png"><b class="fn">Jeanne Roux</b> <span class="says">dit :</span></div>
    <div class="comment-metadata"><a href="#c7"><time datetime="2024-05-06T10:20:00+02:00">6 mai 2024 à 10h20</time></a></div></footer>
    <div class="comment-content"><p>C’est superbe, merci à tous !</p><p>J’y vais dimanche.</p></div>
    <div class="reply"><a href="#r">Répondre</a></div></article>
    <ol class="children"><li id="comment-8" class="comment"><article id="div-comment-8" class="comment-body">
    <div class="comment-author"><b class="fn">Paul</b></div><div class="comment-content"><p>Superbe, oui.</p></div></article></li></ol>
    </li></ol><div id="respond" class="comment-respond"><h3>Laisser un commentaire</h3><form><label>Nom</label></form></div></div>
    """)
  #expect(found?.map(\.author) == ["Jeanne Roux", "Paul"])
  #expect(found?.map(\.published) == ["2024-05-06T10:20:00+02:00", nil])
  #expect(found?.map(\.level) == [1, 2])
  #expect(found?.map(\.text) == ["C’est superbe, merci à tous !\n\nJ’y vais dimanche.", "Superbe, oui."])
  #expect(found?.first?.path?.hasSuffix("ol/li") ?? false)
}

@Test(
  "Comments are told apart in other layouts",
  arguments: [
    """
    <section class="comments"><div class="comment-container">
    <div class="comment"><span class="user">Ada dit :</span><span class="date">3 mars 2024</span><i class="votes">12</i><p>Premier avis, superbe.</p></div>
    <div class="comment"><span class="user">Bob</span><span class="date">4 mars 2024</span><p>Second avis.</p></div></div></section>
    """,
    """
    <div class="comments"><div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Ada</span>
    <meta itemprop="dateCreated" content="2024-03-03"><time itemprop="datePublished" datetime="2024-03-03">hier</time><div itemprop="text">Premier avis, superbe.</div></div>
    <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Bob</span><time datetime="2024-03-04">hier</time>
    <div itemprop="text">Second avis.</div></div></div>
    """,
    """
    <div id="comments"><ul><li><b class="username">Ada</b><time>2024-03-03</time><p>Premier avis, superbe.</p><p><a href="#">Répondre</a></p></li>
    <li><b class="username">Bob</b><time>2024-03-04</time><p>Second avis.</p></li></ul></div>
    """,
  ])
func otherLayouts(html: String) throws {
  let found = try comments(html)
  #expect(found?.map(\.author) == ["Ada", "Bob"])
  #expect(found?.map(\.published) == ["2024-03-03", "2024-03-04"])
  #expect(found?.map(\.text) == ["Premier avis, superbe.", "Second avis."])
  #expect(found?.map(\.level) == [1, 1])
}

@Test("Where there are none the list is empty, and where it was not asked for there is none")
func noComments() throws {
  #expect(
    try comments(
      "<div class=comments><p>Soyez le premier à commenter</p><form><button>Envoyer</button></form></div>")
      == [])
  #expect(try comments("<p>Fin.</p>") == [])
  #expect(
    try comments("<div class=comments><ul><li>Un avis, superbe.</li></ul></div>", lists: .standard) == nil)
}

@Test("Links and images are listed unless they are not wanted")
func lists() throws {
  let html =
    "<p>Un <a href='https://a.example/'>lien</a> dans un paragraphe, assez long.</p><img src=/a.png><p>Et encore un peu.</p>"
  let page = Page(header: RecordHeader(url: "https://b.example/1"), body: .text(Array(html.utf8)))
  for lists in [Extract.Lists.standard, .links, .images, []] {
    let extract = Extract(lists: lists)
    guard case .keep(let article) = try extract.process(page, using: extract.makeScratch()) else { continue }
    #expect(article.links.isEmpty == !lists.contains(.links))
    #expect(article.images.isEmpty == !lists.contains(.images))
    #expect((extract.configuration == Extract().configuration) == (lists == .standard))
  }
}

@Test("Precision takes out what is doubtful, recall leaves it in")
func favor() throws {
  let prose =
    "<p>Une longue phrase, avec des virgules, qui dit quelque chose du moulin, de la roue et du pain.</p>"
  let html = """
    <main>\(String(repeating: prose, count: 6))
    <ul><li><a href=/a>Un lien</a> et du texte</li><li><a href=/b>Un lien</a> et du texte</li></ul>
    <div class=comments><p>Un avis de lecteur, qui est long, et qui pourrait bien être du texte comme un autre.</p></div></main>
    """
  func length(_ favor: Favor) throws -> Int {
    let page = Page(header: RecordHeader(url: "https://b.example/1"), body: .text(Array(html.utf8)))
    let extract = Extract(favor: favor)
    guard case .keep(let article) = try extract.process(page, using: extract.makeScratch()) else { return 0 }
    return article.text.unicodeScalars.count
  }
  #expect(try length(.precision) <= length(.balanced))
  #expect(try length(.balanced) <= length(.recall))
  #expect(try length(.precision) < length(.recall))
  #expect(Set(Favor.allCases.map { Extract(favor: $0).configuration }).count == 3)
}

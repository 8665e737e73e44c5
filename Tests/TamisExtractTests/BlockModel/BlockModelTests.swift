import TamisCore
import Testing

@testable import TamisExtract

/// A page of an article with what stands around articles.
private let page = """
  <html><head><title>Le pont rouvre</title><meta property="og:type" content="article">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Le pont rouvre"}</script></head><body>
  <nav class="menu"><ul><li><a href="/a">Accueil</a></li><li><a href="/b">Sports</a></li></ul></nav>
  <article><h1>Le pont rouvre</h1>
  <p>Après deux ans de travaux, le vieux pont de pierre a rouvert mardi matin aux piétons et aux cyclistes.</p>
  <p>Le maire a rappelé que le chantier, d'abord estimé à trois millions d'euros, en a finalement coûté cinq.</p>
  <p>Les voitures, elles, devront encore attendre le printemps, le temps de refaire les deux accès.</p>
  </article>
  <aside class="related"><h3>À lire aussi</h3><ul><li><a href="/c">Le tunnel ferme</a></li></ul></aside>
  <footer><p>© Le Journal du fleuve</p></footer></body></html>
  """

@Suite("Block model")
struct BlockModelTests {
  func scores(_ html: String, url: String? = "https://example.org/2024/03/le-pont-rouvre.html") throws
    -> ContentScores
  {
    let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(url: url), maximumDepth: 512)
    return ContentScores(parts, rules: RuleDecisions(parts), url: url, model: .shipped)
  }

  @Test("Probabilities are between 0 and 1, those of the types sum to 1")
  func ranges() throws {
    let scores = try scores(page)
    #expect(scores.blocks.allSatisfy { (0...1).contains($0) })
    #expect(abs(scores.types.reduce(0, +) - 1) < 1e-4)
    #expect(scores.types.count == PageType.allCases.count)
  }

  @Test("The paragraphs of an article score above the menu and the links below it")
  func order() throws {
    let scores = try scores(page)
    let paragraphs = scores.blocks[3...5]
    let around = scores.blocks[0...1] + scores.blocks[7...]
    #expect(scores.type.type == .article)
    #expect((paragraphs.min() ?? 0) > (around.max() ?? 1))
  }

  @Test("An empty page has a type, and no scores")
  func empty() throws {
    #expect(try scores("<html><body></body></html>").blocks.isEmpty)
  }

  @Test("The scores of a page are the same wherever it stands in a run")
  func repeated() throws {
    let first = try scores(page)
    _ = try scores("<p>Autre page.</p>")
    #expect(try scores(page).blocks == first.blocks)
  }

  @Test("A model of other features, another kind or with something after it is refused")
  func refused() {
    let bytes = Array(
      UnsafeBufferPointer(start: BlockModel.shippedBytes.baseAddress, count: BlockModel.shippedBytes.count))
    func read(_ bytes: [UInt8]) throws { _ = try bytes.withUnsafeBufferPointer { try BlockModel($0) } }
    #expect(throws: Never.self) { try read(bytes) }
    var other = bytes
    other[15] ^= 1
    #expect(throws: ModelReader.Malformed.self) { try read(other) }
    #expect(throws: ModelReader.Malformed.self) { try read(bytes + [0]) }
    #expect(throws: ModelReader.Malformed.self) { try read(Array("{}".utf8)) }
  }

  @Test("Elements are named by more than their classes, each attribute in words of its own")
  func purposeWords() throws {
    let html = """
      <div itemprop="description" role="main" aria-label="Related products" data-testid="product-details">
      <p class="main">Some text.</p></div>
      """
    let parts = try PageAnalysis(Array(html.utf8), header: RecordHeader(), maximumDepth: 512)
    let node = try #require((0..<parts.tree.count).first { parts.tree.attribute(.dataTestID, of: $0) != nil })
    func words(_ name: HTMLAttribute) -> [UInt64] {
      var words: [UInt64] = []
      guard let mark = PurposeWords.mark(of: name), let value = parts.tree.attribute(name, of: node) else {
        return []
      }
      PurposeWords.forEach(value, mark: mark) { words.append($0) }
      return words
    }
    #expect(words(.dataTestID).count == 3)
    #expect(words(.ariaLabel).count == 2)
    #expect(words(.role).count == 1 && words(.role) != [ClassWords.hash("main".utf8)])
    let related = UInt32(truncatingIfNeeded: try #require(words(.ariaLabel).first))
    let context = ElementContext(parts.tree, parts.survey, scores: ClassWordScores([(related, -2)]))
    #expect(context[node].words.own == -2)
    #expect(context[parts.page.blocks[0].node].words.decayed == -1.5)
    #expect(PurposeWords.mark(of: .class) == nil)
    // Sentences name nothing.
    var count = 0
    PurposeWords.forEach(ArraySlice(repeating: UInt8(ascii: "a"), count: 61), mark: 1) { _ in count += 1 }
    #expect(count == 0)
  }

  @Test("Features have distinct names")
  func names() {
    for names in [BlockFeatures.names, ScoreContext.names, PageTypeFeatures.names] {
      #expect(Set(names).count == names.count)
    }
  }
}

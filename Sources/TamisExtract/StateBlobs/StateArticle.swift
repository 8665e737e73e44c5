internal import TamisCore

/// Decides whether a page's text is taken from its state, and makes the article of it.
struct StateArticle {
  /// What a page shows counts as an article from here on, in letters: states are not looked at.
  private static let leastVisible = 5_000.0
  /// So much text a state has to hold, in letters.
  private static let leastText = 500.0
  /// And so many times what the page shows.
  private static let leastRatio = 3.0
  /// A page that shows more is no shell, in letters.
  private static let mostVisible = 300.0

  /// The state to read a page's text from; nil where the page itself is the better source.
  /// - Parameter visible: The text that was found on the page, links included, in letters.
  /// - Complexity: O(bytes of the states), for pages that show little text.
  static func state(_ scan: PreScan, in html: [UInt8], visible: Double) -> PageState? {
    guard visible < leastVisible else { return nil }
    return html.withUnsafeBufferPointer { page in
      // What JSON-LD calls the article's body is that; other states hold much else.
      if let body = PageState.articleBody(scan, in: page), isBetter(body, than: visible) { return body }
      guard visible <= mostVisible, let state = PageState.heaviest(scan, in: page),
        isBetter(state, than: visible)
      else { return nil }
      return state
    }
  }

  private static func isBetter(_ state: PageState, than visible: Double) -> Bool {
    state.weight >= leastText && state.weight >= leastRatio * visible
  }

  /// The blocks, links and images of a state's text; nil where it cannot be parsed, or has less text than
  /// it seemed.
  static func article(_ state: PageState, header: RecordHeader, maximumDepth: Int, visible: Double)
    -> Article?
  {
    // A state nested too deep is left alone: the page itself is fine.
    guard let parts = try? PageAnalysis(state.html, header: header, maximumDepth: maximumDepth) else {
      return nil
    }
    let decisions = ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: true, strictness: .none
    ).decisions()
    let prose = parts.page.blocks.indices.reduce(0.0) {
      decisions.isKept($1) ? $0 + parts.page.blocks[$1].measures.prose : $0
    }
    guard prose >= leastText, prose >= leastRatio * visible else { return nil }
    var article = ArticleAssembly(parts.page, decisions, tree: parts.tree, baseURL: header.url)
      .article(header: header)
    // Paths of the markup inside the state are none of the page.
    for index in article.blocks.indices { article.blocks[index].path = state.source }
    for index in article.removed.indices { article.removed[index].path = state.source }
    return article
  }
}

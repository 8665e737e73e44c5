internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  let header: RecordHeader
  let parts: PageAnalysis

  /// - Parameter reader: For the page's linked data.
  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int, using reader: LinkedDataReader)
    throws(TamisError)
  {
    self.header = header
    parts = try PageAnalysis(html, header: header, maximumDepth: maximumDepth, using: reader)
  }

  func article() -> Article { article(decisions()) }

  private func article(_ decisions: BlockDecisions) -> Article {
    let assembly = ArticleAssembly(parts.page, decisions, tree: parts.tree, baseURL: header.url)
    var article = assembly.article(header: header)
    article.header.warnings += parts.scan.warnings
    if parts.isForum { article.pageType = "forum" }
    MetadataReader(parts, header: header).metadata().apply(to: &article)
    return article
  }

  /// Less kept text than this, in letters, of a page with more than twice as much is no extraction.
  private static let leastKept = 200.0

  /// What the rules alone make of the page.
  func rules() -> BlockFeatures.Rules {
    let chrome = ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: parts.isForum
    ).decisions()
    return BlockFeatures.Rules(
      chrome: chrome, all: decisions(), candidate: MainContent(parts.tree, parts.page).candidate(chrome))
  }

  private func decisions() -> BlockDecisions {
    var best: BlockDecisions?
    var bestKept = -1.0
    for strictness in ChromeFilter.Strictness.allCases {
      let decisions = decisions(strictness)
      let kept = parts.page.blocks.indices.reduce(0) {
        decisions.isKept($1) ? $0 + parts.page.blocks[$1].measures.prose : $0
      }
      if kept > bestKept {
        best = decisions
        bestKept = kept
      }
      // Names such as "comments" or "subscribe" around the whole content are believed only while
      // something is left.
      let all = parts.page.blocks.reduce(0) { $0 + $1.measures.prose }
      if bestKept >= Self.leastKept || all < 2 * Self.leastKept { break }
    }
    return best ?? BlockDecisions(count: parts.page.blocks.count)
  }

  private func decisions(_ strictness: ChromeFilter.Strictness) -> BlockDecisions {
    var decisions = ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: parts.isForum,
      strictness: strictness
    ).decisions()
    MainContent(parts.tree, parts.page).narrow(&decisions)
    AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
    return decisions
  }

  /// What became of each block.
  func explanation() -> PageExplanation {
    let decisions = decisions()
    return PageExplanation(parts.page, decisions, tree: parts.tree, article: article(decisions))
  }
}

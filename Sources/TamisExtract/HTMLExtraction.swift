internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  let header: RecordHeader
  let parts: PageAnalysis
  private let favor: Favor
  private let readsComments: Bool

  /// - Parameter reader: For the page's linked data.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules = SiteRules(),
    favor: Favor = .balanced, readsComments: Bool = false,
    using reader: LinkedDataReader
  ) throws(TamisError) {
    self.header = header
    self.favor = favor
    self.readsComments = readsComments
    parts = try PageAnalysis(
      html, header: header, maximumDepth: maximumDepth, siteRules: siteRules, using: reader)
  }

  func article() -> Article { article(decisions()) }

  private func article(_ decisions: BlockDecisions) -> Article {
    let assembly = ArticleAssembly(parts.page, decisions, tree: parts.tree, baseURL: header.url)
    var article = assembly.article(header: header)
    article.header.warnings += parts.scan.warnings
    if parts.isForum { article.pageType = "forum" }
    MetadataReader(parts, header: header).metadata().apply(to: &article)
    parts.site?.apply(to: &article)
    if readsComments { article.comments = ReaderComments(parts, decisions).comments() }
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
    if let decided = siteDecisions() { return decided }
    var best: BlockDecisions?
    var bestKept = -1.0
    for strictness in favor.strictnesses {
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
    var decisions = chromeDecisions(strictness)
    MainContent(parts.tree, parts.page, favor: favor).narrow(&decisions)
    AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
    return decisions
  }

  private func chromeDecisions(_ strictness: ChromeFilter.Strictness) -> BlockDecisions {
    ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: parts.isForum,
      strictness: strictness
    ).decisions(after: parts.site.map { SiteDecisions(site: $0, page: parts.page).dropped() })
  }

  /// Where the user's rules name the content of the page's site; nil where they do not, or find none.
  private func siteDecisions() -> BlockDecisions? {
    guard let site = parts.site, site.kept != nil else { return nil }
    let decisions = SiteDecisions(site: site, page: parts.page)
    return decisions.kept(of: site.cleans ? chromeDecisions(.all) : decisions.dropped())
  }

  /// What became of each block.
  func explanation() -> PageExplanation {
    let decisions = decisions()
    var explanation = PageExplanation(parts.page, decisions, tree: parts.tree, article: article(decisions))
    if let site = parts.site { explanation.insert(site.pruned, page: parts.page) }
    return explanation
  }
}

internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  let header: RecordHeader
  let parts: PageAnalysis
  private let html: [UInt8]
  private let maximumDepth: Int
  private let favor: Favor
  private let readsComments: Bool

  /// - Parameter reader: For the page's linked data.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules = SiteRules(),
    favor: Favor = .balanced, readsComments: Bool = false,
    using reader: LinkedDataReader
  ) throws(TamisError) {
    self.header = header
    self.html = html
    self.maximumDepth = maximumDepth
    self.favor = favor
    self.readsComments = readsComments
    parts = try PageAnalysis(
      html, header: header, maximumDepth: maximumDepth, siteRules: siteRules, using: reader)
  }

  func article() -> Article { article(verdict()) }

  /// What is made of the page as a whole.
  private struct Verdict {
    var decisions: BlockDecisions
    /// Why the page holds no article.
    var reason: NoArticleReason?
    /// What is read in the place of what the page shows.
    var state: PageState?
    /// What the page shows, in letters.
    var shown = 0.0
  }

  private func verdict() -> Verdict {
    var verdict = Verdict(decisions: decisions())
    // Where the user names the content, there is nothing to judge.
    guard parts.site?.kept == nil else { return verdict }
    verdict.shown = keptText(verdict.decisions)
    verdict.state = StateArticle.state(parts.scan, in: html, visible: verdict.shown)
    guard verdict.state == nil else { return verdict }
    let prose = keptProse(verdict.decisions)
    guard prose < PageSignals.mostKept else { return verdict }
    let signals = PageSignals(parts, verdict.decisions, keptProse: prose, status: header.http.status)
    verdict.reason = NoArticleReason.find(signals)
    if verdict.reason?.leavesTextOut ?? false {
      verdict.decisions.remove(
        0..<parts.page.blocks.count, rule: "no-article", cls: .outside, node: 0)
    }
    return verdict
  }

  private func article(_ verdict: Verdict) -> Article {
    let decisions = verdict.decisions
    let assembly = ArticleAssembly(parts.page, decisions, tree: parts.tree, baseURL: header.url)
    var article = assembly.article(header: header)
    if let state = verdict.state { take(state, visible: verdict.shown, into: &article) }
    article.header.warnings += parts.scan.warnings
    if let reason = verdict.reason { article.header.warnings.append("no article: \(reason.rawValue)") }
    if parts.isForum { article.pageType = "forum" }
    MetadataReader(parts, header: header).metadata().apply(to: &article)
    parts.site?.apply(to: &article)
    if readsComments { article.comments = ReaderComments(parts, decisions).comments() }
    return article
  }

  /// Puts the text of the page's state in the place of what the page shows.
  private func take(_ state: PageState, visible: Double, into article: inout Article) {
    guard
      var stated = StateArticle.article(state, header: header, maximumDepth: maximumDepth, visible: visible)
    else { return }
    stated.removed = article.removed + stated.removed
    if stated.images.isEmpty { stated.images = article.images }
    stated.header.warnings.append("text taken from the page's state (\(state.source))")
    article = stated
  }

  /// Kept text, links included, in letters.
  private func keptText(_ decisions: BlockDecisions) -> Double {
    parts.page.blocks.indices.reduce(0) {
      decisions.isKept($1) ? $0 + parts.page.blocks[$1].measures.weight : $0
    }
  }

  /// Kept running text, in letters.
  private func keptProse(_ decisions: BlockDecisions) -> Double {
    parts.page.blocks.indices.reduce(0) {
      decisions.isKept($1) ? $0 + parts.page.blocks[$1].measures.prose : $0
    }
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
      let kept = keptProse(decisions)
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
    if !parts.isForum { ArticleEnd(tree: parts.tree, page: parts.page).cut(&decisions) }
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
    let verdict = verdict()
    var explanation = PageExplanation(
      parts.page, verdict.decisions, tree: parts.tree, article: article(verdict))
    if let site = parts.site { explanation.insert(site.pruned, page: parts.page) }
    return explanation
  }
}

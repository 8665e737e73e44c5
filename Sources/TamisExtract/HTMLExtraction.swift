internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  let header: RecordHeader
  let parts: PageAnalysis
  private let html: [UInt8]
  private let maximumDepth: Int
  private let favor: Favor
  private let model: ContentModel
  private let readsComments: Bool

  /// - Parameter reader: For the page's linked data.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules = SiteRules(),
    favor: Favor = .balanced, model: ContentModel = ContentModel(), readsComments: Bool = false,
    using reader: LinkedDataReader
  ) throws(TamisError) {
    self.header = header
    self.html = html
    self.maximumDepth = maximumDepth
    self.favor = favor
    self.model = model
    self.readsComments = readsComments
    parts = try PageAnalysis(
      html, header: header, maximumDepth: maximumDepth, siteRules: siteRules, using: reader)
  }

  func article() -> Article { article(verdict()) }

  /// What is made of the page as a whole.
  private struct Verdict {
    var decisions: BlockDecisions
    /// Nil where the model was not asked.
    var scores: ContentScores?
    /// Why the page holds no article.
    var reason: NoArticleReason?
    /// What is read in the place of what the page shows.
    var state: PageState?
    /// What the page shows, in letters.
    var shown = 0.0
  }

  private func verdict() -> Verdict {
    let (decisions, scores) = decisions()
    var verdict = Verdict(decisions: decisions, scores: scores)
    // Where the user names the content, there is nothing to judge.
    guard parts.site?.kept == nil else { return verdict }
    verdict.shown = verdict.decisions.keptText(of: parts.page)
    verdict.state = StateArticle.state(parts.scan, in: html, visible: verdict.shown)
    guard verdict.state == nil else { return verdict }
    let prose = verdict.decisions.keptProse(of: parts.page)
    guard prose < PageSignals.mostKept else { return verdict }
    // Who asks for all that may be content gets what is left of such a page, too.
    let signals = PageSignals(
      parts, verdict.decisions, scores: favor == .recall ? nil : scores?.blocks, keptProse: prose,
      status: header.http.status)
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
    if let scores = verdict.scores {
      let (type, score) = scores.type
      article.pageType = type.rawValue
      article.pageTypeScore = (Double(score) * 1000).rounded() / 1000
    }
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

  private func decisions() -> (BlockDecisions, ContentScores?) {
    if let decided = siteDecisions() { return (decided, nil) }
    let rules = RuleDecisions(parts)
    guard parts.page.blocks.count <= ContentScores.maximumBlocks else { return (rules.all, nil) }
    let scores = ContentScores(parts, rules: rules, url: header.url, model: model.model)
    return (ModelDecisions(parts, rules: rules, scores: scores, favor: favor).decisions, scores)
  }

  /// Where the user's rules name the content of the page's site; nil where they do not, or find none.
  private func siteDecisions() -> BlockDecisions? {
    guard let site = parts.site, site.kept != nil else { return nil }
    let decisions = SiteDecisions(site: site, page: parts.page)
    return decisions.kept(of: site.cleans ? RuleDecisions.chrome(parts, .all) : decisions.dropped())
  }

  /// What became of each block.
  func explanation() -> PageExplanation {
    let verdict = verdict()
    var explanation = PageExplanation(
      parts.page, verdict.decisions, tree: parts.tree, article: article(verdict),
      scores: verdict.scores?.blocks)
    if let site = parts.site { explanation.insert(site.pruned, page: parts.page) }
    return explanation
  }
}

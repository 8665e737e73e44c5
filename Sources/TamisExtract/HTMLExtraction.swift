internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  private let html: [UInt8]
  private let header: RecordHeader
  private let parts: PageAnalysis
  private let maximumDepth: Int

  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int) throws(TamisError) {
    self.html = html
    self.header = header
    self.maximumDepth = maximumDepth
    parts = try PageAnalysis(html, header: header, maximumDepth: maximumDepth)
  }

  func article() -> Article {
    var decisions = decisions()
    let visible = keptProse(decisions)
    let shown = keptText(decisions)
    let state = StateArticle.state(parts.scan, in: html, visible: shown)
    var reason: NoArticleReason?
    if state == nil {
      reason = NoArticleReason.find(
        PageSignals(parts, decisions, keptProse: visible, status: header.http.status))
    }
    if reason?.leavesTextOut ?? false {
      decisions.remove(0..<parts.page.blocks.count, rule: "no-article", cls: .outside, node: 0)
    }
    var article = ArticleAssembly(parts.page, decisions, tree: parts.tree, baseURL: header.url)
      .article(header: header)
    if let state { take(state, visible: shown, into: &article) }
    article.header.warnings += parts.scan.warnings
    if let reason { article.header.warnings.append("no article: \(reason.rawValue)") }
    if parts.isForum { article.pageType = "forum" }
    html.withUnsafeBufferPointer {
      MetadataReader(parts.tree, parts.page, scripts: parts.scan.dataScripts, html: $0, header: header)
        .metadata().apply(to: &article)
    }
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

  private func decisions() -> BlockDecisions {
    var best: BlockDecisions?
    var bestKept = -1.0
    for strictness in ChromeFilter.Strictness.allCases {
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
    var decisions = ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: parts.isForum,
      strictness: strictness
    ).decisions()
    MainContent(parts.tree, parts.page).narrow(&decisions)
    AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
    if !parts.isForum { ArticleEnd(tree: parts.tree, page: parts.page).cut(&decisions) }
    return decisions
  }

  /// What became of each block.
  func explanation() -> PageExplanation {
    let decisions = decisions()
    var paths = ElementPaths(parts.tree)
    let blocks = parts.page.blocks.enumerated().map { index, block in
      let removal = decisions.isKept(index) ? nil : decisions.removals[Int(decisions.removal[index])]
      return PageExplanation.ExplainedBlock(
        kind: block.kind, text: String(decoding: parts.page.utf8(of: block), as: UTF8.self),
        path: paths.path(of: block.node), chromeClass: removal?.cls.rawValue, rule: removal?.rule)
    }
    return PageExplanation(blocks: blocks)
  }
}

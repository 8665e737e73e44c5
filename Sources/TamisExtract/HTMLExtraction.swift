internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  private let html: [UInt8]
  private let header: RecordHeader
  private let parts: PageAnalysis

  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int) throws(TamisError) {
    self.html = html
    self.header = header
    parts = try PageAnalysis(html, header: header, maximumDepth: maximumDepth)
  }

  func article() -> Article {
    let assembly = ArticleAssembly(parts.page, decisions(), tree: parts.tree, baseURL: header.url)
    var article = assembly.article(header: header)
    article.header.warnings += parts.scan.warnings
    html.withUnsafeBufferPointer {
      MetadataReader(parts.tree, parts.page, scripts: parts.scan.dataScripts, html: $0, header: header)
        .metadata().apply(to: &article)
    }
    return article
  }

  private func decisions() -> BlockDecisions {
    var decisions = ChromeFilter(parts.tree, parts.page, parts.survey, phrases: parts.phrases).decisions()
    MainContent(parts.tree, parts.page).narrow(&decisions)
    AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
    return decisions
  }

  /// What became of each block.
  func explanation() -> PageExplanation {
    let filter = ChromeFilter(parts.tree, parts.page, parts.survey, phrases: parts.phrases)
    let ruled = filter.decisions()
    let decisions = decisions()
    let evidence = PageEvidence(parts.tree, scan: parts.scan, page: html, url: header.url)
    let features = BlockFeatures(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, decisions: ruled,
      candidate: MainContent(parts.tree, parts.page).candidate(ruled), evidence: evidence)
    var paths = ElementPaths(parts.tree)
    let blocks = parts.page.blocks.enumerated().map { index, block in
      let removal = decisions.isKept(index) ? nil : decisions.removals[Int(decisions.removal[index])]
      return PageExplanation.ExplainedBlock(
        kind: block.kind, text: String(decoding: parts.page.utf8(of: block), as: UTF8.self),
        path: paths.path(of: block.node), isKept: decisions.isKept(index),
        chromeClass: removal?.cls.rawValue, rule: removal?.rule, score: 0,
        features: Array(features.row(index)), classWords: classWords(around: block.node))
    }
    return PageExplanation(blocks: blocks)
  }

  private func classWords(around node: Int) -> [[UInt64]] {
    var all: [[UInt64]] = []
    var at = node
    while at > 0 {
      var words: [UInt64] = []
      for name in [HTMLAttribute.class, .id] {
        guard let value = parts.tree.attribute(name, of: at) else { continue }
        ClassWords.forEach(value) { words.append($0) }
      }
      all.append(words)
      at = parts.tree.parent(at)
    }
    return all
  }
}

internal import TamisCore

/// What the rules alone make of a page: chrome by names and phrases, the content by the density of text.
///
/// The block model looks at it, and says more on pages that are not articles. Where a page has more blocks
/// than the model is asked about, it decides.
struct RuleDecisions {
  /// After the chrome rules.
  let chrome: BlockDecisions
  /// After the chrome rules and the search for the content.
  let all: BlockDecisions
  let candidate: MainContent.Candidate?

  /// Less kept text than this, in letters, of a page with more than twice as much is no extraction.
  private static let leastKept = 200.0

  /// - Complexity: O(nodes and bytes, and blocks · depth).
  init(_ parts: PageAnalysis) {
    let all = parts.page.blocks.reduce(0) { $0 + $1.measures.prose }
    let content = MainContent(parts.tree, parts.page)
    var best = BlockDecisions(count: parts.page.blocks.count)
    var bestKept = -1.0
    var believingAll: BlockDecisions?
    for strictness in ChromeFilter.Strictness.allCases {
      let chrome = Self.chrome(parts, strictness)
      believingAll = believingAll ?? chrome
      var decisions = chrome
      content.narrow(&decisions)
      AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
      if !parts.isForum { ArticleEnd(tree: parts.tree, page: parts.page).cut(&decisions) }
      let kept = decisions.keptProse(of: parts.page)
      if kept > bestKept {
        best = decisions
        bestKept = kept
      }
      // Names such as "comments" or "subscribe" around the whole content are believed only while
      // something is left.
      if bestKept >= Self.leastKept || all < 2 * Self.leastKept { break }
    }
    chrome = believingAll ?? best
    self.all = best
    candidate = content.candidate(chrome)
  }

  /// What the chrome rules take, and before them the rules that the user has for the page's site.
  static func chrome(_ parts: PageAnalysis, _ strictness: ChromeFilter.Strictness) -> BlockDecisions {
    ChromeFilter(
      parts.tree, parts.page, parts.survey, phrases: parts.phrases, isForum: parts.isForum,
      strictness: strictness
    ).decisions(after: parts.site.map { SiteDecisions(site: $0, page: parts.page).dropped() })
  }
}

extension BlockDecisions {
  /// Kept running text, in letters.
  func keptProse(of page: PageBlocks) -> Double {
    page.blocks.indices.reduce(0) { isKept($1) ? $0 + page.blocks[$1].measures.prose : $0 }
  }

  /// Kept text, links included, in letters.
  func keptText(of page: PageBlocks) -> Double {
    page.blocks.indices.reduce(0) { isKept($1) ? $0 + page.blocks[$1].measures.weight : $0 }
  }
}

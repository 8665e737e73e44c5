internal import TamisCore

/// Keeps the comments of a page that is there for them: a link, a picture or a line to talk about, and what readers say.
///
/// In an article, whether it is read or declared as one, and below what is for sale, comments are what others add to the content, however many there are.
struct Discussion {
  let page: PageBlocks
  let phrases: [ChromePhrases.Match?]

  /// So many times the rest of what is kept the comments are, in letters.
  private static let leastRatio = 1.5
  /// Shorter blocks of comments are names, dates and buttons. In letters.
  private static let leastWeight = 20.0

  /// - Complexity: O(blocks).
  func keep(_ decisions: inout BlockDecisions) {
    let comments = page.blocks.indices.filter { isComment($0, decisions) }
    let weight = comments.reduce(0) { $0 + page.blocks[$1].measures.weight }
    guard weight > Self.leastRatio * decisions.keptText(of: page) else { return }
    for index in comments { decisions.keep(index) }
  }

  private func isComment(_ index: Int, _ decisions: BlockDecisions) -> Bool {
    let block = page.blocks[index]
    return decisions.reason(of: index)?.rule == ChromeRule.comments.name && phrases[index] == nil
      && block.measures.weight >= Self.leastWeight && block.measures.linkDensity < 0.5
      && MetaLine.chromeClass(page.utf8(of: block)) == nil
  }
}

extension LinkedContent {
  /// Whether the page calls its content an article.
  var namesArticle: Bool {
    openGraphType == "article" || types.contains { $0.hasSuffix("Article") || $0 == "BlogPosting" }
  }
}

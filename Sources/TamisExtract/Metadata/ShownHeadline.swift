internal import TamisCore

/// Finds the headline that readers see where a page's main heading is another line.
///
/// Papers write two headlines: a long one with the words people search for, which stands as a small `h1` in the
/// path of links, and the one set large above the text, an `h2`. The title for sharing or the data say the second.
struct ShownHeadline {
  let clues: PageClues
  let linked: LinkedData
  let tree: PageTree
  let page: PageBlocks
  let trimming: SiteTrimming

  private struct Candidate {
    let text: String
    let key: TitleKey
    /// Whether it is the headline of the data, which leaves out what stands above it.
    let isOfData: Bool
  }

  /// The first minor heading whose words, or those of its last part, are all of a title that no main heading
  /// begins with.
  /// - Parameter main: The main headings, the nodes with their words.
  func title(besides main: [(node: Int, key: TitleKey)]) -> TitleChoice.Title? {
    guard !trimming.site.isHome else { return nil }
    let candidates = candidates.filter { one in !main.contains { $0.key.joined.hasPrefix(one.key.joined) } }
    guard !candidates.isEmpty else { return nil }
    for node in clues.otherHeadings where tree.tags[node] == .h2 && !PageRegion.isAside(node, in: tree) {
      guard let text = text(of: node, among: candidates) else { continue }
      let above = main.last { $0.node < node }?.node
      if let above, hasText(between: above, and: node) { return nil }
      return TitleChoice.Title(text: text, heading: node, top: above)
    }
    return nil
  }

  private func text(of node: Int, among candidates: [Candidate]) -> String? {
    guard let whole = tree.headline(of: node), whole.utf8.count <= SiteTrimming.maximumBytes else {
      return nil
    }
    let key = TitleKey(whole)
    let parts = tree.headingParts(of: node)
    if let same = candidates.first(where: { $0.key == key && (!$0.isOfData || parts.count < 2) }) {
      return parts.count > 1 ? same.text : whole
    }
    guard parts.count > 1, let last = parts.last else { return nil }
    let lastKey = TitleKey(last)
    return candidates.contains { !$0.isOfData && $0.key == lastKey } ? last : nil
  }

  private var candidates: [Candidate] {
    let news = linked.items(.article).first { $0.types.contains { $0.hasSuffix("NewsArticle") } }
    let texts = [
      (clues.meta["og:title"].first, false), (clues.meta["title"].first, false), (news?.headline, true),
    ]
    return texts.compactMap { text, isOfData in
      guard let text, text.utf8.count <= SiteTrimming.maximumBytes else { return nil }
      let bare = trimming.trimmed(text)
      let key = TitleKey(bare)
      return key.words.count < Self.shortest ? nil : Candidate(text: bare, key: key, isOfData: isOfData)
    }
  }

  /// In words. Shorter ones are names of sections.
  private static let shortest = 3

  /// Whether a paragraph or more stands between two headings: the second is one of the text's then.
  private func hasText(between first: Int, and second: Int) -> Bool {
    guard let from = page.firstBlock(of: first), let to = page.firstBlock(of: second) else { return true }
    let between = from..<max(from, to)
    return between.count > Self.reach
      || page.blocks[between].contains { $0.kind == .paragraph && $0.measures.weight > Self.shortestText }
  }

  /// In blocks: links, dates, names.
  private static let reach = 12
  /// In letters.
  private static let shortestText = 200.0
}

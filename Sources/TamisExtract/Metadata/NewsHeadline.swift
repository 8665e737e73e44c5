internal import TamisCore

/// Finds the headline that the data of a news article declare.
struct NewsHeadline {
  let clues: PageClues
  let linked: LinkedData
  let trimming: SiteTrimming

  /// The headline of a news article in JSON-LD, where another title says the same.
  var declared: (text: String, key: TitleKey)? {
    for item in linked.items(.article) where item.types.contains(where: { $0.hasSuffix("NewsArticle") }) {
      guard let headline = item.headline else { continue }
      let text = trimming.trimmed(headline)
      let key = TitleKey(text)
      let titles = clues.meta["og:title"].prefix(1) + [clues.title].compactMap { $0 }
      if titles.contains(where: { $0 == headline || TitleKey(trimming.trimmed($0)) == key }) {
        return (text, key)
      }
    }
    return nil
  }

  /// Whether one of the page's headings and its title for sharing agree on something else than the data.
  func isRetitled(_ headings: [TitleKey], _ declared: TitleKey) -> Bool {
    guard let shared = clues.meta["og:title"].first.map({ TitleKey(trimming.trimmed($0)) }) else {
      return false
    }
    return shared != declared && headings.contains(shared)
  }
}

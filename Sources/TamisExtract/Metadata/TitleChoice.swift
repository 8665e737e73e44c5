/// Chooses an article's title among what a page offers, and takes the site's name off it.
///
/// The headline on the page is what readers see, so an `h1` that agrees with the document's titles wins;
/// the others only say the same with additions.
struct TitleChoice {
  private let clues: PageClues
  private let linked: LinkedData
  private let site: SiteName
  private let tree: PageTree

  /// The title, and the heading it stands in where it does.
  struct Title {
    var text: String
    var heading: Int?
  }

  private struct Heading {
    let node: Int
    let text: String
    let key: TitleKey
  }

  init(_ clues: PageClues, _ linked: LinkedData, site: SiteName, tree: PageTree) {
    self.clues = clues
    self.linked = linked
    self.site = site
    self.tree = tree
  }

  /// Longer texts are no titles. In Unicode scalars.
  private static let maximumLength = 400
  private static let maximumBytes = 2_000
  /// Texts of more parts are lists made to be found by search engines.
  private static let maximumParts = 16

  var title: Title? {
    let headings = clues.mainHeadings.compactMap { heading($0) }
    let witnesses = witnesses
    if let declared = declaredHeadline {
      let heading = headings.first { support($0.key, declared.key) > Self.leastSupport }
      return Title(text: declared.text, heading: (heading ?? headings.first)?.node)
    }
    if let best = supported(headings, by: witnesses) {
      return Title(text: withoutKicker(best, witnesses), heading: best.node)
    }
    let minor = clues.otherHeadings.compactMap { heading($0) }
    if let first = witnesses.first {
      let same = minor.first { $0.key == first.key }
      return Title(text: first.text, heading: same?.node)
    }
    return headings.first.map { Title(text: $0.text, heading: $0.node) }
  }

  /// The headline of a news article in JSON-LD, where another title says the same.
  private var declaredHeadline: (text: String, key: TitleKey)? {
    for item in linked.items(.article) where item.types.contains(where: { $0.hasSuffix("NewsArticle") }) {
      guard let headline = item.headline else { continue }
      let text = withoutSite(headline)
      let key = TitleKey(text)
      let titles = clues.meta["og:title"].prefix(1) + [clues.title].compactMap { $0 }
      if titles.contains(where: { $0 == headline || TitleKey(withoutSite($0)) == key }) { return (text, key) }
    }
    return nil
  }

  private func heading(_ node: Int) -> Heading? {
    guard let text = tree.headline(of: node), text.unicodeScalars.count <= Self.maximumLength else {
      return nil
    }
    let key = TitleKey(text)
    return key.isEmpty ? nil : Heading(node: node, text: text, key: key)
  }

  /// The titles outside the text, cleaned, the most trusted first.
  private var witnesses: [(text: String, key: TitleKey)] {
    var texts = linked.items(.article).compactMap { $0.headline ?? $0.name }
    texts +=
      clues.meta["og:title"] + clues.meta["twitter:title"] + clues.meta["citation_title"]
      + clues.meta["headline"]
    texts += clues.meta["parsely-title"] + clues.meta["sailthru.title"] + clues.meta["dc.title"]
    texts += [clues.title].compactMap { $0 }
    texts += linked.items.filter { $0.role == .product || $0.role == .media }.compactMap { $0.name }
    var seen: Set<String> = []
    return texts.compactMap { text in
      guard text.utf8.count <= Self.maximumBytes, seen.insert(text).inserted else { return nil }
      let cleaned = withoutSite(text)
      let key = TitleKey(cleaned)
      return key.isEmpty || cleaned.unicodeScalars.count > Self.maximumLength ? nil : (cleaned, key)
    }
  }

  /// The heading that the witnesses agree with most.
  private func supported(_ headings: [Heading], by witnesses: [(text: String, key: TitleKey)]) -> Heading? {
    var best: (heading: Heading, score: Double)?
    for heading in headings
    where !site.names(heading.key) || witnesses.contains(where: { $0.key == heading.key }) {
      // What stands last in all titles that have it is a name of site or section.
      guard
        !witnesses.contains(where: { isLastPart(heading.key, of: $0.text) })
          || witnesses.contains(where: { $0.key == heading.key })
      else { continue }
      let score = witnesses.map { support(heading.key, $0.key) }.max() ?? 0
      if score > (best?.score ?? Self.leastSupport) { best = (heading, score) }
    }
    return best?.heading
  }

  /// A heading's text without the line above the headline that is inside it, where a title goes without.
  private func withoutKicker(_ heading: Heading, _ witnesses: [(text: String, key: TitleKey)]) -> String {
    let text = withoutSite(heading.text)
    guard !witnesses.contains(where: { $0.key == heading.key }) else { return text }
    let parts = tree.headingParts(of: heading.node)
    guard parts.count > 1, parts.count <= Self.maximumParts else { return text }
    for first in parts.indices {
      for last in parts.indices[first...] where last - first < parts.count - 1 {
        let joined = parts[first...last].joined(separator: " ")
        let key = TitleKey(joined)
        if key.length >= 6, witnesses.contains(where: { $0.key == key }) { return joined }
      }
    }
    return text
  }

  private func isLastPart(_ heading: TitleKey, of title: String) -> Bool {
    let parts = TitleParts(title).parts
    guard parts.count > 1, let last = parts.last, last.mark != ":" else { return false }
    return TitleKey(last.text) == heading
  }

  private func support(_ heading: TitleKey, _ witness: TitleKey) -> Double {
    if heading == witness { return 2 }
    // A title begins with its headline and ends with names of sections and site.
    if heading.length >= 4 && witness.joined.hasPrefix(heading.joined) { return 1.2 }
    if heading.length >= 6 && witness.joined.contains(heading.joined) { return 1 }
    if witness.length >= 6 && heading.joined.contains(witness.joined) { return 0.9 }
    return heading.likeness(to: witness)
  }

  /// A short last part is a name of the site too, if the page does not say so elsewhere.
  private func withoutUnknown(_ cut: TitleParts, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, TitleParts.isStrong(cut.parts[range.upperBound - 1].mark) {
      let rest = TitleKey(cut.joined(range.lowerBound..<range.upperBound - 1))
      guard TitleKey(cut.parts[range.upperBound - 1].text).words.count <= Self.maximumSuffix,
        rest.words.count >= 2
      else { break }
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// A heading with less in common with all titles is about something else. Of 0.15, 0.3, 0.45, 0.6 and 0.75
  /// the one with most titles right on 2,177 pages.
  private static let leastSupport = 0.3
  /// In words.
  private static let maximumSuffix = 5

  private static let prefixes: Set<String> = [
    "blogarchive", "blogarchiv", "viewtopic", "thema", "forum", "forums", "topic",
  ]

  /// A title without the names of the site at its ends.
  func withoutSite(_ title: String) -> String {
    guard title.utf8.count <= Self.maximumBytes else { return title }
    let cut = TitleParts(title)
    guard cut.parts.count <= Self.maximumParts else { return title }
    var range = 0..<cut.parts.count
    while range.count > 1 {
      let first = TitleKey(cut.parts[range.lowerBound].text)
      if site.names(TitleKey(cut.parts[range.upperBound - 1].text)) {
        range = range.lowerBound..<range.upperBound - 1
      } else if !site.isHome && site.names(first) || Self.prefixes.contains(first.joined) {
        range = range.lowerBound + 1..<range.upperBound
      } else {
        break
      }
    }
    range = withoutUnknown(cut, range)
    return range.count == cut.parts.count ? title : cut.joined(range)
  }
}

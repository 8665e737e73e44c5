/// Chooses an article's title among what a page offers, and takes the site's name off it.
///
/// The headline on the page is what readers see, so an `h1` that agrees with the document's titles wins;
/// the others only say the same with additions.
final class TitleChoice {
  private let clues: PageClues
  private let linked: LinkedData
  private let site: SiteName
  private let trimming: SiteTrimming
  private let empty: EmptyTitles
  private let tree: PageTree
  private let page: PageBlocks

  /// The title, and the heading it stands in where it does.
  struct Title {
    var text: String
    var heading: Int?
    /// The main heading above it, where the lines about the article begin, if that is another one.
    var top: Int?
  }

  private struct Heading {
    let node: Int
    let text: String
    let key: TitleKey
  }

  init(_ clues: PageClues, _ linked: LinkedData, site: SiteName, tree: PageTree, page: PageBlocks) {
    self.clues = clues
    self.linked = linked
    self.site = site
    trimming = SiteTrimming(site: site)
    empty = EmptyTitles(site: site, title: clues.title)
    self.tree = tree
    self.page = page
  }

  /// Longer texts are no titles. In Unicode scalars.
  private static let maximumLength = 400

  var title: Title? {
    let headings = mainHeadings
    let shown = ShownHeadline(
      clues: clues, linked: linked, tree: tree, page: page, trimming: trimming)
    if let title = shown.title(besides: headings.map { ($0.node, $0.key) }) { return title }
    let witnesses = witnesses
    let news = NewsHeadline(clues: clues, linked: linked, trimming: trimming)
    if let declared = news.declared, !news.isRetitled(headings.map(\.key), declared.key) {
      if let bare = headings.first(where: {
        HeadlineLabel.stands(before: $0.key, in: declared.key, declared.text)
      }) {
        return Title(text: bare.text, heading: bare.node)
      }
      let heading = headings.first { support($0.key, declared.key) > Self.leastSupport }
      return Title(text: declared.text, heading: (heading ?? headings.first)?.node)
    }
    if let best = supported(headings, by: witnesses) {
      return Title(text: bare(best, witnesses), heading: best.node)
    }
    let minor = clues.otherHeadings.compactMap { heading($0) }
    let telling = telling(of: witnesses, minor)
    if telling.isEmpty, let title = unsupported(headings, witnesses) { return title }
    if let first = telling.first ?? witnesses.first {
      if let same = minor.first(where: { $0.key == first.key }) {
        return Title(text: first.text, heading: same.node)
      }
      if let end = site.isHome ? nil : LongEnd.headline(of: first.text) { return Title(text: end) }
      if let part = ShownPart(page: page, site: site).line(of: first.text) { return Title(text: part) }
      let own = minor.filter {
        !PageRegion.isAside($0.node, in: tree) && !HeadingPlace.isLogo($0.node, in: tree)
      }.map { ($0.node, $0.text, $0.key) }
      if !site.isHome, let shown = ShownPart.heading(in: clues.title, among: own) {
        return Title(text: shown.text, heading: shown.node)
      }
      return Title(text: first.text)
    }
    if let first = headings.first { return Title(text: first.text, heading: first.node) }
    // Old pages have neither a heading nor a title.
    return clues.titleLike.lazy.compactMap { self.heading($0) }
      .first {
        (4...Self.longestOfTitleLike).contains($0.key.length) && !PageRegion.isAside($0.node, in: self.tree)
      }
      .map { Title(text: $0.text, heading: $0.node) }
  }

  /// In letters.
  private static let longestOfTitleLike = 90

  /// The witnesses that say something of the page.
  private func telling(of witnesses: [(text: String, key: TitleKey)], _ minor: [Heading])
    -> [(text: String, key: TitleKey)]
  {
    let slogan = empty.slogan
    return witnesses.filter { witness in
      if empty.has(witness.key, witness.text) { return false }
      return witness.key != slogan || minor.contains { $0.key == slogan } || isShown(witness.key)
    }
  }

  /// Whether a text is a block of the page.
  private func isShown(_ key: TitleKey) -> Bool {
    page.blocks.contains {
      $0.text.count <= key.joined.utf8.count * 2 + 16
        && TitleKey(String(decoding: page.utf8(of: $0), as: UTF8.self)) == key
    }
  }

  /// Where the titles say nothing: the first heading that is the article's, on a site's first page its name.
  private func unsupported(_ headings: [Heading], _ witnesses: [(text: String, key: TitleKey)]) -> Title? {
    // A page that is about the site's own thing has its name as a title rightly, unless its address says else.
    let isAboutSite = !site.isHome && witnesses.contains { site.isExactly($0.key) }
    let own = headings.first {
      (!isAboutSite || site.path.holds($0.key)) && !site.isExactly($0.key) && !empty.has($0.key, $0.text)
        && !HeadingPlace.isLogo($0.node, in: tree)
        && !PageRegion.isAside($0.node, in: tree)
    }
    if let own { return Title(text: own.text, heading: own.node) }
    return site.isHome ? site.name.map { Title(text: $0, heading: nil) } : nil
  }

  /// The main headings, but for those of numbered sections.
  private var mainHeadings: [Heading] {
    let headings = clues.mainHeadings.compactMap { heading($0) }
    guard NumberedHeadings.count(headings.map(\.text)) else { return headings }
    return headings.filter { NumberedHeadings.number(of: $0.text) == nil }
  }

  /// The titles for sharing and of the document, without the site's name.
  var declaredTitles: [(text: String, key: TitleKey)] {
    [clues.meta["og:title"].first, clues.title].compactMap { title in
      guard let title, title.utf8.count <= SiteTrimming.maximumBytes else { return nil }
      let text = trimming.trimmed(title)
      let key = TitleKey(text)
      return empty.has(key, text) ? nil : (text, key)
    }
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
    texts += markedHeadline.map { [$0] } ?? []
    texts += clues.meta["parsely-title"] + clues.meta["sailthru.title"] + clues.meta["dc.title"]
    texts += [clues.title].compactMap { $0 }
    texts += linked.items.filter { $0.role == .product || $0.role == .media }.compactMap { $0.name }
    var seen: Set<String> = []
    return texts.compactMap { text in
      guard text.utf8.count <= SiteTrimming.maximumBytes, seen.insert(text).inserted else { return nil }
      let rest = EmptyTitles.afterMark(text)
      let cleaned = rest ?? trimming.trimmed(text)
      let key = TitleKey(cleaned)
      if rest != nil, site.names(key) || HanSiteWords.end(cleaned) { return nil }
      return key.isEmpty || cleaned.unicodeScalars.count > Self.maximumLength ? nil : (cleaned, key)
    }
  }

  /// The headline that microdata marks in another element than a main heading.
  private var markedHeadline: String? {
    for property in clues.properties where property.name == "headline" {
      let node = property.node
      let isShown = clues.mainHeadings.contains {
        $0 <= node && node < tree.end($0) || node <= $0 && $0 < tree.end(node)
      }
      guard tree.tags[node] != .meta, !isShown, !PageRegion.isAside(node, in: tree) else { continue }
      return tree.heading(of: node)
    }
    return nil
  }

  /// The heading that the witnesses agree with most.
  private func supported(_ headings: [Heading], by witnesses: [(text: String, key: TitleKey)]) -> Heading? {
    var best: (heading: Heading, score: Double)?
    let shared = clues.meta["og:title"].first.map { TitleKey(trimming.trimmed($0)) }
    let lastParts = headings.isEmpty ? [] : witnesses.compactMap { lastPart(of: $0.text) }
    for heading in headings
    where witnesses.contains(where: { $0.key == heading.key })
      // What stands last in all titles that have it is a name of site or section.
      // So is what links to the first page.
      || !site.names(heading.key) && (!lastParts.contains(heading.key) || endsTitle(heading))
        && !HeadingPlace.isLogo(heading.node, in: tree)
    {
      var score = witnesses.map { support(heading.key, $0.key) }.max() ?? 0
      // Of two headings that titles repeat, the one for sharing is the article's, the other its section's.
      if heading.key == shared { score += 0.1 }
      // Of headings that only share words with the titles the first is the page's, unless another is much closer.
      let lead = best == nil || score >= Self.fullSupport ? 0 : Self.leastLead
      if score > (best?.score ?? Self.leastSupport) + lead { best = (heading, score) }
    }
    return best?.heading
  }

  /// Whether the document's title begins with the names of site and section and ends with the headline.
  private func endsTitle(_ heading: Heading) -> Bool {
    guard let title = clues.title, title.utf8.count <= SiteTrimming.maximumBytes,
      let first = TitleParts(title).parts.first.map({ TitleKey($0.text) }), !first.isEmpty,
      !site.isHome, !HeadingPlace.isLogo(heading.node, in: tree)
    else { return false }
    return site.names(first) || heading.key.words.count >= 6 && heading.key.length > first.length * 2
  }

  /// A heading's text without what stands before or after the headline inside it, where a title goes without.
  private func bare(_ heading: Heading, _ witnesses: [(text: String, key: TitleKey)]) -> String {
    // What the heading and another title say in the same words is the headline up to its end.
    let titles = clues.meta["og:title"].prefix(1) + [clues.title].compactMap { $0 }
    let isWhole =
      titles.contains { $0.utf8.count <= SiteTrimming.maximumBytes && TitleKey($0) == heading.key }
      && TitleParts(heading.text).parts.count == 2
    let text = trimming.trimmed(heading.text, cutsUnknown: !isWhole)
    let parts = tree.headingParts(of: heading.node)
    if let headline = withoutLabel(parts) { return headline }
    let key = TitleKey(text)
    guard !isWhole, !witnesses.contains(where: { $0.key == key || $0.key == heading.key }) else {
      return text
    }
    for witness in witnesses where witness.key.words.count >= 3 && witness.key.length >= 10 {
      // "Blog: Title", "Thread: Title"; a title that goes on was only cut short for search engines,
      // unless the rest is set off from it.
      if key.joined.hasSuffix(witness.key.joined), beginsWithLabel(text, before: witness.key) {
        return witness.text
      }
      guard key.joined.hasPrefix(witness.key.joined) else { continue }
      if HeadlineLabel.namesSource(text, after: witness.text) { return witness.text }
      let cut = TitleParts(text)
      guard (2...SiteTrimming.maximumParts).contains(cut.parts.count) else { continue }
      let isSetOff = (1..<cut.parts.count).contains {
        cut.parts[$0].mark != ":" && TitleKey(cut.joined(0..<$0)) == witness.key
      }
      if isSetOff { return witness.text }
    }
    guard parts.count > 1, parts.count <= SiteTrimming.maximumParts else { return text }
    for first in parts.indices {
      for last in parts.indices[first...] where last - first < parts.count - 1 {
        let joined = parts[first...last].joined(separator: " ")
        let key = TitleKey(joined)
        if key.length >= 6, witnesses.contains(where: { $0.key == key }) { return joined }
      }
    }
    return text
  }

  /// Whether what stands before the headline is a word or two and a colon.
  private func beginsWithLabel(_ text: String, before headline: TitleKey) -> Bool {
    guard let colon = text.firstIndex(of: ":"), TitleKey(String(text[colon...])) == headline else {
      return false
    }
    return !text.hasPrefix("\"") && !text.hasPrefix("“") && !text.hasPrefix("„") && !text.hasPrefix("'")
      && !text.hasPrefix("<")
      && TitleKey(String(text[..<colon])).words.count == 1
  }

  /// A heading without the label in its first element that titles set off with a mark: `News – A headline`.
  private func withoutLabel(_ parts: [String]) -> String? {
    guard parts.count > 1, parts.count <= SiteTrimming.maximumParts, let label = parts.first else {
      return nil
    }
    let headline = parts.dropFirst().joined(separator: " ")
    let labelKey = TitleKey(label)
    let headlineKey = TitleKey(headline)
    guard !labelKey.isEmpty, labelKey.words.count <= 4, labelKey.length < headlineKey.length,
      headline.unicodeScalars.first.map({ $0 != "—" && $0 != "–" && $0 != "-" }) ?? false
    else { return nil }
    for title in [clues.title, clues.meta["og:title"].first].compactMap({ $0 })
    where title.utf8.count <= SiteTrimming.maximumBytes {
      let cut = TitleParts(title).parts
      guard cut.count <= SiteTrimming.maximumParts else { continue }
      for (first, second) in zip(cut, cut.dropFirst())
      where TitleKey(first.text) == labelKey && headlineKey.joined.hasPrefix(TitleKey(second.text).joined) {
        return headline
      }
    }
    return nil
  }

  /// What a title of several parts ends with, unless a colon sets it off.
  private func lastPart(of title: String) -> TitleKey? {
    let parts = TitleParts(title).parts
    guard parts.count > 1, let last = parts.last, last.mark != ":" else { return nil }
    return TitleKey(last.text)
  }

  private func support(_ heading: TitleKey, _ witness: TitleKey) -> Double {
    if heading == witness { return 2 }
    // A title begins with its headline and ends with names of sections and site.
    if heading.length >= 4 && witness.joined.hasPrefix(heading.joined) { return 1.2 }
    if heading.length >= 6 && heading.words.count > 1 && witness.holds(heading) { return 1 }
    if witness.length >= 6 && heading.holds(witness) { return Self.fullSupport }
    return heading.likeness(to: witness)
  }

  /// A heading with less in common with all titles is about something else. Of 0.15, 0.3, 0.45, 0.6 and 0.75
  /// the one with most titles right on 2,177 pages.
  private static let leastSupport = 0.3
  /// Where one holds the other.
  private static let fullSupport = 0.9
  /// Between headings that share words. Any from 0.22 to 0.5 had the same titles right on 2,324 pages.
  private static let leastLead = 0.25
}

internal import TamisCore

/// Reads what a page says about its article, from its markup, its data scripts and its text.
struct MetadataReader {
  private let tree: PageTree
  private let page: PageBlocks
  private let header: RecordHeader
  private let clues: PageClues
  private let linked: LinkedData

  init(_ parts: PageAnalysis, header: RecordHeader) {
    tree = parts.tree
    page = parts.page
    self.header = header
    clues = parts.clues
    linked = parts.linked
  }

  /// - Complexity: O(nodes and bytes).
  func metadata() -> Metadata {
    var out = Metadata()
    let address = base
    let site = SiteName(meta: clues.meta, linked: linked, address: address)
    let titles = TitleChoice(clues, linked, site: site, tree: tree, page: page)
    let title = titles.title
    out.title = title?.text
    let lines = TitleLines(
      heading: title?.top ?? title?.heading ?? clues.mainHeadings.first, page: page, tree: tree)
    out.declaredLanguage = language
    let dates = DateChoice(
      clues, linked, tree: tree, lines: lines, address: address, isMonthFirst: isMonthFirst(address),
      fetchedAt: header.fetchedAt)
    out.published = dates.published
    out.modified = dates.modified
    out.authors =
      AuthorChoice(
        clues, linked, site: site, tree: tree, page: page, lines: lines
      ).authors
    if out.authors.isEmpty, let title, !linked.items(.article).contains(where: { _ in true }) {
      let named = AddressTitle(address)?.title(among: titles.declaredTitles, over: TitleKey(title.text))
      out.title = named ?? title.text
    }
    out.siteName = site.name
    let notes = PageNotes(clues, linked, tree: tree, page: page, address: address)
    out.subtitle = notes.subtitle(under: title)
    out.summary = notes.summary
    out.canonicalURL = notes.canonicalURL
    out.license = notes.license
    out.section = notes.section
    out.tags = notes.tags
    out.isPaywalled = notes.isPaywalled
    return out
  }

  private var base: PageAddress? {
    for candidate in [header.http.finalURL, header.url, clues.canonical, clues.meta["og:url"].first] {
      if let address = candidate.flatMap({ PageAddress($0) }) { return address }
    }
    return nil
  }

  private var language: String? {
    let linkedLanguage = linked.items.first { $0.role == .article && $0.language != nil }?.language
    let names = ["content-language", "og:locale", "language", "dc.language", "dcterms.language"]
    return clues.language ?? clues.meta.first(of: names) ?? linkedLanguage
  }

  /// Whether the page comes from where 6/12/2024 is 12 June.
  private func isMonthFirst(_ address: PageAddress?) -> Bool {
    let declared = (clues.language ?? clues.meta.first(of: ["og:locale", "content-language"]) ?? "")
      .lowercased()
    let locale = (clues.meta["og:locale"].first ?? declared).lowercased()
    if declared.hasPrefix("en-us") || locale.hasPrefix("en_us") { return true }
    guard declared.isEmpty || declared == "en" else { return false }
    let host = address?.host ?? ""
    return [".com", ".us", ".gov", ".edu", ".org", ".net"].contains { host.hasSuffix($0) }
      && (declared == "en" || host.hasSuffix(".us") || host.hasSuffix(".gov"))
  }
}

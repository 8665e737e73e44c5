/// The smaller things a page says about its article: summary, section, keywords, licence, paywall…
struct PageNotes {
  private let clues: PageClues
  private let linked: LinkedData
  private let tree: PageTree
  private let page: PageBlocks
  private let address: PageAddress?

  init(_ clues: PageClues, _ linked: LinkedData, tree: PageTree, page: PageBlocks, address: PageAddress?) {
    self.clues = clues
    self.linked = linked
    self.tree = tree
    self.page = page
    self.address = address
  }

  private var articles: [LinkedItem] { Array(linked.items(.article)) }

  /// The line below the title.
  func subtitle(under title: TitleChoice.Title?) -> String? {
    if let alternative = articles.lazy.compactMap(\.alternativeHeadline).first,
      TitleKey(alternative) != title.map({ TitleKey($0.text) })
    {
      return alternative
    }
    guard let title else { return nil }
    let declared = [clues.meta["og:description"].first, clues.meta["description"].first]
    let summaries = declared.compactMap { $0 } + articles.compactMap(\.description)
    return Subtitle(clues: clues, tree: tree, page: page, summaries: summaries).text(under: title)
  }

  var summary: String? {
    clues.meta.first(of: [
      "og:description", "description", "twitter:description", "dc.description", "dcterms.description",
    ])
      ?? articles.lazy.compactMap(\.description).first
  }

  var canonicalURL: String? {
    for candidate in [clues.canonical, clues.meta["og:url"].first].compactMap({ $0 }) {
      guard let url = PageAddress(candidate) != nil ? candidate : address?.resolve(candidate) else {
        continue
      }
      return url
    }
    return nil
  }

  var license: String? {
    let names = ["dcterms.license", "dc.rights.license", "license", "cc:license"]
    let candidates = clues.licenses + articles.compactMap(\.license) + names.flatMap { clues.meta[$0] }
    guard let first = candidates.first else { return nil }
    return address?.resolve(first) ?? first
  }

  var section: String? {
    articles.lazy.compactMap(\.section.first).first
      ?? clues.meta.first(of: [
        "article:section", "parsely-section", "og:article:section", "section", "dc.subject",
        "article.section",
      ])
  }

  var tags: [String] {
    let lists = [
      clues.meta.all(of: ["article:tag", "og:article:tag"]), articles.flatMap(\.keywords),
      clues.meta.all(of: ["news_keywords", "parsely-tags", "keywords", "sailthru.tags", "dc.subject"]),
    ]
    guard let list = lists.first(where: { !$0.isEmpty }) else { return [] }
    var out: [String] = []
    for entry in list {
      for part in entry.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "，" || $0 == "、" }) {
        guard let tag = MetaText.clean(String(part)), tag.unicodeScalars.count <= 80, !out.contains(tag)
        else { continue }
        out.append(tag)
      }
    }
    return out
  }

  /// False only where the page says that it is free.
  var isPaywalled: Bool? {
    let main = linked.items.filter { $0.role == .article || $0.role == .page }
    if let free = main.lazy.compactMap(\.isAccessibleForFree).first { return !free }
    if let tier = clues.meta["article:content_tier"].first?.lowercased() {
      return tier == "locked" || tier == "metered"
    }
    return clues.hasPaywall ? true : nil
  }
}

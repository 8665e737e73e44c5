/// The smaller things a page says about its article: summary, section, keywords, licence, paywall…
struct PageNotes {
  private let clues: PageClues
  private let linked: LinkedData
  private let tree: PageTree
  private let address: PageAddress?

  init(_ clues: PageClues, _ linked: LinkedData, tree: PageTree, address: PageAddress?) {
    self.clues = clues
    self.linked = linked
    self.tree = tree
    self.address = address
  }

  private var articles: [LinkedItem] { Array(linked.items(.article)) }

  /// The line below the title, where its element says that it is one.
  func subtitle(under title: TitleChoice.Title?) -> String? {
    if let alternative = articles.lazy.compactMap(\.alternativeHeadline).first,
      TitleKey(alternative) != title.map({ TitleKey($0.text) })
    {
      return alternative
    }
    guard let title, let heading = title.heading else { return nil }
    for node in clues.subtitles
    where node > heading && node < heading + 80 && !PageRegion.isAside(node, in: tree, around: heading)
      && !isOfPicture(node)
    {
      guard let text = tree.heading(of: node), text.unicodeScalars.count <= 500,
        TitleKey(text) != TitleKey(title.text)
      else { continue }
      return text
    }
    return nil
  }

  /// Whether an element is, or lies in, the caption of a picture.
  private func isOfPicture(_ node: Int) -> Bool {
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .figure, .figcaption: return true
      case .body, .article, .main: return false
      default: break
      }
      if let names = tree.attribute(.class, of: at)?.map({ $0 | 0x20 }), names.has(Self.caption) {
        return true
      }
      at = tree.parent(at)
    }
    return false
  }

  private static let caption = Array("caption".utf8)

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

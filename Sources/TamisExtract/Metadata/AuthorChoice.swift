/// Chooses who wrote an article among those a page names.
final class AuthorChoice {
  private let clues: PageClues
  private let linked: LinkedData
  private let site: SiteName
  let tree: PageTree
  let lines: TitleLines
  /// Who edited the text for the web, in Chinese.
  private let editors: Set<String>

  init(
    _ clues: PageClues, _ linked: LinkedData, site: SiteName, tree: PageTree, page: PageBlocks,
    lines: TitleLines
  ) {
    editors = EditorNames.names(in: page)
    self.clues = clues
    self.linked = linked
    self.site = site
    self.tree = tree
    self.lines = lines
  }

  var authors: [String] {
    let sources: [(AuthorChoice) -> [String]] = [
      { choice in choice.linkedNames(.article) },
      { choice in choice.named },
      { choice in choice.reporters },
      { choice in choice.linkedNames(.page) + choice.linkedNames(.media) },
      { choice in choice.marked },
      { choice in choice.relAuthors },
      { choice in choice.bylines },
      { choice in choice.lineNames },
      { choice in choice.linkedToAuthors },
      { choice in choice.hanNames },
      { choice in choice.datedNames },
      { choice in choice.labelledNames },
    ]
    // The site itself is the author only where no one else is.
    var weak: [String] = []
    for (index, source) in sources.enumerated() {
      let names = source(self)
      // Loose text does not stand against what a page says expressly, unless it looks like a person's name.
      if index >= Self.firstLooseSource, !weak.isEmpty {
        let mayReplace: Bool =
          switch index {
          case ..<Self.firstGuess: !weak.contains(where: AuthorNames.isCollective)
          case Self.datedGuess: weak.allSatisfy(AuthorNames.isAccount)
          default: !weak.contains { AuthorNames.isCollective($0) }
          }
        guard mayReplace, names.allSatisfy(isPerson) else { continue }
      }
      if index == Self.reportersSource, !names.isEmpty { return names }
      let strong = names.filter { !isWeak($0) }
      // The data of an article names agencies beside persons; elsewhere the site's name is no author.
      // What is joined to a desk's name is a part of it: "Zone Politics and society".
      let isDesk = names.first.map(AuthorNames.isDesk) ?? false
      if !strong.isEmpty, index == 0 || !isDesk || strong.contains(where: isPerson) {
        return index == 0 ? names : strong
      }
      if weak.isEmpty {
        weak = isDesk && names.count > 1 ? names.filter { !site.isName(TitleKey($0)) } : names
      }
    }
    return weak
  }

  private func isPerson(_ name: String) -> Bool {
    let isHan = name.unicodeScalars.first.map { TitleKey.isWide($0) } ?? false
    return AuthorNames.looksLikePerson(name) && (!isHan || AuthorNames.isPersonsName(name))
  }

  private static let reportersSource = 2
  private static let firstLooseSource = 6
  private static let firstGuess = 9
  private static let datedGuess = 10

  /// Whether a name is the site's, a department's or an account's, and so gives way to a person's.
  private func isWeak(_ name: String) -> Bool {
    site.isName(TitleKey(name)) || AuthorNames.isCollective(name) || AuthorNames.isCompany(name)
      || AuthorNames.isAccount(name) || HanMedia.isName(name) || editors.contains(name)
  }

  private func linkedNames(_ role: LinkedItem.Role) -> [String] {
    let items = linked.items(role)
    for item in items {
      let names = unique(
        linked.resolved(item.authors.prefix(100)).flatMap { AuthorNames.names(in: $0, isTrusted: true) })
      if !names.isEmpty { return names }
    }
    for item in items where role == .article {
      let names = unique(
        linked.resolved(item.creators.prefix(100)).flatMap { AuthorNames.names(in: $0, isTrusted: true) })
      if !names.isEmpty { return names }
    }
    return []
  }

  private static let names = [
    "citation_author", "citation_authors", "author", "parsely-author", "sailthru.author",
    "article:author_name",
    "cxenseparse:author", "byl", "dc.creator", "dcterms.creator", "dc.contributor",
    "article:author", "og:article:author", "og:author", "authors", "article.author", "creator", "byline",
    "vr:author", "rbauthors", "shareaholic:article_author_name",
  ]

  private var named: [String] {
    for name in Self.names {
      let found = unique(
        clues.meta[name].prefix(100).flatMap {
          AuthorNames.names(in: Self.inOrder($0, name), isTrusted: true)
        })
      if !found.isEmpty { return found }
    }
    for number in ["1", "2"] {
      guard let label = clues.meta["twitter:label" + number].first?.lowercased(),
        Self.writerLabels.contains(where: { label.hasPrefix($0) }),
        let data = clues.meta["twitter:data" + number].first
      else { continue }
      let found = AuthorNames.names(in: data, isTrusted: true)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let writerLabels = [
    "written by", "by", "author", "verfasst von", "écrit par", "escrito por", "scritto da", "geschreven",
    "napisane", "geschrieben von", "автор", "作者", "auteur", "autor", "skrevet av", "skrevet af",
  ]

  /// `Doe, Jane` in citation data is Jane Doe.
  private static func inOrder(_ text: String, _ name: String) -> String {
    guard name.hasPrefix("citation") || name.hasPrefix("dc") else { return text }
    let parts = text.split(separator: ",")
    guard parts.count == 2, let family = MetaText.clean(String(parts[0])),
      let given = MetaText.clean(String(parts[1]))
    else { return text }
    return "\(given) \(family)"
  }

  private var marked: [String] {
    let authors = clues.properties.filter { $0.name == "author" || $0.name == "creator" }.map(\.node)
    for node in authors
    where !PageRegion.isAside(node, in: tree, around: lines.heading) && !ItemOwner.isReview(node, in: tree) {
      let inner = clues.properties.filter { $0.name == "name" && $0.node > node && $0.node < tree.end(node) }
        .map(\.node)
      let names = unique(
        (inner.isEmpty ? [node] : inner).flatMap {
          AuthorNames.names(in: text(of: $0), isTrusted: !inner.isEmpty)
        })
      if !names.isEmpty { return names }
    }
    return []
  }

  private func text(of node: Int) -> String {
    if let content = tree.string(.content, of: node) { return content }
    return String(decoding: tree.separatedText(of: node), as: UTF8.self)
  }

  private var relAuthors: [String] {
    let nodes = lines.closest(
      clues.relAuthors.filter { !PageRegion.isAside($0, in: tree, around: lines.heading) })
    var names: [String] = []
    for node in nodes {
      // Those of other articles stand further off.
      if let first = nodes.first, !names.isEmpty, abs(node - first) > Self.reach { break }
      names += AuthorNames.names(in: text(of: node), isTrusted: true)
        .filter { !LinkWords.begin($0.lowercased()) }.map(site.without)
      if names.count > 4 { break }
    }
    return people(names)
  }

  /// In nodes.
  private static let reach = 120

  private var bylines: [String] {
    // Hidden on many Chinese pages, for a search engine: the author and nothing else.
    let told = clues.bylines.filter { tree.attribute(.id, of: $0)?.elementsEqual(Self.toldAuthor) ?? false }
    let nodes = lines.closest(
      clues.bylines.filter { !PageRegion.isAside($0, in: tree, around: lines.heading) })
    for node in told + nodes
    where !FormFields.isField(node, in: tree) && !isInQuotation(node) && !ItemOwner.isReview(node, in: tree) {
      let text = tree.separatedText(of: node, limit: 300)
      guard text.count < 300 else { continue }
      let names = AuthorNames.names(in: String(decoding: text, as: UTF8.self), isTrusted: false)
      if !names.isEmpty { return people(names) }
      // A user's name may be written in any way, but then stands alone.
      if let handle = AuthorNames.handle(in: String(decoding: text, as: UTF8.self)) { return [handle] }
    }
    return []
  }

  private static let toldAuthor = Array("author_baidu".utf8)

  /// Whether an element names who is quoted, or who took a picture.
  private func isInQuotation(_ node: Int) -> Bool {
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .blockquote, .figcaption: return true
      default: at = tree.parent(at)
      }
    }
    return false
  }

  /// Links near the title that lead to pages about authors.
  private var linkedToAuthors: [String] {
    for node in lines.nodesNear where tree.tags[node] == .a && tree.end(node) > node + 1 {
      guard let href = tree.attribute(.href, of: node), Self.leadsToAuthor(href) else { continue }
      // `/u/` leads to a site's sections, too.
      let names = AuthorNames.names(in: text(of: node), isTrusted: false).filter {
        isPerson($0) || !TitleKey.isWide($0.unicodeScalars.first ?? " ")
      }
      if !names.isEmpty { return unique(names) }
    }
    return []
  }

  /// Whether a step of an address begins with a word for people.
  private static func leadsToAuthor(_ href: ArraySlice<UInt8>) -> Bool {
    for index in href.indices where href[index] == UInt8(ascii: "/") || href[index] == UInt8(ascii: "=") {
      let step = href[(index + 1)...]
      if authorSteps.contains(where: { step.begins(with: $0) }) { return true }
    }
    return false
  }

  private static let authorSteps = [
    "author", "autor", "auteur", "profile", "people/", "contributor", "staff/", "journalist", "reporter",
    "by/", "user/", "users/", "member",
    "redaktion/", "writer", "team/", "viewprofile", "redacteur", "columnist", "u/",
  ].map { Array($0.utf8) }

  private var lineNames: [String] {
    for line in lines.near where line.count <= 160 {
      let text = String(decoding: line, as: UTF8.self)
      guard BylineLabels.isLabelled(text) else { continue }
      // A Chinese label needs no mark behind it: "编辑王明" names one, "编辑推荐" does not.
      let names = AuthorNames.names(in: text, isTrusted: false).filter { name in
        !(name.unicodeScalars.first.map { TitleKey.isWide($0) } ?? false) || AuthorNames.isPersonsName(name)
      }
      if !names.isEmpty { return people(names) }
    }
    return []
  }

  /// Without what stands beside a person's name in loose text: offices, places, sites.
  private func people(_ names: [String]) -> [String] {
    let names = unique(names.map(site.without))
    guard let first = names.first, AuthorNames.looksLikePerson(first) else { return names }
    return names.filter {
      AuthorNames.looksLikePerson($0) || AuthorNames.handle(in: $0) == $0 && names.count > 2
    }
  }

  /// A name beside the date in a line near the title: `12.06.2024 – Jane Doe`.
  private var datedNames: [String] {
    for line in lines.near where line.count <= 80 {
      guard line.contains(where: { $0 &- UInt8(ascii: "0") < 10 }), DateText(line).best?.day != nil else {
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      let names = AuthorNames.names(in: text, isTrusted: false)
      if !names.isEmpty, names.allSatisfy(AuthorNames.isPersonsName) { return unique(names) }
      guard let rest = BylineLabels.afterWriter(text) else { continue }
      let written = AuthorNames.names(in: rest, isTrusted: false)
      if !written.isEmpty, written.allSatisfy(AuthorNames.isPersonsName) { return unique(written) }
      if let handle = rest.split(separator: " ").first.flatMap({ AuthorNames.handle(in: String($0)) }) {
        return [handle]
      }
    }
    return []
  }

  /// A line anywhere that begins with words for authors and goes on with nothing but names.
  private var labelledNames: [String] {
    lines.first(upTo: 120) { block, line in
      guard line.count >= 6, block.measures.words <= 12, BylineLabels.mayBeLabelled(line) else { return nil }
      let text = String(decoding: line, as: UTF8.self)
      guard BylineLabels.isLabelled(text) else { return nil }
      let names = AuthorNames.names(in: text, isTrusted: false)
      guard !names.isEmpty, names.allSatisfy(AuthorNames.isPersonsName),
        !PageRegion.isAside(block.node, in: tree, around: lines.heading)
      else { return nil }
      return unique(names)
    } ?? []
  }

  func unique(_ names: [String]) -> [String] {
    var out: [String] = []
    for name in names where !out.contains(where: { $0.lowercased() == name.lowercased() }) {
      out.append(name)
    }
    return out
  }
}

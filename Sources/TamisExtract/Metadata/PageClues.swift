/// Where a page's tree may tell something about the article: found in one pass, judged later.
struct PageClues {
  private(set) var meta = MetaTags()
  /// The text of `title`.
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var base: String?
  private(set) var licenses: [String] = []
  private(set) var language: String?

  /// Elements, in document order.
  private(set) var mainHeadings: [Int] = []
  private(set) var otherHeadings: [Int] = []
  private(set) var times: [Int] = []
  private(set) var properties: [Property] = []
  private(set) var relAuthors: [Int] = []
  private(set) var bylines: [Int] = []
  private(set) var dates: [Int] = []
  private(set) var subtitles: [Int] = []
  /// Elements that are called the title, and are no headings.
  private(set) var titleLike: [Int] = []
  private(set) var hasPaywall = false
  /// The types of microdata and RDFa items that are no property of another, without their vocabulary.
  private(set) var itemTypes: [String] = []

  /// An element of microdata.
  struct Property {
    let name: String
    let node: Int
  }

  /// Of each kind of element no more are looked at: lists of related articles have hundreds.
  private static let maximumOfAKind = 60

  /// - Complexity: O(nodes and bytes of attributes).
  init(_ tree: PageTree) {
    let isTitle = tree.classNames.having(ClueWords.titleWords)
    let signsOfName = zip(tree.classNames.ranges, isTitle).map { range, isTitle in
      let signs = ClueWords(in: tree.bytes, Int(range.start)..<Int(range.end))
      return isTitle ? signs.union(.title) : signs
    }
    for node in 1..<max(1, tree.count) {
      switch tree.tags[node] {
      case .text: continue
      case .meta: addMeta(node, tree)
      case .link, .base: addLink(node, tree)
      case .title:
        if title == nil { title = MetaText.clean(tree.bytesOfText(in: node)) }
      case .html: language = tree.string(.lang, of: node) ?? tree.string(.xmlLang, of: node)
      default: addElement(node, tree, signsOfName)
      }
    }
  }

  private mutating func addMeta(_ node: Int, _ tree: PageTree) {
    guard let content = tree.attribute(.content, of: node), let value = MetaText.clean(content) else {
      return
    }
    tree.forEachAttribute(of: node) { attribute, range in
      switch attribute {
      case .property, .name, .itemprop, .httpEquiv:
        guard let name = trimmedText(tree.bytes[range]) else { return }
        meta.add(name, value)
        if attribute == .itemprop { addProperties(name, node) }
      default: break
      }
    }
  }

  private mutating func addLink(_ node: Int, _ tree: PageTree) {
    guard let href = tree.string(.href, of: node) else { return }
    if tree.tags[node] == .base { base = base ?? href }
    guard let rel = tree.string(.rel, of: node)?.lowercased() else { return }
    if rel == "canonical" { canonical = canonical ?? href }
    if rel == "license" || rel == "licence" { licenses.append(href) }
  }

  private mutating func addElement(_ node: Int, _ tree: PageTree, _ signsOfName: [ClueWords]) {
    switch tree.tags[node] {
    case .h1: Self.append(node, to: &mainHeadings)
    case .h2, .h3: Self.append(node, to: &otherHeadings)
    case .time: Self.append(node, to: &times)
    default: break
    }
    guard tree.hasAttributes(node) else { return }
    var signs: ClueWords = []
    var property: Range<Int>?
    var type: Range<Int>?
    tree.forEachClassName(of: node) { signs.formUnion(signsOfName[$0]) }
    tree.forEachAttribute(of: node) { name, value in
      switch name {
      case .itemprop, .property: property = value
      case .itemtype: type = value
      case .rel: signs.formUnion(ClueWords(rel: tree.bytes[value]))
      default: break
      }
    }
    if let property { addProperties(String(decoding: tree.bytes[property], as: UTF8.self), node) }
    if let type, property == nil, itemTypes.count < Self.maximumOfAKind {
      itemTypes += String(decoding: tree.bytes[type], as: UTF8.self).split(separator: " ").map {
        LinkedData.typeName(String($0))
      }
    }
    guard !signs.isEmpty else { return }
    if signs.contains(.relAuthor) { Self.append(node, to: &relAuthors) }
    if signs.contains(.relLicense), let href = tree.string(.href, of: node) { licenses.append(href) }
    if signs.contains(.byline) { Self.append(node, to: &bylines) }
    if signs.contains(.date) { Self.append(node, to: &dates) }
    if signs.contains(.subtitle) { Self.append(node, to: &subtitles) }
    if signs.contains(.paywall) { hasPaywall = true }
    if signs.contains(.title), TagTraits.of(tree.tags[node]).contains(.block), !isHeading(tree.tags[node]) {
      Self.append(node, to: &titleLike)
    }
  }

  private func isHeading(_ tag: HTMLTag) -> Bool { TagTraits.of(tag).contains(.heading) }

  private mutating func addProperties(_ names: String, _ node: Int) {
    guard properties.count < Self.maximumOfAKind * 4 else { return }
    // In RDFa names have a prefix: "schema:author".
    for name in names.split(separator: " ") {
      let bare =
        name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? name
      properties.append(Property(name: String(bare), node: node))
    }
  }

  private static func append(_ node: Int, to nodes: inout [Int]) {
    if nodes.count < maximumOfAKind { nodes.append(node) }
  }
}

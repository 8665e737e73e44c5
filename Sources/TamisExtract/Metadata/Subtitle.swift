internal import TamisCore

/// Finds the line below a headline that sums the article up.
struct Subtitle {
  let clues: PageClues
  let tree: PageTree
  let page: PageBlocks
  /// What the page says of its article elsewhere.
  let summaries: [String]

  func text(under title: TitleChoice.Title) -> String? {
    guard let heading = title.heading else { return nil }
    return named(title, heading) ?? repeated(title, heading)
  }

  // MARK: By its element

  private func named(_ title: TitleChoice.Title, _ heading: Int) -> String? {
    for node in clues.subtitles
    where node > heading && node < heading + 80 && !PageRegion.isAside(node, in: tree, around: heading)
      && !isOfPicture(node) && !holdsPicture(node)
    {
      guard let text = tree.heading(of: node), text.unicodeScalars.count <= Self.longest,
        TitleKey(text) != TitleKey(title.text), Self.isLine(text)
      else { continue }
      return text
    }
    return nil
  }

  /// In Unicode scalars.
  private static let longest = 500

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

  /// Whether an element is the box of the main picture: its text is the caption.
  private func holdsPicture(_ node: Int) -> Bool {
    (node..<tree.end(node)).contains { tree.tags[$0] == .figure || tree.tags[$0] == .figcaption }
  }

  private static let caption = Array("caption".utf8)

  // MARK: By its words

  /// Whether a text is words: counts of votes, prices and dates stand in the same places, and a text cut for a
  /// button sums nothing up.
  static func isLine(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.filter { $0 != " " }
    let letters = scalars.count { $0.properties.isAlphabetic }
    guard letters * 2 > scalars.count else { return false }
    let lower = text.lowercased()
    return !cuts.contains { lower.hasSuffix($0) } && !credits.contains { lower.hasSuffix($0) }
  }

  private static let cuts = ["read more", "lire la suite", "weiterlesen", "mehr lesen", "leer más"]
  private static let credits = [
    "getty images", "/reuters", "/ap", "/afp", "/dpa", "/ associated press)", "/ los angeles times)",
    "shutterstock", "istock",
  ]

  /// The block close below the headline that the page repeats word by word as its description. What begins the
  /// body is often repeated so, too: it stands among the paragraphs.
  private func repeated(_ title: TitleChoice.Title, _ heading: Int) -> String? {
    let keys = summaries.map { TitleKey($0) }.filter { $0.length >= Self.shortest }
    guard !keys.isEmpty, page.firstBlock(of: heading) != nil else { return nil }
    let first = page.range(of: heading, in: tree).upperBound
    for index in first..<min(first + Self.reach, page.blocks.count) {
      let block = page.blocks[index]
      guard block.kind == .paragraph || block.kind == .heading, block.text.count <= Self.longest * 3 else {
        continue
      }
      if block.measures.weight > Self.longestBefore, block.measures.linkDensity > 0.5 { continue }
      guard let text = MetaText.shown(page.utf8(of: block)) else { continue }
      if keys.contains(TitleKey(text)), !text.hasSuffix("…"), !text.hasSuffix("..."), Self.isLine(text),
        TitleKey(text) != TitleKey(title.text)
      {
        return isAmongParagraphs(index) || PageRegion.isAside(block.node, in: tree, around: heading)
          ? nil : text
      }
    }
    return nil
  }

  /// In letters: shorter descriptions are names.
  private static let shortest = 30
  /// In blocks: dates and names stand between.
  private static let reach = 8
  private static let longestBefore = 200.0

  /// Whether the next paragraph is of the same kind and stands in the same element or is no longer, or there is none.
  private func isAmongParagraphs(_ index: Int) -> Bool {
    let block = page.blocks[index]
    let after = page.blocks[(index + 1)...].prefix(Self.reach * 2)
    guard let next = after.first(where: { $0.kind == .paragraph && $0.measures.weight > 80 }) else {
      return true
    }
    guard tree.tags[block.node] == tree.tags[next.node] else { return false }
    return tree.parent(block.node) == tree.parent(next.node)
      || block.measures.weight >= next.measures.weight
  }
}

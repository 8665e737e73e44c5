/// Finds the parts of a document's title that stand in the page as a line of their own: they are the headline, the
/// others names of site and section.
struct ShownPart {
  let page: PageBlocks
  let site: SiteName

  /// The longest beginning or end of a title of several parts that a block of the page repeats.
  func line(of title: String) -> String? {
    let cut = TitleParts(title)
    guard (2...SiteTrimming.maximumParts).contains(cut.parts.count) else { return nil }
    let runs = runs(of: cut)
    let longest = (runs.map(\.text.utf8.count).max() ?? 0) + 16
    let firsts = Set(runs.compactMap { $0.text.utf8.first.map { $0 | 0x20 } })
    var found: (text: String, key: TitleKey)?
    // Nearly all blocks fail at their first letter.
    for block in page.blocks
    where block.text.count <= longest && firsts.contains(page.text[block.text.lowerBound] | 0x20) {
      let key = TitleKey(String(decoding: page.utf8(of: block), as: UTF8.self))
      if let run = runs.first(where: { $0.key == key }), key.length > found?.key.length ?? 0 { found = run }
    }
    return found?.text
  }

  private func runs(of cut: TitleParts) -> [(text: String, key: TitleKey)] {
    (1..<cut.parts.count).flatMap { place in
      let beginning = cut.joined(0..<place)
      let end = cut.joined(place..<cut.parts.count)
      let keys = (beginning: TitleKey(beginning), end: TitleKey(end))
      var runs: [(text: String, key: TitleKey)] = []
      if keys.beginning.length >= 8, keys.beginning.words.count > 1 {
        runs.append((beginning, keys.beginning))
      }
      // What stands at the end is mostly a section: its name is in the menu, too.
      if !site.isHome, keys.end.words.count >= Self.shortestEnd, !site.names(keys.end) {
        runs.append((end, keys.end))
      }
      return runs
    }
  }

  /// In words. Names of sections and sites are shorter.
  private static let shortestEnd = 5

  /// The minor heading that is what stands behind the names of site and section in a title:
  /// `Example Club - News » The first days of summer`.
  static func heading(in title: String?, among headings: [(node: Int, text: String, key: TitleKey)])
    -> (node: Int, text: String)?
  {
    guard let title, title.utf8.count <= SiteTrimming.maximumBytes else { return nil }
    let cut = TitleParts(title)
    guard (2...SiteTrimming.maximumParts).contains(cut.parts.count) else { return nil }
    for start in 1..<cut.parts.count where cut.parts[start].mark != ":" {
      for end in (start + 1...cut.parts.count).reversed() {
        let key = TitleKey(cut.joined(start..<end))
        guard key.words.count >= shortestHeading else { break }
        if let found = headings.first(where: { $0.key == key }) { return (found.node, found.text) }
      }
    }
    return nil
  }

  /// In words.
  private static let shortestHeading = 3
}

/// Takes the names of site and section off the ends of a title.
struct SiteTrimming {
  let site: SiteName

  /// Longer titles, and those of more parts, are lists made to be found by search engines.
  static let maximumBytes = 2_000
  static let maximumParts = 16

  /// A title without the names of the site at its ends.
  /// - Parameter cutsUnknown: Whether a short last part goes too that nothing else calls the site's name.
  func trimmed(_ title: String, cutsUnknown: Bool = true) -> String {
    guard title.utf8.count <= Self.maximumBytes else { return title }
    let cut = TitleParts(title)
    guard cut.parts.count <= Self.maximumParts else { return title }
    var range = 0..<cut.parts.count
    while range.count > 1 {
      let first = TitleKey(cut.parts[range.lowerBound].text)
      if site.names(TitleKey(cut.parts[range.upperBound - 1].text)) {
        range = range.lowerBound..<range.upperBound - 1
      } else if !site.isHome && begins(cut, range) || Self.prefixes.contains(first.joined) {
        range = range.lowerBound + 1..<range.upperBound
      } else {
        break
      }
    }
    if cutsUnknown { range = withoutUnknown(cut, range) }
    return range.count == cut.parts.count ? title : cut.joined(range)
  }

  /// A short last part is a name of the site too, if the page does not say so elsewhere.
  private func withoutUnknown(_ cut: TitleParts, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1 {
      let last = cut.parts[range.upperBound - 1]
      let rest = TitleKey(cut.joined(range.lowerBound..<range.upperBound - 1))
      let isName =
        TitleParts.isStrong(last.mark) && TitleKey(last.text).words.count <= Self.maximumSuffix
        && rest.words.count >= 2
      guard isName || HanSiteWords.end(last.text) && rest.length >= 4 else { break }
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// In words.
  private static let maximumSuffix = 5

  private static let prefixes: Set<String> = [
    "blogarchive", "blogarchiv", "viewtopic", "thema", "forum", "forums", "topic",
  ]

  /// Whether a title begins with the site's name.
  private func begins(_ cut: TitleParts, _ range: Range<Int>) -> Bool {
    let first = TitleKey(cut.parts[range.lowerBound].text)
    let isSetOff = TitleParts.isStrong(cut.parts[range.lowerBound + 1].mark)
    return site.isExactly(first) || isSetOff && site.names(first) && !site.isExtended(by: first)
  }
}

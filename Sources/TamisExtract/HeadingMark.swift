/// What programs put beside a heading: a mark that links to the heading itself, or a link to edit what is below it.
enum HeadingMark {
  /// Whether a link or a `span` in a heading is such a mark.
  static func isMark(_ node: Int, in tree: PageTree) -> Bool {
    switch tree.tags[node] {
    case .a: tree.text(of: node).map { permalinks.contains($0) } ?? false
    // MediaWiki's.
    default: tree.attribute(.class, of: node)?.elementsEqual("mw-editsection".utf8) ?? false
    }
  }

  private static let permalinks: Set<String> = ["¶", "#", "§", "🔗", "⚓"]
}

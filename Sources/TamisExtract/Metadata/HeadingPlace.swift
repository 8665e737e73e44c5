/// Tells a site's logo in a heading from a headline.
enum HeadingPlace {
  /// Whether a heading holds, or lies in, a link to the first page of a site.
  static func isLogo(_ heading: Int, in tree: PageTree) -> Bool {
    let links = (heading..<tree.end(heading)).filter { tree.tags[$0] == .a } + [tree.parent(heading)]
    return links.contains { node in
      guard node > 0, tree.tags[node] == .a, let href = tree.string(.href, of: node) else { return false }
      return ["/", "./", "index.html", "/index.html", "/index.php"].contains(href)
        || PageAddress(href)?.path == "/"
    }
  }
}

/// The entries of a list in XML, one after the other: `url` and `sitemap` elements of sitemaps, `item` and
/// `entry` elements of feeds.
struct XMLListReader {
  private var scanner: XMLScanner
  private static let entryNames: Set<String> = ["url", "sitemap", "item", "entry"]
  /// Deeper elements are in nobody's list.
  private static let maximumDepth = 64

  init(_ text: [UInt8]) { scanner = XMLScanner(text) }

  /// What the first element says that the list is; nil for something else.
  mutating func kind() -> LinkList.Kind? {
    while let event = scanner.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "urlset": return .sitemap
      case "sitemapindex": return .sitemapIndex
      case "rss", "feed", "RDF": return .feed
      default: return nil
      }
    }
    return nil
  }

  /// The next entry; its URL is empty where it has none.
  mutating func next() -> LinkList.Entry? {
    while let event = scanner.next() {
      if case .start(let name) = event, Self.entryNames.contains(name) { return entry(name) }
    }
    return nil
  }

  /// What an entry says of its page.
  private struct Found {
    /// The better of several addresses is the one with the lower rank.
    var url: (text: String, rank: Int)?
    var date: ListDate?

    mutating func offer(_ text: String, rank: Int) {
      let text = String(decoding: Array(text.utf8)[...].trimmed, as: UTF8.self)
      if !text.isEmpty, rank < url?.rank ?? .max { url = (text, rank) }
    }

    mutating func offer(date text: String) {
      guard let date = ListDate(text) else { return }
      self.date = self.date.map { max($0, date) } ?? date
    }
  }

  private mutating func entry(_ name: String) -> LinkList.Entry {
    var found = Found()
    // RSS 1.0 names the page in the element itself.
    if name == "item", let about = scanner.attribute("rdf:about") { found.offer(about, rank: 4) }
    // The elements that are open within the entry.
    var path: [String] = []
    var text = ""
    var isPermanent = true
    while let event = scanner.next() {
      switch event {
      case .start(let child):
        if path.count < Self.maximumDepth { path.append(child) }
        text = ""
        if path.count == 1 { offer(link: child, to: &found) }
        if child == "guid" { isPermanent = scanner.attribute("isPermaLink") != "false" }
      case .text(let piece):
        if text.utf8.count < 1 << 16 { text += piece }
      case .end(let child):
        if child == name, !path.contains(name) { return result(found) }
        // An end tag may close what is open further out; what lacks an end tag ends with it.
        guard let place = path.lastIndex(of: child) else { continue }
        take(child, depth: place, isPermanent: isPermanent, text, into: &found)
        path.removeSubrange(place...)
        text = ""
      }
    }
    return result(found)
  }

  private func result(_ found: Found) -> LinkList.Entry {
    LinkList.Entry(url: found.url?.text ?? "", date: found.date)
  }

  /// Atom's `<link rel="alternate" href="…"/>`.
  private func offer(link name: String, to found: inout Found) {
    guard name == "link", let href = scanner.attribute("href") else { return }
    guard (scanner.attribute("rel") ?? "alternate") == "alternate" else { return }
    let type = scanner.attribute("type") ?? "text/html"
    found.offer(href, rank: type == "text/html" || type == "application/xhtml+xml" ? 1 : 3)
  }

  /// - Parameter depth: How many elements of the entry it is in.
  private func take(_ name: String, depth: Int, isPermanent: Bool, _ text: String, into found: inout Found) {
    switch (name, depth, scanner.prefix) {
    // An image's or a film's own address stands deeper, as <image:loc>.
    case ("loc", 0, _): found.offer(text, rank: 0)
    // Where a feed counts its clicks, the page's own address stands here.
    case ("origLink", 0, "feedburner"): found.offer(text, rank: 0)
    case ("link", 0, ""): found.offer(text, rank: 1)
    case ("guid", 0, "") where isPermanent && WebURL.isPlace(text): found.offer(text, rank: 2)
    case ("lastmod", 0, _), ("pubDate", 0, _), ("date", 0, _), ("published", 0, _), ("updated", 0, _),
      ("issued", 0, _), ("modified", 0, _), ("publication_date", 1, "news"):
      found.offer(date: text)
    default: break
    }
  }
}

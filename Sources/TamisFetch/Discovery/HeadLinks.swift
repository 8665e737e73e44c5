/// The sitemaps and feeds that a page's `<link>` elements name.
struct HeadLinks {
  /// Resolved, in the order of the page, each once.
  private(set) var sitemaps: [String] = []
  private(set) var feeds: [String] = []

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]
  /// How far a page's head may reach.
  private static let reach = 1 << 20
  private static let maximumLinks = 100

  /// - Parameter page: Its bytes; markup is ASCII in every encoding but UTF-16.
  init(_ page: [UInt8], at url: String) {
    var base = url
    var scanner = XMLScanner(Array(page.prefix(Self.reach)))
    // Scripts may hold markup in strings; theirs is none of the page's.
    var hidden: String?
    while let event = scanner.next(), sitemaps.count + feeds.count < Self.maximumLinks {
      switch event {
      case .end(let name): if name.lowercased() == hidden { hidden = nil }
      case .start(let name):
        let name = name.lowercased()
        if name == "body" { return }
        guard hidden == nil else { continue }
        switch name {
        case "script", "style", "template", "noscript": hidden = name
        case "base":
          base = attribute("href", scanner).flatMap { Reference.resolved($0, against: url) } ?? base
        case "link": add(scanner, base)
        default: break
        }
      case .text: break
      }
    }
  }

  private mutating func add(_ scanner: XMLScanner, _ base: String) {
    let relations = (attribute("rel", scanner) ?? "").lowercased().split(separator: " ")
    guard let url = attribute("href", scanner).flatMap({ Reference.resolved($0, against: base) }) else {
      return
    }
    if relations.contains("sitemap"), !sitemaps.contains(url) { sitemaps.append(url) }
    let type = MediaType(attribute("type", scanner)).essence
    if relations.contains("alternate"), Self.feedTypes.contains(type), !feeds.contains(url) {
      feeds.append(url)
    }
  }

  private func attribute(_ name: String, _ scanner: XMLScanner) -> String? {
    scanner.attributes.first { $0.name.lowercased() == name }?.value
  }
}

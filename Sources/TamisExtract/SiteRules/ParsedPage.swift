internal import TamisCore

/// A page's tree, as the rules for its site leave it.
struct ParsedPage {
  let scan: PreScan
  let tree: PageTree
  /// What the user's rules for the page's site find; nil where there are none for it.
  let site: SiteReading?

  /// - Parameters:
  ///   - html: Valid UTF-8.
  ///   - siteRules: Looked up by the page's address or, where it came without one, by its canonical one.
  /// - Throws: Where the page is nested too deep, or the parser gives up.
  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules) throws(TamisError) {
    let address = (header.http.finalURL ?? header.url).flatMap { PageAddress($0) }
    var rules = siteRules.isEmpty ? nil : address.flatMap { siteRules.rules(at: $0) }
    var parsed = try Self.parse(html, header, maximumDepth, keeping: rules?.extras ?? .none)
    if !siteRules.isEmpty, address == nil, let canonical = PageClues(parsed.tree).canonical {
      rules = PageAddress(canonical).flatMap { siteRules.rules(at: $0) }
      // The page has to be read again only where more attributes are wanted of it.
      if let rules, !rules.extras.isEmpty {
        parsed = try Self.parse(html, header, maximumDepth, keeping: rules.extras)
      }
    }
    scan = parsed.scan
    site = rules.map { SiteReading($0, parsed.tree) }
    tree = site?.tree ?? parsed.tree
  }

  private static func parse(
    _ html: [UInt8], _ header: RecordHeader, _ maximumDepth: Int, keeping extras: ExtraAttributes
  ) throws(TamisError) -> (scan: PreScan, tree: PageTree) {
    try html.withUnsafeBufferPointer { html throws(TamisError) in
      let scan = PreScan(html, keeping: extras)
      let tree = try SAXParser(maximumDepth: maximumDepth, extras: extras)
        .tree(of: scan, page: html, at: header.origin, url: header.url)
      return (scan, tree)
    }
  }
}

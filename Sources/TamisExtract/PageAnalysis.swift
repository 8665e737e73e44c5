internal import TamisCore

/// A page taken apart: what every later step of extraction looks at.
struct PageAnalysis {
  let scan: PreScan
  let tree: PageTree
  let page: PageBlocks
  let survey: ElementSurvey
  /// For each block the phrase of page chrome it is or begins with.
  let phrases: [ChromePhrases.Match?]
  let isForum: Bool
  /// What the user's rules for the page's site find; nil where there are none for it.
  let site: SiteReading?

  /// - Parameters:
  ///   - html: Valid UTF-8.
  ///   - siteRules: Looked up by the page's address or, where it came without one, by its canonical one.
  /// - Throws: Where the page is nested too deep, or the parser gives up.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules = SiteRules()
  ) throws(TamisError) {
    var parse = ParsedPage(html, header: header, maximumDepth: maximumDepth)
    var rules: PageRules?
    if !siteRules.isEmpty {
      let address = (header.http.finalURL ?? header.url).flatMap { PageAddress($0) }
      rules = address.flatMap { siteRules.rules(at: $0) }
      if address == nil, let canonical = PageClues(try parse.parsed().tree).canonical {
        rules = PageAddress(canonical).flatMap { siteRules.rules(at: $0) }
      }
    }
    let parsed = try parse.parsed(keeping: rules?.extras ?? .none)
    scan = parsed.scan
    site = rules.map { SiteReading($0, parsed.tree) }
    tree = site?.tree ?? parsed.tree
    page = BlockBuilder(tree).blocks()
    survey = ElementSurvey(tree)
    phrases = ChromePhrases.matches(in: page)
    isForum = ForumEvidence(tree, scripts: scan.dataScripts, in: html, url: header.url).isForum
  }
}

/// A page's tree, read again only where more attributes are wanted of it than before.
private struct ParsedPage {
  private let html: [UInt8]
  private let header: RecordHeader
  private let maximumDepth: Int
  private var last: (scan: PreScan, tree: PageTree)?

  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int) {
    self.html = html
    self.header = header
    self.maximumDepth = maximumDepth
  }

  mutating func parsed(
    keeping extras: ExtraAttributes = .none
  ) throws(TamisError) -> (scan: PreScan, tree: PageTree) {
    if let last, extras.isEmpty { return last }
    let scan = html.withUnsafeBufferPointer { PreScan($0, keeping: extras) }
    let tree = try SAXParser(maximumDepth: maximumDepth, extras: extras)
      .tree(of: scan.html, at: header.origin, url: header.url)
    last = (scan, tree)
    return (scan, tree)
  }
}

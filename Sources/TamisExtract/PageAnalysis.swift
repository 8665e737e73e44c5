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
  let clues: PageClues
  let linked: LinkedData
  /// The texts and types of the page's structured data.
  let linkedContent: LinkedContent
  /// What the user's rules for the page's site find; nil where there are none for it.
  let site: SiteReading?

  /// - Parameters:
  ///   - html: Valid UTF-8.
  ///   - siteRules: The user's, for any site.
  ///   - reader: For the page's linked data.
  /// - Throws: Where the page is nested too deep, or the parser gives up.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int, siteRules: SiteRules = SiteRules(),
    using reader: LinkedDataReader = LinkedDataReader()
  ) throws(TamisError) {
    let parsed = try ParsedPage(html, header: header, maximumDepth: maximumDepth, siteRules: siteRules)
    let scan = parsed.scan
    self.scan = scan
    site = parsed.site
    tree = parsed.tree
    page = BlockBuilder.blocks(of: tree)
    survey = ElementSurvey(tree, page)
    phrases = ChromePhrases.matches(in: page)
    clues = PageClues(tree)
    linked = html.withUnsafeBufferPointer { LinkedData(scan.dataScripts, in: $0, using: reader) }
    linkedContent = LinkedContent(clues, linked)
    isForum = ForumEvidence(tree, scripts: scan.dataScripts, in: html, url: header.url).isForum
  }
}

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

  /// - Parameters:
  ///   - html: Valid UTF-8.
  ///   - reader: For the page's linked data.
  /// - Throws: Where the page is nested too deep, or the parser gives up.
  init(
    _ html: [UInt8], header: RecordHeader, maximumDepth: Int,
    using reader: LinkedDataReader = LinkedDataReader()
  ) throws(TamisError) {
    let scan = html.withUnsafeBufferPointer { PreScan($0) }
    tree = try html.withUnsafeBufferPointer { html throws(TamisError) in
      try SAXParser(maximumDepth: maximumDepth).tree(of: scan, page: html, at: header.origin, url: header.url)
    }
    self.scan = scan
    page = BlockBuilder.blocks(of: tree)
    survey = ElementSurvey(tree)
    phrases = ChromePhrases.matches(in: page)
    clues = PageClues(tree)
    linked = html.withUnsafeBufferPointer { LinkedData(scan.dataScripts, in: $0, using: reader) }
    linkedContent = LinkedContent(clues, linked)
    isForum = ForumEvidence(tree, scripts: scan.dataScripts, in: html, url: header.url).isForum
  }
}

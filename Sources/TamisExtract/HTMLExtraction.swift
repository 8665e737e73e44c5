internal import TamisCore

/// The way of one HTML page to an article.
struct HTMLExtraction {
  private let html: [UInt8]
  private let header: RecordHeader
  private let maximumDepth: Int

  init(_ html: [UInt8], header: RecordHeader, maximumDepth: Int) {
    self.html = html
    self.header = header
    self.maximumDepth = maximumDepth
  }

  func article() throws(TamisError) -> Article {
    let scan = html.withUnsafeBufferPointer { PreScan($0) }
    let tree = try SAXParser(maximumDepth: maximumDepth).tree(of: scan.html, at: header.origin, url: header.url)
    let page = BlockBuilder(tree).blocks()
    var decisions = ChromeFilter(tree, page).decisions()
    MainContent(tree, page).narrow(&decisions)
    var article = ArticleAssembly(page, decisions, tree: tree, baseURL: header.url).article(header: header)
    article.header.warnings += scan.warnings
    html.withUnsafeBufferPointer {
      MetadataReader(tree, page, scripts: scan.dataScripts, html: $0, header: header).metadata().apply(to: &article)
    }
    return article
  }
}

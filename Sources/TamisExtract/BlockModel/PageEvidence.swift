internal import Glibc
internal import TamisCore

/// What a page as a whole tells about its kind: its address, its own declarations, its proportions.
struct PageEvidence {
  static let names = [
    "page_blocks", "page_prose", "page_density", "page_sentences", "page_headings", "page_list_items",
    "page_tables", "page_code", "page_articles", "page_longest",
    "ld_article", "ld_product", "ld_forum", "ld_listing", "ld_organization", "og_article", "og_product",
    "url_depth", "url_length", "url_digits", "url_date", "url_root", "url_html",
  ]

  private let linkedTypes: LinkedTypes
  private let openGraphType: String
  private let url: [UInt8]
  private let articles: Int

  init(_ parts: PageAnalysis, url: String?) {
    linkedTypes = LinkedTypes(parts.linkedContent.types)
    openGraphType = parts.linkedContent.openGraphType ?? ""
    self.url = Array((url ?? "").utf8)
    articles = parts.tree.tags.count { $0 == .article }
  }

  func features(_ page: PageBlocks, _ sums: BlockSums) -> [Float] {
    let total = sums.total
    let count = Float(max(page.blocks.count, 1))
    func share(_ kind: Block.Kind) -> Float { Float(page.blocks.count { $0.kind == kind }) / count }
    let longest = page.blocks.reduce(0) { max($0, $1.measures.prose) }
    var row: [Float] = [
      logf(1 + count), logf(1 + Float(total.prose)),
      Float(total.weight > 0 ? 1 - total.prose / total.weight : 0), Float(total.sentences) / count,
      Float(total.headings) / count, share(.listItem), share(.table), share(.code),
      Float(min(articles, 40)), logf(1 + Float(longest)),
    ]
    row += linkedTypes.features
    row += [openGraphType == "article" ? 1 : 0, openGraphType.hasPrefix("product") ? 1 : 0]
    row += urlFeatures
    return row
  }

  private var urlFeatures: [Float] {
    guard !url.isEmpty else { return [-1, -1, -1, -1, -1, -1] }
    let scheme = url.firstRange(of: Array("://".utf8))?.upperBound ?? 0
    let path = url[scheme...].drop { $0 != UInt8(ascii: "/") }
    let digits = path.count { $0 &- UInt8(ascii: "0") < 10 }
    let steps = path.split(separator: UInt8(ascii: "/"))
    return [
      Float(min(steps.count, 10)), Float(min(path.count, 200)), Float(digits),
      hasDate(steps) ? 1 : 0, steps.isEmpty ? 1 : 0, path.suffix(5).elementsEqual(".html".utf8) ? 1 : 0,
    ]
  }

  /// Whether a step of the path is a year, as in `/2024/06/`.
  private func hasDate(_ steps: [ArraySlice<UInt8>]) -> Bool {
    steps.contains { step in
      step.count == 4 && step.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        && (step.starts(with: "20".utf8) || step.starts(with: "19".utf8))
    }
  }
}

/// The groups of schema.org types that a page's structured data names.
struct LinkedTypes {
  private var article = false
  private var product = false
  private var forum = false
  private var listing = false
  private var organization = false

  init(_ types: [String]) {
    for type in types {
      if type.hasSuffix("Article") || ["BlogPosting", "Recipe", "Report"].contains(type) { article = true }
      if type.hasPrefix("Product") || type.hasSuffix("Offer") { product = true }
      if ["DiscussionForumPosting", "QAPage", "Question"].contains(type) { forum = true }
      if ["ItemList", "CollectionPage", "SearchResultsPage", "OfferCatalog"].contains(type) {
        listing = true
      }
      if type.hasSuffix("Organization") || type.hasSuffix("Business") || type == "Service" {
        organization = true
      }
    }
  }

  var features: [Float] { [article, product, forum, listing, organization].map { $0 ? 1 : 0 } }
}

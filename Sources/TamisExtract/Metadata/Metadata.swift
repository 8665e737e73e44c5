internal import TamisCore

/// What a page says about its article.
struct Metadata: Equatable {
  var title: String?
  var subtitle: String?
  var authors: [String] = []
  var published: DateStamp?
  var modified: DateStamp?
  var siteName: String?
  var summary: String?
  var canonicalURL: String?
  var license: String?
  var section: String?
  var tags: [String] = []
  var isPaywalled: Bool?
  var declaredLanguage: String?

  func apply(to article: inout Article) {
    article.title = title
    article.subtitle = subtitle
    article.authors = authors
    article.published = published?.iso
    article.publishedPrecision = published?.precision
    article.modified = modified?.iso
    article.siteName = siteName
    article.summary = summary
    article.canonicalURL = canonicalURL
    article.license = license
    article.section = section
    article.tags = tags
    article.isPaywalled = isPaywalled
    article.declaredLanguage = declaredLanguage
  }
}

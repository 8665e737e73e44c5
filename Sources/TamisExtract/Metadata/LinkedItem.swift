/// What one object of a page's JSON-LD says, as far as an article's metadata needs it.
struct LinkedItem {
  var types: [String] = [] {
    didSet { role = types.reduce(.other) { max($0, Self.role(of: $1)) } }
  }
  var identifier: String?
  /// How many other items it is nested in.
  var depth = 0
  /// Whether it stands inside a list of other things: related articles, breadcrumbs, comments, reviews.
  var isAside = false

  var headline: String?
  var name: String?
  var alternativeHeadline: String?
  var description: String?
  var authors: [LinkedName] = []
  var creators: [LinkedName] = []
  var publishers: [LinkedName] = []
  var published: String?
  var created: String?
  var uploaded: String?
  var modified: String?
  var section: [String] = []
  var keywords: [String] = []
  var isAccessibleForFree: Bool?
  var license: String?
  var language: String?
  var url: String?
  /// The texts it holds, as they stand: they may have line breaks and markup in them.
  var texts: [(kind: LinkedContent.Kind, utf8: [UInt8])] = []

  /// The ingredients of a recipe, and its steps where they are plain strings.
  var recipeLines: [[UInt8]] = []

  /// What an item is for the page.
  enum Role: Int, Comparable {
    case other, site, page, media, product, article
    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var role = Role.other

  /// - Parameter type: A type's name, without its vocabulary.
  private static func role(of type: String) -> Role {
    if type.hasSuffix("Article") || type.hasSuffix("Posting") || articleTypes.contains(type) {
      return .article
    }
    switch type {
    case "Product", "ProductGroup", "IndividualProduct", "Course", "SoftwareApplication", "Event":
      return .product
    case "VideoObject", "AudioObject", "PodcastEpisode", "MusicRecording", "Movie", "Book", "TVEpisode":
      return .media
    case "WebPage", "ItemPage", "AboutPage", "CollectionPage", "FAQPage", "ProfilePage", "MedicalWebPage",
      "Service":
      return .page
    case "WebSite": return .site
    default: return .other
    }
  }

  private static let articleTypes: Set<String> = [
    "Article", "Report", "Review", "CriticReview", "Recipe", "Question", "HowTo", "LiveBlogPosting",
    "BackgroundNewsArticle",
    "CreativeWork", "Blog", "Claim", "ClaimReview", "APIReference",
  ]

  var isPerson: Bool { types.contains("Person") }
  var isOrganization: Bool {
    types.contains { $0.hasSuffix("Organization") || $0 == "NewsMediaOrganization" || $0 == "Corporation" }
  }
}

/// A name, or the identifier of the item that has it.
struct LinkedName: Hashable {
  var name: String?
  var identifier: String?
}

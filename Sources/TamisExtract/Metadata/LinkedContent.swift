/// What a page's structured data says of its content: the texts in it and the types of what it is about.
///
/// The page's own words are the source of its text; these help to find it, or to tell the kind of page.
struct LinkedContent {
  /// The property of schema.org that holds a text.
  enum Kind: String {
    case articleBody, text, reviewBody, description
  }

  /// What the page says of its article as a whole, for search engines and for sharing.
  let summaries: [String]
  /// The ingredients and steps of recipes in JSON-LD.
  let recipeLines: [[UInt8]]

  /// A text in JSON-LD.
  struct Value {
    let kind: Kind
    /// The types of the item it belongs to, without their vocabulary: `Product`.
    let types: [String]
    /// Whether the item is an answer, a comment, an entry of a list… of the page's main item.
    let isAside: Bool
    /// As it stands: with line breaks, and with markup or character references where the site wrote them.
    let utf8: [UInt8]
  }

  /// An element that microdata marks as holding a text.
  struct Element {
    let kind: Kind
    let node: Int
  }

  let values: [Value]
  /// In document order; descriptions in `meta` elements among them.
  let elements: [Element]
  /// The types of JSON-LD and microdata of the page's main items, without vocabulary or repetition:
  /// `NewsArticle`, `WebPage`, `BreadcrumbList`.
  let types: [String]
  /// The value of `og:type`, in lower case.
  let openGraphType: String?

  /// - Complexity: O(items).
  init(_ clues: PageClues, _ linked: LinkedData) {
    values = linked.texts
    recipeLines = linked.recipeLines
    summaries =
      ["og:description", "description", "twitter:description", "dc.description"].compactMap {
        clues.meta[$0].first
      } + linked.items(.article).compactMap(\.description)
    elements = clues.properties.compactMap { property in
      Kind(rawValue: property.name).map { Element(kind: $0, node: property.node) }
    }
    var types = linked.types
    for type in clues.itemTypes where !types.contains(type) { types.append(type) }
    self.types = types
    openGraphType = clues.meta["og:type"].first?.lowercased()
  }

  /// The texts of a kind that belong to main items, the longest first.
  func main(_ kind: Kind) -> [Value] {
    values.filter { $0.kind == kind && !$0.isAside }.sorted { $0.utf8.count > $1.utf8.count }
  }
}

/// An article taken out of a page: what the stages extract, normalize and annotate write.
///
/// All offsets are half-open, in Unicode scalars of `text`.
public struct Article: Sendable, Equatable {
  /// What every record carries.
  public var header: RecordHeader
  /// The page, where the user asked to keep it.
  public var html: PageSource?

  // From extract on.
  /// The headline, without the name of the site.
  public var title: String?
  /// The line below the headline.
  public var subtitle: String?
  /// Names of people or, where none are told, of an organisation.
  public var authors: [String]
  /// ISO 8601, as precise as the page tells: `2024`, `2024-06`, `2024-06-30` or with time and zone.
  public var published: String?
  /// `year`, `month`, `day`, `minute` or `second`.
  public var publishedPrecision: String?
  /// When it was changed last; as `published`.
  public var modified: String?
  /// The name of the site, as the page gives it.
  public var siteName: String?
  /// The page's own summary of itself.
  public var summary: String?
  /// The address that the page gives itself.
  public var canonicalURL: String?
  /// A URL or a name.
  public var license: String?
  /// The part of the site, as the page gives it.
  public var section: String?
  /// As the page gives them.
  public var tags: [String]
  /// Whether the page says that it is for subscribers; nil where it does not say.
  public var isPaywalled: Bool?
  /// The language the page declares, as declared.
  public var declaredLanguage: String?
  /// `article`, `forum`, `documentation`, `product`, `service`, `listing` or `collection`; nil if untold.
  public var pageType: String?
  /// 0...1.
  public var pageTypeScore: Double?
  /// The blocks joined by a blank line.
  public var text: String
  /// SHA-256 over the text in UTF-8, 64 hexadecimal digits.
  public var textSHA256: String?
  /// The parts of the text, in its order.
  public var blocks: [Block]
  /// The images that stand in the article.
  public var images: [ImageReference]
  /// The links in the text.
  public var links: [LinkReference]
  /// What was taken out of the page, and why.
  public var removed: [RemovedPart]
  /// What readers wrote under the article, in the order of the page; nil where it was not asked for.
  public var comments: [ReaderComment]?

  // From normalize on.
  /// BCP 47 tag of the document, with the script for Chinese; `und` where nothing can be told.
  public var language: String?
  /// 0...1.
  public var languageScore: Double?
  /// White space between sentences belongs to none.
  public var sentences: [TextSpan]
  /// Words; nil where they were not asked for.
  public var tokens: [TextSpan]?
  /// Which clean-up rules acted, and how often.
  public var changes: [RuleCount]
  /// What was rewritten where, and what stood there; nil where it was not asked for.
  public var edits: [TextEdit]?

  // From annotate on.
  /// In the order of the text, without overlaps.
  public var entities: [EntityMention]
  /// In the order of the text, without overlaps.
  public var numbers: [NumberMention]

  /// An article with its text and nothing else.
  public init(header: RecordHeader, text: String = "", blocks: [Block] = []) {
    self.header = header
    authors = []
    tags = []
    self.text = text
    self.blocks = blocks
    images = []
    links = []
    removed = []
    sentences = []
    changes = []
    entities = []
    numbers = []
  }
}

/// The page an article was taken from.
public struct PageSource: Sendable, Equatable {
  /// Valid UTF-8.
  public var utf8: [UInt8]

  /// - Parameter utf8: Valid UTF-8.
  public init(utf8: [UInt8]) { self.utf8 = utf8 }
}

/// An image of the article.
public struct ImageReference: Sendable, Equatable {
  /// As in the page, resolved against its URL where one is known.
  public var url: String
  /// The text in its place for who cannot see it.
  public var alt: String?
  /// The text below it.
  public var caption: String?

  /// An image at `url`, absolute or as the page has it.
  public init(url: String, alt: String? = nil, caption: String? = nil) {
    self.url = url
    self.alt = alt
    self.caption = caption
  }
}

/// A link in the article's text.
public struct LinkReference: Sendable, Equatable {
  /// As in the page, resolved against its URL where one is known.
  public var url: String
  /// Where it stands in the text.
  public var span: TextSpan

  /// A link of the text at `span` to `url`.
  public init(url: String, span: TextSpan) {
    self.url = url
    self.span = span
  }
}

/// A part of the page that is not in the article.
public struct RemovedPart: Sendable, Equatable {
  /// The class of chrome, such as `share`, `nav` or `disclaimer`.
  public var chromeClass: String
  /// The rule that decided.
  public var rule: String
  /// The element's path, or `line N` for plain text.
  public var path: String?
  /// The length of its text in Unicode scalars.
  public var characters: Int
  /// The beginning of its text, at most 200 Unicode scalars.
  public var text: String

  /// A part of the page with the rule that took it out.
  public init(chromeClass: String, rule: String, path: String?, characters: Int, text: String) {
    self.chromeClass = chromeClass
    self.rule = rule
    self.path = path
    self.characters = characters
    self.text = text
  }
}

/// What a reader wrote under an article. It is no part of the article's text.
public struct ReaderComment: Sendable, Equatable {
  /// The name it is signed with.
  public var author: String?
  /// ISO 8601, as precise as the page tells.
  public var published: String?
  /// 1 for a comment on the article, 2 for an answer to one, and so on.
  public var level: Int
  /// Its paragraphs joined by a blank line.
  public var text: String
  /// The path of the element that holds it.
  public var path: String?

  /// A comment with its text.
  public init(
    author: String? = nil, published: String? = nil, level: Int = 1, text: String, path: String? = nil
  ) {
    self.author = author
    self.published = published
    self.level = level
    self.text = text
    self.path = path
  }
}

/// How often a rule acted.
public struct RuleCount: Sendable, Equatable {
  /// Its name.
  public var rule: String
  /// 1 or more.
  public var count: Int

  /// A rule that acted `count` times.
  public init(rule: String, count: Int) {
    self.rule = rule
    self.count = count
  }
}

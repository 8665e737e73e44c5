public import TamisCore
internal import TamisUnicode

/// Turns a page into an article: page chrome out, title and blocks kept in order.
public struct Extract: Stage {
  /// The stage's name, as commands, errors and statistics have it.
  public static let name = StageName.extract
  /// Whether the article keeps the page.
  public let keepsHTML: Bool
  /// Shorter articles are dropped. In Unicode scalars of text, 0 or more; 0 keeps all.
  public let minimumLength: Int
  /// Pages with elements nested deeper are errors.
  public let maximumDepth: Int
  /// Rules of the user's own for single sites.
  public let siteRules: SiteRules
  /// Whether doubtful parts of a page go or stay.
  public let favor: Favor
  /// Which lists the article has.
  public let lists: Lists
  /// What tells content from page chrome.
  public let model: ContentModel

  /// What an article lists besides its text.
  public struct Lists: OptionSet, Sendable, Hashable {
    /// A bit for each of them.
    public let rawValue: Int
    /// A set of lists by its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The links in the text; without it `links` is empty.
    public static let links = Lists(rawValue: 1)
    /// The images that stand in the article; without it `images` is empty.
    public static let images = Lists(rawValue: 2)
    /// What readers wrote under the article; without it there is no `comments`.
    public static let comments = Lists(rawValue: 4)

    /// Links and images.
    public static let standard: Lists = [.links, .images]
  }

  /// - Parameters:
  ///   - keepsHTML: Whether the article keeps the page.
  ///   - minimumLength: Shorter articles are dropped. In Unicode scalars; 0 keeps all.
  ///   - maximumDepth: Pages with elements nested deeper are errors.
  ///   - siteRules: Rules of the user's own for single sites.
  ///   - favor: Whether doubtful parts of a page go or stay.
  ///   - lists: Which lists the article has.
  ///   - model: What tells content from page chrome.
  public init(
    keepsHTML: Bool = false, minimumLength: Int = 0, maximumDepth: Int = 512,
    siteRules: SiteRules = SiteRules(), favor: Favor = .balanced,
    lists: Lists = .standard, model: ContentModel = ContentModel()
  ) {
    self.model = model
    self.lists = lists
    self.siteRules = siteRules
    self.favor = favor
    self.keepsHTML = keepsHTML
    self.minimumLength = minimumLength
    self.maximumDepth = maximumDepth
  }

  /// The options, all of which change the output; the later ones where they are not at their defaults.
  public var configuration: String {
    var parts = ["keep-html=\(keepsHTML)", "min-length=\(minimumLength)", "max-depth=\(maximumDepth)"]
    if lists != .standard { parts.append("lists=\(lists.rawValue)") }
    if favor != .balanced { parts.append("favor=\(favor.rawValue)") }
    if let digest = siteRules.digest { parts.append("site-rules=\(digest)") }
    if let digest = model.digest { parts.append("block-model=\(digest)") }
    return parts.joined(separator: " ")
  }

  /// What one worker reuses.
  public final class Scratch {
    fileprivate var decoder = Decoder()
    fileprivate let linkedData = LinkedDataReader()
  }

  /// Opens a decoder, for pages that come as bytes.
  public func makeScratch() throws(TamisError) -> Scratch { Scratch() }

  /// Takes the article out of a page; a page without one gives an empty text.
  /// - Throws: For a record without a page, bytes that cannot be decoded, and pages over the limits.
  /// - Complexity: O(*n*) in the bytes of the page.
  public func process(_ input: consuming Page, using scratch: Scratch) throws(TamisError) -> Outcome<Article>
  {
    var page = input
    let html = try decoded(&page, scratch)
    var article =
      isPlainText(page, html)
      ? PlainTextExtraction(html, header: page.header).article()
      : try extraction(html, page.header, scratch).article()
    guard article.blocks.last?.span.end ?? 0 >= minimumLength else { return .drop(.tooShort) }
    finish(&article, html)
    return .keep(article)
  }

  /// What became of each block of a page, and why. `minimumLength` drops nothing here.
  /// - Throws: As `process` does.
  /// - Complexity: O(*n*) in the bytes of the page.
  public func explain(_ input: consuming Page) throws(TamisError) -> PageExplanation {
    var page = input
    let scratch = try makeScratch()
    let html = try decoded(&page, scratch)
    var explanation =
      isPlainText(page, html)
      ? PlainTextExtraction(html, header: page.header).explanation()
      : try extraction(html, page.header, scratch).explanation()
    finish(&explanation.article, html)
    return explanation
  }

  /// What the block model sees of an HTML page, for training.
  package func trainingTable(_ input: consuming Page) throws(TamisError) -> TrainingTable {
    var page = input
    let scratch = try makeScratch()
    let html = try decoded(&page, scratch)
    return try extraction(html, page.header, scratch).trainingTable()
  }

  private func extraction(
    _ html: [UInt8], _ header: RecordHeader, _ scratch: Scratch
  ) throws(TamisError) -> HTMLExtraction {
    try HTMLExtraction(
      html, header: header, maximumDepth: maximumDepth, siteRules: siteRules, favor: favor,
      model: model, readsComments: lists.contains(.comments), using: scratch.linkedData)
  }

  private func finish(_ article: inout Article, _ html: [UInt8]) {
    if !lists.contains(.links) { article.links = [] }
    if !lists.contains(.images) { article.images = [] }
    if !lists.contains(.comments) {
      article.comments = nil
    } else if article.comments == nil {
      article.comments = []
    }
    if keepsHTML { article.html = PageSource(utf8: html) }
    article.textSHA256 = ContentDigest(of: article.text).hex
    article.header.pass(.extract, config: configuration)
  }

  /// The page as UTF-8, decoded here if fetch has not.
  private func decoded(_ page: inout Page, _ scratch: Scratch) throws(TamisError) -> [UInt8] {
    switch page.body {
    case .text(let utf8):
      guard !utf8.isEmpty else { throw empty(page) }
      return try narrow(utf8, page)
    case .bytes(let bytes):
      guard !bytes.isEmpty else { throw empty(page) }
      do {
        let text = try scratch.decoder.decode(bytes, contentType: page.header.http.contentType)
        page.header.charset = text.charset
        page.header.charsetFrom = text.source.rawValue
        if text.replacements > 0 {
          page.header.warnings.append("\(text.replacements) broken byte sequences read as U+FFFD")
        }
        return try narrow(text.utf8, page)
      } catch let error as TamisError {
        throw error
      } catch {
        throw TamisError(
          .badEncoding, at: page.header.origin, url: page.header.url,
          problem: "the page cannot be decoded: \(error)", remedy: "check its encoding")
      }
    }
  }

  /// Places in a page are kept in 32 bits.
  private func narrow(_ utf8: [UInt8], _ page: Page) throws(TamisError) -> [UInt8] {
    guard utf8.count < Int32.max else {
      throw TamisError(
        .tooLarge, at: page.header.origin, url: page.header.url, problem: "a page of over 2 GiB of text",
        remedy: "cut it into smaller pages")
    }
    return utf8
  }

  private func empty(_ page: Page) -> TamisError {
    TamisError(
      .emptyInput, at: page.header.origin, url: page.header.url, problem: "the record holds no page",
      remedy: "give each record 'html' or 'html_base64'")
  }

  /// By its media type, or because there is no tag in it: scraped text often comes as HTML.
  private func isPlainText(_ page: Page, _ text: [UInt8]) -> Bool {
    if let type = page.header.http.contentType, type.lowercased().hasPrefix("text/plain") { return true }
    return PlainTextExtraction.hasNoTags(text)
  }
}

public import TamisCore
internal import TamisUnicode

/// Turns a page into an article: page chrome out, title and blocks kept in order.
public struct Extract: Stage {
  public static let name = StageName.extract
  /// Whether the article keeps the page.
  public let keepsHTML: Bool
  /// Shorter articles are dropped. In Unicode scalars of text, 0 or more; 0 keeps all.
  public let minimumLength: Int
  /// Pages with elements nested deeper are errors.
  public let maximumDepth: Int
  /// Rules of the user's own for single sites.
  public let siteRules: SiteRules

  /// - Parameters:
  ///   - keepsHTML: Whether the article keeps the page.
  ///   - minimumLength: Shorter articles are dropped. In Unicode scalars; 0 keeps all.
  ///   - maximumDepth: Pages with elements nested deeper are errors.
  ///   - siteRules: Rules of the user's own for single sites.
  public init(
    keepsHTML: Bool = false, minimumLength: Int = 0, maximumDepth: Int = 512,
    siteRules: SiteRules = SiteRules()
  ) {
    self.siteRules = siteRules
    self.keepsHTML = keepsHTML
    self.minimumLength = minimumLength
    self.maximumDepth = maximumDepth
  }

  /// The options, all of which change the output; the later ones where they are not at their defaults.
  public var configuration: String {
    var parts = ["keep-html=\(keepsHTML)", "min-length=\(minimumLength)", "max-depth=\(maximumDepth)"]
    if let digest = siteRules.digest { parts.append("site-rules=\(digest)") }
    return parts.joined(separator: " ")
  }

  /// What one worker reuses.
  public final class Scratch {
    fileprivate var decoder = Decoder()
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
      : try htmlExtraction(html, page).article()
    guard article.blocks.last?.span.end ?? 0 >= minimumLength else { return .drop(.tooShort) }
    finish(&article, html)
    return .keep(article)
  }

  /// What became of each block of a page, and why. `minimumLength` drops nothing here.
  /// - Throws: As `process` does.
  /// - Complexity: O(*n*) in the bytes of the page.
  public func explain(_ input: consuming Page) throws(TamisError) -> PageExplanation {
    var page = input
    let html = try decoded(&page, makeScratch())
    var explanation =
      isPlainText(page, html)
      ? PlainTextExtraction(html, header: page.header).explanation()
      : try htmlExtraction(html, page).explanation()
    finish(&explanation.article, html)
    return explanation
  }

  private func htmlExtraction(_ html: [UInt8], _ page: Page) throws(TamisError) -> HTMLExtraction {
    try HTMLExtraction(html, header: page.header, maximumDepth: maximumDepth, siteRules: siteRules)
  }

  private func finish(_ article: inout Article, _ html: [UInt8]) {
    if keepsHTML { article.html = PageSource(utf8: html) }
    article.textSHA256 = ContentDigest(of: article.text).hex
    article.header.pass(.extract, config: configuration)
  }

  /// The page as UTF-8, decoded here if fetch has not.
  private func decoded(_ page: inout Page, _ scratch: Scratch) throws(TamisError) -> [UInt8] {
    switch page.body {
    case .text(let utf8):
      guard !utf8.isEmpty else { throw empty(page) }
      return utf8
    case .bytes(let bytes):
      guard !bytes.isEmpty else { throw empty(page) }
      do {
        let text = try scratch.decoder.decode(bytes, contentType: page.header.http.contentType)
        page.header.charset = text.charset
        page.header.charsetFrom = text.source.rawValue
        if text.replacements > 0 {
          page.header.warnings.append("\(text.replacements) broken byte sequences read as U+FFFD")
        }
        return text.utf8
      } catch {
        throw TamisError(
          .badEncoding, at: page.header.origin, url: page.header.url,
          problem: "the page cannot be decoded: \(error)", remedy: "check its encoding")
      }
    }
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

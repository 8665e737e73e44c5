/// Why a page holds no article. The raw value follows `no article: ` in a record's `warnings`.
enum NoArticleReason: String, CaseIterable, Sendable {
  /// A check that the visitor is no program: "Just a moment…".
  case botCheck = "bot check"
  /// Nothing but a request to agree to cookies.
  case cookieWall = "cookie wall"
  /// Nothing but a request to log in.
  case loginWall = "login wall"
  /// An error page: not found, gone.
  case notFound = "page not found"
  /// Scripts would fill the page.
  case emptyShell = "empty shell"
  /// What surrounds the content of a site's pages, and no content.
  case chromeOnly = "nothing but page chrome"
  /// Links to other pages and hardly any text.
  case indexPage = "index page"

  /// Whether what text the page has is about the page itself, so that it is left out. The texts of an index
  /// are teasers of articles, which may be wanted.
  var leavesTextOut: Bool { self != .indexPage }

  /// The rules in the order they are asked.
  static let rules: [@Sendable (PageSignals) -> NoArticleReason?] = [
    BotCheck.reason, NotFound.reason, CookieWall.reason, LoginWall.reason, EmptyShell.reason,
    ChromeOnly.reason, IndexPage.reason,
  ]

  /// The first reason that applies; nil where the page may hold an article.
  /// - Complexity: O(*n*) for small pages, O(blocks) for others.
  static func find(_ signals: PageSignals) -> NoArticleReason? {
    // Pages with much text are articles: walls are short.
    guard signals.keptProse < PageSignals.mostKept else { return nil }
    for rule in rules {
      if let reason = rule(signals) { return reason }
    }
    return nil
  }
}

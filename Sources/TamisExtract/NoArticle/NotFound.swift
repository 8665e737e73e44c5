internal import TamisCore

/// Error pages: what was asked for is not there.
///
/// `404 – Page not found`, `Page introuvable`, `您访问的页面不存在`.
enum NotFound {
  /// Such pages say little of their own, in letters.
  private static let mostKept = 350.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    guard signals.keptProse <= mostKept else { return nil }
    if let status = signals.status, status == 404 || status == 410 { return .notFound }
    return isError(signals.title, isNumbered: signals.titleHasNumber) || hasErrorHeading(signals)
      ? .notFound : nil
  }

  private static func hasErrorHeading(_ signals: PageSignals) -> Bool {
    signals.page.blocks.contains { block in
      guard block.kind == .heading, block.level <= 2, block.text.count <= 120 else { return false }
      let utf8 = signals.page.utf8(of: block)
      return isError(FoldedText(utf8).bytes, isNumbered: utf8.has(number))
    }
  }

  /// The number of the error, which folding makes a `0`.
  static let number = Array("404".utf8)

  private static func isError(_ folded: [UInt8], isNumbered: Bool) -> Bool {
    if titles.contains(where: { folded.begins(with: $0) }) { return true }
    guard isNumbered else { return false }
    return folded == [UInt8(ascii: "0")] || errors.contains { folded.has($0) }
  }

  /// What stands beside the number.
  private static let errors = PageSignals.folded(["error", "erreur", "introuvable", "错误", "錯誤", "页面", "頁面"])

  private static let titles = PageSignals.folded([
    "page not found", "page cannot be found",
    "this page could not be found", "the page you requested", "sorry, this page", "oops! that page can",
    "page introuvable", "page non trouvée", "cette page n'existe", "la page demandée n'existe",
    "oups ! cette page", "页面不存在", "页面未找到", "找不到页面", "您访问的页面", "抱歉，您访问的", "网页不存在", "该页面不存在", "文章不存在",
    "頁面不存在", "找不到頁面", "您訪問的頁面", "找不到網頁", "此頁面不存在",
  ])
}

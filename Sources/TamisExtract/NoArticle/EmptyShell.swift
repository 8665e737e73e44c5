/// Pages that scripts would fill: there is markup, and no text to read.
enum EmptyShell {
  /// Such pages say next to nothing, in letters.
  private static let mostProse = 120.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    guard signals.hasScripts || signals.page.blocks.isEmpty else { return nil }
    if !signals.page.blocks.indices.contains(where: { signals.decisions.isKept($0) }) { return .emptyShell }
    return signals.prose <= mostProse && signals.says(phrases) ? .emptyShell : nil
  }

  private static let phrases = PageSignals.folded([
    "you need to enable javascript", "please enable javascript", "javascript is required",
    "requires javascript",
    "turn on javascript", "veuillez activer javascript", "activez javascript", "javascript est désactivé",
    "javascript doit être activé", "请启用javascript", "请开启javascript", "需要启用javascript", "請啟用javascript",
    "請開啟javascript",
  ])
}

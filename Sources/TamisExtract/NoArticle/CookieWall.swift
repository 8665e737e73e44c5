/// Pages that show a request to agree to cookies, and nothing else.
enum CookieWall {
  /// Beside the request there is hardly any text, in letters.
  private static let mostKept = 250.0
  /// The request is at least so much of all running text, 0...1.
  private static let leastShare = 0.6
  /// And so much text, in letters.
  private static let leastProse = 120.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    guard signals.keptProse <= mostKept else { return nil }
    var about = 0.0
    var kept = 0.0
    for (index, block) in signals.page.blocks.enumerated() where block.measures.weight > 0 {
      if isAbout(index, signals) {
        about += block.measures.prose
      } else if signals.decisions.isKept(index) {
        // Links, too: behind a request may be a list of goods.
        kept += block.measures.weight
      }
    }
    guard about >= leastProse, about >= leastShare * signals.prose, kept <= 0.25 * about else { return nil }
    return .cookieWall
  }

  private static func isAbout(_ index: Int, _ signals: PageSignals) -> Bool {
    let decisions = signals.decisions
    if !decisions.isKept(index), decisions.removals[Int(decisions.removal[index])].cls == .cookie {
      return true
    }
    let folded = FoldedText(signals.page.utf8(of: signals.page.blocks[index]).prefix(600)).bytes
    return words.contains { folded.has($0) }
  }

  private static let words = PageSignals.folded([
    "cookie", "our partners", "nos partenaires", "consentement", "隐私", "隱私",
  ])
}

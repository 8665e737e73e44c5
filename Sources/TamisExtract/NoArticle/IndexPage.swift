/// Pages of links to other pages, with hardly any text of their own.
enum IndexPage {
  /// In letters.
  private static let mostKept = 300.0
  /// Text of links, in characters.
  private static let leastLinkText = 1_500
  /// The share of links in all text, 0...1.
  private static let leastShare = 0.6
  /// A paragraph this long, in letters, is no teaser.
  private static let paragraph = 250.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    guard signals.keptProse <= mostKept else { return nil }
    var linked = 0
    var all = 0
    for block in signals.page.blocks {
      linked += block.measures.linkScalars
      all += block.measures.scalars
      if block.measures.prose > paragraph && block.measures.endsSentence { return nil }
    }
    return linked >= leastLinkText && Double(linked) >= leastShare * Double(all) ? .indexPage : nil
  }
}

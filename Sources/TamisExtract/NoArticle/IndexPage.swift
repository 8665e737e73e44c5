internal import TamisCore

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
    guard signals.keptProse <= mostKept, !holdsShortReport(signals) else { return nil }
    var linked = 0
    var all = 0
    for block in signals.page.blocks {
      linked += block.measures.linkScalars
      all += block.measures.scalars
      if block.measures.prose > paragraph && block.measures.endsSentence { return nil }
    }
    return linked >= leastLinkText && Double(linked) >= leastShare * Double(all) ? .indexPage : nil
  }

  /// Whether a sentence without links is kept right below the page's main heading: a report may be as short as that.
  private static func holdsShortReport(_ signals: PageSignals) -> Bool {
    let blocks = signals.page.blocks
    let headings = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].level == 1 }
    guard headings.count == 1, let heading = headings.first else { return false }
    return blocks.indices.dropFirst(heading + 1).prefix(reach).contains {
      signals.decisions.isKept($0) && blocks[$0].kind == .paragraph && blocks[$0].measures.linkScalars == 0
        && blocks[$0].measures.endsSentence && blocks[$0].measures.prose >= report
    }
  }

  /// So many blocks below the heading are looked at.
  private static let reach = 6
  /// A report has so many letters at least.
  private static let report = 100.0
}

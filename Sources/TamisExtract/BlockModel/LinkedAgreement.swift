internal import TamisCore

/// Keeps blocks that the page's structured data holds, too: the article's body, an answer, what a product is.
///
/// The blocks stay the source of the text; JSON-LD only says that they belong to it.
struct LinkedAgreement {
  private let page: PageBlocks
  private let windows: TextWindows

  /// Shorter blocks prove nothing, in letters.
  private static let leastWeight = 30.0
  /// So much of a block is in the structured data, 0...1.
  private static let leastShare = 0.8

  /// - Returns: Nil where the page's structured data holds no text of its content.
  /// - Complexity: O(bytes of these texts).
  init?(_ content: LinkedContent, _ page: PageBlocks) {
    let texts = content.values.filter(Self.isContent)
    guard !texts.isEmpty else { return nil }
    self.page = page
    windows = TextWindows(texts.map(\.utf8))
  }

  private static func isContent(_ value: LinkedContent.Value) -> Bool {
    switch value.kind {
    case .articleBody: !value.isAside
    case .text: value.types.contains("Answer") || value.types.contains("HowToStep")
    case .description: value.types.contains("Product") && !value.isAside
    case .reviewBody: false
    }
  }

  /// - Parameter isFinal: Whether no evidence brings a block back that was taken for a reason.
  /// - Complexity: O(bytes of the blocks).
  func keep(_ decisions: inout BlockDecisions, isFinal: (BlockDecisions.Removal) -> Bool) {
    var kept: Set<ArraySlice<UInt8>> = []
    for index in page.blocks.indices where decisions.isKept(index) {
      kept.insert(page.utf8(of: page.blocks[index]))
    }
    for index in page.blocks.indices {
      let block = page.blocks[index]
      guard let removal = decisions.reason(of: index), block.kind != .caption,
        block.measures.weight >= Self.leastWeight, !isFinal(removal)
      else { continue }
      let text = page.utf8(of: block)
      guard windows.share(of: text) >= Self.leastShare, kept.insert(text).inserted else { continue }
      decisions.keep(index)
    }
  }
}

internal import TamisCore

/// Keeps the lines between headline and body that sum an article up: standfirst, *chapô*, *Vorspann*, 导语.
///
/// They stand outside of the element that holds the body, so that density and model take them for something else. What a page
/// gives as its description to search engines is most often just this text.
struct Standfirst {
  let tree: PageTree
  let page: PageBlocks

  /// So many blocks below the headline are looked at: names, dates and buttons may come first.
  private static let reach = 16
  /// A shorter one is a label, a longer one is no summary. In letters.
  private static let lengths = 35.0...900.0
  /// So long a kept paragraph is the body's. In letters.
  private static let longestBefore = 200.0
  /// So much at the beginning of two texts is no chance, in bytes without spaces and marks.
  private static let beginning = 45
  private static let least = 36

  /// Puts the standfirst back.
  /// - Parameters:
  ///   - headings: The elements of the main headings.
  ///   - summaries: What the page says of its article elsewhere.
  ///   - isFinal: Whether no evidence brings a block back that was taken for a reason.
  /// - Complexity: O(bytes of the summaries and of the blocks looked at).
  func keep(
    _ decisions: inout BlockDecisions, below headings: [Int], summaries: [String],
    isFinal: (BlockDecisions.Removal) -> Bool
  ) {
    let keys = summaries.map { TextKey($0.utf8) }.filter { $0.count >= Self.least }
    guard !keys.isEmpty, let last = page.blocks.indices.last(where: { decisions.isKept($0) }) else { return }
    for heading in headings {
      let title = page.range(of: heading, in: tree)
      guard !title.isEmpty, title.upperBound <= last else { continue }
      for index in title.upperBound..<min(title.upperBound + Self.reach, last) {
        let block = page.blocks[index]
        guard let removal = decisions.reason(of: index) else {
          if block.kind != .heading, block.measures.weight > Self.longestBefore { break }
          continue
        }
        guard block.kind != .caption, block.kind != .code, block.kind != .table,
          Self.lengths.contains(block.measures.weight), block.measures.linkDensity < 0.5, !isFinal(removal),
          agrees(block, keys)
        else { continue }
        if !isSaid(after: index, decisions, keys) { decisions.keep(index) }
        return
      }
    }
  }

  /// Whether the text itself begins so, or says it in what is kept already.
  private func isSaid(after place: Int, _ decisions: BlockDecisions, _ keys: [TextKey]) -> Bool {
    var left = Self.firstOfBody
    for index in page.blocks.indices where decisions.isKept(index) && index != place {
      if agrees(page.blocks[index], keys) { return true }
      if index > place { left -= 1 }
      if left == 0 { return false }
    }
    return false
  }

  /// So many blocks are the beginning of the body.
  private static let firstOfBody = 4

  private func agrees(_ block: PageBlock, _ keys: [TextKey]) -> Bool {
    let key = TextKey(page.utf8(of: block))
    return keys.contains { key.agrees(with: $0, beginning: Self.beginning, least: Self.least) }
  }
}

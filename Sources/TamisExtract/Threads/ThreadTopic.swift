internal import TamisCore

/// Finds the topic of a thread among its headings: the one that the page's title repeats.
enum ThreadTopic {
  /// This share of a heading's words is in the title, 0...1: boards set *Question* or *Solved* before a topic.
  private static let leastShare = 0.7

  /// The first heading that has almost as many words of a title as any, 0...1 of the most: the name of the site is a part
  /// of the title, too.
  private static let nearlyMost = 0.6

  /// - Parameter titles: What the page is called by its head.
  /// - Returns: The block of the topic; nil where no heading is like a title.
  /// - Complexity: O(bytes of the headings and titles).
  static func block(of page: PageBlocks, titles: [String]) -> Int? {
    let titles = titles.map { TitleKey($0) }
    let likely = page.blocks.indices.compactMap { index -> (index: Int, words: Double)? in
      guard page.blocks[index].kind == .heading else { return nil }
      let key = TitleKey(String(decoding: page.utf8(of: page.blocks[index]), as: UTF8.self))
      let share = titles.reduce(0) { max($0, key.share(in: $1)) }
      return share >= leastShare ? (index, share * Double(key.words.count)) : nil
    }
    let most = likely.reduce(0) { max($0, $1.words) }
    return likely.first { $0.words > 0 && $0.words >= nearlyMost * most }?.index
  }
}

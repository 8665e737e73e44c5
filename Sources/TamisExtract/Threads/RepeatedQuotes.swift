internal import TamisCore

/// Takes quotations out of a thread that say only what stands above them on the page.
///
/// Who answers quotes the post that is answered, whole or in part: *Ada wrote: The pump leaks.* Where that post is on
/// the same page its words are there already, and a long thread says them many times over. A quotation stays where
/// any of it is new: of a book, of another page of the thread, or shortened.
struct RepeatedQuotes {
  static let rule = "repeated-quote"

  let tree: PageTree
  let page: PageBlocks

  /// This share of a quotation's words must stand above in the same order, 0...1: nearly all of them.
  private static let leastShare = 0.95
  /// Words are compared so many at a time.
  fileprivate static let run = 4
  /// A first line of a quotation of at most so many words says who wrote it, and when.
  private static let longestHead = 12
  /// A last one of at most so many opens the whole of it: *Click to expand…*
  private static let longestEnd = 4

  /// - Complexity: O(bytes of the blocks), and their depth.
  func cut(_ decisions: inout BlockDecisions) {
    let quotes = quotes()
    guard !quotes.isEmpty else { return }
    var seen = SeenRuns()
    var next = 0
    for (node, blocks) in quotes {
      for index in next..<max(next, blocks.lowerBound) where decisions.isKept(index) {
        seen.insert(WordHashes(page.utf8(of: page.blocks[index])).values)
      }
      next = max(next, blocks.upperBound)
      if blocks.contains(where: { decisions.isKept($0) }), isSaid(blocks, seen) {
        decisions.remove(blocks, rule: Self.rule, cls: .outside, node: node)
      }
    }
  }

  /// The outermost quotations of the page, in order.
  private func quotes() -> [(node: Int, blocks: Range<Int>)] {
    let isNamed = tree.classNames.having(Self.names)
    var quotes: [(node: Int, blocks: Range<Int>)] = []
    var node = 1
    while node < tree.count {
      if isQuote(node, isNamed) {
        let blocks = page.range(of: node, in: tree)
        if !blocks.isEmpty { quotes.append((node, blocks)) }
        node = tree.end(node)
      } else {
        node += 1
      }
    }
    return quotes
  }

  private static let names = ClassWordSet([
    "quote", "quotes", "quoted", "quotecontent", "quotetext", "quoteblock", "quotebox", "ipsquote",
  ])

  private func isQuote(_ node: Int, _ isNamed: [Bool]) -> Bool {
    switch tree.tags[node] {
    case .blockquote: return true
    // Older programs set quotations in boxes of their own: `div class="bbcode-quote"`.
    case .div, .dl, .table, .aside, .section:
      let classes = tree.classNumber(of: node)
      return classes >= 0 && isNamed[classes]
    default: return false
    }
  }

  /// Whether all of a quotation but its head stands above it.
  private func isSaid(_ blocks: Range<Int>, _ seen: SeenRuns) -> Bool {
    var words = blocks.map { WordHashes(page.utf8(of: page.blocks[$0])).values }
    if words.count > 1, words[0].count <= Self.longestHead { words.removeFirst() }
    if words.count > 1, let last = words.last, last.count <= Self.longestEnd { words.removeLast() }
    let total = words.reduce(0) { $0 + $1.count }
    guard total > 0 else { return false }
    let said = words.reduce(0) { $0 + Double($1.count) * seen.share(of: $1) }
    return said >= Self.leastShare * Double(total)
  }

  /// The runs of words that stood above.
  private struct SeenRuns {
    private var hashes: Set<UInt64> = []

    /// Shorter runs count too: a quotation may have no more words.
    mutating func insert(_ words: [UInt64]) {
      for start in words.indices {
        var hash: UInt64 = 0
        for word in words[start..<min(start + RepeatedQuotes.run, words.count)] {
          hash = Self.joined(hash, word)
          hashes.insert(hash)
        }
      }
    }

    /// Which share of the runs of these words stood above, 0...1.
    func share(of words: [UInt64]) -> Double {
      guard !words.isEmpty else { return 1 }
      let length = min(RepeatedQuotes.run, words.count)
      let runs = words.count - length + 1
      let known = (0..<runs).count { start in
        hashes.contains(words[start..<start + length].reduce(0, Self.joined))
      }
      return Double(known) / Double(runs)
    }

    private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
      (hash.byteSwapped ^ word) &* 0x9E37_79B9_7F4A_7C15
    }
  }
}

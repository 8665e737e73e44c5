internal import TamisCore

/// Takes out what a page says a second time: the same part once more for small screens, in a tab, or in a window
/// that scripts open.
///
/// Only a whole element goes whose text is that of another one. Where single paragraphs are the same, as a post that is quoted,
/// conditions that come under each case or the fields of a list of jobs, there is a reason for it.
struct RepeatedText {
  static let rule = "repeated-text"

  let tree: PageTree
  let page: PageBlocks

  /// An element that says less says it again for a reason, as *Thank you!* in a thread. In letters.
  static let leastWeight = 100.0
  /// How many of its blocks are the same.
  static let leastBlocks = 2

  /// - Parameter scores: For each block how likely it is content; of two elements that say the same, the likelier
  ///   one stays, or else the first.
  /// - Complexity: O(bytes of kept blocks), and for repeated runs their depth.
  func cut(_ decisions: inout BlockDecisions, scores: [Float]) {
    let kept = page.blocks.indices.filter { decisions.isKept($0) }
    let hashes = kept.map { page.utf8(of: page.blocks[$0]).withUnsafeBufferPointer { ByteHash.of($0) } }
    var places: [UInt64: Int] = [:]
    var position = 0
    while position < kept.count {
      guard let before = places[hashes[position]] else {
        places[hashes[position]] = position
        position += 1
        continue
      }
      let length = length(kept, hashes, before, position)
      let count = wholeElement(kept[position..<position + length], decisions)
      let (first, second) = (kept[before..<before + count], kept[position..<position + count])
      if isEnough(second), wholeElement(first, decisions) == count, !isQuote(second) {
        remove(mean(scores, second) > mean(scores, first) + Self.leastGain ? first : second, &decisions)
        position += count
      } else {
        position += 1
      }
    }
  }

  /// By how much the later one has to be likelier.
  private static let leastGain: Float = 0.1

  /// Longer runs are not looked for: a page of nothing but the same line would take the square of its blocks.
  private static let longestRun = 200

  /// How many blocks in a row are the same from two places on; the two runs do not overlap.
  private func length(_ kept: [Int], _ hashes: [UInt64], _ first: Int, _ second: Int) -> Int {
    var length = 0
    while length < Self.longestRun, first + length < second, second + length < kept.count,
      hashes[first + length] == hashes[second + length],
      page.utf8(of: page.blocks[kept[first + length]]) == page.utf8(of: page.blocks[kept[second + length]])
    { length += 1 }
    return length
  }

  /// How many of these blocks the largest element has that begins with the first and in which no other is kept.
  private func wholeElement(_ run: ArraySlice<Int>, _ decisions: BlockDecisions) -> Int {
    guard let first = run.first, let last = run.last else { return 0 }
    var node = page.blocks[first].node
    var count = 0
    while node > 0 {
      let range = page.range(of: node, in: tree)
      guard (range.lowerBound..<first).allSatisfy({ !decisions.isKept($0) }),
        range.upperBound <= last + 1 || (last + 1..<range.upperBound).allSatisfy({ !decisions.isKept($0) })
      else { break }
      count = run.count { $0 < range.upperBound }
      node = tree.parent(node)
    }
    return count
  }

  private func isEnough(_ run: ArraySlice<Int>) -> Bool {
    run.count >= Self.leastBlocks
      && run.reduce(0) { $0 + page.blocks[$1].measures.weight } >= Self.leastWeight
  }

  private static let quote = Array("quote".utf8)

  /// Whether the blocks stand in a quotation.
  private func isQuote(_ run: ArraySlice<Int>) -> Bool {
    guard let first = run.first else { return false }
    var node = page.blocks[first].node
    while node > 0 {
      if tree.tags[node] == .blockquote { return true }
      // Old forums quote in a `div class="quote"`.
      if let names = tree.attribute(.class, of: node), names.contains(Self.quote) { return true }
      node = tree.parent(node)
    }
    return false
  }

  private func mean(_ scores: [Float], _ run: ArraySlice<Int>) -> Float {
    run.reduce(0) { $0 + scores[$1] } / Float(run.count)
  }

  private func remove(_ run: ArraySlice<Int>, _ decisions: inout BlockDecisions) {
    guard let first = run.first, let last = run.last else { return }
    decisions.remove(first..<(last + 1), rule: Self.rule, cls: .outside, node: page.blocks[first].node)
  }
}

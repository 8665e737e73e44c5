internal import TamisCore

/// Finds the part of a page that is its content, by the density of text and links in its elements.
///
/// Each block has a weight: running text counts for its element, links and fragments against it. A
/// candidate is the element that gathers most of the weight close to itself; it grows to its parent while
/// that adds much text and little else. What the chrome rules took does not count.
struct MainContent {
  let tree: PageTree
  let page: PageBlocks

  /// How much of a block's weight each further ancestor gets.
  private static let decay = 0.55
  /// A parent is taken instead where it has this much more running text.
  private static let growth = 1.12

  init(_ tree: PageTree, _ page: PageBlocks) {
    self.tree = tree
    self.page = page
  }

  /// The element that holds the content, and the closest around most of it.
  struct Candidate {
    var core: Range<Int>
    var whole: Range<Int>
  }

  /// Finds the content among what `decisions` keeps; nil where nothing speaks for any element.
  /// - Complexity: O(nodes and blocks · depth).
  func candidate(_ decisions: BlockDecisions) -> Candidate? {
    let weights = weights(decisions)
    guard let core = core(weights) else { return nil }
    return Candidate(
      core: page.range(of: core, in: tree), whole: page.range(of: grown(core, weights), in: tree))
  }

  private func weights(_ decisions: BlockDecisions) -> [Double] {
    page.blocks.indices.map { decisions.isKept($0) ? weight(page.blocks[$0]) : 0 }
  }

  /// Takes everything outside the content out of `decisions`, and the heaps of links inside.
  /// - Complexity: O(nodes and blocks · depth).
  func narrow(_ decisions: inout BlockDecisions) {
    let weights = weights(decisions)
    guard let candidate = core(weights) else { return }
    let inside = page.range(of: grown(candidate, weights), in: tree)
    removeHeaps(inside, weights, &decisions)
    let title = titleBlock(before: inside, decisions)
    let outsideStart = 0..<inside.lowerBound
    if let title {
      decisions.remove(outsideStart.lowerBound..<title, rule: "outside-content", cls: .outside, node: 0)
      decisions.remove((title + 1)..<inside.lowerBound, rule: "outside-content", cls: .outside, node: 0)
    } else {
      decisions.remove(outsideStart, rule: "outside-content", cls: .outside, node: 0)
    }
    decisions.remove(inside.upperBound..<page.blocks.count, rule: "outside-content", cls: .outside, node: 0)
  }

  /// What a block says for its being content (above 0) or not.
  private func weight(_ block: PageBlock) -> Double {
    let measures = block.measures
    let density = measures.linkDensity
    let length = min(measures.weight, 800)
    switch block.kind {
    case .heading: return density > 0.5 ? -6 : 0
    case .table: return density > 0.5 ? -20 : length * 0.4
    case .code: return length * 0.7
    case .caption: return 0
    case .paragraph, .quote, .listItem:
      if density > 0.5 { return -min(6 + length * 0.1, 40) }
      let isSentence = measures.endsSentence || measures.punctuation >= 2
      if length < 40 && !isSentence { return -4 }
      return length * (1 - 1.5 * density) * (isSentence ? 1 : 0.4) * (block.kind == .listItem ? 0.7 : 1)
    }
  }

  private func core(_ weights: [Double]) -> Int? {
    var scores: [Int: Double] = [:]
    for (index, block) in page.blocks.enumerated() where weights[index] != 0 {
      var share = weights[index]
      // A paragraph's score goes to what holds it; a bare div holds itself.
      var at =
        tree.tags[block.node] == .div || tree.tags[block.node] == .td ? block.node : tree.parent(block.node)
      while at > 0 && abs(share) > 1 {
        scores[at, default: 0] += share
        share *= Self.decay
        at = tree.parent(at)
      }
    }
    // Of equal scores the first element wins, so that runs agree.
    return scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.flatMap { $0.value > 0 ? $0.key : nil }
  }

  private func grown(_ candidate: Int, _ weights: [Double]) -> Int {
    var best = candidate
    var bestText = text(of: best, weights)
    var at = tree.parent(best)
    while at > 0, tree.tags[at] != .html {
      let text = text(of: at, weights)
      if text > bestText * Self.growth {
        best = at
        bestText = text
      }
      at = tree.parent(at)
    }
    return best
  }

  private func text(of node: Int, _ weights: [Double]) -> Double {
    page.range(of: node, in: tree).reduce(0) { $0 + weights[$1] }
  }

  /// A run of blocks inside the content is a heap of links where it weighs less than this, in letters…
  private static let heapWeight = -12.0
  /// … and more than this share of it is links: less, and it is a list of ingredients, names, figures.
  private static let heapLinks = 0.4

  /// Sums over the blocks before each one, so that an element's are told at once.
  private struct HeapSums {
    private var before: [(weight: Double, scalars: Int, linkScalars: Int)] = [(0, 0, 0)]

    init(_ blocks: [PageBlock], _ weights: [Double]) {
      before.reserveCapacity(blocks.count + 1)
      for (block, weight) in zip(blocks, weights) {
        let last = before[before.count - 1]
        before.append(
          (
            last.weight + weight, last.scalars + block.measures.scalars,
            last.linkScalars + block.measures.linkScalars
          ))
      }
    }

    /// Whether a run of blocks weighs less than nothing, and is mostly links.
    ///
    /// With fewer links it is a list of short items: ingredients, names, figures.
    func isHeap(_ range: Range<Int>) -> Bool {
      let (low, high) = (before[range.lowerBound], before[range.upperBound])
      guard high.weight - low.weight < heapWeight, high.scalars > low.scalars else { return false }
      return Double(high.linkScalars - low.linkScalars) > heapLinks * Double(high.scalars - low.scalars)
    }
  }

  /// Inside the content, takes out elements that weigh less than nothing: lists of links and the like.
  private func removeHeaps(_ inside: Range<Int>, _ weights: [Double], _ decisions: inout BlockDecisions) {
    guard !inside.isEmpty else { return }
    let sums = HeapSums(page.blocks, weights)
    var index = inside.lowerBound
    while index < inside.upperBound {
      guard decisions.isKept(index), weights[index] < 0 else {
        index += 1
        continue
      }
      // The largest element around the block that is inside, and light.
      var heap: Int?
      var at = page.blocks[index].node
      while at > 0 {
        let range = page.range(of: at, in: tree)
        if range.lowerBound < inside.lowerBound || range.upperBound > inside.upperBound || range == inside {
          break
        }
        if sums.isHeap(range) { heap = at }
        at = tree.parent(at)
      }
      if let heap {
        let range = page.range(of: heap, in: tree)
        decisions.remove(range, rule: "link-heap", cls: .nav, node: heap)
        index = max(range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  /// The page's main heading, where it stands before the content.
  private func titleBlock(before inside: Range<Int>, _ decisions: BlockDecisions) -> Int? {
    guard !page.blocks[inside].contains(where: { $0.kind == .heading && $0.level == 1 }) else { return nil }
    return (0..<inside.lowerBound).last {
      page.blocks[$0].kind == .heading && page.blocks[$0].level == 1 && decisions.isKept($0)
        && page.blocks[$0].measures.linkDensity < 0.5
    }
  }
}

internal import TamisCore

/// Cuts off what follows the last line of an article, where a line of page chrome tells that it is over.
///
/// `Comments (12)`, `Related news`, `More from this section`: below them old pages go on with readers'
/// comments, teasers and imprints, in elements that no name gives away. A line of that kind in the middle of an
/// article is told by what follows it: more running text in the element that holds the text before it.
struct ArticleEnd {
  let tree: PageTree
  let page: PageBlocks
  /// Whether only readers' posts below the article go.
  var cutsThreadsOnly = false

  /// How much may follow an end of a class, all in shares of the text before it.
  private struct Limits {
    /// So much running text stands before an end, in letters.
    var leastBefore = 150.0
    /// Running text that goes on in an element that held the text before.
    var continuation = 0.15
    /// Whether elements of the same path as those that held the text before count as such.
    var comparesPaths = true
    /// Running text of the element that holds most of what follows, against the one that held most before:
    /// an article is in one element, comments and teasers are in one each.
    var largestHolder = 0.7
    /// All running text that follows.
    var total = 2.0
    /// Whether readers' posts may follow, however much text they have.
    var mayBeThread = false
    /// Whether such a line often heads a box between the paragraphs of a text.
    var standsWithin = false
  }

  private static func limits(_ cls: ChromeClass) -> Limits? {
    switch cls {
    case .comments:
      Limits(continuation: 0.5, comparesPaths: false, largestHolder: 1, total: 6, mayBeThread: true)
    case .copyright, .report, .paywall, .react, .account, .disclaimer: Limits()
    case .ads, .follow: Limits(total: 1, standsWithin: true)
    // These stand in the middle of pages, too.
    case .related, .share, .credits, .nav, .app, .original, .form, .cookie, .newsletter:
      Limits(leastBefore: 300, largestHolder: 0.4, total: 0.6, standsWithin: true)
    case .paging: Limits(leastBefore: 600, largestHolder: 0.2, total: 0.3)
    default: nil
    }
  }

  /// An element holds the article where it holds this share of the text before.
  private static let holderShare = 0.2
  /// So many ends are looked at: each costs a look at all blocks.
  private static let mostEnds = 48

  /// Takes what follows the first end out of `decisions`.
  /// - Complexity: O(blocks), times the ends that are looked at.
  func cut(_ decisions: inout BlockDecisions) {
    guard let last = page.blocks.indices.last(where: { decisions.isKept($0) }) else { return }
    var before = 0.0
    var ends = 0
    for index in 0..<last {
      if decisions.isKept(index) {
        before += prose(index)
        continue
      }
      guard let cls = endClass(index, decisions), let limits = Self.limits(cls), before >= limits.leastBefore
      else { continue }
      ends += 1
      guard ends <= Self.mostEnds else { return }
      guard isOver(at: index, before: before, limits, decisions) else { continue }
      decisions.remove(
        (index + 1)..<page.blocks.count, rule: "after-end", cls: cls, node: page.blocks[index].node)
      return
    }
  }

  /// The class of a line that may end an article, where a phrase alone told it.
  private func endClass(_ index: Int, _ decisions: BlockDecisions) -> ChromeClass? {
    let removal = decisions.removals[Int(decisions.removal[index])]
    guard removal.rule == "phrase" || removal.rule == "meta-line" else { return nil }
    // "FAQ" and "Contents" head sections of articles.
    if removal.cls == .nav && page.blocks[index].kind == .heading { return nil }
    // What leads back to the contents, or names a source, stands below each section.
    if removal.cls != .comments && headsSection(after: index, decisions) { return nil }
    return removal.cls
  }

  private func prose(_ index: Int) -> Double {
    let block = page.blocks[index]
    switch block.kind {
    case .heading, .caption: return 0
    case .table, .code: return block.measures.prose
    case .paragraph, .quote, .listItem:
      let isText =
        block.measures.endsSentence || block.measures.punctuation >= 2 || block.measures.weight >= 120
      return isText ? block.measures.prose : 0
    }
  }

  private func holder(_ index: Int) -> Int {
    let node = page.blocks[index].node
    switch tree.tags[node] {
    case .div, .td, .section, .article: return node
    case .li: return tree.parent(tree.parent(node))
    default: return tree.parent(node)
    }
  }

  /// Whether little of what follows goes on with the text before.
  private func isOver(at end: Int, before: Double, _ limits: Limits, _ decisions: BlockDecisions) -> Bool {
    var holders: [Int: Double] = [:]
    for index in 0..<end where decisions.isKept(index) {
      let prose = prose(index)
      if prose > 0 { holders[holder(index), default: 0] += prose }
    }
    let main = Set(holders.filter { $0.value >= Self.holderShare * before }.keys)
    let paths = limits.comparesPaths ? Set(main.map { path($0) }) : []
    let largestBefore = holders.values.max() ?? 0
    var continuation = 0.0
    var total = 0.0
    var later: [Int: Double] = [:]
    for index in (end + 1)..<page.blocks.count where decisions.isKept(index) {
      // Programs stand in articles, not below them.
      if page.blocks[index].kind == .code && limits.comparesPaths { return false }
      let prose = prose(index)
      guard prose > 0 else { continue }
      total += prose
      let holder = holder(index)
      if main.contains(holder) || paths.contains(path(holder)) {
        continuation += prose
      } else {
        later[holder, default: 0] += prose
      }
    }
    guard continuation <= limits.continuation * before else { return false }
    if limits.standsWithin, isBoxed(end, among: main), goesOn(after: end, in: main, decisions) {
      return false
    }
    if limits.mayBeThread && before >= Self.leastBeforeThread && isThread(after: end) { return true }
    guard !cutsThreadsOnly else { return false }
    return total <= limits.total * before && (later.values.max() ?? 0) <= limits.largestHolder * largestBefore
  }

  /// Whether a line stands in an element of its own within one that holds the text.
  private func isBoxed(_ end: Int, among main: Set<Int>) -> Bool {
    let node = page.blocks[end].node
    let isBox: Bool =
      switch tree.tags[node] {
      case .div, .section, .aside: true
      default: !main.contains(tree.parent(node))
      }
    return isBox && !main.contains(node) && main.contains { $0 < node && node < tree.end($0) }
  }

  /// Whether a paragraph of the text follows in an element that held the text before.
  private func goesOn(after end: Int, in main: Set<Int>, _ decisions: BlockDecisions) -> Bool {
    ((end + 1)..<page.blocks.count).contains {
      decisions.isKept($0) && main.contains(holder($0)) && prose($0) >= Self.leastParagraph
    }
  }

  /// In letters.
  private static let leastParagraph = 80.0

  /// Whether a heading of the text follows in the same element, and a paragraph behind it.
  private func headsSection(after index: Int, _ decisions: BlockDecisions) -> Bool {
    let parent = tree.parent(page.blocks[index].node)
    guard index + 2 < page.blocks.count, page.blocks[index + 1].kind == .heading,
      decisions.isKept(index + 1), tree.parent(page.blocks[index + 1].node) == parent
    else { return false }
    return ((index + 2)..<min(index + 5, page.blocks.count)).contains {
      decisions.isKept($0) && tree.parent(page.blocks[$0].node) == parent && prose($0) >= Self.leastParagraph
        && page.blocks[$0].measures.linkScalars * 4 < page.blocks[$0].measures.scalars
    }
  }

  /// So much running text stands before a thread that is longer than it, in letters.
  private static let leastBeforeThread = 300.0
  /// So many lines that say when and by whom make a thread of readers' posts.
  private static let leastPosts = 3
  /// Such a line is no longer than this, in letters.
  private static let longestPostLine = 160.0

  /// Whether lines with a date and the time of day come again and again in what follows.
  private func isThread(after end: Int) -> Bool {
    var posts = 0
    for index in (end + 1)..<page.blocks.count {
      let block = page.blocks[index]
      guard block.measures.digits >= 5, block.measures.weight <= Self.longestPostLine,
        block.measures.linkDensity < 0.5
      else { continue }
      let rest = DateText(page.utf8(of: block)).rest
      guard rest.days > 0, rest.hasTime else { continue }
      posts += 1
      if posts >= Self.leastPosts { return true }
    }
    return false
  }

  /// The tags from the root to a node, as one number: elements with the same are styled alike.
  private func path(_ node: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = node
    while at > 0 {
      hash = (hash ^ UInt64(tree.tags[at].rawValue)) &* 0x100_0000_01B3
      at = tree.parent(at)
    }
    return hash
  }
}

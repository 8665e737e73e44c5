internal import TamisCore

/// Finds what readers wrote in the parts of a page that were removed as comments.
///
/// A comment is the closest element around a removed block that says so by its type, its id or its class,
/// such as `li#comment-12` or `div.comment-body`; else the closest `article`, or list item. Boxes to write one,
/// counts and buttons have no element of their own, or no text that is left.
///
/// Comments that a script loads later are not in the page.
struct ReaderComments {
  private let tree: PageTree
  private let page: PageBlocks
  private let phrases: [ChromePhrases.Match?]
  private let decisions: BlockDecisions

  init(_ parts: PageAnalysis, _ decisions: BlockDecisions) {
    tree = parts.tree
    page = parts.page
    phrases = parts.phrases
    self.decisions = decisions
  }

  /// More are not read of one page.
  private static let maximum = 2_000

  /// In the order of the page.
  /// - Complexity: O(nodes and bytes of the removed parts · depth).
  func comments() -> [ReaderComment] {
    var paths = ElementPaths(tree)
    var found: [ReaderComment] = []
    for removal in decisions.removals where removal.cls == .comments && removal.node > 0 {
      let threads = items(in: removal.node)
      let withText = Set(threads.map(\.item))
      for thread in threads where found.count < Self.maximum {
        // An element around comments that has no text of its own is none.
        let level = thread.chain.count { withText.contains($0) }
        let item = CommentItem(tree, thread.item, answers: thread.answers)
        let text = thread.blocks.filter { isText($0, in: item) }.map {
          String(decoding: page.utf8(of: page.blocks[$0]), as: UTF8.self)
        }
        guard !text.isEmpty else { continue }
        found.append(
          ReaderComment(
            author: item.author, published: item.published, level: level,
            text: text.joined(separator: "\n\n"), path: paths.path(of: thread.item)))
      }
    }
    return found
  }

  /// Whether a block is what the reader wrote: no name, no date, no button.
  private func isText(_ block: Int, in item: CommentItem) -> Bool {
    let (node, kind) = (page.blocks[block].node, page.blocks[block].kind)
    let measures = page.blocks[block].measures
    // Counts of votes, and crosses that close something, are no text.
    guard kind != .heading, phrases[block] == nil, measures.scalars > 1, measures.digits < measures.scalars,
      !item.isLabel(node, bytes: page.blocks[block].text.count)
    else { return false }
    return measures.linkDensity < 0.9
  }

  // MARK: Items

  private struct Thread {
    let item: Int
    /// The comment and those it answers, from the inside out.
    let chain: [Int]
    var blocks: [Int] = []
    /// The items inside this one.
    var answers: [Int] = []
  }

  /// The comments in an element, in the order of the page.
  private func items(in region: Int) -> [Thread] {
    var threads: [Thread] = []
    var places: [Int: Int] = [:]
    let strong = (region + 1..<tree.end(region)).contains { CommentItem.isMarked($0, tree) }
    for block in page.range(of: region, in: tree) {
      var above: [Int] = []
      var at = page.blocks[block].node
      var isInForm = false
      while at > region {
        isInForm = isInForm || tree.tags[at] == .form
        if strong ? CommentItem.isMarked(at, tree) : CommentItem.mayBe(at, tree) { above.append(at) }
        at = tree.parent(at)
      }
      let chain = comments(among: above)
      // Hints beside the box to write in are lists, too.
      guard let item = chain.first, !isInForm else { continue }
      if places[item] == nil {
        places[item] = threads.count
        threads.append(Thread(item: item, chain: chain))
        if chain.count > 1, let parent = places[chain[1]] { threads[parent].answers.append(item) }
      }
      if let place = places[item] { threads[place].blocks.append(block) }
    }
    return threads
  }

  /// Of the elements around a block that say they are comments, from the inside out, those that are: not the
  /// parts of one, which lie alone in it.
  private func comments(among above: [Int]) -> [Int] {
    above.enumerated().filter { index, node in
      index + 1 == above.count || CommentItem.isAnswer(node, to: above[index + 1], tree)
        || hasTwin(node)
    }.map(\.element)
  }

  /// Whether another element beside it says that it is a comment.
  private func hasTwin(_ node: Int) -> Bool {
    tree.children(of: tree.parent(node)).contains {
      $0 != node && tree.tags[$0] == tree.tags[node] && CommentItem.isMarked($0, tree)
    }
  }
}

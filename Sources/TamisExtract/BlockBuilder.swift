internal import TamisCore

/// Cuts a page's tree into blocks: the text between the borders of block-level elements, with white space
/// collapsed as a browser shows it.
struct BlockBuilder {
  private let tree: PageTree
  /// The tree's bytes, valid while blocks are built.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var page = PageBlocks.Draft()

  /// What the elements around the current text make of it.
  private struct Context {
    var end: Int
    var node: Int
    var kind = Block.Kind.paragraph
    var level = 0
    var listDepth = 0
    var isPreformatted = false
  }
  private var contexts: [Context] = []
  private var link: (node: Int, end: Int, start: Int)?

  /// The current block: where its text begins, and what is known of its end.
  private var start = 0
  private var firstLink = 0
  private var pendingSpace = false
  /// Line breaks not yet written; two or more end the block.
  private var pendingBreaks = 0
  /// The first node that stands within the current block, behind its beginning.
  private var firstWithin: Int?
  /// For each class name whether its inline elements are no text.
  private let isFurniture: [Bool]
  private let mayBeFurniture: Bool

  private init(_ tree: PageTree, bytes: UnsafeBufferPointer<UInt8>) {
    self.tree = tree
    self.bytes = bytes
    isFurniture = InlineFurniture.marks(in: tree)
    mayBeFurniture = isFurniture.contains(true)
  }

  /// - Complexity: O(nodes and bytes).
  static func blocks(of tree: PageTree) -> PageBlocks {
    tree.bytes.withUnsafeBufferPointer { BlockBuilder(tree, bytes: $0).blocks() }
  }

  private consuming func blocks() -> PageBlocks {
    page.text.reserveCapacity(tree.bytes.count)
    page.places.reserveCapacity(tree.count)
    contexts.append(Context(end: tree.count, node: 0))
    var node = 0
    while node < tree.count {
      closeContexts(before: node)
      // What stands before it is another block.
      if TagTraits.of(tree.tags[node]).contains(.block) { flush() }
      notePlace()
      let next = visit(node)
      // The nodes of a skipped subtree have the blocks that follow it.
      var skipped = node + 1
      while skipped < next {
        notePlace()
        skipped += 1
      }
      node = next
    }
    closeContexts(before: tree.count)
    flush()
    return PageBlocks(page)
  }

  /// Notes for the next node which blocks are before it.
  private mutating func notePlace() {
    let isWithin = page.text.count > start
    if isWithin, firstWithin == nil { firstWithin = page.places.count }
    page.places.append(PageBlocks.Place(before: page.blocks.count, isWithin: isWithin))
  }

  /// Takes back that nodes stand within the current block, which turned out to be none.
  private mutating func forgetBlock() {
    guard let first = firstWithin else { return }
    for index in first..<page.places.count {
      page.places[index] = PageBlocks.Place(before: page.blocks.count, isWithin: false)
    }
  }

  private mutating func closeContexts(before node: Int) {
    if let open = link, open.end <= node { closeLink() }
    while contexts.count > 1, contexts[contexts.count - 1].end <= node {
      flush()
      contexts.removeLast()
    }
  }

  /// Takes one node in, and returns the node to go on with.
  private mutating func visit(_ node: Int) -> Int {
    let tag = tree.tags[node]
    switch tag {
    case .text:
      append(tree.textRange(node))
      return node + 1
    case .head, .title, .rp, .rt, .script, .style, .option: return tree.end(node)
    case .br:
      lineBreak()
      return node + 1
    case .img:
      page.images.append(PageImage(node: node, block: page.blocks.count))
      return node + 1
    case .a:
      if isPermalink(node) { return tree.end(node) }
      partFromSibling(node)
      openLink(node)
      return node + 1
    case .table:
      flush()
      if let table = TableBuilder(tree, table: node).cells() {
        page.append(table, of: node, links: firstLink..<firstLink)
        start = page.text.count
        return tree.end(node)
      }
    default: break
    }
    if TagTraits.of(tag).contains(.block) {
      open(tag, node)
    } else if mayBeFurniture, isFurniturePart(node) {
      return tree.end(node)
    } else {
      partFromSibling(node)
    }
    return node + 1
  }

  /// Puts a space before an inline element that a style sheet sets off from its neighbour.
  private mutating func partFromSibling(_ node: Int) {
    guard page.text.count > start, !pendingSpace, pendingBreaks == 0, let last = page.text.last else {
      return
    }
    if InlineBorders.parts(node, behind: last, in: tree, bytes) { pendingSpace = true }
  }

  private func isFurniturePart(_ node: Int) -> Bool {
    var found = false
    tree.forEachClassName(of: node) { if isFurniture[$0] { found = true } }
    return found
  }

  private mutating func open(_ tag: HTMLTag, _ node: Int) {
    flush()
    var context = contexts[contexts.count - 1]
    context.end = tree.end(node)
    context.node = node
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      context.kind = .heading
      context.level = Int(tag.rawValue - HTMLTag.h1.rawValue) + 1
    case .ul, .ol, .dl, .menu: context.listDepth += 1
    case .li, .dt, .dd:
      context.kind = .listItem
      context.level = max(1, context.listDepth)
    case .blockquote:
      context.kind = .quote
      context.level = 0
    case .pre:
      context.kind = .code
      context.level = 0
      context.isPreformatted = true
    case .figcaption, .caption:
      context.kind = .caption
      context.level = 0
    case .td, .th, .article, .section, .aside, .nav:
      context.kind = .paragraph
      context.level = 0
    default: break
    }
    contexts.append(context)
  }

  /// Whether a link is the mark beside a heading that links to the heading itself.
  private func isPermalink(_ node: Int) -> Bool {
    guard contexts[contexts.count - 1].kind == .heading, let text = tree.text(of: node) else { return false }
    return ["¶", "#", "§", "🔗", "⚓"].contains(text)
  }

  private mutating func openLink(_ node: Int) {
    if link != nil { closeLink() }
    link = (node, tree.end(node), page.text.count)
  }

  private mutating func closeLink() {
    guard let open = link else { return }
    recordLink(open.node, from: open.start)
    link = nil
  }

  private mutating func recordLink(_ node: Int, from linkStart: Int) {
    let from = max(linkStart, start)
    guard page.text.count > from else { return }
    page.links.append(PageLink(node: node, text: from..<page.text.count))
  }

  private mutating func lineBreak() {
    if contexts[contexts.count - 1].isPreformatted {
      page.text.append(0x0A)
      return
    }
    guard page.text.count > start else { return }
    pendingBreaks += 1
    if pendingBreaks > 1 { flush() }
  }

  private mutating func append(_ text: Range<Int>) {
    if contexts[contexts.count - 1].isPreformatted {
      page.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[text]))
      return
    }
    var index = text.lowerBound
    let end = text.upperBound
    while index < end {
      if isSpace(bytes[index]) {
        pendingSpace = true
        index &+= 1
        continue
      }
      // What is as it is shown is copied at once: words with single spaces between them.
      let runStart = index
      index &+= 1
      while index < end {
        // One comparison for nearly all bytes.
        if bytes[index] <= 0x20 && isSpace(bytes[index]) {
          guard bytes[index] == 0x20, index &+ 1 < end, !isSpace(bytes[index &+ 1]) else { break }
        }
        index &+= 1
      }
      appendGap()
      page.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
    }
  }

  private mutating func appendGap() {
    if page.text.count > start {
      if pendingBreaks > 0 {
        page.text.append(0x0A)
      } else if pendingSpace {
        page.text.append(0x20)
      }
      // The gap before a link's first word is not part of the link.
      if let open = link, open.start == page.text.count - 1 { link?.start = page.text.count }
    }
    pendingSpace = false
    pendingBreaks = 0
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  /// Ends the current block.
  private mutating func flush() {
    if let open = link {
      // A link around blocks gives each its part.
      recordLink(open.node, from: open.start)
    }
    defer {
      firstWithin = nil
      start = page.text.count
      firstLink = page.links.count
      pendingSpace = false
      pendingBreaks = 0
      if link != nil { link?.start = page.text.count }
    }
    let context = contexts[contexts.count - 1]
    var end = page.text.count
    if context.isPreformatted {
      while end > start, isSpace(page.text[end - 1]) { end -= 1 }
    }
    guard end > start else {
      forgetBlock()
      cutText(to: start)
      return
    }
    cutText(to: end)
    guard TextMeasures.hasText(page.text[start..<end]), !BareMarks.areAll(page.text[start..<end]) else {
      forgetBlock()
      page.text.removeSubrange(start...)
      page.links.removeSubrange(firstLink...)
      return
    }
    let credit = creditStart(end, context)
    guard let credit, credit > start else {
      append(start..<end, links: firstLink..<page.links.count, context, isCredit: credit == start)
      return
    }
    // The caption and its credit are two blocks.
    let links = page.links[firstLink...].firstIndex { $0.text.lowerBound >= credit } ?? page.links.count
    var captionEnd = credit
    while captionEnd > start, isSpace(page.text[captionEnd - 1]) { captionEnd -= 1 }
    append(start..<captionEnd, links: firstLink..<links, context)
    append(credit..<end, links: links..<page.links.count, context, isCredit: true)
  }

  private mutating func append(
    _ text: Range<Int>, links: Range<Int>, _ context: Context, isCredit: Bool = false
  ) {
    page.append(
      text, links: links, kind: context.kind, level: context.level, node: context.node, isCredit: isCredit)
  }

  /// Where the credit of a caption begins in the current block.
  private func creditStart(_ end: Int, _ context: Context) -> Int? {
    guard context.kind == .caption || context.kind == .paragraph else { return nil }
    let isCaption =
      context.kind == .caption || page.images.last.map { $0.block == page.blocks.count } ?? false
    guard let credit = PhotoCredit.start(in: page.text[start..<end], isCaption: isCaption) else { return nil }
    let isLinked = page.links[firstLink...].contains {
      $0.text.lowerBound < credit && $0.text.upperBound > credit
    }
    return isLinked ? nil : credit
  }

  private mutating func cutText(to end: Int) {
    if page.text.count > end { page.text.removeSubrange(end...) }
  }
}

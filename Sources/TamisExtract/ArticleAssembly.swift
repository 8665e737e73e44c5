internal import TamisCore

/// Puts the kept blocks together as an article, and notes what was taken out.
struct ArticleAssembly {
  private let page: PageBlocks
  private let decisions: BlockDecisions
  /// Nil for a plain text page.
  private let tree: PageTree?
  /// What links are resolved against.
  private let address: PageAddress?

  /// How much of a removed text is recorded, in Unicode scalars.
  static let recordedScalars = 200
  /// How many blocks an article has at most. A page of a few bytes an element would else become a record of 25
  /// times its size, and whoever reads that takes as much again. No text is lost: what comes after is one block.
  static let maximumBlocks = 100_000

  init(_ page: PageBlocks, _ decisions: BlockDecisions, tree: PageTree?, baseURL: String?) {
    self.page = page
    self.decisions = decisions
    self.tree = tree
    address = baseURL.flatMap { PageAddress($0) }
  }

  /// - Complexity: O(bytes).
  func article(header: RecordHeader) -> Article {
    var paths = tree.map { ElementPaths($0) }
    var article = Article(header: header)
    var text: [UInt8] = []
    text.reserveCapacity(page.text.count)
    // Growing by doubling would hold all blocks up to three times.
    let kept = page.blocks.indices.count { decisions.isKept($0) }
    article.blocks.reserveCapacity(min(kept, Self.maximumBlocks))
    if kept > Self.maximumBlocks {
      article.header.warnings.append(
        "more than \(Self.maximumBlocks) blocks: the last one holds the text of all that follow")
    }
    var scalars = 0
    for (index, block) in page.blocks.enumerated() where decisions.isKept(index) {
      if !text.isEmpty {
        text.append(contentsOf: [0x0A, 0x0A])
        scalars += 2
      }
      let utf8 = page.utf8(of: block)
      let whole = TextSpan(scalars, scalars + utf8.count { $0 & 0xC0 != 0x80 })
      var place = BlockPlace(utf8: utf8, scalarStart: scalars)
      text.append(contentsOf: utf8)
      scalars = whole.end
      if article.blocks.count == Self.maximumBlocks {
        article.blocks[Self.maximumBlocks - 1].widen(to: whole.end)
        addLinks(of: block, &place, to: &article)
        continue
      }
      var added = Block(
        block.kind, level: block.level > 0 ? block.level : nil,
        span: whole,
        path: paths?.path(of: block.node), line: block.line)
      added.cells = page.cells[block.cells].map { TableCell($0, span: place.span($0.text)) }
      // Links begin anew at the block's start.
      place = BlockPlace(utf8: utf8, scalarStart: whole.start)
      addLinks(of: block, &place, to: &article)
      article.blocks.append(added)
    }
    article.text = String(decoding: text, as: UTF8.self)
    if let tree {
      article.images = ArticleImages(tree: tree, page: page, decisions: decisions, address: address).images()
    }
    article.removed = removedParts(&paths)
    return article
  }

  private func addLinks(of block: PageBlock, _ place: inout BlockPlace, to article: inout Article) {
    guard let tree else { return }
    for link in page.links[block.links] where !link.text.isEmpty {
      guard let href = tree.string(.href, of: link.node), !href.hasPrefix("#"), !href.hasPrefix("javascript:")
      else { continue }
      article.links.append(LinkReference(url: address?.resolve(href) ?? href, span: place.span(link.text)))
    }
  }

  private func removedParts(_ paths: inout ElementPaths?) -> [RemovedPart] {
    var parts: [RemovedPart] = []
    for (index, removal) in decisions.removals.enumerated() {
      var text: [UInt8] = []
      var characters = 0
      var first: PageBlock?
      for block in removal.blocks where decisions.removal[block] == Int32(truncatingIfNeeded: index) {
        let utf8 = page.utf8(of: page.blocks[block])
        first = first ?? page.blocks[block]
        characters += utf8.count { $0 & 0xC0 != 0x80 }
        if text.count < Self.recordedScalars * 4 {
          if !text.isEmpty { text.append(0x20) }
          text.append(contentsOf: utf8.prefix(Self.recordedScalars * 4))
        }
      }
      guard let first else { continue }
      let path =
        paths?.path(of: removal.node > 0 ? removal.node : first.node) ?? first.line.map { "line \($0)" }
      parts.append(
        RemovedPart(
          chromeClass: removal.cls.rawValue, rule: removal.rule, path: path, characters: characters,
          text: Self.beginning(of: text)))
    }
    return parts
  }

  /// At most `recordedScalars` scalars.
  private static func beginning(of utf8: [UInt8]) -> String {
    var scalars = 0
    let end = utf8.firstIndex { byte in
      if byte & 0xC0 != 0x80 { scalars += 1 }
      return scalars > recordedScalars
    }
    return String(decoding: utf8[..<(end ?? utf8.count)], as: UTF8.self)
  }
}

extension Block {
  /// Makes it a paragraph that goes on to `end`.
  fileprivate mutating func widen(to end: Int) {
    kind = .paragraph
    level = nil
    cells = []
    span = TextSpan(span.start, end)
  }
}

extension TableCell {
  init(_ cell: PageCell, span: TextSpan) {
    self.init(
      row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
      isHeader: cell.isHeader, span: span)
  }
}

/// Converts bytes of a block to scalars of the article, in one pass for places that ascend.
struct BlockPlace {
  private let utf8: ArraySlice<UInt8>
  private var byte: Int
  private var scalar: Int
  private let scalarStart: Int

  init(utf8: ArraySlice<UInt8>, scalarStart: Int) {
    self.utf8 = utf8
    self.scalarStart = scalarStart
    byte = utf8.startIndex
    scalar = scalarStart
  }

  mutating func span(_ bytes: Range<Int>) -> TextSpan {
    let start = scalar(at: bytes.lowerBound)
    return TextSpan(start, scalar(at: bytes.upperBound))
  }

  private mutating func scalar(at place: Int) -> Int {
    if place < byte {
      byte = utf8.startIndex
      scalar = scalarStart
    }
    while byte < place {
      scalar &+= utf8[byte] & 0xC0 != 0x80 ? 1 : 0
      byte &+= 1
    }
    return scalar
  }
}

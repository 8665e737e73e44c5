public import TamisCore

/// What became of each block of a page, and why; and the article that came of it.
public struct PageExplanation: Sendable, Equatable {
  /// A block of the page, kept or removed.
  public struct ExplainedBlock: Sendable, Equatable {
    /// What the block is, whether or not it is kept.
    public var kind: Block.Kind
    /// The rank of a heading, 1...6; the depth of a list item, from 1; nil for the others.
    public var level: Int?
    /// White space collapsed, but in code. The cells of a table's row are joined by a tab, rows by a line
    /// feed.
    public var text: String
    /// The path of the element that holds it, such as `body/main/article/p[3]`; nil for plain text.
    public var path: String?
    /// The line of a plain text page, from 1; nil for HTML.
    public var line: Int?
    /// The cells of a table, their spans in Unicode scalars of this block's `text`; empty for other blocks.
    public var cells: [TableCell]
    /// The class of chrome it was removed as, such as `share` or `nav`; nil where it is kept.
    public var chromeClass: String?
    /// The rule that removed it; nil where it is kept.
    public var rule: String?
    /// How much it looks like content, 0...1; nil where the model was not asked.
    public var score: Double?

    /// Whether the block is part of the article.
    public var isKept: Bool { rule == nil }

    /// A block that is kept, or removed where it has a rule.
    public init(
      _ kind: Block.Kind, level: Int? = nil, text: String, path: String? = nil, line: Int? = nil,
      cells: [TableCell] = [], chromeClass: String? = nil, rule: String? = nil, score: Double? = nil
    ) {
      self.kind = kind
      self.level = level
      self.text = text
      self.path = path
      self.line = line
      self.cells = cells
      self.chromeClass = chromeClass
      self.rule = rule
      self.score = score
    }
  }

  /// The article as `Extract.process` makes it, with the metadata, the type of page and the warnings.
  public var article: Article
  /// In the order of the page.
  public var blocks: [ExplainedBlock]

  /// An article, and the blocks of the page it was taken from.
  public init(article: Article, blocks: [ExplainedBlock]) {
    self.article = article
    self.blocks = blocks
  }
}

extension PageExplanation {
  /// - Parameters:
  ///   - tree: Nil for a plain text page.
  ///   - scores: For each block how likely it is content; nil where the model was not asked.
  /// - Complexity: O(bytes).
  init(
    _ page: PageBlocks, _ decisions: BlockDecisions, tree: PageTree?, article: Article,
    scores: [Float]? = nil
  ) {
    var paths = tree.map { ElementPaths($0) }
    let blocks = page.blocks.enumerated().map { index, block in
      let utf8 = page.utf8(of: block)
      let removal = decisions.isKept(index) ? nil : decisions.removals[Int(decisions.removal[index])]
      var place = BlockPlace(utf8: utf8, scalarStart: 0)
      return ExplainedBlock(
        block.kind, level: block.level > 0 ? block.level : nil, text: String(decoding: utf8, as: UTF8.self),
        path: paths?.path(of: block.node), line: block.line,
        cells: page.cells[block.cells].map { TableCell($0, span: place.span($0.text)) },
        chromeClass: removal?.cls.rawValue, rule: removal?.rule,
        score: scores.map { (Double($0[index]) * 1000).rounded() / 1000 })
    }
    self.init(article: article, blocks: blocks)
  }

  /// Shows the parts that the site's rules took out of blocks before the block they were in.
  mutating func insert(_ pruned: [SiteReading.PrunedPart], page: PageBlocks) {
    guard !pruned.isEmpty else { return }
    var merged: [ExplainedBlock] = []
    var rest = pruned[...]
    for (index, block) in blocks.enumerated() {
      while let part = rest.first, let first = page.blocksBefore(part.node), first <= index {
        merged.append(part.explained)
        rest.removeFirst()
      }
      merged.append(block)
    }
    blocks = merged + rest.map(\.explained)
  }
}

extension SiteReading.PrunedPart {
  fileprivate var explained: PageExplanation.ExplainedBlock {
    PageExplanation.ExplainedBlock(
      .paragraph, text: text, path: path, chromeClass: removed.chromeClass, rule: removed.rule)
  }
}

internal import TamisCore

/// All text of a page cut into blocks, chrome included, in document order.
///
/// Since blocks are in document order, the blocks of an element are a contiguous range.
///
/// A class, though nothing in it changes, for the reason that `PageTree` is one.
final class PageBlocks: Sendable {
  let blocks: [PageBlock]
  /// The text of all blocks one after the other: UTF-8 with white space collapsed.
  let text: [UInt8]
  let links: [PageLink]
  let images: [PageImage]
  /// The cells of all tables, each table's contiguous.
  let cells: [PageCell]
  /// For each node of the tree, where it stands among the blocks.
  private let places: [Place]

  init(_ draft: consuming Draft) {
    blocks = draft.blocks
    text = draft.text
    links = draft.links
    images = draft.images
    cells = draft.cells
    places = draft.places
  }

  /// The blocks while they are made.
  struct Draft {
    var blocks: [PageBlock] = []
    var text: [UInt8] = []
    var links: [PageLink] = []
    var images: [PageImage] = []
    var cells: [PageCell] = []
    var places: [Place] = []
  }

  /// Where a node begins among the blocks.
  struct Place {
    private let packed: UInt32

    /// - Parameters:
    ///   - before: How many blocks have ended before the node.
    ///   - isWithin: Whether it stands within a block, behind its beginning: a block belongs to the elements that hold
    ///     all of it, and the next is the node's first.
    init(before: Int, isWithin: Bool) {
      packed = UInt32(truncatingIfNeeded: before) << 1 | (isWithin ? 1 : 0)
    }

    var before: Int { Int(packed >> 1) }
    var first: Int { Int(packed >> 1) + Int(packed & 1) }
  }

  /// The blocks whose text lies in the subtree of `node`.
  func range(of node: Int, in tree: PageTree) -> Range<Int> {
    let first = min(places[node].first, blocks.count)
    let end = tree.end(node)
    return first..<max(first, end < places.count ? places[end].before : blocks.count)
  }

  /// The blocks that have any of their text in the subtree of `node`.
  func touched(by node: Int, in tree: PageTree) -> Range<Int> {
    let first = min(places[node].before, blocks.count)
    let end = tree.end(node)
    return first..<max(first, min(end < places.count ? places[end].first : blocks.count, blocks.count))
  }

  /// The first block of a node; nil for one that is no part of the page.
  func firstBlock(of node: Int) -> Int? { node < places.count ? places[node].first : nil }

  /// How many blocks have ended before a node; nil for one that is no part of the page.
  func blocksBefore(_ node: Int) -> Int? { node < places.count ? places[node].before : nil }

  func utf8(of block: PageBlock) -> ArraySlice<UInt8> { text[block.text] }
}

/// A piece of a page's text that is read as one: a paragraph, heading, list item, table…
///
/// Pages may have a million of them, so that numbers are stored in no more bytes than they need: a page is
/// shorter than 2³¹ bytes.
struct PageBlock {
  var kind: Block.Kind
  private var storedLevel: Int16
  private let storedNode: Int32
  private let storedText: NarrowRange
  private let storedLinks: NarrowRange
  private let storedCells: NarrowRange
  private let storedLine: Int32
  var measures: TextMeasures

  init(
    kind: Block.Kind, level: Int, node: Int, text: Range<Int>, links: Range<Int>, cells: Range<Int> = 0..<0,
    measures: TextMeasures = TextMeasures(), line: Int? = nil, isCredit: Bool = false
  ) {
    self.isCredit = isCredit
    self.kind = kind
    storedLevel = Int16(clamping: level)
    storedNode = Int32(node)
    storedText = NarrowRange(text)
    storedLinks = NarrowRange(links)
    storedCells = NarrowRange(cells)
    storedLine = line.map { Int32($0) } ?? -1
    self.measures = measures
  }

  /// Whether it is the credit cut off a caption.
  let isCredit: Bool
  /// The rank of a heading, the depth of a list item, else 0.
  var level: Int {
    get { Int(storedLevel) }
    set { storedLevel = Int16(clamping: newValue) }
  }
  /// The innermost block-level element around its text; 0 for a plain text page.
  var node: Int { Int(storedNode) }
  /// Its bytes in `PageBlocks.text`.
  var text: Range<Int> { storedText.range }
  /// Its links in `PageBlocks.links`.
  var links: Range<Int> { storedLinks.range }
  /// Its cells in `PageBlocks.cells`.
  var cells: Range<Int> { storedCells.range }
  /// The line of a plain text page, from 1.
  var line: Int? { storedLine < 0 ? nil : Int(storedLine) }
}

/// A range in half the space.
struct NarrowRange {
  private let start: Int32
  private let end: Int32

  /// - Parameter range: Within 0..<2³¹.
  init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A link in the text of a block.
struct PageLink {
  private let storedNode: Int32
  private let storedText: NarrowRange

  init(node: Int, text: Range<Int>) {
    storedNode = Int32(node)
    storedText = NarrowRange(text)
  }

  /// The element.
  var node: Int { Int(storedNode) }
  /// Bytes of `PageBlocks.text`.
  var text: Range<Int> { storedText.range }
}

/// An image, and the block it stands before.
struct PageImage {
  let node: Int
  let block: Int
}

/// A cell of a table. Its text is a part of the table's block.
struct PageCell {
  private let storedRow: Int32
  private let storedColumn: Int32
  private let storedRowSpan: Int16
  private let storedColumnSpan: Int16
  let isHeader: Bool
  private let storedText: NarrowRange

  init(row: Int, column: Int, rowSpan: Int, columnSpan: Int, isHeader: Bool, text: Range<Int>) {
    storedRow = Int32(clamping: row)
    storedColumn = Int32(clamping: column)
    storedRowSpan = Int16(clamping: rowSpan)
    storedColumnSpan = Int16(clamping: columnSpan)
    self.isHeader = isHeader
    storedText = NarrowRange(text)
  }

  var row: Int { Int(storedRow) }
  var column: Int { Int(storedColumn) }
  /// At most 1,000.
  var rowSpan: Int { Int(storedRowSpan) }
  /// At most 1,000.
  var columnSpan: Int { Int(storedColumnSpan) }
  /// Bytes of `PageBlocks.text`.
  var text: Range<Int> { storedText.range }
}

internal import TamisCore

/// All text of a page cut into blocks, chrome included, in document order.
///
/// Since blocks are in document order, the blocks of an element are a contiguous range.
struct PageBlocks {
  var blocks: [PageBlock] = []
  /// The text of all blocks one after the other: UTF-8 with white space collapsed.
  var text: [UInt8] = []
  var links: [PageLink] = []
  var images: [PageImage] = []
  /// The cells of all tables, each table's contiguous.
  var cells: [PageCell] = []
  /// For each node of the tree, the first block at or after its start.
  var firstBlock: [Int32] = []

  /// The blocks whose text lies in the subtree of `node`.
  func range(of node: Int, in tree: PageTree) -> Range<Int> {
    let first = Int(firstBlock[node])
    let end = tree.end(node)
    return first..<(end < firstBlock.count ? Int(firstBlock[end]) : blocks.count)
  }

  func utf8(of block: PageBlock) -> ArraySlice<UInt8> { text[block.text] }
}

/// A piece of a page's text that is read as one: a paragraph, heading, list item, table…
struct PageBlock {
  var kind: Block.Kind
  /// The rank of a heading, the depth of a list item, else 0.
  var level: Int
  /// The innermost block-level element around its text; 0 for a plain text page.
  var node: Int
  /// Its bytes in `PageBlocks.text`.
  var text: Range<Int>
  /// Its links in `PageBlocks.links`.
  var links: Range<Int>
  /// Its cells in `PageBlocks.cells`.
  var cells: Range<Int> = 0..<0
  var measures = TextMeasures()
  /// The line of a plain text page, from 1.
  var line: Int?
  /// Whether it is the credit cut off a caption.
  var isCredit = false
}

/// A link in the text of a block.
struct PageLink {
  /// The element.
  let node: Int
  /// Bytes of `PageBlocks.text`.
  var text: Range<Int>
}

/// An image, and the block it stands before.
struct PageImage {
  let node: Int
  let block: Int
}

/// A cell of a table. Its text is a part of the table's block.
struct PageCell {
  var row: Int
  var column: Int
  var rowSpan: Int
  var columnSpan: Int
  var isHeader: Bool
  /// Bytes of `PageBlocks.text`.
  var text: Range<Int>
}

/// What can be counted in a text in one pass.
struct TextMeasures {
  /// Unicode scalars that are no white space.
  var scalars = 0
  /// Those of them inside links.
  var linkScalars = 0
  /// Han, Kana and Hangul: one says about as much as two and a half letters.
  var wideScalars = 0
  /// Commas, full stops, colons and the like of running text, of every script.
  var punctuation = 0
  var digits = 0
  /// White-space separated words.
  var words = 0
  /// Whether the last mark ends a sentence.
  var endsSentence = false

  /// The length of the text in letters of an alphabetic script.
  var weight: Double { Double(scalars) + 1.5 * Double(wideScalars) }
  /// The share of the text inside links, 0...1.
  var linkDensity: Double { scalars == 0 ? 0 : min(1, Double(linkScalars) / Double(scalars)) }

  init() {}

  /// Whether there is more than white space.
  static func hasText(_ utf8: ArraySlice<UInt8>) -> Bool {
    TextMeasures(utf8.prefix(64)).scalars > 0 || (utf8.count > 64 && TextMeasures(utf8).scalars > 0)
  }

  /// - Complexity: O(*n*).
  init(_ utf8: ArraySlice<UInt8>) {
    var inWord = false
    var index = utf8.startIndex
    let end = utf8.endIndex
    while index < end {
      let byte = utf8[index]
      if byte < 0x80 {
        index &+= 1
        if byte <= 0x20 {
          inWord = false
          continue
        }
        scalars &+= 1
        if !inWord { words &+= 1 }
        inWord = true
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
          punctuation &+= 1
          endsSentence = byte == UInt8(ascii: ":")
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
          punctuation &+= 1
          endsSentence = true
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): break
        default:
          if byte &- UInt8(ascii: "0") < 10 { digits &+= 1 }
          endsSentence = false
        }
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      var step = 1
      while step < length && index &+ step < end {
        scalar = scalar << 6 | UInt32(utf8[index &+ step] & 0x3F)
        step &+= 1
      }
      index &+= step
      if scalar == 0xA0 || scalar == 0x3000 || scalar == 0x202F {
        inWord = false
        continue
      }
      scalars &+= 1
      if !inWord { words &+= 1 }
      inWord = true
      count(scalar)
    }
  }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0x2026, 0xFF0E:  // 。！？…．
      punctuation &+= 1
      endsSentence = true
    case 0xFF0C, 0x3001, 0xFF1A, 0xFF1B:  // ，、：；
      punctuation &+= 1
      endsSentence = scalar == 0xFF1A
    case 0xBB, 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x300B: break  // closing marks keep what was before
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      wideScalars &+= 1
      endsSentence = false
    default: endsSentence = false
    }
  }

  static func += (left: inout TextMeasures, right: TextMeasures) {
    left.scalars &+= right.scalars
    left.linkScalars &+= right.linkScalars
    left.wideScalars &+= right.wideScalars
    left.punctuation &+= right.punctuation
    left.digits &+= right.digits
    left.words &+= right.words
  }
}

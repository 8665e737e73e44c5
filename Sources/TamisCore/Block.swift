/// A part of an article's text. Blocks are in the order of the text, and the text is exactly the blocks
/// joined by a blank line.
public struct Block: Sendable, Equatable {
  /// What a block is. Raw values are those of the JSON form.
  public enum Kind: String, Sendable, CaseIterable {
    case heading, paragraph
    case listItem = "list_item"
    case quote, code, table, caption
  }

  /// What the block is.
  public var kind: Kind
  /// The rank of a heading, 1...6; the depth of a list item, from 1; nil for the others.
  public var level: Int?
  /// The block's place in the article's text, in Unicode scalars.
  public var span: TextSpan
  /// BCP 47 tag, with the script for Chinese; nil before normalization, `und` where nothing can be told.
  public var language: String?
  /// 0...1.
  public var languageScore: Double?
  /// The element's path in the page, such as `body/main/article/p[3]`; nil for plain text.
  public var path: String?
  /// The line of a plain text page, from 1; nil for HTML.
  public var line: Int?
  /// The cells of a table, row by row; empty for other blocks.
  public var cells: [TableCell]

  /// A block of the text at `span`, without a language yet.
  public init(
    _ kind: Kind, level: Int? = nil, span: TextSpan, path: String? = nil, line: Int? = nil,
    cells: [TableCell] = []
  ) {
    self.kind = kind
    self.level = level
    self.span = span
    language = nil
    languageScore = nil
    self.path = path
    self.line = line
    self.cells = cells
  }
}

/// A half-open range of an article's text, in Unicode scalars from its start.
public struct TextSpan: Sendable, Hashable {
  /// The first scalar.
  public var start: Int
  /// Behind the last scalar.
  public var end: Int

  /// The scalars from `start` up to `end`, which is not below it.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many scalars it covers.
  public var count: Int { end - start }
}

/// One cell of a table. In the text, the cells of a row are joined by a tab, rows by a line feed.
public struct TableCell: Sendable, Equatable {
  /// From 0.
  public var row: Int
  /// From 0, counting the columns that cells above or to the left reach into.
  public var column: Int
  /// 1 or more.
  public var rowSpan: Int
  /// 1 or more.
  public var columnSpan: Int
  /// Whether the page marks it as the head of a row or column.
  public var isHeader: Bool
  /// Where it stands in the text.
  public var span: TextSpan

  /// A cell whose text is at `span`.
  public init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false, span: TextSpan
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.isHeader = isHeader
    self.span = span
  }
}

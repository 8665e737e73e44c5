/// Tells tables of data from tables for layout, and reads the cells of the former.
struct TableBuilder {
  private let tree: PageTree
  private let table: Int

  /// A cell with its text, white space collapsed, line breaks as spaces.
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
    var isHeader: Bool
    var text: [UInt8]
    var linkScalars: Int
  }

  /// A cell of a layout table holds paragraphs; one of a data table seldom more than this many bytes.
  private static let longCell = 300
  /// Spans over this are mistakes or attacks. HTML allows 1,000 columns.
  private static let maximumSpan = 1_000

  init(_ tree: PageTree, table: Int) {
    self.tree = tree
    self.table = table
  }

  /// The cells row by row, or nil for a table that only arranges things.
  /// - Complexity: O(nodes in the table).
  func cells() -> [Cell]? {
    guard let rows = rows(), rows.count >= 2 || hasHeader else { return nil }
    var cells: [Cell] = []
    // For each column the row up to which a cell from above reaches.
    var covered: [Int] = []
    for (row, nodes) in rows.enumerated() {
      var column = 0
      for node in nodes {
        while column < covered.count && covered[column] > row { column += 1 }
        let cell = cell(node, row: row, column: column)
        for covering in column..<(column + cell.columnSpan) {
          if covering >= covered.count { covered.append(0) }
          covered[covering] = row + cell.rowSpan
        }
        column += cell.columnSpan
        cells.append(cell)
      }
    }
    return isData(cells, rows: rows) ? cells : nil
  }

  private var hasHeader: Bool {
    for node in table..<tree.end(table) where tree.tags[node] == .th || tree.tags[node] == .caption {
      return true
    }
    return false
  }

  /// The cells of each row; nil for a table that holds tables, forms or headings.
  private func rows() -> [[Int]]? {
    if let role = tree.string(.role, of: table), role == "presentation" || role == "none" { return nil }
    var rows: [[Int]] = []
    for node in (table + 1)..<tree.end(table) {
      switch tree.tags[node] {
      case .table, .form, .h1, .h2, .h3, .article, .section, .nav, .textarea, .pre: return nil
      case .tr: rows.append([])
      case .td, .th:
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(node)
      default: break
      }
    }
    rows.removeAll { $0.isEmpty }
    return rows
  }

  private func cell(_ node: Int, row: Int, column: Int) -> Cell {
    var text: [UInt8] = []
    var linkScalars = 0
    var gap = false
    var linkEnd = 0
    for index in node..<tree.end(node) {
      let tag = tree.tags[index]
      if tag == .a { linkEnd = max(linkEnd, tree.end(index)) }
      guard tag == .text else {
        if tag == .br || TagTraits.of(tag).contains(.block) { gap = true }
        continue
      }
      for byte in tree.bytes[tree.textRange(index)] {
        if byte == 0x20 || byte &- 9 < 5 {
          gap = true
          continue
        }
        if gap && !text.isEmpty { text.append(0x20) }
        gap = false
        text.append(byte)
        if index < linkEnd && byte & 0xC0 != 0x80 { linkScalars += 1 }
      }
    }
    return Cell(
      row: row, column: column, rowSpan: span(.rowspan, node), columnSpan: span(.colspan, node),
      isHeader: tree.tags[node] == .th, text: text, linkScalars: linkScalars)
  }

  private func span(_ name: HTMLAttribute, _ node: Int) -> Int {
    guard let text = tree.string(name, of: node), let number = Int(text) else { return 1 }
    return min(max(number, 1), Self.maximumSpan)
  }

  private func isData(_ cells: [Cell], rows: [[Int]]) -> Bool {
    guard cells.count >= 2 else { return false }
    let wideRows = rows.count { $0.count >= 2 }
    guard wideRows * 2 >= rows.count else { return false }
    let filled = cells.filter { !$0.text.isEmpty }
    let long = filled.count { $0.text.count > Self.longCell }
    if hasHeader { return long * 3 <= filled.count }
    return rows.count >= 2 && long == 0 && filled.count * 2 >= cells.count
  }
}

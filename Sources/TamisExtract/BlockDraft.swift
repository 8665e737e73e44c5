internal import TamisCore

// Adds blocks: of text that the draft already ends with, and of tables, whose text it takes.
extension PageBlocks.Draft {
  /// Adds a block with the links in it.
  mutating func append(
    _ text: Range<Int>, links: Range<Int>, kind: Block.Kind, level: Int, node: Int, isCredit: Bool
  ) {
    var measures = TextMeasures(self.text[text])
    for link in links {
      // White space that was cut from the block's end may have been a link's.
      self.links[link] = PageLink(
        node: self.links[link].node, text: self.links[link].text.clamped(to: text))
      measures.linkScalars += Self.scalars(self.text[self.links[link].text])
    }
    blocks.append(
      PageBlock(
        kind: kind, level: level, node: node, text: text, links: links, measures: measures,
        isCredit: isCredit))
  }

  /// Adds a table as one block: cells joined by tabs, rows by line feeds. One without text adds nothing.
  mutating func append(_ table: [TableBuilder.Cell], of node: Int, links: Range<Int>) {
    let (start, firstCell) = (text.count, cells.count)
    var row = 0
    var measures = TextMeasures()
    for (index, cell) in table.enumerated() {
      if index > 0 { text.append(cell.row == row ? 0x09 : 0x0A) }
      row = cell.row
      let from = text.count
      text.append(contentsOf: cell.text)
      var counted = TextMeasures(cell.text[...])
      counted.linkScalars = min(cell.linkScalars, counted.scalars)
      measures += counted
      cells.append(
        PageCell(
          row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
          isHeader: cell.isHeader, text: from..<text.count))
    }
    guard measures.scalars > 0 else {
      text.removeSubrange(start...)
      cells.removeSubrange(firstCell...)
      return
    }
    blocks.append(
      PageBlock(
        kind: .table, level: 0, node: node, text: start..<text.count, links: links,
        cells: firstCell..<cells.count, measures: measures))
  }

  private static func scalars(_ utf8: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in utf8 where byte & 0xC0 != 0x80 && byte != 0x20 && byte &- 9 >= 5 { count &+= 1 }
    return count
  }
}

extension Block {
  /// The parts of `text` between blank lines, each a paragraph without white space at its ends.
  ///
  /// For records that come with a text and no blocks. The blocks then need not join to the text: what
  /// lies between them is white space.
  /// - Complexity: O(*n*).
  public static func paragraphs(of text: String) -> [Block] {
    var blocks: [Block] = []
    var start: Int?
    var end = 0
    var lineFeeds = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if scalar == "\n" { lineFeeds += 1 }
      } else {
        if lineFeeds > 1, let first = start {
          blocks.append(Block(.paragraph, span: TextSpan(first, end)))
          start = nil
        }
        lineFeeds = 0
        if start == nil { start = offset }
        end = offset + 1
      }
      offset += 1
    }
    if let start { blocks.append(Block(.paragraph, span: TextSpan(start, end))) }
    return blocks
  }
}

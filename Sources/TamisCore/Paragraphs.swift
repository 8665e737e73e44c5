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
      if isWhiteSpace(scalar.value) {
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

  /// Unicode's White_Space; ten times as fast as the standard library's property.
  @inline(__always)
  private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

internal import TamisCore

// Authors of Chinese pages, told by the lines of the text.
extension AuthorChoice {
  /// The Chinese reporters named where the text begins.
  var reporters: [String] {
    var left = Self.firstParagraphs
    return lines.first(upTo: .max) { block, line in
      guard left > 0, block.measures.wideScalars > 1 else { return nil }
      left -= 1
      let names = HanReporters.names(in: line)
      return names.isEmpty ? nil : unique(names)
    } ?? []
  }

  /// In blocks: dates, tools and captions come first.
  private static let firstParagraphs = 24

  /// Chinese names after the words for reporters and authors, near the title or at the end of a paragraph.
  var hanNames: [String] {
    for line in lines.near {
      let names = HanBylines.names(in: line)
      if !names.isEmpty { return unique(names) }
    }
    return lines.first(upTo: .max) { block, line in
      guard block.measures.wideScalars > 1, block.measures.linkScalars * 2 < block.measures.scalars else {
        return nil
      }
      let names = HanBylines.names(in: line.prefix(Self.longestHanLine))
      return names.isEmpty || PageRegion.isAside(block.node, in: tree, around: lines.heading)
        ? nil : unique(names)
    } ?? []
  }

  /// In bytes: a paragraph. Of a text in one piece its beginning is read.
  private static let longestHanLine = 1_500
}

internal import TamisCore

/// Phrases of page chrome in blocks of text and links, where the block as a whole is none.
extension PageBlocks {
  /// What the links of a block are where it is nothing but links that each are a phrase.
  func phraseOfLinks(in block: PageBlock) -> ChromePhrases.Match? {
    guard block.links.count >= 2, block.links.count <= 12, block.measures.linkDensity > 0.8 else {
      return nil
    }
    let matches = block.links.compactMap { ChromePhrases.all.match(text[links[$0].text]) }
    guard matches.count * 3 >= block.links.count * 2, let first = matches.first, first.isWhole else {
      return nil
    }
    return first
  }

  /// Whether a block leads over to the one link that the rest of it is, marks aside: *À lire aussi* and the headline
  /// of another article, or a headline between arrows. Such lines stand between paragraphs, and end no article.
  func leadsOver(_ block: PageBlock) -> Bool {
    guard block.links.count == 1, let link = block.links.first.map({ links[$0].text }),
      !Self.hasWord(text[link.upperBound..<block.text.upperBound])
    else { return false }
    let before = text[block.text.lowerBound..<link.lowerBound]
    guard Self.hasWord(before) else {
      return block.kind == .paragraph && Self.beginsWithArrows(text[block.text.lowerBound..<link.upperBound])
    }
    guard let match = ChromePhrases.all.match(before), match.isWhole else { return false }
    // *Read more* is a button where nothing follows.
    return match.cls == .related || match.cls == .paging
  }

  private static func hasWord(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty
      && String(decoding: text, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  /// Whether a text begins as *>> headline*.
  private static func beginsWithArrows(_ text: ArraySlice<UInt8>) -> Bool {
    [">>", "►", "▶", "➡", "👉"].contains { text.starts(with: $0.utf8) }
  }
}

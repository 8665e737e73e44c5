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

  /// Whether a block leads over to the one link that the rest of it is: *À lire aussi* and the headline of another
  /// article. Such lines stand between paragraphs, and end no article.
  func leadsOver(_ block: PageBlock) -> Bool {
    guard block.links.count == 1, let link = block.links.first.map({ links[$0].text }),
      link.upperBound == block.text.upperBound, link.lowerBound > block.text.lowerBound,
      let match = ChromePhrases.all.match(text[block.text.lowerBound..<link.lowerBound]),
      match.isWhole
    else { return false }
    return match.cls == .related
  }
}

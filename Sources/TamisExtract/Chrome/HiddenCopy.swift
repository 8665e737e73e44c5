/// Text that no reader sees and that stands on the page once more, for all to read: the article again as microdata, for
/// machines that listen or index. However large it is, it is no content, while a hidden text that is the only one may be
/// shown by a script.
enum HiddenCopy {
  /// The rule recorded for what is taken so.
  static let rule = "hidden-copy"

  /// So many places of the hidden text are looked for, each of so many bytes.
  private static let samples = 8
  private static let sampleLength = 48
  /// A shorter text may be said twice by chance.
  private static let shortest = 400
  /// So much of what is shown is searched, in bytes: a page may be made so that each search takes long.
  private static let mostSearched = 1 << 18
  /// So many elements of a page are looked at: one may stand in the other, as deep as pages may be nested.
  static let mostElements = 3

  /// - Parameters:
  ///   - blocks: Those of the hidden element.
  ///   - decisions: What is taken out already: of two hidden copies one stays.
  /// - Complexity: O(blocks of the page), and a search through at most 256 KiB for each sample.
  static func isCopy(_ blocks: Range<Int>, of page: PageBlocks, _ decisions: BlockDecisions) -> Bool {
    guard let first = blocks.first, let last = blocks.last else { return false }
    let hidden = page.text[page.blocks[first].text.lowerBound..<page.blocks[last].text.upperBound]
    guard hidden.count >= shortest else { return false }
    var searched = 0
    let shown = page.blocks.indices.filter { index in
      guard !blocks.contains(index), decisions.isKept(index), searched < mostSearched else { return false }
      searched += page.blocks[index].text.count
      return true
    }
    let found = (0..<samples).count { number in
      let sample = sample(of: hidden, at: hidden.count / samples * number)
      return shown.contains { page.utf8(of: page.blocks[$0]).prefix(mostSearched).has(sample) }
    }
    return found * 2 >= samples
  }

  /// Some bytes from a place on, from the beginning of a character.
  private static func sample(of text: ArraySlice<UInt8>, at offset: Int) -> [UInt8] {
    let rest = text[(text.startIndex + offset)...].drop { $0 & 0xC0 == 0x80 }
    return Array(rest.prefix(sampleLength))
  }
}

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

  /// - Parameters:
  ///   - blocks: Those of the hidden element.
  ///   - decisions: What is taken out already: of two hidden copies one stays.
  /// - Complexity: O(bytes of the page).
  static func isCopy(_ blocks: Range<Int>, of page: PageBlocks, _ decisions: BlockDecisions) -> Bool {
    guard let first = blocks.first, let last = blocks.last else { return false }
    let hidden = page.text[page.blocks[first].text.lowerBound..<page.blocks[last].text.upperBound]
    guard hidden.count >= shortest else { return false }
    let shown = page.blocks.indices.filter { !blocks.contains($0) && decisions.isKept($0) }
    let found = (0..<samples).count { number in
      let sample = sample(of: hidden, at: hidden.count / samples * number)
      return shown.contains { page.utf8(of: page.blocks[$0]).has(sample) }
    }
    return found * 2 >= samples
  }

  /// Some bytes from a place on, from the beginning of a character.
  private static func sample(of text: ArraySlice<UInt8>, at offset: Int) -> [UInt8] {
    let rest = text[(text.startIndex + offset)...].drop { $0 & 0xC0 == 0x80 }
    return Array(rest.prefix(sampleLength))
  }
}

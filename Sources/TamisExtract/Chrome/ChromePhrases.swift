/// Phrases that mark a short block as page chrome, of all languages at once.
///
/// In the word tables `{n}` stands for a number, `{x}` for any short run, and a `…` at the end for any
/// continuation; otherwise a phrase is the whole block. Phrases and blocks are compared as `FoldedText`.
struct ChromePhrases: Sendable {
  /// Whole blocks, by folded text.
  private var whole: [FoldedText: ChromeClass] = [:]
  /// Beginnings, by their first four bytes, longest first.
  private var beginnings: [UInt32: [(text: [UInt8], cls: ChromeClass)]] = [:]
  /// Phrases with `{x}`: what comes before and after it.
  private var framed: [(before: [UInt8], after: [UInt8], cls: ChromeClass)] = []

  /// Longer blocks are not looked up: chrome is short.
  static let maximumBytes = 480
  /// What `{x}` covers at most, in bytes.
  private static let maximumGap = 60

  static let all = ChromePhrases([
    french, chineseSimplified, chineseTraditional, english, german, spanish, italian, portuguese, polish,
    russian, greek, dutch,
  ])

  init(_ tables: [[(ChromeClass, [String])]]) {
    for table in tables {
      for (cls, phrases) in table {
        for phrase in phrases { add(phrase, cls) }
      }
    }
    for key in beginnings.keys { beginnings[key]?.sort { $0.text.count > $1.text.count } }
  }

  private mutating func add(_ phrase: String, _ cls: ChromeClass) {
    // U+0001 and U+0002 survive the folding, braces would too but cost a search.
    let marked = Array(phrase.utf8).replacing(Array("{n}".utf8), with: Array("0".utf8))
    if let gap = marked.firstRange(of: Array("{x}".utf8)) {
      let before = FoldedText(marked[..<gap.lowerBound], keepsEnds: true).bytes
      let after = FoldedText(marked[gap.upperBound...], keepsEnds: true, keepsStart: true).bytes
      framed.append((before, after, cls))
    } else if marked.suffix(3).elementsEqual("…".utf8) {
      let folded = FoldedText(marked.dropLast(3), keepsEnds: true).bytes
      guard folded.count >= 4 else {
        framed.append((folded, [], cls))
        return
      }
      beginnings[Self.key(folded[...]), default: []].append((folded, cls))
    } else {
      let folded = FoldedText(marked[...])
      // The first language that names a phrase decides its class.
      if whole[folded] == nil { whole[folded] = cls }
    }
  }

  private static func key(_ folded: ArraySlice<UInt8>) -> UInt32 {
    folded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Looks all blocks of a page up.
  static func matches(in page: PageBlocks) -> [Match?] {
    page.blocks.map { all.match(page.utf8(of: $0)) }
  }

  /// What matched a block.
  struct Match {
    let cls: ChromeClass
    /// Whether the phrase is the whole block, not only its beginning.
    let isWhole: Bool
  }

  /// Whether a beginning ends where a word does: "stand" does not begin "standard".
  private func endsWord(_ beginning: [UInt8], in folded: [UInt8]) -> Bool {
    guard folded.count > beginning.count, let last = beginning.last else { return true }
    let isLetter = last &- UInt8(ascii: "a") < 26 || (last >= 0x80 && Self.isSpacedScript(beginning))
    let next = folded[beginning.count]
    return !isLetter || !(next &- UInt8(ascii: "a") < 26 || (0xC3...0xD4).contains(next))
  }

  /// Whether a text ends in Latin, Greek or Cyrillic: their letters take two bytes.
  private static func isSpacedScript(_ text: [UInt8]) -> Bool {
    text.count >= 2 && (0xC3...0xD4).contains(text[text.count - 2])
  }

  /// Looks a block up.
  /// - Complexity: O(length of the block).
  func match(_ utf8: ArraySlice<UInt8>) -> Match? {
    guard utf8.count <= Self.maximumBytes else { return nil }
    let folded = FoldedText(utf8)
    guard !folded.bytes.isEmpty else { return nil }
    if let cls = whole[folded] { return Match(cls: cls, isWhole: true) }
    if folded.bytes.count >= 4 {
      for beginning in beginnings[Self.key(folded.bytes[...])] ?? []
      where folded.bytes.starts(with: beginning.text) && endsWord(beginning.text, in: folded.bytes) {
        return Match(cls: beginning.cls, isWhole: false)
      }
    }
    for frame in framed
    where folded.bytes.count <= frame.before.count + frame.after.count + Self.maximumGap
      && folded.bytes.count > frame.before.count + frame.after.count
      && folded.bytes.starts(with: frame.before)
      && folded.bytes.suffix(frame.after.count).elementsEqual(frame.after)
    {
      // "By" and "von" begin more than bylines.
      return Match(cls: frame.cls, isWhole: frame.cls != .credits)
    }
    return nil
  }
}

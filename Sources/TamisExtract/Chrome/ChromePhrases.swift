/// Phrases that mark a short block as page chrome, of all languages at once.
///
/// In the word tables `{n}` stands for a number, `{x}` for any short run, and a `…` at the end for any
/// continuation; otherwise a phrase is the whole block. Phrases and blocks are compared as `FoldedText`.
final class ChromePhrases: Sendable {
  // A class, because a value of many arrays is dear to hand on for each block.
  private let tables: Tables
  /// For each first byte of a text the phrases of `Tables.framed` that it may be.
  private let framedByFirst: [[Int]]
  /// The keys of `Tables.beginnings`: nearly all texts have none of them.
  private let beginningKeys: KeyFilter

  fileprivate struct Tables {
    /// Whole blocks, by folded text.
    var whole = FoldedTable<ChromeClass>()
    /// Beginnings, by their first four bytes, longest first.
    var beginnings: [UInt32: [(text: [UInt8], cls: ChromeClass)]] = [:]
    /// Phrases with `{x}`: what comes before and after it.
    var framed: [(before: [UInt8], after: [UInt8], cls: ChromeClass)] = []
  }

  /// Longer blocks are not looked up: chrome is short.
  static let maximumBytes = 480
  /// What `{x}` covers at most, in bytes.
  private static let maximumGap = 60

  static let all = ChromePhrases([
    french, chineseSimplified, chineseTraditional, english, german, spanish, italian, portuguese, polish,
    russian, greek, dutch, otherLanguages,
  ])

  init(_ lists: [[(ChromeClass, [String])]]) {
    var tables = Tables()
    for list in lists {
      for (cls, phrases) in list {
        for phrase in phrases { tables.add(phrase, cls) }
      }
    }
    for key in tables.beginnings.keys { tables.beginnings[key]?.sort { $0.text.count > $1.text.count } }
    let framed = tables.framed
    framedByFirst = (0...UInt8.max).map { first in
      framed.indices.filter { framed[$0].before.isEmpty || framed[$0].before[0] == first }
    }
    beginningKeys = KeyFilter(tables.beginnings.keys)
    self.tables = tables
  }

  /// Looks all blocks of a page up.
  static func matches(in page: PageBlocks) -> [Match?] {
    var folding = TextFolding()
    let phrases = all
    return page.blocks.map { phrases.match(page.utf8(of: $0), using: &folding) }
  }

  /// What matched a block.
  struct Match {
    let cls: ChromeClass
    /// Whether the phrase is the whole block, not only its beginning.
    let isWhole: Bool
  }

  /// Looks a block up.
  /// - Complexity: O(length of the block).
  func match(_ utf8: ArraySlice<UInt8>) -> Match? {
    var folding = TextFolding()
    return match(utf8, using: &folding)
  }

  /// - Parameter folding: Memory that is reused from block to block.
  func match(_ utf8: ArraySlice<UInt8>, using folding: inout TextFolding) -> Match? {
    guard utf8.count <= Self.maximumBytes else { return nil }
    return folding.withFolded(utf8) { folded in match(folded: folded, of: utf8) }
  }

  /// Whether a beginning ends where a word does: "stand" does not begin "standard".
  private func endsWord(_ beginning: [UInt8], in folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard folded.count > beginning.count, let last = beginning.last else { return true }
    let isLetter = last &- UInt8(ascii: "a") < 26 || (last >= 0x80 && Self.isSpacedScript(beginning))
    let next = folded[beginning.count]
    return !isLetter || !(next &- UInt8(ascii: "a") < 26 || (0xC3...0xD4).contains(next))
  }

  /// Whether a text ends in Latin, Greek or Cyrillic: their letters take two bytes.
  private static func isSpacedScript(_ text: [UInt8]) -> Bool {
    text.count >= 2 && (0xC3...0xD4).contains(text[text.count - 2])
  }

  private func match(folded: UnsafeBufferPointer<UInt8>, of utf8: ArraySlice<UInt8>) -> Match? {
    guard !folded.isEmpty else { return nil }
    if let cls = tables.whole.value(of: folded) { return Match(cls: cls, isWhole: true) }
    if folded.count >= 4, beginningKeys.mayHold(key(of: folded)),
      let candidates = tables.beginnings[key(of: folded)]
    {
      for beginning in candidates
      where folded.begins(with: beginning.text) && endsWord(beginning.text, in: folded)
        && HanBoundary.mayFollow(
          beginning.text, in: folded, isSentence: HanBoundary.isSentence(utf8))
      {
        return Match(cls: beginning.cls, isWhole: false)
      }
    }
    for index in framedByFirst[Int(folded[0])] {
      let frame = tables.framed[index]
      let least = frame.before.count + frame.after.count
      if folded.count <= least + Self.maximumGap && folded.count > least && folded.begins(with: frame.before)
        && UnsafeBufferPointer(rebasing: folded.suffix(frame.after.count)).begins(with: frame.after)
      {
        // "By" and "von" begin more than bylines.
        return Match(cls: frame.cls, isWhole: frame.cls != .credits)
      }
    }
    return nil
  }
}

extension ChromePhrases.Tables {
  fileprivate mutating func add(_ phrase: String, _ cls: ChromeClass) {
    var marked: [UInt8] = []
    marked.reserveCapacity(phrase.utf8.count)
    var gap: Int?
    for byte in phrase.utf8 {
      marked.append(byte)
      // A brace ends a sign: {n} or {x}.
      guard byte == UInt8(ascii: "}") else { continue }
      let isGap = marked.dropLast().last == UInt8(ascii: "x")
      marked.removeLast(3)
      if isGap { gap = marked.count } else { marked.append(UInt8(ascii: "0")) }
    }
    if let gap {
      let before = FoldedText(marked[..<gap], keepsEnds: true).bytes
      let after = FoldedText(marked[gap...], keepsEnds: true, keepsStart: true).bytes
      framed.append((before, after, cls))
      return
    }
    if marked.suffix(3).elementsEqual("…".utf8) {
      let folded = FoldedText(marked.dropLast(3), keepsEnds: true).bytes
      guard folded.count >= 4 else {
        framed.append((folded, [], cls))
        return
      }
      beginnings[key(of: folded), default: []].append((folded, cls))
    } else {
      whole.add(FoldedText(marked[...]).bytes, cls)
    }
  }
}

/// The first four bytes of a folded text as a number.
private func key(of folded: some Collection<UInt8>) -> UInt32 {
  folded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
}

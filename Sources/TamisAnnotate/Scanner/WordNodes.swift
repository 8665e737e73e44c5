/// Where in a trie the first letters of words end, by the letters as `WordStart` reads them.
struct WordNodes: Sendable {
  private struct Entry: BitwiseCopyable {
    var letters: UInt64 = 0
    var node: UInt32 = 0
  }

  /// A hash table with at least three of four places empty.
  private let entries: FrozenTable<Entry>
  private let mask: Int

  init(_ phrases: [[UInt8]], in trie: PhraseTrie) {
    var size = 1024
    while size < phrases.count * 4 { size *= 2 }
    var entries = [Entry](repeating: Entry(), count: size)
    for phrase in phrases {
      var start: UInt64 = 0
      for (place, byte) in phrase.prefix(8).enumerated() { start |= UInt64(byte) << UInt64(place * 8) }
      let word = WordStart(start, folded: false)
      guard word.count > 0 else { continue }
      var slot = word.key & (size - 1)
      while entries[slot].node != 0, entries[slot].letters != word.letters { slot = (slot + 1) & (size - 1) }
      let node = phrase.prefix(word.count).reduce(PhraseTrie.root) { trie.next($0, $1) }
      entries[slot] = Entry(letters: word.letters, node: node)
    }
    self.entries = FrozenTable(entries)
    mask = size - 1
  }

  /// The node behind all letters of `word`, or 0.
  @inline(__always)
  func node(_ word: WordStart) -> UInt32 {
    var slot = word.key & mask
    while entries[slot].node != 0 {
      if entries[slot].letters == word.letters { return entries[slot].node }
      slot = (slot &+ 1) & mask
    }
    return 0
  }
}

/// A word up to its end, with its first eight letters folded: what tells whether a phrase begins with it.
struct FoldedWord {
  /// Its first letters without accents.
  let start: WordStart
  /// The byte behind it.
  let end: Int

  /// Reads the word at `index`; nil where there is no letter, or too near the end of the text to tell quickly.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard let word = WordStart(bytes, at: index, folded: true) else { return nil }
    if word.count < 8, !Bytes.isWideLetterStart(bytes[index &+ word.count]) {
      guard word.count > 0 else { return nil }
      (start, end) = (word, index &+ word.count)
      return
    }
    // A longer one in ASCII.
    if word.count == 8, let more = WordStart(bytes, at: index &+ 8, folded: true), more.count < 8,
      !Bytes.isWideLetterStart(bytes[index &+ 8 &+ more.count])
    {
      (start, end) = (word, index &+ 8 &+ more.count)
      return
    }
    guard let whole = Self.whole(bytes, at: index, word) else { return nil }
    self = whole
  }

  /// - Parameter start: Its first letters without accents, all of a word of fewer than eight.
  @inline(__always)
  init(_ start: WordStart, end: Int) {
    self.start = start
    self.end = end
  }

  /// A word that is longer than its first `word`, or has letters beyond ASCII.
  @inline(never)
  private static func whole(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ word: WordStart
  ) -> FoldedWord? {
    var (letters, count) = (word.letters, word.count)
    var next = index &+ count
    while count < 8, next &+ 1 < bytes.count, bytes[next] == 0xC3,
      case let base = Folding.base(bytes[next &+ 1]),
      base != 0
    {
      letters |= UInt64(base) &<< UInt64(8 &* count)
      count &+= 1
      next &+= 2
      guard let more = WordStart(bytes, at: next, folded: true) else { return nil }
      letters |= more.letters << UInt64(8 &* count)
      count &+= more.count
      next &+= more.count
    }
    if next < bytes.count, Bytes.isLetter(bytes[next]) { next = Bytes.endOfWord(bytes, next) }
    return next > index ? FoldedWord(WordStart(letters: letters, count: Swift.min(count, 8)), end: next) : nil
  }
}

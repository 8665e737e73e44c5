internal import TamisCore

/// Finds names written alike in most languages in text of languages without a tagger: a trie over bytes, longest
/// match, case as written.
struct NameSpotter: Sendable {
  private let trie: PhraseTrie
  private let starts: PhraseStarts
  let entries: [Gazetteer.Entry]

  static let international = NameSpotter(InternationalNames.table)

  private init(_ table: StaticString) {
    var surfaces: [[UInt8]] = []
    var entries: [Gazetteer.Entry] = []
    var known: Set<[UInt8]> = []
    let table = NameTable(text: table)
    table.visit { bytes, place in
      let surface = Self.plain(bytes)
      guard known.insert(surface).inserted else { return }
      surfaces.append(surface)
      entries.append(table.entry(at: place))
    }
    trie = PhraseTrie(surfaces)
    starts = PhraseStarts(surfaces)
    self.entries = entries
  }

  /// Both apostrophes are one.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let length = Bytes.apostropheLength(bytes, index, bytes.count)
      plain.append(length > 0 ? UInt8(ascii: "'") : bytes[index])
      index += Swift.max(1, length)
    }
    return plain
  }

  /// A name in a text.
  struct Match {
    var start: Int
    var end: Int
    var entry: Int
  }

  /// The names in `bytes[start..<end]`, from left to right, the longest at each place.
  /// - Complexity: O(*n*) times the length of the longest name.
  func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ take: (Match) -> Void
  ) {
    var index = start
    let text = UnsafeBufferPointer(rebasing: bytes[..<end])
    while index < end {
      let byte = text[index]
      // Names begin with a letter or a Han character, few with anything else.
      if byte < 0x40, !starts.contains(byte) {
        index &+= 1
      } else if let word = WordStart(text, at: index, folded: false), word.count > 0 {
        let close = index &+ word.count
        if starts.contains(word), starts.contains(byte), let match = longest(bytes, at: index, to: end) {
          take(match)
          index = match.end
        } else {
          // Most often a space follows, at which no name begins; `close` is inside the text.
          index = close &+ (text[close] == UInt8(ascii: " ") ? 1 : 0)
          if text[close] >= 0x40, Bytes.isLatinLetter(text, close) { index = Bytes.endOfWord(text, close) }
        }
      } else if mayBegin(bytes, at: index, to: end), let match = longest(bytes, at: index, to: end) {
        take(match)
        index = match.end
      } else if Bytes.isLetter(byte) {
        index = Swift.min(Bytes.endOfWord(bytes, index), end)
      } else {
        index &+= Bytes.scalarLength(byte)
      }
    }
  }

  @inline(__always)
  private func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Bool {
    let byte = bytes[index]
    if index &+ 2 < end {
      if Bytes.isLetter(byte), bytes[index &+ 1] != 0xE2 { return starts.contains(byte, bytes[index &+ 1]) }
      if Bytes.isHanStart(byte) { return starts.contains(byte, bytes[index &+ 1], bytes[index &+ 2]) }
    }
    return starts.contains(byte)
  }

  private func longest(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int) -> Match? {
    var node = PhraseTrie.root
    var at = start
    var found: Match?
    while at < end {
      var byte = bytes[at]
      var length = 1
      if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
        (byte, length) = (UInt8(ascii: "'"), 3)
      }
      node = trie.next(node, byte)
      if node == 0 { break }
      at &+= length
      let value = trie.value(node)
      if value >= 0, isBoundary(bytes, at, end) { found = Match(start: start, end: at, entry: Int(value)) }
    }
    return found
  }

  /// Whether a name can end at `at`: a Latin letter does not go on there.
  private func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return true }
    let last = bytes[at - 1]
    if last >= 0xE4 || (last >= 0x80 && last < 0xC0 && at > 2 && bytes[at - 3] >= 0xE3) { return true }
    return !Bytes.isLatinLetter(bytes, at) && !(Bytes.isDigit(bytes[at]) && Bytes.isASCIILetter(last))
  }
}

/// Words that are looked for around a place of the text: two bytes tell of most places that none is there.
///
/// Keeps its memory for as long as the process lives: only lists that are made once are such.
struct WordList: Sendable {
  /// Which letters of a text are those of a word.
  enum Letters: Sendable {
    /// The same ones.
    case exact
    /// Capitals, too, for small ones.
    case capitals
    /// Small ones and capitals for each other.
    case any

    @inline(__always)
    func areSame(_ byte: UInt8, _ letter: UInt8) -> Bool {
      switch self {
      case .exact: byte == letter
      case .capitals: byte == letter || byte | 0x20 == letter && Bytes.isASCIILetter(byte)
      case .any: byte | 0x20 == letter | 0x20
      }
    }
  }

  private struct Word: BitwiseCopyable {
    var first: UInt32
    var count: UInt32
  }

  private let letters: Letters
  private let text: FrozenTable<UInt8>
  private let words: FrozenTable<Word>
  private let count: Int
  /// A bit for each of the lengths up to 63, the last for all beyond.
  private let lengths: UInt64
  /// A bit for each key of the first two bytes, and of the last two.
  private let opening: FrozenTable<UInt64>
  private let closing: FrozenTable<UInt64>

  /// - Parameter words: None empty.
  init(_ words: [String], _ letters: Letters = .exact) {
    var text: [UInt8] = []
    var all: [Word] = []
    var lengths: UInt64 = 0
    var opening = [UInt64](repeating: 0, count: 16)
    var closing = opening
    for word in words {
      let word = Array(word.utf8)
      guard let first = word.first, let last = word.last else { continue }
      all.append(Word(first: UInt32(text.count), count: UInt32(word.count)))
      text += word
      lengths |= 1 << UInt64(Swift.min(word.count, 63))
      let isOne = word.count == 1
      Self.set(&opening, first, isOne ? nil : word[1], letters)
      Self.set(&closing, last, isOne ? nil : word[word.count - 2], letters)
    }
    self.letters = letters
    self.text = FrozenTable(text)
    self.words = FrozenTable(all)
    count = all.count
    self.lengths = lengths
    self.opening = FrozenTable(opening)
    self.closing = FrozenTable(closing)
  }

  @inline(__always)
  private static func key(_ outer: UInt8, _ inner: UInt8) -> Int { (Int(outer) &* 37 &+ Int(inner)) & 1023 }

  private static func set(_ bits: inout [UInt64], _ outer: UInt8, _ inner: UInt8?, _ letters: Letters) {
    for first in variants(outer, letters) {
      for second in inner.map({ variants($0, letters) }) ?? Array(UInt8.min...UInt8.max) {
        let key = key(first, second)
        bits[key >> 6] |= 1 << UInt64(key & 63)
      }
    }
  }

  private static func variants(_ letter: UInt8, _ letters: Letters) -> [UInt8] {
    [letter & ~0x20, letter | 0x20].filter { letters.areSame($0, letter) }
  }

  @inline(__always)
  private func has(_ bits: FrozenTable<UInt64>, _ outer: UInt8, _ inner: UInt8) -> Bool {
    let key = Self.key(outer, inner)
    return bits[key >> 6] & 1 << UInt64(key & 63) != 0
  }

  private func isSame(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let first = Int(word.first)
    for index in 0..<Int(word.count) where !letters.areSame(bytes[at &+ index], text[first &+ index]) {
      return false
    }
    return true
  }

  /// Whether a word begins at `at` and ends by `end`.
  @inline(__always)
  func begins(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> Bool {
    guard at < end, has(opening, bytes[at], at &+ 1 < end ? bytes[at &+ 1] : 0) else { return false }
    return findBeginning(bytes, at: at, end: end)
  }

  /// Whether a word ends at `at` and begins from `start` on.
  @inline(__always)
  func ends(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, start: Int) -> Bool {
    guard at > start, has(closing, bytes[at &- 1], at &- 1 > start ? bytes[at &- 2] : 0) else { return false }
    return findEnd(bytes, at: at, start: start)
  }

  /// Whether `bytes[start..<end]` is a word.
  @inline(__always)
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, lengths & 1 << UInt64(Swift.min(end &- start, 63)) != 0,
      has(opening, bytes[start], start &+ 1 < end ? bytes[start &+ 1] : 0)
    else { return false }
    return find(bytes, start, end)
  }

  /// The same for a part of a text.
  @inline(__always)
  func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    contains(word.base, word.startIndex, word.endIndex)
  }

  /// Whether a word stands anywhere in `bytes[start..<end]`.
  func isIn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      if begins(bytes, at: at, end: end) { return true }
      at &+= 1
    }
    return false
  }

  @inline(never)
  private func findBeginning(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> Bool {
    for index in 0..<count where Int(words[index].count) <= end &- at && isSame(words[index], bytes, at) {
      return true
    }
    return false
  }

  @inline(never)
  private func findEnd(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, start: Int) -> Bool {
    for index in 0..<count {
      let word = words[index]
      if Int(word.count) <= at &- start, isSame(word, bytes, at &- Int(word.count)) { return true }
    }
    return false
  }

  @inline(never)
  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in 0..<count where Int(words[index].count) == end &- start && isSame(words[index], bytes, start)
    {
      return true
    }
    return false
  }
}

extension Reader {
  /// Whether one of `words` stands at `at`.
  @inline(__always)
  func starts(_ words: WordList, at: Int) -> Bool { words.begins(bytes, at: at, end: end) }

  /// Whether one of `words` ends before `at`.
  @inline(__always)
  func ends(_ words: WordList, at: Int) -> Bool { words.ends(bytes, at: at, start: start) }
}

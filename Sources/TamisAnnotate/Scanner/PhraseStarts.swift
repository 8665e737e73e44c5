/// Which places of a text can begin one of some phrases, told by one or two characters: the test that all
/// places pass, most of them no further.
struct PhraseStarts: Sendable {
  /// Which bytes begin a phrase.
  private let bytes: FrozenTable<Bool>
  /// A bit for each pair of bytes that a phrase with a Latin letter begins with.
  private let pairs: FrozenTable<UInt64>
  /// A bit for the key of each first word, as `WordStart` reads it.
  private let words: FrozenTable<UInt64>
  /// A bit for each of U+4000...U+9FFF that begins a phrase, at its place in the first 65,536 code points.
  private let han: FrozenTable<UInt64>
  /// The same for words and Han characters that begin a phrase of which more is to be known: one that can be
  /// the reason for a mention, or that goes on behind them.
  private let deepWords: FrozenTable<UInt64>
  private let deepHan: FrozenTable<UInt64>

  /// - Parameter phrases: In the form in which bytes are asked for. One Latin letter alone counts only
  ///   before what is no letter.
  /// - Parameter isTrigger: Whether the phrase of that index can be the reason for a mention.
  init(_ phrases: [[UInt8]], isTrigger: (Int) -> Bool = { _ in false }) {
    var bytes = [Bool](repeating: false, count: 256)
    var pairs = [UInt64](repeating: 0, count: 1024)
    var words = [UInt64](repeating: 0, count: 1024)
    var han = [UInt64](repeating: 0, count: 1024)
    var deepWords = [UInt64](repeating: 0, count: 1024)
    var deepHan = [UInt64](repeating: 0, count: 1024)
    for (index, phrase) in phrases.enumerated() {
      let isTrigger = isTrigger(index)
      guard let first = phrase.first else { continue }
      bytes[Int(first)] = true
      var start: UInt64 = 0
      for (place, byte) in phrase.prefix(8).enumerated() { start |= UInt64(byte) << UInt64(place * 8) }
      let word = WordStart(start, folded: false)
      Self.set(&words, word.key)
      let rest = phrase.drop(while: Bytes.isASCIILetter)
      if isTrigger || !rest.isEmpty && !rest.elementsEqual("'".utf8) { Self.set(&deepWords, word.key) }
      if phrase.count == 1 {
        for second in UInt8.min...UInt8.max where !Bytes.isLetter(second) {
          Self.set(&pairs, Self.key(first, second))
        }
      } else {
        Self.set(&pairs, Self.key(first, phrase[1]))
      }
      if Bytes.isHanStart(first), phrase.count > 2 {
        let character = Bytes.codePoint(first, phrase[1], phrase[2])
        Self.set(&han, character)
        if isTrigger || phrase.count > 3 { Self.set(&deepHan, character) }
      }
    }
    self.bytes = FrozenTable(bytes)
    self.pairs = FrozenTable(pairs)
    self.words = FrozenTable(words)
    self.han = FrozenTable(han)
    self.deepWords = FrozenTable(deepWords)
    self.deepHan = FrozenTable(deepHan)
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

  private static func set(_ bits: inout [UInt64], _ key: Int) { bits[key >> 6] |= 1 << UInt64(key & 63) }

  /// Whether a phrase can begin with `byte`.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { bytes[Int(byte)] }

  /// Whether a phrase can begin with the two bytes, the first of a Latin letter.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let key = Int(first) << 8 | Int(second)
    return pairs[key >> 6] & 1 << UInt64(key & 63) != 0
  }

  /// Whether a phrase can begin with `word`: where not, none does.
  @inline(__always)
  func contains(_ word: WordStart) -> Bool {
    let key = word.key
    return words[key >> 6] & 1 << UInt64(key & 63) != 0
  }

  /// Whether a phrase that begins with `word` can be more than that word and matter by itself.
  @inline(__always)
  func isDeep(_ word: WordStart) -> Bool {
    let key = word.key
    return deepWords[key >> 6] & 1 << UInt64(key & 63) != 0
  }

  /// The same for the Han character of these three bytes.
  @inline(__always)
  func isDeep(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let key = Bytes.codePoint(first, second, third)
    return deepHan[key >> 6] & 1 << UInt64(key & 63) != 0
  }

  /// Whether a phrase can begin with the Han character of these three bytes.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let key = Bytes.codePoint(first, second, third)
    return han[key >> 6] & 1 << UInt64(key & 63) != 0
  }
}

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
  /// The same for what begins a phrase that can be the reason for a mention by itself, or of which one cannot tell
  /// by its next letter.
  private let deepWords: FrozenTable<UInt64>
  private let deepHan: FrozenTable<UInt64>
  /// A bit for the hash of each first word, or Han character, with what comes next in a phrase.
  private let pairsOfWords: FrozenTable<UInt64>
  /// The same for phrases in which there is more to see than in their words by themselves.
  private let pairsToSkim: FrozenTable<UInt64>
  private let pairsOfHan: FrozenTable<UInt64>
  /// A bit for each Han character that is a phrase.
  private let aloneHan: FrozenTable<UInt64>

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
    var pairsOfWords = [UInt64](repeating: 0, count: 1024)
    var pairsToSkim = [UInt64](repeating: 0, count: 1024)
    var pairsOfHan = [UInt64](repeating: 0, count: 1024)
    var aloneHan = [UInt64](repeating: 0, count: 1024)
    let smallWords = SmallWords(phrases, isTrigger)
    for (index, phrase) in phrases.enumerated() {
      let isTrigger = isTrigger(index)
      guard let first = phrase.first else { continue }
      bytes[Int(first)] = true
      var start: UInt64 = 0
      for (place, byte) in phrase.prefix(8).enumerated() { start |= UInt64(byte) << UInt64(place * 8) }
      let word = WordStart(start, folded: false)
      Self.set(&words, word.key)
      let rest = phrase.drop(while: Bytes.isASCIILetter)
      let isElided = rest.count == 1 && rest.first == UInt8(ascii: "'")
      let isWide = rest.first.map { $0 >= 0x80 } ?? false
      if isTrigger && rest.count < 2 || rest.count == 1 && !isElided || isWide {
        Self.set(&deepWords, word.key)
      } else if rest.count > 1 {
        let key = Self.key(word, rest[rest.startIndex], rest[rest.startIndex + 1])
        Self.set(&pairsOfWords, key)
        if isTrigger || !smallWords.make(phrase) { Self.set(&pairsToSkim, key) }
      }
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
        if phrase.count == 3 {
          if isTrigger { Self.set(&deepHan, character) } else { Self.set(&aloneHan, character) }
        } else if phrase.count >= 6, Bytes.isHanStart(phrase[3]) {
          let next = Bytes.codePoint(phrase[3], phrase[4], phrase[5])
          Self.set(&pairsOfHan, Self.key(character, next))
        } else {
          Self.set(&deepHan, character)
        }
      }
    }
    self.bytes = FrozenTable(bytes)
    self.pairs = FrozenTable(pairs)
    self.words = FrozenTable(words)
    self.han = FrozenTable(han)
    self.deepWords = FrozenTable(deepWords)
    self.deepHan = FrozenTable(deepHan)
    self.pairsOfWords = FrozenTable(pairsOfWords)
    self.pairsToSkim = FrozenTable(pairsToSkim)
    self.pairsOfHan = FrozenTable(pairsOfHan)
    self.aloneHan = FrozenTable(aloneHan)
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

  @inline(__always)
  private static func key(_ word: WordStart, _ sign: UInt8, _ letter: UInt8) -> Int {
    (word.key ^ (Int(sign) &* 0x1F35 &+ Int(letter) &* 0x2C9)) & 0xFFFF
  }

  @inline(__always)
  private static func key(_ character: Int, _ next: Int) -> Int {
    (character &* 0x9E5 ^ next &* 0x3D) & 0xFFFF
  }

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

  /// Whether a phrase can begin with `word`, which ends at `end`, that is more than it or a reason for a mention.
  @inline(__always)
  func isDeep(_ word: WordStart, _ bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
    isDeep(word, bytes, end: end, pairsOfWords)
  }

  /// The same, where it is all one whether words are read one by one: not *de la*, which tells no more than *de*
  /// and *la*.
  @inline(__always)
  func isDeepToSkim(_ word: WordStart, _ bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
    isDeep(word, bytes, end: end, pairsToSkim)
  }

  @inline(__always)
  private func isDeep(
    _ word: WordStart, _ bytes: UnsafeBufferPointer<UInt8>, end: Int, _ pairs: FrozenTable<UInt64>
  ) -> Bool {
    let key = word.key
    if deepWords[key >> 6] & 1 << UInt64(key & 63) != 0 || end &+ 1 >= bytes.count { return true }
    let sign = Folding.step(bytes, end)
    guard end &+ sign.length < bytes.count else { return true }
    let pair = Self.key(word, sign.byte, Folding.step(bytes, end &+ sign.length).byte)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// The same for the Han character at `index`, whose three bytes are known.
  @inline(__always)
  func isDeep(_ character: Int, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if deepHan[character >> 6] & 1 << UInt64(character & 63) != 0 { return true }
    guard index &+ 5 < bytes.count, Bytes.isHanStart(bytes[index &+ 3]) else { return false }
    let pair = Self.key(character, Bytes.codePoint(bytes[index &+ 3], bytes[index &+ 4], bytes[index &+ 5]))
    return pairsOfHan[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// Whether a Han character is a phrase by itself.
  @inline(__always)
  func isAlone(_ character: Int) -> Bool { aloneHan[character >> 6] & 1 << UInt64(character & 63) != 0 }

  /// Whether a phrase can begin with the Han character of these three bytes.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let key = Bytes.codePoint(first, second, third)
    return han[key >> 6] & 1 << UInt64(key & 63) != 0
  }
}

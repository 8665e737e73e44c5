/// A table of known words and names: for the hash of a word, or of words one after the other, its classes
/// and how common it is. Read where it lies, without any parsing.
///
/// Layout: the number of places (32 bits), then for each place a key (32 bits), then the classes of each
/// (16 bits), then the frequencies (8 bits).
struct NameLexicon: Sendable {
  /// The most tokens of an entry.
  static let maximumLength = 10

  private let bytes: ModelBytes
  private let places: UInt64
  private let classesStart: Int
  private let frequenciesStart: Int

  /// A lexicon without words.
  static let empty = NameLexicon(ModelBytes(copying: [0, 0, 0, 0]))

  init(_ bytes: ModelBytes) {
    self.bytes = bytes
    places = UInt64(bytes.word(0))
    classesStart = 4 + 4 * Int(places)
    frequenciesStart = classesStart + 2 * Int(places)
  }

  /// How many bytes a lexicon of `places` takes.
  static func size(places: Int) -> Int { 4 + 7 * places }

  /// Where to look first for a hash among `places`.
  @inline(__always)
  static func place(_ hash: UInt64, of places: UInt64) -> UInt64 { ((hash >> 32) &* places) >> 32 }

  /// What tells entries of one place apart; never 0, which marks a free place.
  @inline(__always)
  static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) | 1 }

  var isEmpty: Bool { places == 0 }

  /// Whether a place is free, so that every search ends.
  var hasFreePlace: Bool { (0..<Int(places)).contains { bytes.word(4 + 4 * $0) == 0 } }

  /// The hash of an entry's first token; `NameHash.join` adds further ones.
  @inline(__always)
  static func start(_ token: UInt64) -> UInt64 { NameHash.join(0x6E61_6D65, token) }

  /// The classes and the frequency of the entry with a hash; none where there is no such entry.
  @inline(__always)
  func find(_ hash: UInt64) -> (classes: UInt16, frequency: UInt8)? {
    guard places > 0 else { return nil }
    var place = Int(Self.place(hash, of: places))
    let key = Self.key(hash)
    while true {
      let found = bytes.word(4 + 4 * place)
      if found == key { return (bytes.short(classesStart + 2 * place), bytes.byte(frequenciesStart + place)) }
      if found == 0 { return nil }
      place += 1
      if place == Int(places) { place = 0 }
    }
  }

  /// Tokens between asking for an entry and reading it: the table is larger than the nearer caches.
  private static let ahead = 4

  @inline(__always)
  private func prefetch(_ hash: UInt64) {
    let place = Int(Self.place(hash, of: places))
    bytes.prefetch(4 + 4 * place)
    bytes.prefetch(classesStart + 2 * place)
    bytes.prefetch(frequenciesStart + place)
  }

  /// Marks in `tokens[start..<end]` what the lexicon knows, and divides Chinese into words.
  func mark(
    _ tokens: UnsafeMutableBufferPointer<NameToken>, from start: Int, to end: Int, _ work: inout Words,
    divides: Bool
  ) {
    if divides { work.begin(end - start) }
    var covered = SIMD16<Int32>(repeating: Int32(start))
    for index in start..<end {
      if index + Self.ahead < end { prefetch(Self.start(tokens[index + Self.ahead].lower)) }
      if divides { work.single(index - start) }
      var hash = Self.start(tokens[index].lower)
      var longest = SIMD16<Int32>(repeating: 0)
      var any: UInt16 = 0
      var close = index + 1
      while let found = find(hash) {
        if close == index + 1 { tokens[index].classes |= found.classes & ~NameClass.beginning.rawValue }
        if divides, found.frequency > 0 { work.add(index - start, close - start, found.frequency) }
        var rest = found.classes & ~NameClass.beginning.rawValue
        any |= rest
        while rest != 0 {
          longest[rest.trailingZeroBitCount] = Int32(close)
          rest &= rest - 1
        }
        guard found.classes & NameClass.beginning.rawValue != 0, close < end,
          close - index < Self.maximumLength,
          !tokens[close].isBreak
        else { break }
        hash = NameHash.join(hash, tokens[close].lower)
        close += 1
      }
      while any != 0 {
        let bit = any.trailingZeroBitCount
        any &= any - 1
        let last = Int(longest[bit])
        // A name within a longer one of its class tells nothing new.
        guard last > Int(covered[bit]) else { continue }
        covered[bit] = Int32(last)
        if last == index + 1 {
          tokens[index].matches |= 8 << UInt64(4 * bit)
        } else {
          tokens[index].matches |= 1 << UInt64(4 * bit)
          for inner in (index + 1)..<(last - 1) { tokens[inner].matches |= 2 << UInt64(4 * bit) }
          tokens[last - 1].matches |= 4 << UInt64(4 * bit)
        }
      }
    }
    if divides { work.divide(tokens, from: start, to: end) }
  }

  /// Finds the likeliest division into words, by the frequency of each (as jieba does).
  struct Words {
    private var cost: [Int32] = []
    private var from: [Int32] = []

    mutating func begin(_ count: Int) {
      cost = Array(repeating: Int32.max, count: count + 1)
      from = Array(repeating: 0, count: count + 1)
      cost[0] = 0
    }

    /// A token by itself, for all that is not in the lexicon.
    mutating func single(_ index: Int) { add(index, index + 1, 0) }

    mutating func add(_ start: Int, _ end: Int, _ frequency: UInt8) {
      let new = cost[start] + 255 - Int32(frequency)
      if new < cost[end] { (cost[end], from[end]) = (new, Int32(start)) }
    }

    func divide(_ tokens: UnsafeMutableBufferPointer<NameToken>, from start: Int, to end: Int) {
      var close = end - start
      while close > 0 {
        let open = Int(from[close])
        for index in (start + open)..<(start + close) {
          tokens[index].wordStart = Int32(start + open)
          tokens[index].wordEnd = Int32(start + close)
        }
        close = open
      }
    }
  }
}

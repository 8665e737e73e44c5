/// What the tagger looks at in a token and around it, each fact as a hash.
///
/// A change of any of these needs a new `version` and models trained anew.
struct NameFeatures {
  static let version: UInt32 = 1

  let language: NameLanguage
  /// How many facts the token last looked at has. The first `identities` of them tell which word it is.
  private(set) var count = 0
  private(set) var identities = 0
  private var template: UInt64 = 0
  private let memory = Memory()

  init(_ language: NameLanguage) { self.language = language }

  /// Gathers the facts of `tokens[index]` within the line `start..<end`.
  @inline(__always)
  mutating func look(_ tokens: UnsafeBufferPointer<NameToken>, _ index: Int, from start: Int, to end: Int) {
    guard let base = tokens.baseAddress else { return }
    count = 0
    template = UInt64(language.rawValue) << 32
    let view = NameView(
      tokens: base, start: start, end: end, index: index, before: memory.before, behind: memory.behind)
    if language == .chinese { chinese(view) } else { latin(view) }
  }

  /// The facts last gathered.
  @inline(__always)
  func withFacts<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: memory.facts, count: count))
  }

  /// What outlives the look at a token: the facts, and the tokens beyond the ends of a line.
  private final class Memory {
    /// Facts; more than any token has, and a power of two.
    static let room = 256
    let facts: UnsafeMutablePointer<UInt64>
    let before: UnsafeMutablePointer<NameToken>
    var behind: UnsafeMutablePointer<NameToken> { before + 1 }

    init() {
      facts = .allocate(capacity: Self.room)
      facts.initialize(repeating: 0, count: Self.room)
      before = .allocate(capacity: 2)
      for (place, word) in [0x1234_5678 as UInt64, 0x8765_4321].enumerated() {
        var token = NameToken(start: 0, end: 0)
        token.word = word
        token.lower = word
        (before + place).initialize(to: token)
      }
    }

    deinit {
      facts.deallocate()
      before.deallocate()
    }
  }

  @inline(__always)
  private mutating func append(_ fact: UInt64) {
    memory.facts[count & (Memory.room - 1)] = fact
    count += 1
  }

  @inline(__always)
  private mutating func add(_ a: UInt64) {
    template &+= 1
    append(NameHash.join(a, template))
  }

  @inline(__always)
  private mutating func add(_ a: UInt64, _ b: UInt64) {
    template &+= 1
    append(NameHash.join(NameHash.join(a, b), template))
  }

  @inline(__always)
  private mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    template &+= 1
    append(NameHash.join(NameHash.join(NameHash.join(a, b), c), template))
  }

  // MARK: Words

  private mutating func latin(_ view: NameView) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let far = view[-2]
    let beyond = view[2]
    let look = UInt64(token.pointee.form.rawValue) | (token.pointee.isInitial ? 16 : 0)

    add(token.pointee.word)
    add(token.pointee.lower)
    add(token.pointee.lower, left.pointee.lower)
    add(token.pointee.lower, right.pointee.lower)
    if token.pointee.length > 4 {
      add(token.pointee.prefixes.4)
      add(token.pointee.suffixes.4)
    } else {
      template &+= 2
    }
    identities = count

    add(look)
    add(token.pointee.shape)
    add(token.pointee.shape, look, left.pointee.shape)
    add(token.pointee.shape, look, right.pointee.shape)
    add(left.pointee.shape, token.pointee.shape, right.pointee.shape)
    add(token.pointee.prefixes.0, look)
    add(token.pointee.prefixes.1, look)
    add(token.pointee.prefixes.2, look)
    add(token.pointee.prefixes.3, look)
    add(token.pointee.suffixes.0, look)
    add(token.pointee.suffixes.1, look)
    add(token.pointee.suffixes.2, look)
    add(token.pointee.suffixes.3, look)
    add(left.pointee.lower)
    add(right.pointee.lower)
    add(far.pointee.lower)
    add(beyond.pointee.lower)
    add(left.pointee.lower, look)
    add(right.pointee.lower, look)
    add(left.pointee.lower, right.pointee.lower)
    add(far.pointee.lower, left.pointee.lower)
    add(right.pointee.lower, beyond.pointee.lower)
    add(left.pointee.suffixes.2, look)
    add(right.pointee.suffixes.2, look)
    add(left.pointee.prefixes.2, look)
    add(right.pointee.prefixes.2, look)
    add(UInt64(token.pointee.length), look)
    add(UInt64(token.pointee.document), look)
    add(UInt64(left.pointee.form.rawValue), look, UInt64(right.pointee.form.rawValue))
    let spaces: UInt64 = (token.pointee.spaceBefore ? 1 : 0) | (right.pointee.spaceBefore ? 2 : 0)
    add(spaces, look)
    // Words of the neighbourhood, whatever their place.
    let nearLeft = template &+ 1
    for offset in 1...4 {
      template = nearLeft &- 1
      add(view[-offset].pointee.lower, look)
    }
    let nearRight = template &+ 1
    for offset in 1...4 {
      template = nearRight &- 1
      add(view[offset].pointee.lower, look)
    }

    // The run of capitals that the token is in: its place there, what stands before and behind, its ends.
    if token.pointee.runEnd > token.pointee.runStart {
      let first = Int(token.pointee.runStart)
      let behind = Int(token.pointee.runEnd)
      let place: UInt64 =
        (view.index == first ? 1 : 0) | (view.index == behind - 1 ? 2 : 0) | UInt64(
          Swift.min(behind - first, 6)) << 2
      let before = view.at(first - 1)
      let after = view.at(behind)
      add(place)
      add(place, look, UInt64(token.pointee.document))
      add(before.pointee.lower, place)
      add(after.pointee.lower, place)
      add(before.pointee.lower)
      add(after.pointee.lower)
      add(view.at(first - 2).pointee.lower, before.pointee.lower)
      add(view.at(first - 2).pointee.lower)
      add(view.at(first - 3).pointee.lower)
      add(after.pointee.lower, view.at(behind + 1).pointee.lower)
      add(view.at(behind + 1).pointee.lower)
      add(view.at(first).pointee.lower, place)
      add(view.at(behind - 1).pointee.lower, place)
      add(view.at(first).pointee.lower)
      add(view.at(behind - 1).pointee.lower)
      add(before.pointee.suffixes.2, place)
      add(after.pointee.suffixes.2, place)
      add(UInt64(view.at(first).pointee.classes), place)
      add(UInt64(view.at(behind - 1).pointee.classes), place)
      add(UInt64(before.pointee.classes), place)
      add(UInt64(before.pointee.classes), UInt64(token.pointee.classes), place)
    } else {
      template &+= 21
    }
    lexicon(view, look)
  }

  /// What the lexicon knows of the token and its neighbours.
  private mutating func lexicon(_ view: NameView, _ look: UInt64) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let start = template
    var rest = token.pointee.matches
    while rest != 0 {
      let nibble = rest.trailingZeroBitCount / 4
      let bits = rest >> UInt64(4 * nibble) & 15
      rest &= ~(15 << UInt64(4 * nibble))
      template = start &+ UInt64(nibble)
      add(bits)
      template &+= 31
      add(bits, look)
    }
    template = start &+ 64
    add(token.pointee.matches)
    add(token.pointee.matches, look)
    add(UInt64(token.pointee.classes), look)
    add(left.pointee.matches, look)
    add(right.pointee.matches, look)
    add(UInt64(left.pointee.classes), UInt64(token.pointee.classes))
    add(UInt64(token.pointee.classes), UInt64(right.pointee.classes))
    add(UInt64(left.pointee.classes), UInt64(token.pointee.classes), UInt64(right.pointee.classes))
    add(left.pointee.matches, token.pointee.matches)
    add(token.pointee.matches, right.pointee.matches)
    add(token.pointee.matches, left.pointee.lower)
    add(token.pointee.matches, right.pointee.lower)
  }

  // MARK: Characters

  private mutating func chinese(_ view: NameView) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let far = view[-2]
    let beyond = view[2]
    let look = UInt64(token.pointee.form.rawValue) | (left.pointee.spaceBefore ? 16 : 0)
    add(token.pointee.word)
    add(left.pointee.word, token.pointee.word)
    add(token.pointee.word, right.pointee.word)
    add(far.pointee.word, left.pointee.word, token.pointee.word)
    add(token.pointee.word, right.pointee.word, beyond.pointee.word)
    add(left.pointee.word, token.pointee.word, right.pointee.word)
    let wordStart = Int(token.pointee.wordStart)
    let wordEnd = Int(token.pointee.wordEnd)
    let place: UInt64 =
      (view.index == wordStart ? 1 : 0) | (view.index == wordEnd - 1 ? 2 : 0)
      | UInt64(Swift.min(wordEnd - wordStart, 5)) << 2
    let word = Self.word(view, wordStart, wordEnd)
    add(word, place)
    identities = count

    add(look)
    add(UInt64(left.pointee.form.rawValue), look, UInt64(right.pointee.form.rawValue))
    add(left.pointee.word)
    add(right.pointee.word)
    add(far.pointee.word)
    add(beyond.pointee.word)
    add(left.pointee.word, right.pointee.word)
    add(far.pointee.word, left.pointee.word)
    add(right.pointee.word, beyond.pointee.word)
    add(view[-3].pointee.word)
    add(view[3].pointee.word)
    add(view[-3].pointee.word, far.pointee.word)
    add(beyond.pointee.word, view[3].pointee.word)
    if token.pointee.form != .han {
      add(token.pointee.lower)
      add(token.pointee.shape)
      add(token.pointee.suffixes.2)
      add(token.pointee.prefixes.2)
    } else {
      template &+= 4
    }

    // The words before and behind.
    let previous = view.at(wordStart - 1)
    let previousStart = wordStart > view.start ? Int(previous.pointee.wordStart) : wordStart - 1
    let previousWord = Self.word(view, previousStart, wordStart)
    let following = view.at(wordEnd)
    let followingEnd = wordEnd < view.end ? Int(following.pointee.wordEnd) : wordEnd + 1
    let followingWord = Self.word(view, wordEnd, followingEnd)
    add(place)
    add(previousWord, place)
    add(followingWord, place)
    add(previousWord, word)
    add(word, followingWord)
    add(previousWord, followingWord)
    let beforePrevious =
      previousStart > view.start ? Int(view.at(previousStart - 1).pointee.wordStart) : previousStart - 1
    let behindFollowing =
      followingEnd < view.end ? Int(view.at(followingEnd).pointee.wordEnd) : followingEnd + 1
    add(Self.word(view, beforePrevious, previousStart), place)
    add(Self.word(view, followingEnd, behindFollowing), place)
    add(UInt64(Swift.min(wordStart - previousStart, 4)), place, UInt64(Swift.min(followingEnd - wordEnd, 4)))

    // What classes the words have as a whole.
    let classes = Self.classes(view, wordStart, wordEnd)
    let previousClasses = Self.classes(view, previousStart, wordStart)
    let followingClasses = Self.classes(view, wordEnd, followingEnd)
    add(classes, place)
    add(previousClasses, classes, place)
    add(classes, followingClasses, place)
    add(previousClasses, classes, followingClasses)
    add(classes, token.pointee.word)
    add(previousWord, classes, place)
    add(classes, followingWord, place)
    lexicon(view, place)
  }

  @inline(__always)
  private static func word(_ view: NameView, _ start: Int, _ end: Int) -> UInt64 {
    var hash = NameLexicon.start(view.at(start).pointee.lower)
    var index = start + 1
    while index < end {
      hash = NameHash.join(hash, view.at(index).pointee.lower)
      index += 1
    }
    return hash
  }

  /// The classes of which a match is exactly `start..<end`, with its length.
  @inline(__always)
  private static func classes(_ view: NameView, _ start: Int, _ end: Int) -> UInt64 {
    if end - start <= 1 { return view.at(start).pointee.matches & 0x0888_8888_8888_8888 }
    return view.at(start).pointee.matches & 0x0111_1111_1111_1111 & view.at(end - 1).pointee.matches >> 2
  }
}

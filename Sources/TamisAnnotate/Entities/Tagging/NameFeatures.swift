/// What the tagger looks at in a token and around it, each fact as a hash.
///
/// A change of any of these needs a new `version` and models trained anew.
struct NameFeatures {
  static let version: UInt32 = 1

  let language: NameLanguage
  /// The facts of the token last looked at. The first `identities` of them tell which word it is.
  private(set) var facts: [UInt64] = []
  private(set) var identities = 0
  private var template: UInt64 = 0

  init(_ language: NameLanguage) {
    self.language = language
    facts.reserveCapacity(160)
  }

  /// Gathers the facts of `tokens[index]` within the line `start..<end`.
  @inline(__always)
  mutating func look(_ tokens: UnsafeBufferPointer<NameToken>, _ index: Int, from start: Int, to end: Int) {
    facts.removeAll(keepingCapacity: true)
    template = UInt64(language.rawValue) << 32
    let view = View(tokens: tokens, start: start, end: end, index: index)
    if language == .chinese { chinese(view) } else { latin(view) }
  }

  /// A token and its neighbours; beyond the line's ends stand two tokens of their own.
  private struct View {
    let tokens: UnsafeBufferPointer<NameToken>
    let start: Int
    let end: Int
    let index: Int

    static let before = {
      var token = NameToken(start: 0, end: 0)
      token.word = 0x1234_5678
      token.lower = 0x1234_5678
      return token
    }()
    static let behind = {
      var token = NameToken(start: 0, end: 0)
      token.word = 0x8765_4321
      token.lower = 0x8765_4321
      return token
    }()

    @inline(__always)
    func at(_ place: Int) -> NameToken {
      place < start ? Self.before : place >= end ? Self.behind : tokens[place]
    }

    @inline(__always)
    subscript(_ offset: Int) -> NameToken { at(index + offset) }
  }

  @inline(__always)
  private mutating func add(_ a: UInt64) {
    template &+= 1
    facts.append(NameHash.join(a, template))
  }

  @inline(__always)
  private mutating func add(_ a: UInt64, _ b: UInt64) {
    template &+= 1
    facts.append(NameHash.join(NameHash.join(a, b), template))
  }

  @inline(__always)
  private mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    template &+= 1
    facts.append(NameHash.join(NameHash.join(NameHash.join(a, b), c), template))
  }

  // MARK: Words

  private mutating func latin(_ view: View) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let far = view[-2]
    let beyond = view[2]
    let look = UInt64(token.form.rawValue) | (token.isInitial ? 16 : 0)

    add(token.word)
    add(token.lower)
    add(token.lower, left.lower)
    add(token.lower, right.lower)
    if token.length > 4 {
      add(token.prefixes.4)
      add(token.suffixes.4)
    } else {
      template &+= 2
    }
    identities = facts.count

    add(look)
    add(token.shape)
    add(token.shape, look, left.shape)
    add(token.shape, look, right.shape)
    add(left.shape, token.shape, right.shape)
    add(token.prefixes.0, look)
    add(token.prefixes.1, look)
    add(token.prefixes.2, look)
    add(token.prefixes.3, look)
    add(token.suffixes.0, look)
    add(token.suffixes.1, look)
    add(token.suffixes.2, look)
    add(token.suffixes.3, look)
    add(left.lower)
    add(right.lower)
    add(far.lower)
    add(beyond.lower)
    add(left.lower, look)
    add(right.lower, look)
    add(left.lower, right.lower)
    add(far.lower, left.lower)
    add(right.lower, beyond.lower)
    add(left.suffixes.2, look)
    add(right.suffixes.2, look)
    add(left.prefixes.2, look)
    add(right.prefixes.2, look)
    add(UInt64(token.length), look)
    add(UInt64(token.document), look)
    add(UInt64(left.form.rawValue), look, UInt64(right.form.rawValue))
    let spaces: UInt64 = (token.spaceBefore ? 1 : 0) | (right.spaceBefore ? 2 : 0)
    add(spaces, look)
    // Words of the neighbourhood, whatever their place.
    let nearLeft = template &+ 1
    for offset in 1...4 {
      template = nearLeft &- 1
      add(view[-offset].lower, look)
    }
    let nearRight = template &+ 1
    for offset in 1...4 {
      template = nearRight &- 1
      add(view[offset].lower, look)
    }

    // The run of capitals that the token is in: its place there, what stands before and behind, its ends.
    if token.runEnd > token.runStart {
      let first = Int(token.runStart)
      let behind = Int(token.runEnd)
      let place: UInt64 =
        (view.index == first ? 1 : 0) | (view.index == behind - 1 ? 2 : 0) | UInt64(
          Swift.min(behind - first, 6)) << 2
      let before = view.at(first - 1)
      let after = view.at(behind)
      add(place)
      add(place, look, UInt64(token.document))
      add(before.lower, place)
      add(after.lower, place)
      add(before.lower)
      add(after.lower)
      add(view.at(first - 2).lower, before.lower)
      add(view.at(first - 2).lower)
      add(view.at(first - 3).lower)
      add(after.lower, view.at(behind + 1).lower)
      add(view.at(behind + 1).lower)
      add(view.at(first).lower, place)
      add(view.at(behind - 1).lower, place)
      add(view.at(first).lower)
      add(view.at(behind - 1).lower)
      add(before.suffixes.2, place)
      add(after.suffixes.2, place)
      add(UInt64(view.at(first).classes), place)
      add(UInt64(view.at(behind - 1).classes), place)
      add(UInt64(before.classes), place)
      add(UInt64(before.classes), UInt64(token.classes), place)
    } else {
      template &+= 21
    }
    lexicon(view, look)
  }

  /// What the lexicon knows of the token and its neighbours.
  private mutating func lexicon(_ view: View, _ look: UInt64) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let start = template
    var rest = token.matches
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
    add(token.matches)
    add(token.matches, look)
    add(UInt64(token.classes), look)
    add(left.matches, look)
    add(right.matches, look)
    add(UInt64(left.classes), UInt64(token.classes))
    add(UInt64(token.classes), UInt64(right.classes))
    add(UInt64(left.classes), UInt64(token.classes), UInt64(right.classes))
    add(left.matches, token.matches)
    add(token.matches, right.matches)
    add(token.matches, left.lower)
    add(token.matches, right.lower)
  }

  // MARK: Characters

  private mutating func chinese(_ view: View) {
    let token = view[0]
    let left = view[-1]
    let right = view[1]
    let far = view[-2]
    let beyond = view[2]
    let look = UInt64(token.form.rawValue) | (left.spaceBefore ? 16 : 0)
    add(token.word)
    add(left.word, token.word)
    add(token.word, right.word)
    add(far.word, left.word, token.word)
    add(token.word, right.word, beyond.word)
    add(left.word, token.word, right.word)
    let wordStart = Int(token.wordStart)
    let wordEnd = Int(token.wordEnd)
    let place: UInt64 =
      (view.index == wordStart ? 1 : 0) | (view.index == wordEnd - 1 ? 2 : 0)
      | UInt64(Swift.min(wordEnd - wordStart, 5)) << 2
    let word = Self.word(view, wordStart, wordEnd)
    add(word, place)
    identities = facts.count

    add(look)
    add(UInt64(left.form.rawValue), look, UInt64(right.form.rawValue))
    add(left.word)
    add(right.word)
    add(far.word)
    add(beyond.word)
    add(left.word, right.word)
    add(far.word, left.word)
    add(right.word, beyond.word)
    add(view[-3].word)
    add(view[3].word)
    add(view[-3].word, far.word)
    add(beyond.word, view[3].word)
    if token.form != .han {
      add(token.lower)
      add(token.shape)
      add(token.suffixes.2)
      add(token.prefixes.2)
    } else {
      template &+= 4
    }

    // The words before and behind.
    let previous = view.at(wordStart - 1)
    let previousStart = wordStart > view.start ? Int(previous.wordStart) : wordStart - 1
    let previousWord = Self.word(view, previousStart, wordStart)
    let following = view.at(wordEnd)
    let followingEnd = wordEnd < view.end ? Int(following.wordEnd) : wordEnd + 1
    let followingWord = Self.word(view, wordEnd, followingEnd)
    add(place)
    add(previousWord, place)
    add(followingWord, place)
    add(previousWord, word)
    add(word, followingWord)
    add(previousWord, followingWord)
    let beforePrevious =
      previousStart > view.start ? Int(view.at(previousStart - 1).wordStart) : previousStart - 1
    let behindFollowing = followingEnd < view.end ? Int(view.at(followingEnd).wordEnd) : followingEnd + 1
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
    add(classes, token.word)
    add(previousWord, classes, place)
    add(classes, followingWord, place)
    lexicon(view, place)
  }

  @inline(__always)
  private static func word(_ view: View, _ start: Int, _ end: Int) -> UInt64 {
    var hash = NameLexicon.start(view.at(start).lower)
    var index = start + 1
    while index < end {
      hash = NameHash.join(hash, view.at(index).lower)
      index += 1
    }
    return hash
  }

  /// The classes of which a match is exactly `start..<end`, with its length.
  @inline(__always)
  private static func classes(_ view: View, _ start: Int, _ end: Int) -> UInt64 {
    if end - start <= 1 { return view.at(start).matches & 0x0888_8888_8888_8888 }
    return view.at(start).matches & 0x0111_1111_1111_1111 & view.at(end - 1).matches >> 2
  }
}

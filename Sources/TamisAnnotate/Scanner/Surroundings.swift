/// What the words that stand together can mean, all in all: a grammar that needs a word which is not among
/// them is not tried.
struct Surroundings {
  /// Of all words up to `end` and of the few behind that a grammar may look at past an unknown one.
  private(set) var senses = Senses()
  /// The last of them, or the first behind, that can be the reason for an expression of time: none begins behind it.
  private(set) var lastTime = -1
  /// The same for those that need a word which points to a time.
  private var lastWeak = -1
  /// The last of them that can join the ends of a range.
  private(set) var lastLink = -1
  /// Whether a slash joins two of them.
  private(set) var hasSlash = false
  /// Where they end.
  private(set) var end = 0

  /// How many words behind the end may be looked at.
  private static let reach = 3

  init() {}

  /// - Parameter range: Where they stand.
  init(of reader: Reader, _ range: Range<Int>) {
    let tokens = reader.tokens
    let first = range.lowerBound
    end = range.upperBound
    for index in range {
      add(tokens[index])
      note(reader.timeEvidence(index), at: index)
      if reader.isLink(index) { lastLink = index }
    }
    // A word behind which none of them stands joins nothing.
    if lastLink == end - 1, !reader.isLinkedBySign(lastLink) {
      lastLink = (first..<lastLink).last { reader.isLink($0) } ?? -1
    }
    // Some grammars pass over one word that none knows: 第二财季.
    if end < tokens.count { note(reader.timeEvidence(end), at: end) }
    for index in end..<end + Self.reach { add(tokens[index]) }
    if lastTime >= 0 || reader.pointsToTime(senses) { lastTime = Swift.max(lastTime, lastWeak) }
    // Il est huit quarante; pour huit quarante: what stands before tells the time.
    if senses.contains(.told) || senses.contains(.during) && !senses.contains(.timeUnit) { lastTime = end }
  }

  private mutating func note(_ evidence: Reader.TimeEvidence, at index: Int) {
    switch evidence {
    case .none: break
    case .weak: lastWeak = index
    case .strong: lastTime = index
    }
  }

  private mutating func add(_ token: Token) {
    senses.formUnion(token.senses)
    hasSlash = hasSlash || token.gap == .slash
  }
}

extension Reader {
  /// Whether a word around can mean one of `senses`.
  @inline(__always)
  func isNear(_ senses: Senses) -> Bool { around.senses.intersects(senses) }
}

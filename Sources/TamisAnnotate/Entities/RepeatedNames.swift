internal import TamisCore

/// Further mentions of names that a document holds elsewhere: where the tagger is sure of a name in one sentence, the
/// same words in another, with less around them that tells, are the same name.
enum RepeatedNames {
  /// How sure a name must be where it stands once, and on average where it stands more than once.
  private static let onceSure = 0.95
  private static let oftenSure = 0.8
  /// What the mean of the others is multiplied by.
  private static let discount = 0.8

  /// A name that is looked for.
  private struct Name {
    var words: ArraySlice<UInt64>
    var kind: EntityMention.Kind
    var score: Double
  }

  /// The mentions that `names` lacks.
  /// - Parameters:
  ///   - document: The tokens of the text.
  ///   - names: The names of the text, in order.
  /// - Complexity: O(*n*) in the tokens, but for names with one first word.
  static func mentions(
    in document: NameDocument, _ language: NameLanguage, besides names: [NameMention]
  ) -> [NameMention] {
    guard !names.isEmpty else { return [] }
    let tokens = document.tokens
    let known = known(tokens, language, names)
    if known.isEmpty { return [] }
    var found: [NameMention] = []
    var next = 0
    for line in document.lines {
      var index = line.lowerBound
      while index < line.upperBound {
        let start = Int(tokens[index].start)
        while next < names.count, names[next].end <= start { next += 1 }
        let limit = next < names.count ? names[next].start : Int.max
        guard start < limit, let candidates = known[tokens[index].word],
          let name = candidates.first(where: {
            matches($0, tokens, index, line, limit: limit, language)
          })
        else {
          index += 1
          continue
        }
        let end = Int(tokens[index + name.words.count - 1].end)
        found.append(NameMention(start: start, end: end, kind: name.kind, score: name.score))
        index += name.words.count
      }
    }
    return found
  }

  /// The names to look for by their first words, the longest first.
  private static func known(
    _ tokens: [NameToken], _ language: NameLanguage, _ names: [NameMention]
  ) -> [UInt64: [Name]] {
    var all: [[UInt64]: (kinds: [EntityMention.Kind: Double], count: Int)] = [:]
    var index = 0
    for name in names {
      while index < tokens.count, Int(tokens[index].start) < name.start { index += 1 }
      var close = index
      while close < tokens.count, Int(tokens[close].end) <= name.end { close += 1 }
      guard close > index, Int(tokens[index].start) == name.start, Int(tokens[close - 1].end) == name.end,
        tellsItself(tokens[index..<close], language)
      else { continue }
      let words = tokens[index..<close].map(\.word)
      all[words, default: ([:], 0)].kinds[name.kind, default: 0] += name.score
      all[words, default: ([:], 0)].count += 1
    }
    var known: [UInt64: [Name]] = [:]
    for (words, votes) in all {
      guard
        let (kind, score) = votes.kinds.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
        ),
        let first = words.first
      else { continue }
      let mean = score / Double(votes.count)
      guard mean >= (votes.count > 1 ? oftenSure : onceSure) else { continue }
      known[first, default: []].append(
        Name(words: words[...], kind: kind, score: (mean * discount * 1000).rounded() / 1000))
    }
    for first in known.keys { known[first]?.sort { $0.words.count > $1.words.count } }
    return known
  }

  /// Whether words are a name wherever they stand: not one common word, not one character or two.
  private static func tellsItself(_ words: ArraySlice<NameToken>, _ language: NameLanguage) -> Bool {
    let isCommon = words.allSatisfy { $0.classes & NameClass.commonWord.rawValue != 0 }
    if language == .chinese { return words.count > 1 && words.contains { $0.form == .han } }
    guard let first = words.first, words.contains(where: \.isCapital) else { return false }
    return !isCommon && (words.count > 1 || first.length > 2)
  }

  /// Whether a name stands at a token, as whole words and not as a part of a longer name.
  private static func matches(
    _ name: Name, _ tokens: [NameToken], _ index: Int, _ line: Range<Int>, limit: Int,
    _ language: NameLanguage
  ) -> Bool {
    let end = index + name.words.count
    guard end <= line.upperBound, Int(tokens[end - 1].end) <= limit,
      zip(name.words, tokens[index..<end]).allSatisfy({ $0 == $1.word })
    else { return false }
    if language == .chinese {
      return Int(tokens[index].wordStart) == index && Int(tokens[end - 1].wordEnd) == end
    }
    let isBound = { (place: Int) in
      line.contains(place) && tokens[place].isCapital && !tokens[place].isInitial
    }
    return !isBound(index - 1) && !isBound(end)
  }
}

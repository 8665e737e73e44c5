internal import TamisCore

// Which number words by themselves count something: neither articles nor pronouns nor parts of words.
extension Reader {
  /// Whether a number by itself is worth a mention: not an article, nor a Han digit inside a word.
  func isCounted(_ range: Compared, _ at: Int) -> Bool {
    let amount = range.amount
    guard amount.isSlight, range.upper == nil, amount.kind == .number else { return true }
    let isAlone = tokens[amount.first].start == start && tokens[amount.next - 1].end == end
    if isAlone { return true }
    if isChinese {
      // 陆, 拾, 伍 are words and names; only in a longer numeral are they digits.
      if value(amount.first, .cardinal) != nil, !isCommonDigit(amount.first) { return false }
      // 一个 is an article as often as a count.
      if amount.value != .one, has(amount.next, .counter),
        gap(amount.next) == .none || gap(amount.next) == .space
      {
        return true
      }
      let previous = tokens[amount.first].start
      let isCut = previous == start || bytes[previous - 1] < 0x80
      return isCut && isEndOfPhrase(amount.next - 1)
    }
    // Beside another numeral: un, deux, trois.
    if isSaid(amount.first - 1, beside: amount.first) || isSaid(amount.next, beside: amount.next) {
      return true
    }
    if language.numberWords == .english {
      return amount.value == .one && !isPronoun(amount.first) || amount.value == Exact(9)
    }
    // neuf before a plural is a numeral, behind a noun an adjective; un is an article.
    return amount.value == Exact(9) && isBeforePlural(amount.next - 1)
  }

  private func isCommonDigit(_ index: Int) -> Bool {
    for word: StaticString in ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "兩", "百", "千"]
    where isWord(index, word) {
      return true
    }
    return false
  }

  /// Whether a number word stands at `index` with nothing but a space, comma, hyphen or slash up to `next`, its
  /// neighbour's or its own beginning.
  private func isSaid(_ index: Int, beside next: Int) -> Bool {
    guard has(index, .cardinal) || has(index, .scale) else { return false }
    switch gap(next) {
    case .none, .space, .comma, .hyphen, .dash, .slash: return true
    default: return false
    }
  }

  /// *This one*, *the big one*: what stands for a thing counts none.
  private func isPronoun(_ index: Int) -> Bool {
    // one's career
    let behind = byteAfter(index)
    if behind == UInt8(ascii: "'") || behind == 0xE2 { return true }
    let before = bytes[start..<tokens[index].start]
    if ends(Self.pronounLeads, at: tokens[index].start) { return true }
    // leads one to think
    if ends(Self.causingVerbs, at: tokens[index].start), starts(Self.to, at: tokens[index].end) {
      return true
    }
    // one can, one must
    if starts(Self.pronounVerbs, at: tokens[index].end) { return true }
    // ... and one your customers love; touch one, and it opens.
    let isNumbered = ends(Self.numberLeads, at: tokens[index].start)
    if !isNumbered, tokens[index].end == end || starts(Self.pronounFollowers, at: tokens[index].end) {
      return true
    }
    return isOneOfItsKind(before)
  }

  /// *the largest one*, *a combined one*: a determiner, one word, then *one*.
  private func isOneOfItsKind(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard before.last == UInt8(ascii: " ") else { return false }
    let word = before.dropLast().reversed().prefix { Bytes.isASCIILetter($0) || $0 == UInt8(ascii: "-") }
    let lead = before.dropLast(word.count + 1)
    guard word.count > 2, lead.last == UInt8(ascii: " ") else { return false }
    let name = lead.dropLast().suffix(lead.dropLast().reversed().prefix(while: Bytes.isASCIILetter).count)
    guard !word.reversed().elementsEqual("number".utf8), !word.reversed().elementsEqual("top".utf8) else {
      return false
    }
    return Self.determiners.contains(name)
  }

  private static let determiners = WordList(
    [
      "the", "a", "an", "this", "that", "another", "any", "each", "every", "my", "your", "his", "her", "our",
      "their", "some", "no",
    ], .any)
  private static let pronounVerbs = WordList([
    " can ", " could ", " must ", " should ", " might ", " may ", " would ", " will ", " cannot ", " has to ",
    " wants ", " needs ", " wishes ", " thinks ", " feels ", " need ", " does ", " doesn't ", " doesn’t ",
    " is ",
    " was ", " can't ", " can’t ", " shouldn't ", " shouldn’t ", " ought ", " cannot,",
  ])

  private static let causingVerbs = WordList([
    " leads ", " lead ", " allows ", " allow ", " helps ", " help ", " enables ", " enable ", " forces ",
    " causes ",
    " requires ", " tells ", " reminds ",
  ])
  private static let to = WordList([" to "])
  private static let numberLeads = WordList(["number ", "least ", "than ", "just ", "exactly "], .capitals)
  private static let pronounFollowers = WordList([
    ".", ",", ";", "?", "!", ")", " you ", " your ", " I ", " we ", " they ", " he ", " she ", " it ", " my ",
    " you'", " you’", " we'", " we’", " they'", " they’", " I'", " I’", " it'", " it’",
    " our ", " his ", " her ", " their ", " that ", " that's ", " that’s ", " who ", " who's ", " who’s ",
    " which ",
    " whose ", " where ", " with ",
    " from ",
    " in the ", " at ", " on ",
  ])
  private static let pronounLeads = WordList([
    " this ", " that ", " the ", " which ", " another ", " every ", " each ", " no ", " new ", " only ",
    " as ",
    "The ", "This ", "That ", " good ", " bad ", " first ", " last ", " old ", " right ",
    " wrong ",
  ])

  func isNumeral(_ index: Int) -> Bool {
    has(index, .cardinal) || has(index, .scale) || run(index) != nil
  }

  /// Words in -s that are no plurals.
  private static let singulars = WordList([
    "dans", "sans", "sous", "mais", "puis", "plus", "alors", "depuis", "après", "moins", "hors", "vers",
    "très", "toujours",
    "dès", "pas",
  ])

  func isBeforePlural(_ index: Int) -> Bool {
    var at = tokens[index].end
    guard at < end, bytes[at] == UInt8(ascii: " ") else { return false }
    at += 1
    let close = Bytes.endOfWord(bytes, at)
    let word = bytes[at..<close]
    if Self.singulars.contains(word) { return false }
    return close - at > 3 && (bytes[close - 1] == UInt8(ascii: "s") || bytes[close - 1] == UInt8(ascii: "x"))
  }
}

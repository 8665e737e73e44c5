internal import TamisCore

// From left to right, the longest wins.
extension Reader {
  /// All mentions of the block, in order and without overlaps: from left to right the longest wins.
  /// - Parameter found: Where to put them.
  func mentions(into found: inout [Mention]) {
    var index = 0
    while index < tokens.count {
      if index >= around.end {
        around = Surroundings(of: self, from: index)
        guard around.isTriggered else {
          index = around.end
          continue
        }
      }
      let next = mention(at: index, into: &found)
      index = Swift.max(next, index + 1)
    }
  }

  /// Whether the token at `index` can join the ends of a range to each other.
  func isLink(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .hyphen, .dash, .tilde: true
    default:
      has(index, .to) || has(index, .and) || has(index, .until)
        // 2014~2018 where the sign is a token.
        || tokens[index].end - tokens[index].start == 1 && bytes[tokens[index].start] == UInt8(ascii: "~")
    }
  }

  /// Adds the mention at `index` if there is one.
  /// - Returns: The index behind what was read; `index` where nothing was.
  private func mention(at index: Int, into found: inout [Mention]) -> Int {
    let runEnd = around.end
    let isTime = around.hasTime && mayBeginTime(index)
    let isAmount = mayBeginCompared(index)
    guard isTime || isAmount, !has(index, .idiom) else { return index }
    if !isTime, index + 1 == runEnd, let bare = bare(index) {
      if let bare { found.append(bare) }
      return index + 1
    }
    let time = isTime ? time(at: index) : nil
    // On equal length a time says more than a number, and no amount goes on behind the run.
    if isAmount, time.map({ $0.next < runEnd }) ?? true, let amount = comparedAmount(at: index),
      amount.next > time?.next ?? 0
    {
      found.append(mention(of: amount))
      return amount.next
    }
    guard let time else { return index }
    guard let mention = time.mention else { return index }
    found.append(mention)
    return time.next
  }

  /// What a token is behind which nothing stands that a grammar reads: digits alone are a number, an article
  /// such as *un* is nothing. The outer nil leaves it to the grammars.
  private func bare(_ index: Int) -> Mention?? {
    let token = tokens[index]
    if token.form == .digits {
      let run = runs[token.payload]
      var mention = Mention(.number, start: token.start, end: token.end)
      mention.value = run.value
      mention.form = run.hasDecimals ? .decimal : .integer
      return mention
    }
    guard language.numberWords == .french, token.senses == Self.plainCardinal, value(index, .cardinal) == 1,
      index == 0 || gap(index) == .other || !isNumeral(index - 1), token.start > start || token.end < end
    else { return nil }
    return .some(nil)
  }

  private static let plainCardinal = Senses(.cardinal)

  // MARK: Amounts

  /// An amount with its range and comparators.
  struct Compared {
    var amount: Amount
    /// The second amount of a range.
    var upper: Amount?
    /// Whether a bound of two comparisons is left out: *more than 10 and less than 20*.
    var isLowOpen = false
    var isHighOpen = false
    var modifier: NumberMention.Modifier?
    var first: Int
    var next: Int
  }

  /// An amount at `index`, a comparator before or behind it, or a range of two.
  private func comparedAmount(at index: Int) -> Compared? {
    var at = index
    var modifier: NumberMention.Modifier?
    if let found = comparator(at: at) {
      modifier = found.modifier
      at = found.next
      // "environ plus de", "约超过": the last one counts.
      if let second = comparator(at: at), follows(at) {
        modifier = second.modifier == .approximately ? modifier : second.modifier
        at = second.next
      }
      guard at < tokens.count, follows(at) || gap(at) == .hyphen else { return nil }
      if has(at, .article), follows(at + 1), !isChinese, numeral(at: at) == nil { at += 1 }
    }
    guard var range = range(at: at) else { return nil }
    range.first = index
    range.modifier = modifier
    if modifier != nil {
      if range.amount.kind == .ordinal || (isChinese && isWeakComparator(index) && range.amount.isSlight) {
        return nil
      }
    }
    if modifier == nil || modifier == .approximately, let after = comparatorAfter(range.next) {
      range.modifier = after.modifier
      range.next = after.next
    }
    // A dead verb such as 过 before a lone numeral is a comparator only before something counted.
    guard range.modifier != nil || isCounted(range, at) else { return nil }
    if let both = bothBounds(range) { return both }
    if range.modifier != nil, range.amount.isSlight, !isChinese || range.amount.kind == .number,
      !isCounted(range, at),
      range.modifier == .approximately
    {
      return nil
    }
    return range
  }

  private func isWeakComparator(_ index: Int) -> Bool {
    guard let first = tokens.indices.contains(index) ? tokens[index] : nil else { return false }
    return first.end - first.start == 3
  }

  /// A quick answer for the many places where no amount begins, nor what may stand before one.
  private func mayBeginCompared(_ index: Int) -> Bool {
    if mayBeginAmount(index) || tokens[index].roles.contains(.compares) { return true }
    // What begins with one of these is a range.
    return hasLink && (has(index, .from) || has(index, .between)) && mayBeginAmount(index + 1)
  }

  static let comparators = Senses(.above, .below, .atLeast, .atMost, .about)
  private static let after = Senses(.aboveAfter, .belowAfter, .atLeastAfter, .atMostAfter, .aboutAfter)

  func comparator(at index: Int) -> (modifier: NumberMention.Modifier, next: Int)? {
    guard tokens[index].roles.contains(.compares) else { return nil }
    for place in language.lexicon.meanings(of: tokens[index].payload) {
      switch language.lexicon.meanings[place].sense {
      case .above: return (.moreThan, index + 1)
      case .below: return (.lessThan, index + 1)
      case .atLeast: return (.equalOrMore, index + 1)
      case .atMost: return (.equalOrLess, index + 1)
      case .about: return (.approximately, index + 1)
      default: break
      }
    }
    return nil
  }

  func comparatorAfter(_ index: Int) -> (modifier: NumberMention.Modifier, next: Int)? {
    guard tokens[index].senses.intersects(Self.after), follows(index) else { return nil }
    for place in language.lexicon.meanings(of: tokens[index].payload) {
      switch language.lexicon.meanings[place].sense {
      case .aboveAfter: return isChinese ? nil : (.moreThan, index + 1)
      case .belowAfter: return (.lessThan, index + 1)
      case .atLeastAfter: return (.equalOrMore, index + 1)
      case .atMostAfter: return (.equalOrLess, index + 1)
      case .aboutAfter:
        return isChinese && !isEndOfPhrase(index) && tokens[index].end - tokens[index].start == 3
          ? nil : (.approximately, index + 1)
      default: break
      }
    }
    return nil
  }

  /// Two amounts joined by a word or a dash, or one amount.
  private func range(at index: Int) -> Compared? {
    var at = index
    let isBetween = has(at, .between) && joins(at + 1)
    let isFrom = has(at, .from) && joins(at + 1)
    if isBetween || isFrom { at += 1 }
    guard let low = amount(at: at) else { return nil }
    if let high = upper(of: low, isBetween: isBetween, isFrom: isFrom) {
      var low = low
      // 10 à 15 millions: the scale goes for both.
      if low.kind == .number, low.scale == 0, high.scale >= 3, let scaled = low.value.scaled(by: high.scale),
        scaled.isLess(than: high.value)
      {
        low.value = scaled
      }
      var next = high.next
      if has(next, .betweenAfter), follows(next) { next += 1 }
      return Compared(amount: low, upper: high, first: index, next: next)
    }
    guard !isBetween, !isFrom else { return nil }
    return Compared(amount: low, first: index, next: low.next)
  }

  private func upper(of low: Amount, isBetween: Bool, isFrom: Bool) -> Amount? {
    guard low.kind != .ordinal, low.high == nil else { return nil }
    var at = low.next
    guard at < tokens.count else { return nil }
    var isAnd = false
    switch gap(at) {
    case .hyphen, .dash, .tilde:
      break
    case .none, .space:
      isAnd = has(at, .and)
      guard isAnd ? isBetween || (isChinese && isRangeClosed(at)) || (has(at, .to) && isFrom) : has(at, .to)
      else { return nil }
      at += 1
      guard follows(at) || gap(at) == .hyphen else { return nil }
    default: return nil
    }
    if has(at, .about), follows(at + 1) || gap(at + 1) == .none { at += 1 }
    guard let high = amount(at: at), high.high == nil, high.kind != .ordinal else { return nil }
    let isSame =
      high.kind == low.kind
      && (high.unit == low.unit || high.unit != nil && low.unit != nil && low.kind == .money)
    guard isSame && high.timeUnit == low.timeUnit || low.kind == .number else { return nil }
    guard low.value.isLess(than: high.value) || low.value == high.value else { return nil }
    if !isBetween, !isFrom, low.kind == .number, high.kind == .number {
      // 747-400, 5-3: codes and scores; 10 à 20: a range.
      if gap(low.next) == .hyphen || gap(low.next) == .dash {
        guard let a = low.value.int, let b = high.value.int, b > a, b <= a * 20 + 100, b < 100_000_000 else {
          return nil
        }
        return run(low.first) != nil ? high : nil
      }
    }
    return high
  }

  private func isRangeClosed(_ index: Int) -> Bool {
    guard let high = amount(at: index + 1) else { return false }
    return has(high.next, .betweenAfter)
  }

  /// Whether a number by itself is worth a mention: not an article, nor a Han digit inside a word.
  private func isCounted(_ range: Compared, _ at: Int) -> Bool {
    let amount = range.amount
    guard amount.isSlight, range.upper == nil, amount.kind == .number else {
      if isChinese, amount.kind == .ordinal { return true }
      return true
    }
    let isAlone = tokens[amount.first].start == start && tokens[amount.next - 1].end == end
    if isAlone { return true }
    if isChinese {
      // 陆, 拾, 伍 are words and names; only in a longer numeral are they digits.
      if value(amount.first, .cardinal) != nil, !isCommonDigit(amount.first) { return false }
      let before = amount.first > 0 && has(amount.first - 1, .counter) && false
      if before { return true }
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
    let comesAfter = amount.first > 0 && isNumeral(amount.first - 1) && gap(amount.first) != .other
    let comesBefore = isNumeral(amount.next) && gap(amount.next) != .other
    if comesAfter || comesBefore { return true }
    if language.numberWords == .english { return amount.value == .one || amount.value == Exact(9) }
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

  private func isNumeral(_ index: Int) -> Bool {
    has(index, .cardinal) || has(index, .scale) || run(index) != nil
  }

  /// Words in -s that are no plurals.
  private static let singulars = [
    "dans", "sans", "sous", "mais", "puis", "plus", "alors", "depuis", "après", "moins", "hors", "vers",
    "très", "toujours",
    "dès", "pas",
  ]

  private func isBeforePlural(_ index: Int) -> Bool {
    var at = tokens[index].end
    guard at < end, bytes[at] == UInt8(ascii: " ") else { return false }
    at += 1
    let close = Bytes.endOfWord(bytes, at)
    let word = bytes[at..<close]
    if Self.singulars.contains(where: { word.elementsEqual($0.utf8) }) { return false }
    return close - at > 3 && (bytes[close - 1] == UInt8(ascii: "s") || bytes[close - 1] == UInt8(ascii: "x"))
  }
}

extension Reader {
  /// What can be the reason for a mention: among words without one of these there is none.
  static let triggerSenses = Senses(
    .cardinal, .scale, .ordinal, .ordinalScale, .ordinalSign, .collective, .denominator, .vulgar, .half,
    .several, .percentSign, .month,
    .weekday, .deadline, .season, .dayPart, .clockName, .day, .now, .holiday, .feast, .recurring, .decade,
    .quarter,
    .relativeYear, .relativeMonth, .this, .next,
    .last, .every, .timeUnit, .era)
}

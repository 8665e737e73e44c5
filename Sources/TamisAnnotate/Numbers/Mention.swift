internal import TamisCore

// From left to right, the longest wins.
extension Reader {
  /// All mentions of the block, in order and without overlaps: from left to right the longest wins.
  /// - Parameter found: Where to put them.
  func mentions(into found: inout [Mention]) {
    var index = 0
    while index < tokens.count {
      if index >= around.end {
        let run = tokens.run(from: index)
        guard run.isTriggered || isArticleAndUnit else {
          index = run.range.upperBound
          continue
        }
        around = Surroundings(of: self, run.range)
      }
      let next = mention(at: index, into: &found)
      index = Swift.max(next, index + 1)
    }
  }

  /// *a kg*, *a dollar*, and nothing else.
  private var isArticleAndUnit: Bool {
    tokens.count == 2 && language.numberWords == .english && has(0, .article)
      && (has(1, .unit) || has(1, .currency))
  }

  /// Whether the token at `index` can join the ends of a range to each other.
  func isLink(_ index: Int) -> Bool {
    isLinkedBySign(index) || isMonthBehindSlash(index) || has(index, .to) || has(index, .and)
      || has(index, .until)
      // de 2007 à la fin de 2008
      || language.numberWords == .french && edgeWord(index) != nil
        && starts(Self.edgeLinks, at: tokens[index].start)
      // 2014~2018 where the sign is a token.
      || tokens[index].end - tokens[index].start == 1 && bytes[tokens[index].start] == UInt8(ascii: "~")
  }

  /// Whether nothing but a dash stands before the token at `index`.
  func isLinkedBySign(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .hyphen, .dash, .tilde: true
    default: false
    }
  }

  /// Adds the mention at `index` if there is one.
  /// - Returns: The index behind what was read; `index` where nothing was.
  private func mention(at index: Int, into found: inout [Mention]) -> Int {
    let runEnd = around.end
    let isTime = index <= around.lastTime && mayBeginTime(index)
    let isAmount = mayBeginCompared(index)
    guard isTime || isAmount, !has(index, .idiom) else { return index }
    if isVerse(index) { return index + 1 }
    if let next = pointerInWords(index) { return next }
    if isBeforeTopTen(index), let year = bareYear(index) {
      found.append(year)
      return index + 2
    }
    if tokens[index].form == .digits,
      let told = sharedDay(at: index) ?? workingTime(at: index)
        ?? zonedHour(at: index),
      let mention = told.mention
    {
      found.append(mention)
      return told.next
    }
    if let age = decadeOfAge(at: index) {
      found.append(age)
      return index + 2
    }
    if !isTime, let bare = index + 1 == runEnd ? bare(index) : digitsAlone(index) {
      guard let bare, !countsNothing(index, index + 1) else { return index + 1 }
      var primed = primed(bare, next: index + 1)
      takeLooseMinus(&primed.mention)
      found.append(primed.mention)
      shareUnit(in: &found)
      shareListedUnit(in: &found)
      return primed.next
    }
    let time = isTime ? time(at: index) : nil
    // On equal length a time says more than a number, and no amount goes on behind the run.
    if isAmount, time.map({ $0.next < runEnd }) ?? true, let amount = comparedAmount(at: index),
      amount.next > time?.next ?? 0
    {
      guard !countsNothing(amount) else { return amount.next }
      var primed = primed(mention(of: amount), next: amount.next)
      takeLooseMinus(&primed.mention)
      found.append(primed.mention)
      shareUnit(in: &found)
      shareListedUnit(in: &found)
      return primed.next
    }
    guard let time else { return index }
    guard let mention = time.mention else { return time.next }
    // Office 2016: no year.
    if !isOfPages(index), time.next > index + 1 || tokens[index].form != .digits || !isNamed(index, time.next)
    {
      found.append(mention)
    }
    return time.next
  }

  /// Pages 1893-1894: no years.
  private func isOfPages(_ index: Int) -> Bool {
    tokens[index].form == .digits && !isChinese && ends(Self.pages, at: tokens[index].start)
  }

  private static let pages = WordList(["page ", "pages ", "pp. ", "p. "], .capitals)

  /// Whether what was read as an amount is a pointer, a score, a title or a part of a name.
  private func countsNothing(_ amount: Compared) -> Bool {
    if isTitle(amount) || isOfMany(amount) || isChinese && isNamedCentury(amount.next - 1) { return true }
    // 第四条, 第1页
    if isChinese, amount.amount.kind == .ordinal,
      starts(Self.numberedParts, at: behindRange(tokens[amount.next - 1].end))
    {
      return true
    }
    if amount.amount.kind == .ordinal, isPluralOfParts(amount) { return true }
    guard amount.amount.kind == .number, amount.modifier == nil else { return false }
    // Directive 77/92
    if amount.amount.form == .fraction, run(amount.amount.first) != nil,
      isBehindReference(tokens[amount.amount.first].start)
    {
      return true
    }
    guard let upper = amount.upper else {
      return isQuarterOfTime(amount) || countsNothing(amount.amount.first, amount.next)
    }
    if upper.kind == .number, isFirstPoint(amount.amount.first, upper.first) { return true }
    return upper.kind == .number && isReference(amount.amount.first, amount.amount.next)
  }

  /// 2018十大新闻: what stands behind the year is a list.
  private func isBeforeTopTen(_ index: Int) -> Bool {
    isChinese && tokens[index].form == .digits && isWord(index + 1, "十")
      && starts(Self.topTen, at: tokens[index + 1].end)
  }

  private static let topTen = WordList(["大", "佳", "强", "強"])

  /// 《一分钱》: a work.
  private func isTitle(_ amount: Compared) -> Bool {
    isChinese && ends(Self.titleStart, at: tokens[amount.first].start)
      && starts(Self.titleEnd, at: tokens[amount.next - 1].end)
  }

  /// *Multi-million-pound deal*: of how many is not told.
  private func isOfMany(_ amount: Compared) -> Bool {
    has(amount.first, .scale) && !isChinese && ends(Self.many, at: tokens[amount.first].start)
  }

  private static let titleStart = WordList(["《", "〈"])
  private static let titleEnd = WordList(["》", "〉"])
  private static let many = WordList(["multi-", "multi ", "multi"], .capitals)

  /// *Into thirds*: parts, which are not counted.
  private func isPluralOfParts(_ amount: Compared) -> Bool {
    let last = tokens[amount.next - 1]
    guard language.numberWords == .english, amount.amount.form == .words,
      amount.next == amount.amount.first + 1, last.end - last.start > 5
    else { return false }
    let ending = (bytes[last.end - 2] | 0x20, bytes[last.end - 1] | 0x20)
    return ending == (UInt8(ascii: "h"), UInt8(ascii: "s")) || word(amount.next - 1, is: "thirds")
  }

  /// *Throughout the business quarter*: three months.
  private func isQuarterOfTime(_ amount: Compared) -> Bool {
    language.numberWords == .english && amount.next == amount.amount.first + 1
      && word(amount.amount.first, is: "quarter") && !starts(Self.of, at: tokens[amount.next - 1].end)
  }

  private static let of = WordList([" of"])

  private func countsNothing(_ first: Int, _ next: Int) -> Bool {
    isReference(first, next) || isScore(first, next) || isNamed(first, next) || isListMarker(first, next)
  }

  /// What a token is behind which nothing stands that a grammar reads: digits alone are a number, an article
  /// such as *un* is nothing. The outer nil leaves it to the grammars.
  private func bare(_ index: Int) -> Mention?? {
    let token = tokens[index]
    if token.form == .digits {
      if isAgeLed(index) || isBehindOr(index + 1) { return nil }
      if let day = bracketedDay(index) { return day }
      return bareYear(index) ?? plainNumber(index)
    }
    guard isPlainOne(index),
      index == 0 || gap(index) == .other || !isNumeral(index - 1), token.start > start || token.end < end
    else { return nil }
    return .some(nil)
  }

  /// The digits at `index` where the word behind has nothing to say of them.
  private func digitsAlone(_ index: Int) -> Mention?? {
    let behind = tokens[index + 1]
    guard tokens[index].form == .digits, behind.form == .word, behind.gap == .space || behind.gap == .comma,
      behind.roles.intersection(Self.numberRoles).isEmpty, !behind.senses.intersects(Self.numberSenses),
      !around.hasSlash, !isNear(Self.fractionWords), !isAgeLed(index)
    else { return nil }
    return plainNumber(index)
  }

  /// What stands behind a number as a part of an amount.
  private static let numberRoles: Roles = [.counts, .isCounted, .compares]
  private static let numberSenses = Senses(
    .to, .and, .between, .from, .over, .at, .joiner, .point, .odd, .era, .collective, .aboveAfter,
    .belowAfter,
    .atLeastAfter, .atMostAfter, .aboutAfter, .percentSign, .ordinalEnding, .vulgar, .betweenAfter)

  private func plainNumber(_ index: Int) -> Mention {
    let run = runs[tokens[index].payload]
    var mention = Mention(.number, start: beginning(index), end: tokens[index].end)
    mention.value = run.value
    mention.form = run.hasDecimals ? .decimal : .integer
    takePlus(&mention, index..<index + 1)
    return mention
  }

  /// *un* and *une*, which are articles unless something tells that they count.
  func isPlainOne(_ index: Int) -> Bool {
    language.numberWords == .french && tokens[index].senses == Self.plainCardinal
      && value(index, .cardinal) == 1
  }

  /// Past the sign and the second number of 第12～15页.
  private func behindRange(_ at: Int) -> Int {
    guard let sign = [3, 1].first(where: { at + $0 < end && Self.rangeSigns.contains(bytes, at, at + $0) })
    else {
      return at
    }
    var close = at + sign
    while close < end, Bytes.isDigit(bytes[close]) { close += 1 }
    return close > at + sign ? close : at
  }

  private static let rangeSigns = WordList(["～", "—", "－", "-", "~", "至", "到"])
  private static let numberedParts = WordList(["条", "條", "款", "页", "頁", "章", "节规定", "節規定"])
  private static let plainCardinal = Senses(.cardinal)
}

extension Reader {
  /// What can be the reason for a mention: among words without one of these there is none.
  static let triggerSenses = Senses(
    .cardinal, .scale, .ordinal, .ordinalScale, .ordinalSign, .collective, .denominator, .vulgar, .half,
    .quarterHour,
    .several, .percentSign, .month,
    .weekday, .deadline, .season, .dayPart, .clockName, .day, .now, .holiday, .feast, .recurring, .decade,
    .quarter,
    .relativeYear, .relativeMonth, .this, .next,
    .last, .every, .timeUnit, .era)
}

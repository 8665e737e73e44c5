internal import TamisCore

// Amounts with comparators: plus de 90 %, no more than two years, 五千以上.
extension Reader {
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
  func comparedAmount(at index: Int) -> Compared? {
    var at = index
    var modifier: NumberMention.Modifier?
    if let found = comparator(at: at) {
      modifier = negated(found.modifier, at: at) ?? found.modifier
      at = found.next
      // "environ plus de", "约超过": the last one counts.
      if let second = comparator(at: at), follows(at) {
        modifier = second.modifier == .approximately ? modifier : second.modifier
        at = second.next
      }
      guard at < tokens.count, follows(at) || gap(at) == .hyphen else { return nil }
      // nearly a year
      if isChinese ? isPartOfDate(at) : isAboutThing(index, at) { return nil }
      let isUnit =
        language.numberWords == .english && has(at + 1, .timeUnit) && tokens[at].end - tokens[at].start < 3
      if has(at, .article), follows(at + 1), !isChinese, !isUnit, numeral(at: at) == nil { at += 1 }
    }
    guard var range = range(at: at) else { return nil }
    // 至少洞里: a hole.
    if isChinese, range.amount.next == at + 1, isWord(at, "洞") { return nil }
    // around 750 AD: a year
    if !isChinese, range.amount.kind == .number, range.upper == nil, has(range.next, .era),
      follows(range.next)
    {
      return nil
    }
    // dans les onze langues: a place; dans les 500: about.
    if modifier == .approximately, range.amount.kind == .number, range.upper == nil, isWithin(index),
      range.amount.form != .integer || !(range.amount.value.int.map { $0 % 10 == 0 } ?? false)
        || range.amount.value.isLess(than: Exact(100))
          && starts(Self.wholeLists, at: tokens[range.next - 1].end)
    {
      return nil
    }
    // dans les sept jours qui suivent la naissance: within, not about
    if modifier == .approximately, range.amount.kind == .duration, isWithin(index),
      isCountedFromThing(range.next)
    {
      return nil
    }
    takeAge(&range, from: index)
    takeAgeGroup(&range, modifier, from: index)
    if modifier == .moreThan, isDuring(range, from: index) { return nil }
    if modifier != nil { range.first = index }
    range.modifier = modifier
    if modifier != nil {
      if range.amount.kind == .ordinal
        || (isChinese && isWeakComparator(index) && !isWord(index, "上") && range.amount.isSlight)
      {
        return nil
      }
    }
    // un maximum: no number
    let isArticle = language.numberWords == .french && range.amount.isSlight && range.amount.kind == .number
    if modifier == nil || modifier == .approximately, !isArticle, let after = comparatorAfter(range.next) {
      range.modifier = after.modifier
      range.next = after.next
    }
    takeOlder(&range)
    takeBoundBehind(&range)
    takeHalfBound(&range)
    // A dead verb such as 过 before a lone numeral is a comparator only before something counted.
    // 三起事故: cases, no bound.
    if isChinese, range.modifier == .equalOrMore, range.amount.kind == .number, isWord(range.next - 1, "起"),
      range.next > range.amount.next
    {
      (range.modifier, range.next) = (modifier, range.next - 1)
    }
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

  /// 低于10月: what is compared is no number of a month.
  private func isPartOfDate(_ index: Int) -> Bool {
    run(index) != nil && gap(index + 1) == .none
      && (isWord(index + 1, "月") || isWord(index + 1, "号"))
  }

  /// *s'articule autour de deux axes*, *around one of the poles*: what it turns about, not about how many.
  private func isAboutThing(_ index: Int, _ number: Int) -> Bool {
    if word(index, is: "around") {
      return has(number, .cardinal) && starts(Self.of, at: tokens[number].end)
    }
    guard language.numberWords == .french, starts(Self.around, at: tokens[index].start),
      let numeral = words(at: number)
    else { return false }
    return numeral.value.isLess(than: Exact(10))
      && !(joins(numeral.next) && tokens[numeral.next].roles.contains(.isCounted))
  }

  private static let of = WordList([" of "])
  /// Things of which there are so many: *dans les 20 langues*.
  private static let wholeLists = WordList([
    " langues", " pays", " régions", " villes", " départements", " communes", " catégories", " écoles",
    " États", " provinces", " cantons", " arrondissements", " centres", " musées", " magasins", " sites",
  ])
  private static let around = WordList(["autour d"], .capitals)

  /// *dans les*, which says about and in.
  private func isWithin(_ index: Int) -> Bool { has(index, .about) && has(index, .inFuture) }

  private func isWeakComparator(_ index: Int) -> Bool {
    guard let first = tokens.indices.contains(index) ? tokens[index] : nil else { return false }
    return first.end - first.start == 3
  }

  /// A quick answer for the many places where no amount begins, nor what may stand before one.
  func mayBeginCompared(_ index: Int) -> Bool {
    if mayBeginAmount(index) || tokens[index].roles.contains(.compares) { return true }
    // What begins with one of these is a range.
    return hasLink(behind: index) && (has(index, .from) || has(index, .between)) && mayBeginAmount(index + 1)
  }

  static let comparators = Senses(.above, .below, .atLeast, .atMost, .about)
  private static let after = Senses(.aboveAfter, .belowAfter, .atLeastAfter, .atMostAfter, .aboutAfter)

  func comparator(at index: Int) -> (modifier: NumberMention.Modifier, next: Int)? {
    guard tokens[index].roles.contains(.compares), !isArrow(index) else { return nil }
    for place in language.lexicon.meanings(of: tokens[index].payload) {
      switch language.lexicon.meanings[place].sense {
      case .above: return (.moreThan, index + 1)
      case .below: return (.lessThan, index + 1)
      case .atLeast:
        return isChinese && isWord(index, "上") && !isUpTo(index) ? nil : (.equalOrMore, index + 1)
      case .atMost: return isRise(to: index) ? nil : (.equalOrLess, index + 1)
      // vers 12 pays: to them; only times are near.
      case .about:
        return language.numberWords == .french && word(index, is: "vers") ? nil : (.approximately, index + 1)
      default: break
      }
    }
    return nil
  }

  /// 上千, 上百万: 上 before a round number that stands for itself; 路上千 ends a word before it.
  private func isUpTo(_ index: Int) -> Bool {
    guard gap(index + 1) == .none, has(index + 1, .scale) || value(index + 1, .cardinal) ?? 0 >= 100 else {
      return false
    }
    return !ends(Self.wordsWithUp, at: tokens[index].end)
  }

  private static let wordsWithUp = WordList([
    "晚上", "路上", "身上", "网上", "網上", "线上", "線上", "街上", "早上", "以上", "之上", "成千上", "成百上", "马上", "馬上", "手上", "地上",
    "世上",
    "船上", "车上", "車上", "场上", "場上", "山上", "海上", "天上", "会上", "會上", "加上", "算上", "用上", "花上", "等上",
  ])

  /// *Jumps up to 90 %*: where it gets to, no bound.
  private func isRise(to index: Int) -> Bool {
    language.numberWords == .english && word(index, is: "up to") && ends(Self.rises, at: tokens[index].start)
  }

  private static let rises = WordList([
    "jump ", "jumps ", "jumped ", "rise ", "rises ", "rose ", "climb ", "climbs ", "climbed ", "went ",
    "goes ", "shot ",
    "bumped ", "moved ", "moves ", "back ", "brought ", "brings ", "rounded ", "round ",
  ])

  /// The last sign of <>, => and ->, which compare nothing.
  private func isArrow(_ index: Int) -> Bool {
    let from = tokens[index].start
    guard bytes[from] == UInt8(ascii: "<") || bytes[from] == UInt8(ascii: ">"), from > start else {
      return false
    }
    let before = bytes[from - 1]
    return before == UInt8(ascii: "<") || before == UInt8(ascii: "=") || before == UInt8(ascii: "-")
  }

  func comparatorAfter(_ index: Int) -> (modifier: NumberMention.Modifier, next: Int)? {
    guard tokens[index].senses.intersects(Self.after), follows(index) else { return nil }
    for place in language.lexicon.meanings(of: tokens[index].payload) {
      switch language.lexicon.meanings[place].sense {
      case .aboveAfter: return isChinese ? nil : (.moreThan, index + 1)
      case .belowAfter: return (.lessThan, index + 1)
      case .atLeastAfter: return (.equalOrMore, index + 1)
      case .atMostAfter: return isInner(index) ? nil : (.equalOrLess, index + 1)
      case .aboutAfter:
        return isChinese && !isEndOfPhrase(index) && tokens[index].end - tokens[index].start == 3
          ? nil : (.approximately, index + 1)
      default: break
      }
    }
    return nil
  }

  /// 20人左右, 50个以上; 18岁之前: a bound behind what is counted, or behind an age.
  private func takeBoundBehind(_ range: inout Compared) {
    guard isChinese, range.modifier == nil, range.upper == nil else { return }
    let next = range.next
    if range.amount.kind == .age, follows(next), gap(next) == .none {
      if has(next, .agoAfter) { (range.modifier, range.next) = (.lessThan, next + 1) }
      if has(next, .laterAfter) { (range.modifier, range.next) = (.moreThan, next + 1) }
      return
    }
    guard range.amount.kind == .number, has(next, .counter), gap(next) == .none, gap(next + 1) == .none,
      tokens[next + 1].end - tokens[next + 1].start == 6, let after = comparatorAfter(next + 1),
      // 一个以下条件: what follows
      range.amount.value != .one || after.modifier == .approximately
    else { return }
    (range.modifier, range.next) = (after.modifier, after.next)
  }

  /// 内 where it does not bound what is measured: 五个内蒙古人, 三天内容.
  private func isInner(_ index: Int) -> Bool {
    guard isWord(index, "内") || isWord(index, "內") else { return false }
    return !tokens[index - 1].senses.intersects(Self.measures) || gap(index) != .none
      || starts(Self.innerThings, at: tokens[index].end)
  }

  private static let measures = Senses(.unit, .timeUnit, .percent)
  private static let innerThings = WordList([
    "容", "部", "地", "核", "外", "在", "蒙", "阁", "閣", "战", "戰", "政", "心", "涵", "需", "陆", "陸", "科", "衣", "存",
    "置", "向", "卷", "塔", "斯",
  ])
}

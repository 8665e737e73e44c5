internal import TamisCore

/// A number with what it counts: money, a percentage, a quantity, a length of time, an age.
struct Amount {
  var kind: NumberMention.Kind
  var value: Exact
  /// The upper bound where it is a range.
  var high: Exact?
  var isOpen = false
  var unit: String?
  var form: NumberForm
  /// Indices of its first token and of the first behind it.
  var first: Int
  var next: Int
  var flags: [NumberMention.Flag] = []
  var alternatives: [Exact] = []
  /// The numerals inside, as token ranges with their values.
  var parts: [(first: Int, next: Int, value: Exact)] = []
  /// The unit of a length of time.
  var timeUnit: TimeUnit?
  /// The exponent of the numeral's last scale word; 0 for none.
  var scale = 0
  /// Whether it is one word that is often no numeral.
  var isSlight = false
  /// The ISO 8601 form of a length of time that has several units.
  var iso: String?

  init(_ kind: NumberMention.Kind, _ numeral: Numeral, first: Int, next: Int) {
    self.kind = kind
    value = numeral.value
    high = numeral.high
    isOpen = numeral.isOpen
    scale = numeral.scale
    form = numeral.form
    self.first = first
    self.next = next
    isSlight = numeral.isSlight
    if numeral.isVague || numeral.isOpen { flags.append(.vague) }
    if let other = numeral.alternative, kind != .money { alternatives.append(other) }
    if kind != .number, kind != .ordinal { parts.append((first, numeral.next, numeral.value)) }
  }
}

extension Reader {
  /// Reads a numeral and what it counts at token `index`.
  func amount(at index: Int) -> Amount? {
    guard mayBeginAmount(index) else { return nil }
    if let money = prefixedMoney(at: index) { return money }
    if let percent = prefixedPercent(at: index) { return percent }
    if let quantity = prefixedQuantity(at: index) { return quantity }
    if let several = severalAmount(at: index) { return several }
    guard let numeral = numeral(at: index) else { return article(at: index) }
    return counted(numeral, first: index)
  }

  /// What an amount can begin with.
  static let amountBeginnings = Senses(
    .cardinal, .scale, .suffix, .ordinal, .ordinalScale, .ordinalSign, .several, .joiner, .collective,
    .denominator,
    .vulgar,
    .half, .minus, .percentSign, .currency, .unit, .whole, .quarterHour)

  /// A quick answer for the many places where no amount begins.
  @inline(__always)
  func mayBeginAmount(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.roles.contains(.beginsAmount)
      || token.senses.contains(.article) && language.numberWords == .english
  }

  /// What can follow a numeral and be counted by it, or lead to what is.
  static let countedSenses = Senses(
    .percent, .counter, .tenths, .discount, .of, .currency, .minor, .unit, .degree, .age, .article, .half,
    .timeUnit, .qualifier, .whole)

  /// The unit behind `numeral`, or the bare number.
  func counted(_ numeral: Numeral, first: Int) -> Amount? {
    let at = numeral.next
    guard numeral.isOrdinal || joins(at) && tokens[at].roles.contains(.isCounted) else {
      return uncounted(numeral, first: first)
    }
    if numeral.isOrdinal { return Amount(.ordinal, numeral, first: first, next: at) }
    if let percent = percent(numeral, first: first) { return percent }
    // What stands behind tells which readings are worth a try; of equal lengths the first wins.
    var behind = tokens[at].senses
    behind.formUnion(tokens[at + 1].senses)
    var longest: Amount?
    if behind.intersects(Self.moneyNames) { longest = money(numeral, first: first) }
    if behind.intersects(Self.unitNames), let quantity = quantity(numeral, first: first),
      quantity.next > longest?.next ?? 0
    {
      longest = quantity
    }
    behind.formUnion(tokens[at + 2].senses)
    behind.formUnion(tokens[at + 3].senses)
    if behind.intersects(Self.timeNames), let length = length(numeral, first: first),
      length.next > longest?.next ?? 0
    {
      longest = length
    }
    return longest ?? uncounted(numeral, first: first)
  }

  /// A number by itself.
  private func uncounted(_ numeral: Numeral, first: Int) -> Amount {
    let isListed = isChinese && numeral.form == .han && isListedOrdinal(first)
    return Amount(isListed ? .ordinal : .number, numeral, first: first, next: numeral.next)
  }

  /// 第一、二: the sign goes for both.
  private func isListedOrdinal(_ index: Int) -> Bool {
    guard gap(index) == .comma, has(index - 1, .cardinal) else { return false }
    return has(index - 2, .ordinalSign) && gap(index - 1) == .none || isListedOrdinal(index - 1)
  }

  private static let moneyNames = Senses(.currency, .minor)
  private static let unitNames = Senses(.unit, .degree)
  private static let timeNames = Senses(.timeUnit, .age)

  /// The token where a unit can stand: right behind, or behind *de* where a scale or group came before.
  func unitIndex(_ numeral: Numeral, from at: Int) -> Int? {
    if joins(at) {
      if has(at, .of), numeral.scale > 0 || has(at + 1, .degree), follows(at + 1) { return at + 1 }
      return at
    }
    return nil
  }

  /// *a lb*, *a dollar*, *for an hour*, *another week*: what counts one without saying so.
  private func article(at index: Int) -> Amount? {
    if language.numberWords == .french { return wholeUnit(at: index) }
    guard language.numberWords == .english, follows(index + 1) || gap(index + 1) == .hyphen else {
      return nil
    }
    if has(index, .whole), let unit = unit(index + 1),
      unit.rawValue <= TimeUnit.minute.rawValue || unit == .workday
    {
      return one(index, unit)
    }
    // a couple of days
    if let group = value(index, .collective), group < 3, unit(index + 1) != nil {
      return length(Numeral(value: Exact(group), form: .words, next: index + 1), first: index)
    }
    guard has(index, .article), tokens[index].end - tokens[index].start < 3 else { return nil }
    let isAlone = index == 0 && tokens.total == 2 && tokens[0].start == start && tokens[1].end == end
    if isAlone, let unit = name(index + 1, .unit) ?? name(index + 1, .currency) {
      var amount = Amount(
        name(index + 1, .unit) == nil ? .money : .quantity,
        Numeral(value: .one, form: .words, next: index + 1),
        first: index, next: index + 2)
      amount.unit = currency(unit).code
      return amount
    }
    guard let unit = unit(index + 1), unit != .weekend, unit != .millisecond else { return nil }
    // "$5 an hour" is a rate; *for an hour*, *an hour and a half* are lengths.
    let isFor = index > 0 && follows(index) && (has(index - 1, .during) || has(index - 1, .about))
    guard let amount = one(index, unit), isAlone || isFor || amount.next > index + 2 else { return nil }
    return amount
  }

  /// *toute la semaine*, *tout le mois*, with nothing behind that tells which.
  private func wholeUnit(at index: Int) -> Amount? {
    guard has(index, .whole), follows(index + 1), let unit = unit(index + 1), unit != .weekend,
      unit.rawValue <= TimeUnit.day.rawValue,
      index + 2 >= tokens.count || !joins(index + 2)
        || !(has(index + 2, .of) || has(index + 2, .next) || has(index + 2, .last) || has(index + 2, .this)
          || has(index + 2, .day) || has(index + 2, .weekday) || run(index + 2) != nil)
    else { return nil }
    return one(index, unit)
  }

  /// One unit of time from its article on, with what follows it.
  private func one(_ index: Int, _ unit: TimeUnit) -> Amount? {
    length(Numeral(value: .one, form: .words, next: index + 1), first: index)
  }

  /// *plusieurs centaines de milliers*, *数百*: from the word's size to ten times it.
  private func severalAmount(at index: Int) -> Amount? {
    guard !isChinese, let least = value(index, .several) else { return nil }
    var low = least < 10 ? Exact(2) : Exact(2 * least)
    var high = least < 10 ? Exact(10) : Exact(10 * least)
    var at = index + 1
    var scale = least >= 10 ? 1 : 0
    while joins(at) {
      var next = at
      if has(next, .of) { next += 1 }
      guard joins(next) else { break }
      if let exponent = value(next, .scale), let a = low.scaled(by: exponent),
        let b = high.scaled(by: exponent)
      {
        (low, high, scale) = (a, b, exponent)
      } else if let size = value(next, .collective), let a = low.multiplied(by: Exact(size)),
        let b = high.multiplied(by: Exact(size))
      {
        (low, high, scale) = (a, b, 1)
      } else if value(next, .cardinal) == 100, let a = low.scaled(by: 2), let b = high.scaled(by: 2) {
        (low, high, scale) = (a, b, 1)
      } else {
        break
      }
      at = next + 1
    }
    var numeral = Numeral(value: low, high: high, isVague: true, form: .words, next: at, scale: scale)
    numeral.isSlight = at == index + 1 && least < 10
    // "des milliers de" itself ends in the word before a unit.
    let counted = self.counted(numeral, first: index)
    guard let counted, counted.kind != .number || !numeral.isSlight else { return nil }
    // few, a few: only what is counted in units.
    return counted
  }
}

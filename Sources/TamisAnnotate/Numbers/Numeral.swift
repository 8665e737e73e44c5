/// A numeral read from one or more tokens.
struct Numeral {
  var value: Exact
  /// The upper bound where the numeral is a range by itself, such as 五六十.
  var high: Exact?
  /// Whether the upper bound is open, as in 十多.
  var isOpen = false
  var isVague = false
  var isOrdinal = false
  var form: NumberForm
  /// Index of the first token behind it.
  var next: Int
  /// The exponent of the last scale word; 0 for none.
  var scale = 0
  /// What another convention makes of its scale word.
  var alternative: Exact?
  /// Whether it is one word that is often no numeral, such as *un* or 三.
  var isSlight = false
  /// How many decimal places a further numeral takes in sums of money.
  var isFraction = false
}

/// The forms of `NumberMention`, before it is made.
enum NumberForm { case integer, decimal, fraction, words, mixed, roman, han }

extension Reader {
  /// Reads the longest numeral that begins at token `index`: digits, words, fractions, with sign and scale.
  func numeral(at index: Int) -> Numeral? {
    guard index < tokens.count else { return nil }
    if has(index, .minus), joins(index + 1), let positive = unsigned(at: index + 1), !positive.isOrdinal {
      var negative = positive
      negative.value = positive.value.negated
      negative.isSlight = false
      return negative
    }
    // 第七: the sign makes the numeral an ordinal.
    if has(index, .ordinalSign), follows(index + 1), var ordinal = chinese(at: index + 1), ordinal.high == nil
    {
      ordinal.isOrdinal = true
      return ordinal
    }
    return unsigned(at: index)
  }

  /// What a fraction is made with. In French and English its denominator can be an ordinal.
  private static let fractionWords = Senses(
    .vulgar, .denominator, .half, .over, .ordinal, .ordinalScale, .quarterHour)
  private static let mixedWords = Senses(.vulgar, .joiner, .half)

  private func unsigned(at index: Int) -> Numeral? {
    if around.hasSlash || isNear(Self.fractionWords), let part = fraction(at: index) { return part }
    // a dozen
    if language.numberWords == .english, let size = value(index, .collective), size > 2,
      bytes[tokens[index].start] | 0x20 == UInt8(ascii: "a"),
      bytes[tokens[index].start + 1] == UInt8(ascii: " ")
    {
      return Numeral(value: Exact(size), form: .words, next: index + 1)
    }
    guard var read = language.numberWords == .chinese ? chinese(at: index) : words(at: index) else {
      return nil
    }
    if around.hasSlash || isNear(Self.mixedWords),
      let mixed = joinedFraction(at: index, read) ?? mixedFraction(after: read)
    {
      return mixed
    }
    if let ratio = ratio(after: read) { return ratio }
    if !isChinese { group(&read) }
    return read
  }

  /// Multiplies by a group such as *douzaine*.
  private func group(_ read: inout Numeral) {
    guard !read.isOrdinal, let size = value(read.next, .collective), follows(read.next),
      let product = read.value.multiplied(by: Exact(size))
    else { return }
    read.value = product
    read.next += 1
    read.isSlight = false
    read.scale = 1
    // des milliers de milliards
    if has(read.next, .of), let scale = value(read.next + 1, .scale), follows(read.next + 1),
      let scaled = read.value.scaled(by: scale)
    {
      read.value = scaled
      read.next += 2
      read.scale = scale
    }
  }

  /// *twenty-three fifths*, *un sur trois*, *one over 20*: a numeral divided by what follows.
  private func ratio(after top: Numeral) -> Numeral? {
    guard !isChinese, !top.isOrdinal, top.value.isInteger, top.value != .zero, joins(top.next) else {
      return nil
    }
    var ratio = top
    if top.form == .words, let (size, next, isPlural) = part(at: top.next), isPlural,
      let value = top.value.divided(by: Exact(integer: size))
    {
      ratio.value = value
      ratio.next = next
    } else if has(top.next, .over) && isBar(top.next) || isOneIn(top), follows(top.next + 1),
      let bottom = words(at: top.next + 1), !bottom.isOrdinal,
      bottom.value.isInteger, top.value.isLess(than: bottom.value), !bottom.value.isNegative,
      !top.value.isNegative,
      let value = top.value.divided(by: bottom.value),
      bottom.next == tokens.count || !has(bottom.next, .timeUnit)
    {
      ratio.value = value
      ratio.next = bottom.next
    } else {
      return nil
    }
    (ratio.form, ratio.isFraction, ratio.isSlight) = (.fraction, true, false)
    return ratio
  }

  /// *one in five*: of several only where one is counted.
  private func isOneIn(_ top: Numeral) -> Bool {
    guard language.numberWords == .english, top.value == .one, has(top.next, .at),
      bytes[tokens[top.next].start..<tokens[top.next].end].elementsEqual("in".utf8),
      let bottom = words(at: top.next + 1), let count = bottom.value.int, (3...1000).contains(count)
    else { return false }
    return !has(bottom.next, .month) && !has(bottom.next, .unit) && !has(bottom.next, .percent)
  }

  /// *in* stands between too much else to be a bar.
  private func isBar(_ index: Int) -> Bool { tokens[index].end - tokens[index].start > 2 }

  /// *one hundred and three quarters*: the count before the parts belongs to them, not to the hundred.
  private func joinedFraction(at index: Int, _ read: Numeral) -> Numeral? {
    guard language.numberWords == .english, read.form == .words, !read.isOrdinal, read.next - index > 2,
      let count = value(read.next - 1, .cardinal), count > 0, count < 20, has(read.next - 2, .joiner),
      let (size, _, isPlural) = part(at: read.next), isPlural || count == 1, Int128(count) < size,
      let value = read.value.adding(Exact(count).negated)
    else { return nil }
    var whole = read
    (whole.value, whole.next) = (value, read.next - 2)
    return mixedFraction(after: whole)
  }

  // MARK: Fractions

  /// 2/3, ½, deux tiers, three quarters, 三分之二.
  private func fraction(at index: Int) -> Numeral? {
    if let vulgar = vulgar(at: index) {
      return scaledFraction(Numeral(value: vulgar, form: .fraction, next: index + 1, isFraction: true))
    }
    if let (value, next) = slashed(at: index) {
      return scaledFraction(Numeral(value: value, form: .fraction, next: next, isFraction: true))
    }
    if isChinese { return chineseFraction(at: index) }
    if let (value, next) = spokenFraction(at: index) {
      return scaledFraction(Numeral(value: value, form: .words, next: next, isFraction: true))
    }
    return nil
  }

  /// A fraction of a scale: *demi-million*, *three quarters of a million*.
  private func scaledFraction(_ part: Numeral) -> Numeral {
    var part = part
    var at = part.next
    if has(at, .of), follows(at) { at += 1 }
    if has(at, .article), follows(at) { at += 1 }
    if let exponent = value(at, .scale), joins(at), let scaled = part.value.scaled(by: exponent) {
      part.value = scaled
      part.next = at + 1
      part.scale = exponent
    }
    return part
  }

  func vulgar(at index: Int) -> Exact? {
    value(index, .vulgar).flatMap { Exact(Int128($0 / 100), over: Int128($0 % 100)) }
  }

  /// Digits, a slash and digits without white space. 0/400 is a counter, not a fraction.
  func slashed(at index: Int) -> (Exact, Int)? {
    guard let top = run(index).flatMap({ $0.hasDecimals || $0.isGrouped ? nil : $0.value.int }),
      let bottom = plain(index + 1), gap(index + 1) == .slash,
      tokens[index + 1].start == tokens[index].end + 1, gap(index + 2) != .slash,
      index == 0 || gap(index) != .slash, top != 0, bottom > 1, bottom <= 1000, abs(top) <= 100,
      abs(top) < bottom || bottom <= 10
    else { return nil }
    return Exact(Int128(top), over: Int128(bottom)).map { ($0, index + 2) }
  }

  /// A number of parts and the part's name; or *demi* alone before a scale or unit.
  private func spokenFraction(at index: Int) -> (Exact, Int)? {
    // five - eighths
    if language.numberWords == .english, let count = value(index, .cardinal), count > 0, count < 20,
      gap(index + 1) == .dash,
      let (size, next, isPlural) = part(at: index + 1), isPlural != (count == 1)
    {
      return Exact(Int128(count), over: size).map { ($0, next) }
    }
    // more than half
    if language.numberWords == .english, value(index, .half) != nil, index > 0, follows(index),
      has(index - 1, .above) || has(index - 1, .below) || has(index - 1, .about) || has(index - 1, .atLeast)
    {
      return Exact(1, over: 2).map { ($0, index + 1) }
    }
    if let count = value(index, .cardinal) ?? plain(index), count > 0, count < 100, joins(index + 1) {
      // deux millième is an ordinal; its plural and un millième are fractions.
      if let (size, next, isPlural) = part(at: index + 1), count == 1 || isPlural || !composes(count, size) {
        return Exact(Int128(count), over: size).map { ($0, next) }
      }
    }
    if let bare = value(index, .half), joins(index + 1),
      has(index + 1, .scale) || has(index + 1, .unit) || has(index + 1, .timeUnit)
        || has(index + 1, .collective)
        || has(index + 1, .cardinal), bare == 0
    {
      return Exact(1, over: 2).map { ($0, index + 1) }
    }
    if let part = value(index, .denominator), part > 2, has(index + 1, .of), has(index + 2, .unit),
      follows(index + 1)
    {
      return Exact(1, over: Int128(part)).map { ($0, index + 1) }
    }
    // quarter million, quarter-litre
    if language.numberWords == .english, let part = value(index, .denominator), part == 4,
      has(index + 1, .scale) || has(index + 1, .unit), joins(index + 1)
    {
      return Exact(1, over: 4).map { ($0, index + 1) }
    }
    // a half, a hundredth, a quarter: alone or compared.
    if language.numberWords == .english, has(index, .article), tokens[index].end - tokens[index].start < 3,
      follows(index + 1), let (size, next, _) = partWithHundreds(at: index + 1), isWholeBlock(index, next)
    {
      return Exact(1, over: size).map { ($0, next) }
    }
    return nil
  }

  private func isWholeBlock(_ index: Int, _ next: Int) -> Bool {
    next == tokens.count && tokens[next - 1].end == end
      && (index == 0 || has(index - 1, .above) || has(index - 1, .below))
  }

  /// *hundredth*, *twenty-first*, *trillionth*.
  private func partWithHundreds(at index: Int) -> (Int128, Int, Bool)? {
    if let found = part(at: index) { return (found.size, found.next, found.isPlural) }
    guard let numeral = words(at: index), numeral.isOrdinal, let size = numeral.value.int, size > 2 else {
      return nil
    }
    return (Int128(size), numeral.next, false)
  }

  private func composes(_ count: Int, _ size: Int128) -> Bool {
    size >= 100 && Int128(count) < size || (count >= 20 && count % 10 == 0 && size < 10)
  }

  /// The name of a part at `index`: *tiers*, *cinquièmes*, *quarters*.
  private func part(at index: Int) -> (size: Int128, next: Int, isPlural: Bool)? {
    let last = bytes[tokens[index].end - 1]
    let isPlural = last == UInt8(ascii: "s")
    if let size = value(index, .denominator) { return (Int128(size), index + 1, true) }
    if let size = value(index, .ordinal), size > 2 {
      // A unit of time or another ordinal's beginning is no part: third, second.
      return (Int128(size), index + 1, isPlural)
    }
    if let exponent = value(index, .ordinalScale), let size = Exact.power(of: exponent) {
      return (size, index + 1, isPlural)
    }
    return nil
  }

  /// A fraction behind a whole number: 1½, 4 2/4, trois et demi, two and a half, 三又二分之一.
  private func mixedFraction(after whole: Numeral) -> Numeral? {
    guard !whole.isOrdinal, whole.high == nil else { return nil }
    var at = whole.next
    let isJoined = has(at, .joiner) && follows(at)
    if isJoined { at += 1 }
    let hasArticle = has(at, .article) && isJoined
    if hasArticle { at += 1 }
    guard at < tokens.count, follows(at) else { return nil }
    var found: (Exact, Int)?
    if let vulgar = vulgar(at: at) {
      found = (vulgar, at + 1)
    } else if whole.value.isInteger, let slashed = slashed(at: at), isJoined || whole.form == .integer {
      found = slashed
    } else if isJoined, isChinese, let part = chineseFraction(at: at) {
      found = (part.value, part.next)
    } else if isJoined, !isChinese {
      if let part = spokenFraction(at: at) { found = part }
      if found == nil, hasArticle, let (size, next, _) = part(at: at), let one = Exact(1, over: size) {
        found = (one, next)
      }
      // a quarter, one word to the clock
      if found == nil, language.numberWords == .english, has(at, .quarterHour),
        let quarter = Exact(1, over: 4)
      {
        found = (quarter, at + 1)
      }
      if found == nil, value(at, .denominator) == 2 || has(at, .half), let half = Exact(1, over: 2) {
        found = (half, at + 1)
      }
    }
    guard var (part, next) = found else { return nil }
    // Half of the last scale: 3 millions et demi.
    if whole.scale > 0, let scaled = part.scaled(by: whole.scale) { part = scaled }
    guard let sum = whole.value.isNegative ? whole.value.adding(part.negated) : whole.value.adding(part)
    else {
      return nil
    }
    var mixed = whole
    mixed.value = sum
    mixed.next = next
    mixed.isSlight = false
    // two and a half million
    if whole.scale == 0, let exponent = value(next, .scale), follows(next),
      let scaled = sum.scaled(by: exponent)
    {
      mixed.value = scaled
      next += 1
      mixed.next = next
    }
    mixed.form = .mixed
    return mixed
  }
}

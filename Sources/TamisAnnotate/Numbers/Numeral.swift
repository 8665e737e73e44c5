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
  static let fractionWords = Senses(
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
    guard !isChinese else { return read }
    if let ratio = ratio(after: read) ?? plural(read, from: index) { return ratio }
    group(&read)
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

  /// *one hundred and thirty fifths*, *a hundred trillionths*: an ordinal in the plural is the name of parts.
  private func plural(_ read: Numeral, from index: Int) -> Numeral? {
    let last = read.next - 1
    guard language.numberWords == .english, read.isOrdinal, read.form == .words, last > index,
      bytes[tokens[last].end - 1] | 0x20 == UInt8(ascii: "s"), gap(last) == .space
    else { return nil }
    var parts = read
    if let exponent = value(last, .ordinalScale), let top = read.value.scaled(by: -2 * exponent) {
      parts.value = top
    } else if let size = value(last, .ordinal), size > 2, size < 20,
      let top = read.value.adding(Exact(size).negated), top != .zero, let value = top.divided(by: Exact(size))
    {
      parts.value = value
    } else {
      return nil
    }
    (parts.form, parts.isOrdinal, parts.isFraction, parts.isSlight) = (.fraction, false, true, false)
    return parts
  }

  /// *twenty-three fifths*, *un sur trois*, *one over 20*: a numeral divided by what follows.
  private func ratio(after top: Numeral) -> Numeral? {
    guard !isChinese, !top.isOrdinal, top.value.isInteger, top.value != .zero, joins(top.next) else {
      return nil
    }
    var ratio = top
    if top.form == .words, let (size, next, isPlural) = fractionPart(at: top.next), isPlural,
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
      let bottom = words(at: top.next + 1), let count = bottom.value.int, (3...10_000_000).contains(count)
    else { return false }
    return !has(bottom.next, .month) && !has(bottom.next, .unit) && !has(bottom.next, .percent)
  }

  /// *in* stands between too much else to be a bar.
  private func isBar(_ index: Int) -> Bool { tokens[index].end - tokens[index].start > 2 }

  /// *one hundred and three quarters*: the count before the parts belongs to them, not to the hundred.
  private func joinedFraction(at index: Int, _ read: Numeral) -> Numeral? {
    guard language.numberWords == .english, read.form == .words, !read.isOrdinal, read.next - index > 2,
      let count = value(read.next - 1, .cardinal), count > 0, count < 20, has(read.next - 2, .joiner),
      let (size, _, isPlural) = fractionPart(at: read.next), isPlural || count == 1, Int128(count) < size,
      let value = read.value.adding(Exact(count).negated)
    else { return nil }
    var whole = read
    (whole.value, whole.next) = (value, read.next - 2)
    return mixedFraction(after: whole)
  }
}

// Fractions: 2/3, ½, deux tiers, three quarters, trois et demi.
extension Reader {
  /// 2/3, ½, deux tiers, three quarters, 三分之二.
  func fraction(at index: Int) -> Numeral? {
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
      tokens[index + 1].start == tokens[index].end + 1 || isWideSlash(index), gap(index + 2) != .slash,
      byteAfter(index + 1) != UInt8(ascii: "/"),
      index == 0 || gap(index) != .slash, top != 0, bottom > 1, bottom <= 1000, abs(top) <= 100,
      abs(top) < bottom || bottom <= 10, !isRangeOfTime(index, top, bottom)
    else { return nil }
    return Exact(Int128(top), over: Int128(bottom)).map { ($0, index + 2) }
  }

  /// ３／５
  private func isWideSlash(_ index: Int) -> Bool {
    isChinese && tokens[index + 1].start == tokens[index].end + 3
  }

  /// *9/12 mois*, *2/3 jours*: from one to the other.
  func isRangeOfTime(_ index: Int, _ top: Int, _ bottom: Int) -> Bool {
    guard language.numberWords == .french, top > 1, top < bottom, follows(index + 2),
      let unit = unit(index + 2)
    else {
      return false
    }
    let last = bytes[tokens[index + 2].end - 1]
    return last == UInt8(ascii: "s") && (bottom != 4 || unit != .hour)
  }

  /// A number of parts and the part's name; or *demi* alone before a scale or unit.
  private func spokenFraction(at index: Int) -> (Exact, Int)? {
    // five - eighths
    if language.numberWords == .english, let count = value(index, .cardinal), count > 0, count < 20,
      gap(index + 1) == .dash,
      let (size, next, isPlural) = fractionPart(at: index + 1), isPlural != (count == 1)
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
      if let (size, next, isPlural) = fractionPart(at: index + 1),
        count == 1 || isPlural && !isCompound(count, index + 1) || !composes(count, size),
        !isFeminineOrdinal(index), !isCountedOrdinal(count, index + 1)
      {
        return Exact(Int128(count), over: size).map { ($0, next) }
      }
      if count < 20, follows(index + 1), let (size, next, isPlural) = hyphenedPart(at: index + 1),
        isPlural != (count == 1), language.numberWords == .english || isPlural || isPartOf(next)
      {
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
    // a quarter of the people
    if language.numberWords == .english, has(index, .quarterHour), has(index + 1, .of), follows(index + 1),
      tokens[index].end - tokens[index].start > 7, starts(Self.wholes, at: tokens[index + 1].end)
    {
      return Exact(1, over: 4).map { ($0, index + 1) }
    }
    // half of the people, la moitié des gens
    if isHalfOf(index) { return Exact(1, over: 2).map { ($0, index + 1) } }
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
    if language.numberWords == .english, has(index, .half), word(index, is: "a half"),
      isWholeBlock(index, index + 1)
    {
      return Exact(1, over: 2).map { ($0, index + 1) }
    }
    // a half, a hundredth, a quarter: alone or compared.
    if language.numberWords == .english, has(index, .article), tokens[index].end - tokens[index].start < 3,
      follows(index + 1), let (size, next, _) = partWithHundreds(at: index + 1), isWholeBlock(index, next)
    {
      return Exact(1, over: size).map { ($0, next) }
    }
    return nil
  }

  /// Whether a whole follows, or nothing: *un vingt-cinquième titre* is an ordinal.
  private func isPartOf(_ next: Int) -> Bool {
    has(next, .of) && follows(next) || tokens[next - 1].end == end
  }

  private func isWholeBlock(_ index: Int, _ next: Int) -> Bool {
    next == tokens.count && tokens[next - 1].end == end
      && (index == 0 || has(index - 1, .above) || has(index - 1, .below))
  }

  /// *hundredth*, *twenty-first*, *trillionth*.
  private func partWithHundreds(at index: Int) -> (Int128, Int, Bool)? {
    if let found = fractionPart(at: index) { return (found.size, found.next, found.isPlural) }
    guard let numeral = words(at: index), numeral.isOrdinal, let size = numeral.value.int, size > 2 else {
      return nil
    }
    return (Int128(size), numeral.next, false)
  }

  /// *une cinquième priorité*: parts are masculine.
  private func isFeminineOrdinal(_ index: Int) -> Bool {
    language.numberWords == .french && has(index + 1, .ordinal) && !has(index + 1, .denominator)
      && run(index) == nil && bytes[tokens[index].end - 1] | 0x20 == UInt8(ascii: "e")
      && value(index, .cardinal) == 1
  }

  private func composes(_ count: Int, _ size: Int128) -> Bool {
    size >= 100 && Int128(count) < size || (count >= 20 && count % 10 == 0 && size < 10)
      // soixante-douzième, quatre-vingt-dixième
      || language.numberWords == .french && (count == 60 || count == 80) && size > 9 && size < 20
  }

  /// *les vingt-troisièmes rencontres*: with a hyphen the ordinal's own tens.
  private func isCompound(_ count: Int, _ part: Int) -> Bool {
    language.numberWords == .french && count >= 20 && count % 10 == 0 && gap(part) == .hyphen
      && has(part, .ordinal) && !has(part, .denominator)
  }

  /// *un troisième homme*, *un cinquième titre*: one of a row, where no whole stands behind that it could be a part of.
  private func isCountedOrdinal(_ count: Int, _ part: Int) -> Bool {
    guard language.numberWords == .french, count == 1, has(part, .ordinal), !has(part, .denominator),
      run(part - 1) == nil, let size = value(part, .ordinal)
    else { return false }
    let behind = tokens[part].end
    if size < 5 { return behind < end }
    return behind + 1 < end && bytes[behind] == UInt8(ascii: " ") && Bytes.isLatinLetter(bytes, behind + 1)
      && !(has(part + 1, .of) && follows(part + 1)) && !has(part + 1, .scale)
  }

  /// *un vingt-cinquième de*, *one twenty-fifth*, *three twenty-fifths*: a part whose name is written with hyphens.
  private func hyphenedPart(at index: Int) -> (size: Int128, next: Int, isPlural: Bool)? {
    guard value(index, .cardinal) ?? 0 >= 20, gap(index + 1) == .hyphen, let numeral = words(at: index),
      numeral.isOrdinal, let size = numeral.value.int, size < 100,
      (index + 1..<numeral.next).allSatisfy({ gap($0) == .hyphen })
    else { return nil }
    return (Int128(size), numeral.next, bytes[tokens[numeral.next - 1].end - 1] == UInt8(ascii: "s"))
  }

  /// The name of a part at `index`: *tiers*, *cinquièmes*, *quarters*.
  func fractionPart(at index: Int) -> (size: Int128, next: Int, isPlural: Bool)? {
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

  /// 12-1/8: a hyphen between a whole number and its fraction, both in digits.
  private func isSizeHyphen(_ at: Int, _ whole: Numeral) -> Bool {
    language.numberWords == .english && gap(at) == .hyphen && whole.form == .integer && slashed(at: at) != nil
  }

  /// A fraction behind a whole number: 1½, 4 2/4, trois et demi, two and a half, 三又二分之一.
  func mixedFraction(after whole: Numeral) -> Numeral? {
    guard !whole.isOrdinal, whole.high == nil else { return nil }
    var at = whole.next
    let isJoined = has(at, .joiner) && joins(at)
    if isJoined { at += 1 }
    let hasArticle = has(at, .article) && isJoined
    if hasArticle { at += 1 }
    guard at < tokens.count, isJoined ? joins(at) : follows(at) || isSizeHyphen(at, whole) else {
      return nil
    }
    var found: (Exact, Int)?
    if let vulgar = vulgar(at: at) {
      found = (vulgar, at + 1)
    } else if whole.value.isInteger, let slashed = slashed(at: at), isJoined || whole.form == .integer {
      found = slashed
    } else if isJoined, isChinese, let part = chineseFraction(at: at) {
      found = (part.value, part.next)
    } else if isJoined, !isChinese {
      if let part = spokenFraction(at: at) { found = part }
      if found == nil, hasArticle, let (size, next, _) = fractionPart(at: at), let one = Exact(1, over: size)
      {
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
    if whole.scale > 0, !isChinese, let scaled = part.scaled(by: whole.scale) { part = scaled }
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

/// What a word or sign can mean to the grammars. The names are those that the language tables use.
enum Sense: UInt8, Sendable, CaseIterable {
  // Numerals.
  /// A cardinal below 1000.
  case cardinal
  /// A power of ten from 1000 on; the value is the exponent.
  case scale
  /// The same glued to digits, such as `k`.
  case suffix
  case ordinal
  case ordinalScale
  /// An ending that makes digits an ordinal, such as `th`.
  case ordinalEnding
  /// What stands before an ordinal, such as 第.
  case ordinalSign
  /// A group of a known size, such as *douzaine*.
  case collective
  /// A part named for its denominator, such as *tiers*.
  case denominator
  /// A character such as ½: numerator times 100 plus denominator.
  case vulgar
  case half
  /// Between the parts of a numeral, such as *et*, *and*, 又.
  case joiner
  case minus, plus
  /// A spoken decimal sign, such as *virgule*, 点.
  case point
  /// A spoken fraction bar, such as *sur*, 分之.
  case over
  /// Something unnamed and many, such as *plusieurs*, 数: the lower bound.
  case several
  /// A bound left open after a numeral, such as 多.
  case odd

  // Amounts.
  case percent, percentSign, tenths, discount
  case currency, minor
  case unit
  /// A word after an amount that makes it an age, such as 岁.
  case age
  case ageBefore
  case degree
  /// A word that is neither numeral nor time here, such as 十分.
  case idiom
  /// A word after which a number of one digit counts, such as 个.
  case counter
  /// A word that may stand between a count and its unit, such as *more* in *two more years*.
  case qualifier

  // Comparison and ranges.
  case above, below, atLeast, atMost, about
  case aboveAfter, belowAfter, atLeastAfter, atMostAfter, aboutAfter
  case from, to, between, and, betweenAfter

  // Time.
  case month, weekday, season, dayPart, clockName, day, now, holiday
  /// The last of several, where the word for the one before now is another, such as 最后.
  case final
  /// A word before a length of time, such as *for*, *pendant*.
  case during
  /// A word that counts one unit of time, such as *another*.
  case whole
  /// The end of the unit that is its value, as in *EOM*.
  case deadline
  /// What tells that an hour follows: *il est*.
  case told
  /// A word that names the lunar calendar, such as 农历.
  case lunar
  /// What is left of a stretch of time.
  case rest
  /// A feast by name: see `Feast`.
  case feast
  /// A unit of time: an index of `TimeUnit`.
  case timeUnit
  case this, next, last
  case ago, inFuture, agoAfter, laterAfter
  case early, middle, late
  /// A year or month counted from the current one.
  case relativeYear, relativeMonth
  case hour, minute, second, quarterHour, halfHour
  case am, pm
  case every, recurring
  case decade, century, era, quarter
  case before, after, since, until
  case beforeAfter, afterAfter

  // Small words.
  case article, of, at, on
}

/// A set of senses, a bit each.
struct Senses: Sendable, BitwiseCopyable, Equatable {
  private var bits: UInt128 = 0

  init(_ senses: Sense...) {
    for sense in senses { insert(sense) }
  }

  mutating func insert(_ sense: Sense) { bits |= 1 << UInt128(sense.rawValue) }

  mutating func formUnion(_ other: Senses) { bits |= other.bits }

  func subtracting(_ other: Senses) -> Senses {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  @inline(__always)
  func contains(_ sense: Sense) -> Bool { bits & 1 << UInt128(sense.rawValue) != 0 }

  @inline(__always)
  func intersects(_ other: Senses) -> Bool { bits & other.bits != 0 }
}

/// A unit of time, from coarse to fine.
enum TimeUnit: Int, Sendable {
  case century, decade, year, half, quarter, month, week, weekend, day, hour, minute, second, millisecond,
    fortnight, workday
}

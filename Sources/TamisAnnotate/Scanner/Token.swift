/// A word, sign or numeral of digits that some grammar reads.
struct Token: BitwiseCopyable {
  enum Form: UInt8 {
    case word
    /// Digits; `payload` is the index of their `DigitRun`.
    case digits
    /// A time such as 15:30; `payload` is hours, minutes and seconds as base 100, seconds 99 for none.
    case clock
    /// A date in digits; `payload` is the index of its `DigitDate`.
    case date
    /// A Roman ordinal such as XXIe; `payload` is its value.
    case roman
    /// What stands beyond the ends of a block.
    case none
  }

  /// What lies between a token and the one before it.
  enum Gap: UInt8 {
    case none, space, hyphen, dash, tilde, comma, period, slash, apostrophe
    /// Other words or signs, or a line's end.
    case other
  }

  /// What the word can mean; empty for digits.
  let senses: Senses
  // 32 bits each: a block's tokens are read again and again, and half as many lines of memory hold them.
  private let first: UInt32
  private let behind: UInt32
  private let number: UInt32
  let form: Form
  let roles: Roles
  let gap: Gap
  /// Whether its first letter is a capital.
  let isCapital: Bool

  /// - Parameters:
  ///   - start: Below 2³², as `end` and `payload`.
  init(
    form: Form, start: Int, end: Int, payload: Int, gap: Gap, senses: Senses, roles: Roles, isCapital: Bool
  ) {
    self.form = form
    first = UInt32(truncatingIfNeeded: start)
    behind = UInt32(truncatingIfNeeded: end)
    number = UInt32(truncatingIfNeeded: payload)
    self.gap = gap
    self.senses = senses
    self.roles = roles
    self.isCapital = isCapital
  }

  /// Its first byte in the text.
  @inline(__always)
  var start: Int { Int(first) }
  /// The byte behind it.
  @inline(__always)
  var end: Int { Int(behind) }
  /// The phrase's number in the lexicon, or by `form`.
  @inline(__always)
  var payload: Int { Int(number) }
}

/// A numeral of digits.
struct DigitRun {
  var value: Exact
  /// How many digits stand before the decimal sign.
  var wholeDigits: Int
  var hasDecimals: Bool
  var isGrouped: Bool
  var isSigned: Bool

  /// The value of an ungrouped integer without a sign: what a year, day or hour can be.
  var plain: Int? { hasDecimals || isGrouped || isSigned ? nil : value.int }
}

/// A date in digits, its numbers in the order written.
struct DigitDate {
  var numbers: [Int]
  /// How many digits the first and the last number have.
  var firstDigits: Int
  var lastDigits: Int
  var separator: UInt8
}

/// A word, sign or numeral of digits that some grammar reads.
struct Token {
  enum Form {
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
  enum Gap {
    case none, space, hyphen, dash, tilde, comma, period, slash, apostrophe
    /// Other words or signs, or a line's end.
    case other
  }

  var form: Form
  /// Its bytes in the text.
  var start: Int
  var end: Int
  /// The phrase's number in the lexicon, or by `form`.
  var payload: Int
  var gap: Gap
  /// What the word can mean; empty for digits.
  var senses: Senses
  /// Whether its first letter is a capital.
  var isCapital: Bool
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

/// What the grammars need to know of a language: its words and a few switches.
final class LanguageRules: Sendable {
  /// How number words combine.
  enum NumberWords: Sendable { case french, english, chinese, none }

  /// The BCP 47 tag that mentions carry.
  let tag: String
  let lexicon: Lexicon
  let numberWords: NumberWords
  /// Whether a comma is the decimal sign and a dot may group, as in French.
  let decimalComma: Bool
  /// Whether 3/4 is the third of April.
  let dayFirst: Bool
  /// The exponent of million's successors: long scale (billion 10¹²) or short.
  let longScale: Bool

  init(
    tag: String, lexicon: Lexicon, numberWords: NumberWords, decimalComma: Bool, dayFirst: Bool,
    longScale: Bool
  ) {
    self.tag = tag
    self.lexicon = lexicon
    self.numberWords = numberWords
    self.decimalComma = decimalComma
    self.dayFirst = dayFirst
    self.longScale = longScale
  }

  static let french = LanguageRules(
    tag: "fr", lexicon: Lexicon(tables: [International.table, French.table, French.timeTable]),
    numberWords: .french, decimalComma: true, dayFirst: true, longScale: true)
  static let english = LanguageRules(
    tag: "en",
    lexicon: Lexicon(tables: [
      International.table, English.table, English.timeTable, English.feastTable, English.gluedTable,
    ]),
    numberWords: .english, decimalComma: false, dayFirst: false, longScale: false)
  static let chinese = LanguageRules(
    tag: "zh",
    lexicon: Lexicon(tables: [International.table, Chinese.table, Chinese.timeTable, Chinese.feastTable]),
    numberWords: .chinese, decimalComma: false, dayFirst: false, longScale: false)
  /// For other languages: digits, percent signs and ISO 4217 codes.
  static let neutral = LanguageRules(
    tag: "und", lexicon: Lexicon(tables: [International.table]), numberWords: .none, decimalComma: false,
    dayFirst: true, longScale: false)

  /// Whether digits may follow a word without a space: currencies, and units within 2h30.
  func takesDigits(_ token: Token, tokens: [Token]) -> Bool {
    guard token.form == .word else { return false }
    for index in lexicon.meanings(of: token.payload) {
      switch lexicon.meanings[index].sense {
      case .currency, .percent, .month: return true
      case .hour, .minute, .timeUnit, .second, .age: return token.gap == .none
      default: break
      }
    }
    return false
  }

  /// Whether `sign` may stand between groups of digits.
  func isGroupSign(_ sign: UInt8, wide: Bool) -> Bool {
    switch sign {
    case UInt8(ascii: " "), UInt8(ascii: "'"): true
    case UInt8(ascii: "."): decimalComma
    case UInt8(ascii: ","): true
    default: false
    }
  }

  /// Whether `groups` groups of three digits behind `leading` are one number.
  /// - Parameter wide: Whether the sign is no ASCII character, such as U+202F.
  func isGrouping(_ sign: UInt8, wide: Bool, groups: Int, leading: [UInt8]) -> Bool {
    guard leading.first != UInt8(ascii: "0") else { return false }
    switch sign {
    case UInt8(ascii: " "): return wide || decimalComma || groups > 1
    // "4,800" is a decimal in French, "1,234,567" is not.
    case UInt8(ascii: ","): return decimalComma ? groups > 1 : true
    default: return true
    }
  }
}

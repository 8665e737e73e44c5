/// What a token can be to the grammars, a bit each: one look instead of many at its senses.
///
/// The sets behind the bits are defined beside the grammars that ask; the lexicon works the bits out once.
struct Roles: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

  /// Can be the reason for a mention.
  static let triggers = Roles(rawValue: 1)
  /// Can be the reason for an expression of time.
  static let tellsTime = Roles(rawValue: 2)
  /// An expression of time can begin with it.
  static let beginsTime = Roles(rawValue: 4)
  /// Can only lead to one.
  static let leadsToTime = Roles(rawValue: 8)
  /// An amount can begin with it.
  static let beginsAmount = Roles(rawValue: 16)
  /// A numeral can begin with it.
  static let counts = Roles(rawValue: 32)
  /// Stands before an amount and compares it.
  static let compares = Roles(rawValue: 64)
  /// Stands behind a number that counts it.
  static let isCounted = Roles(rawValue: 128)

  /// Of a word with these senses.
  init(_ senses: Senses) {
    var roles: Roles = []
    if senses.intersects(Reader.triggerSenses) { roles.insert(.triggers) }
    if senses.intersects(Reader.timeEvidence) { roles.insert(.tellsTime) }
    if senses.intersects(Reader.timeBeginnings) { roles.insert(.beginsTime) }
    if senses.intersects(Reader.timeLeads) { roles.insert(.leadsToTime) }
    if senses.intersects(Reader.amountBeginnings) { roles.insert(.beginsAmount) }
    if senses.intersects(Reader.numeralSenses) { roles.insert(.counts) }
    if senses.intersects(Reader.comparators) { roles.insert(.compares) }
    if senses.intersects(Reader.countedSenses) { roles.insert(.isCounted) }
    self = roles
  }

  /// Of what is no word.
  init(_ form: Token.Form) {
    switch form {
    case .digits, .roman: self = [.triggers, .beginsTime, .beginsAmount, .counts]
    case .clock, .date: self = [.triggers, .beginsTime]
    case .word, .none: self = []
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
